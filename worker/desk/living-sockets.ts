/** Whether the sockets of one who is here still live: some drop without a word, and the platform does not say. duties.ts asks. */
import { dismiss, graceOf } from './seats.ts'
import type { Seat, Seats } from './seats.ts'

/** A socket whose last heartbeat (every 25 s) is older than this is dead, whatever the platform says. */
const heartbeatMs = 60_000

/**
 * Lets go of those that are dead, and of members' whose session is over.
 * @param id of the inquiry whose visitor it is, or of the member
 * @param now epoch ms
 * @returns how many live, and how long whoever has none of them has to come back, in ms
 */
export function livingOf(
  seats: Seats,
  ctx: DurableObjectState,
  kind: Seat['kind'],
  id: string,
  now: number,
): { living: number; grace: number } {
  const sockets = kind === 'visitor' ? seats.ofInquiry(id) : seats.ofMember(id)
  let living = 0
  let grace = graceOf({ kind })
  for (const socket of sockets) {
    const seat = seats.seatOf(socket)
    if (seat?.kind === 'member' && seat.until <= now)
      dismiss(socket, { t: 'bye', because: 'signed-out', retryAfterMs: null })
    else if (now - lastHeard(ctx, socket, now) > heartbeatMs) {
      // A page in the background is let sleep by its browser, and sends nothing.
      if (seat !== null) grace = Math.max(grace, graceOf(seat))
      dismiss(socket, { t: 'bye', because: 'ticket-refused', retryAfterMs: 0 })
    } else living += 1
  }
  return { living, grace }
}

/** When its last heartbeat came; one that never sent any is taken at its word until the next look. */
function lastHeard(ctx: DurableObjectState, socket: WebSocket, now: number): number {
  return ctx.getWebSocketAutoResponseTimestamp(socket)?.getTime() ?? now
}
