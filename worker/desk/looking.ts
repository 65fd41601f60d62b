/**
 * Who has which inquiry before their eyes, so that two people in one see each other. In memory alone: it is said again
 * while it lasts, and a Desk that slept hears of it within half a minute.
 */
import { maySee } from '../../shared/permissions.ts'
import type { Reader } from '../../shared/permissions.ts'
import type { FrameToMember } from '../../shared/schema/frame.ts'
import type { DeskContext } from './desk-context.ts'
import { send } from './seats.ts'

/** Said again every half minute: whoever is silent for longer looks no more. */
const lastsMs = 75_000

interface Look {
  inquiry: string
  member: string
  until: number
}

export class Looking {
  readonly #desk: DeskContext
  readonly #looks = new WeakMap<WebSocket, Look>()
  /** What those who look at an inquiry were told last, as text. */
  readonly #told = new Map<string, string>()

  constructor(desk: DeskContext) {
    this.#desk = desk
  }

  /** A member's window shows an inquiry, or (null) none any more. */
  looks(socket: WebSocket, who: Reader, inquiry: string | null): void {
    const before = this.#looks.get(socket)?.inquiry
    const state = inquiry === null ? undefined : this.#desk.live.inquiry(inquiry)?.state
    const sees = state !== undefined && maySee(who, state)
    if (sees) this.#looks.set(socket, { inquiry: state.id, member: who.member, until: this.#desk.now() + lastsMs })
    else this.#looks.delete(socket)
    if (before !== undefined && before !== state?.id) this.#tell(before)
    if (sees) this.#tell(state.id)
  }

  closed(socket: WebSocket): void {
    const before = this.#looks.get(socket)?.inquiry
    this.#looks.delete(socket)
    if (before !== undefined) this.#tell(before)
  }

  /** A member writes on what others look at too. */
  writes(member: string, inquiry: string): void {
    const frame: FrameToMember = { t: 'typing', inquiry, member }
    for (const { socket, look } of this.#lookersAt(inquiry)) if (look.member !== member) send(socket, frame)
  }

  #tell(inquiry: string): void {
    const lookers = this.#lookersAt(inquiry)
    const members = [...new Set(lookers.map(({ look }) => look.member))]
    const text = JSON.stringify({ t: 'looking', inquiry, members } satisfies FrameToMember)
    if (this.#told.get(inquiry) === text) return
    if (members.length === 0) this.#told.delete(inquiry)
    else this.#told.set(inquiry, text)
    for (const { socket } of lookers) send(socket, text)
  }

  /** As long as they may see it: where it went on to others, nobody who looked before is told any more. */
  #lookersAt(inquiry: string): { socket: WebSocket; look: Look }[] {
    const { seats, teller, live } = this.#desk
    const now = this.#desk.now()
    const state = live.inquiry(inquiry)?.state
    if (state === undefined) return []
    return seats.members().flatMap((socket) => {
      const look = this.#looks.get(socket)
      if (look?.inquiry !== inquiry || look.until <= now) return []
      const who = teller.reader(look.member)
      return who !== null && maySee(who, state) ? [{ socket, look }] : []
    })
  }
}
