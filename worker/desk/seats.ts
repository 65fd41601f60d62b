/**
 * Who sits behind which socket, and may see what. Sockets hibernate: the seat is in the attachment, tags find the
 * sockets of an inquiry or a member. A seat is taken with a ticket that works once, for 30 seconds.
 */
import { hash } from 'node:crypto'
import { limits, spans } from '../../shared/limits.ts'
import { subprotocol, ticketPrefix } from '../../shared/schema/frame.ts'
import type { Bye, FrameToMember, FrameToVisitor } from '../../shared/schema/frame.ts'

export type Seat =
  | { kind: 'visitor'; inquiry: string; visitor: string; origin: string; hidden: boolean }
  /** `hidden`: the page is in the background, or a phone's; absent in seats from before that was told. */
  | { kind: 'member'; member: string; session: string; until: number; hidden?: boolean }

const visitorTag = 'visitors'
const memberTag = 'members'

export class Seats {
  readonly #ctx: DurableObjectState
  /** Parsed attachments and frame counts of sockets that are awake. */
  readonly #seats = new WeakMap<WebSocket, Seat>()
  readonly #counts = new WeakMap<
    WebSocket,
    { windowStart: number; inWindow: number; minuteStart: number; inMinute: number }
  >()

  constructor(ctx: DurableObjectState) {
    this.#ctx = ctx
    // Answered by the platform, without waking the Desk.
    ctx.setWebSocketAutoResponse(new WebSocketRequestResponsePair('ping', 'pong'))
  }

  /** Makes a ticket: 32 random bytes, of which only the hash is kept. */
  issue(seat: Seat, random: (bytes: number) => Uint8Array, now: number): string {
    const ticket = Buffer.from(random(32)).toString('base64url')
    const { sql } = this.#ctx.storage
    sql.exec('DELETE FROM ticket WHERE expires_at <= ?', now)
    sql.exec(
      'INSERT INTO ticket (hash, seat, expires_at) VALUES (?, ?, ?)',
      hashOf(ticket),
      JSON.stringify(seat),
      now + spans.ticket,
    )
    return ticket
  }

  /** The seat a ticket is for; the ticket is used up. */
  #redeem(ticket: string, now: number): Seat | null {
    const rows = this.#ctx.storage.sql
      .exec<{ seat: string; expires_at: number }>(
        'DELETE FROM ticket WHERE hash = ? RETURNING seat, expires_at',
        hashOf(ticket),
      )
      .toArray()
    const [row] = rows
    return row === undefined || row.expires_at <= now ? null : (JSON.parse(row.seat) as Seat)
  }

  /**
   * Lets a socket in. @returns the answer to the upgrade, and the seat when one was taken. A bad ticket is told by a
   * `bye` frame: browsers cannot read the status of a refused upgrade.
   */
  admit(
    request: Request,
    kind: Seat['kind'],
    now: number,
  ): { response: Response; socket: WebSocket; seat: Seat | null } {
    const offered = (request.headers.get('Sec-WebSocket-Protocol') ?? '').split(',').map((part) => part.trim())
    const ticket = offered.find((part) => part.startsWith(ticketPrefix))?.slice(ticketPrefix.length)
    const { 0: client, 1: server } = new WebSocketPair()
    const response = new Response(null, {
      status: 101,
      webSocket: client,
      headers: offered.includes(subprotocol) ? { 'Sec-WebSocket-Protocol': subprotocol } : {},
    })
    const seat = ticket === undefined ? null : this.#redeem(ticket, now)
    const fits =
      seat !== null && seat.kind === kind && (seat.kind === 'member' || seat.origin === request.headers.get('Origin'))
    if (!fits) {
      server.accept()
      dismiss(server, { t: 'bye', because: 'ticket-refused', retryAfterMs: 0 })
      return { response, socket: server, seat: null }
    }
    this.#makeRoom(seat)
    const own = seat.kind === 'visitor' ? [visitorTag, inquiryTag(seat.inquiry)] : [memberTag, personTag(seat.member)]
    this.#ctx.acceptWebSocket(server, own)
    this.#setSeat(server, seat)
    return { response, socket: server, seat }
  }

  /** The oldest socket goes when there are too many. */
  #makeRoom(seat: Seat): void {
    const [sockets, most] =
      seat.kind === 'visitor'
        ? [this.ofInquiry(seat.inquiry), limits.socketsPerVisitor]
        : [this.ofMember(seat.member), limits.socketsPerMember]
    for (const socket of sockets.slice(0, Math.max(0, sockets.length - most + 1))) {
      dismiss(socket, { t: 'bye', because: 'too-many-sockets', retryAfterMs: null })
    }
  }

  #setSeat(socket: WebSocket, seat: Seat): void {
    socket.serializeAttachment(seat)
    this.#seats.set(socket, seat)
  }

  seatOf(socket: WebSocket): Seat | null {
    const known = this.#seats.get(socket)
    if (known !== undefined) return known
    // Written by #setSeat of this or an earlier version; null for a socket that never got a seat.
    const seat = socket.deserializeAttachment() as Seat | null
    if (seat !== null) this.#seats.set(socket, seat)
    return seat
  }

  setHidden(socket: WebSocket, hidden: boolean): void {
    const seat = this.seatOf(socket)
    if (seat !== null) this.#setSeat(socket, { ...seat, hidden })
  }

  /** Living sockets. */
  visitors(): WebSocket[] {
    return living(this.#ctx.getWebSockets(visitorTag))
  }

  members(): WebSocket[] {
    return living(this.#ctx.getWebSockets(memberTag))
  }

  ofInquiry(inquiry: string): WebSocket[] {
    return living(this.#ctx.getWebSockets(inquiryTag(inquiry)))
  }

  ofMember(member: string): WebSocket[] {
    return living(this.#ctx.getWebSockets(personTag(member)))
  }

  /** Counts a frame; false when the client sends too many. */
  mayGoOn(socket: WebSocket, now: number): boolean {
    const count = this.#counts.get(socket) ?? { windowStart: now, inWindow: 0, minuteStart: now, inMinute: 0 }
    if (now - count.windowStart >= 10_000) Object.assign(count, { windowStart: now, inWindow: 0 })
    if (now - count.minuteStart >= 60_000) Object.assign(count, { minuteStart: now, inMinute: 0 })
    count.inWindow += 1
    count.inMinute += 1
    this.#counts.set(socket, count)
    return count.inWindow <= limits.framesPer10s && count.inMinute <= limits.framesPerMinute
  }
}

/** How long whoever sat there has to come back, in ms: longer where the page was in the background. */
export function graceOf({ kind, hidden = false }: Pick<Seat, 'kind' | 'hidden'>): number {
  if (kind === 'visitor') return hidden ? spans.visitorGraceHidden : spans.visitorGrace
  return hidden ? spans.memberGraceHidden : spans.memberGrace
}

function inquiryTag(inquiry: string): string {
  return `i:${inquiry}`
}

function personTag(member: string): string {
  return `m:${member}`
}

function living(sockets: WebSocket[]): WebSocket[] {
  return sockets.filter((socket) => socket.readyState === WebSocket.OPEN)
}

function hashOf(ticket: string): string {
  return hash('sha256', ticket, 'base64url')
}

/** Sends a frame; a socket that died meanwhile is not our problem, its close event comes. */
export function send(socket: WebSocket, frame: FrameToVisitor | FrameToMember | string): void {
  try {
    socket.send(typeof frame === 'string' ? frame : JSON.stringify(frame))
  } catch {
    // Closed between looking and sending.
  }
}

/** Says why, then closes. */
export function dismiss(socket: WebSocket, bye: Bye): void {
  send(socket, bye)
  try {
    socket.close(4000, bye.because)
  } catch {
    // Closed already.
  }
}
