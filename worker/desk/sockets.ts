/** The Desk's side of sockets: who comes and goes, and what their frames ask for. Frames are hostile until parsed. */
import { limits } from '../../shared/limits.ts'
import { maySee } from '../../shared/permissions.ts'
import { MemberFrame, VisitorFrame, wire } from '../../shared/schema/frame.ts'
import { comeIn } from './comings.ts'
import type { DeskContext } from './desk-context.ts'
import { watchEveryMs } from './duties.ts'
import { Looking } from './looking.ts'
import type { MemberSide } from './member-side.ts'
import { dismiss, graceOf, send } from './seats.ts'
import type { Seat } from './seats.ts'
import { refusedWhenAway } from './recall.ts'
import type { VisitorSide } from './visitor-side.ts'
import { signOfWork } from './working.ts'

export class Sockets {
  readonly #desk: DeskContext
  readonly #visitors: VisitorSide
  readonly #members: MemberSide
  readonly #looking: Looking

  constructor(desk: DeskContext, visitors: VisitorSide, members: MemberSide) {
    this.#desk = desk
    this.#visitors = visitors
    this.#members = members
    this.#looking = new Looking(desk)
  }

  /** An upgrade request, at `/visitor` or `/member`. */
  async connect(request: Request): Promise<Response> {
    const kind = new URL(request.url).pathname === '/member' ? 'member' : 'visitor'
    const { response, socket, seat } = this.#desk.seats.admit(request, kind, this.#desk.now())
    if (seat === null) return response
    if (seat.kind === 'visitor') {
      send(socket, { t: 'hello', wire, at: this.#desk.now() })
      await this.#visitorCame(seat)
    } else {
      this.#memberCame(seat)
      const upTo = this.#desk.journal.last
      send(socket, { t: 'hello', wire, at: this.#desk.now(), upTo, colleagues: this.#desk.teller.colleagues() })
      if (this.#desk.flusher.away) send(socket, { t: 'record', away: true })
    }
    return response
  }

  async #visitorCame(seat: Seat & { kind: 'visitor' }): Promise<void> {
    const { due } = this.#desk
    due.set('visitor-gone', seat.inquiry, null)
    due.set('visitor-watch', seat.inquiry, this.#desk.now() + watchEveryMs)
    await refusedWhenAway(() => this.#visitors.act(seat.inquiry, { type: 'return' }))
    this.#desk.armAlarm()
  }

  #memberCame(seat: Seat & { kind: 'member' }): void {
    const { due } = this.#desk
    due.set('member-gone', seat.member, null)
    due.set('member-watch', seat.member, this.#desk.now() + watchEveryMs)
    this.#desk.turn((turn) => comeIn(turn, this.#desk.settings, seat.member))
  }

  /** A frame. What is no frame of ours closes the socket; the rest is unharmed. */
  async message(socket: WebSocket, data: string | ArrayBuffer): Promise<void> {
    const seat = this.#desk.seats.seatOf(socket)
    // A client that does not answer our closing could go on sending with a session that has ended.
    if (seat === null || socket.readyState !== WebSocket.OPEN) return
    if (typeof data !== 'string') return this.#hangUp(socket, 'invalid-input')
    if (data.length > limits.frameBytes) return this.#hangUp(socket, 'too-large')
    if (!this.#desk.seats.mayGoOn(socket, this.#desk.now())) {
      dismiss(socket, { t: 'bye', because: 'too-many', retryAfterMs: 10_000 })
      return
    }
    const json = parsed(data)
    if (seat.kind === 'visitor') {
      const frame = VisitorFrame.safeParse(json)
      if (frame.success) await this.#visitorFrame(socket, seat, frame.data)
      else this.#hangUp(socket, 'invalid-input')
    } else {
      const frame = MemberFrame.safeParse(json)
      if (frame.success) await this.#memberFrame(socket, seat, frame.data)
      else this.#hangUp(socket, 'invalid-input')
    }
  }

  #hangUp(socket: WebSocket, because: 'invalid-input' | 'too-large'): void {
    dismiss(socket, { t: 'bye', because, retryAfterMs: null })
  }

  async #visitorFrame(socket: WebSocket, seat: Seat & { kind: 'visitor' }, frame: VisitorFrame): Promise<void> {
    const { live, teller, seats } = this.#desk
    switch (frame.t) {
      case 'resume': {
        const away = (await refusedWhenAway(() => this.#desk.bringIn(seat.inquiry))) !== undefined
        const held = live.inquiry(seat.inquiry)
        if (held === null || held.state.forgotten !== undefined) {
          dismiss(socket, { t: 'bye', because: away ? 'record-away' : 'gone', retryAfterMs: away ? 5_000 : null })
          return
        }
        const messages = live.messages.of(seat.inquiry, frame.after, false)
        send(socket, { t: 'event', inquiry: teller.visitorInquiry(held), messages, upTo: held.state.seq })
        return
      }
      case 'send': {
        const outcome = await refusedWhenAway(() => this.#visitors.act(seat.inquiry, frame.command))
        send(socket, { t: 'ack', ref: frame.ref, outcome })
        return
      }
      case 'typing': {
        const state = live.inquiry(seat.inquiry)?.state
        const reader = state?.assignee ? teller.reader(state.assignee) : null
        // What is open with somebody stays theirs when they may not read it any more.
        if (state === undefined || reader === null || !maySee(reader, state)) return
        for (const other of seats.ofMember(reader.member)) send(other, { t: 'typing', inquiry: seat.inquiry })
        return
      }
      case 'hidden':
        seats.setHidden(socket, frame.hidden)
    }
  }

  async #memberFrame(socket: WebSocket, seat: Seat & { kind: 'member' }, frame: MemberFrame): Promise<void> {
    const { teller, live, seats } = this.#desk
    const who = teller.reader(seat.member)
    if (who === null) {
      dismiss(socket, { t: 'bye', because: 'forbidden', retryAfterMs: null })
      return
    }
    switch (frame.t) {
      case 'resume': {
        const missed = this.#members.since(who, frame.after)
        for (const one of missed.frames) send(socket, one)
        send(socket, { t: 'caught-up', upTo: missed.upTo, whole: missed.whole })
        return
      }
      case 'send': {
        const outcome = await refusedWhenAway(() => this.#members.command(who, frame.command))
        send(socket, { t: 'ack', ref: frame.command.commandId, outcome })
        return
      }
      case 'looking':
        this.#looking.looks(socket, who, frame.inquiry)
        return
      case 'typing': {
        const state = live.inquiry(frame.inquiry)?.state
        if (state !== undefined && maySee(who, state)) this.#looking.writes(seat.member, frame.inquiry)
        // Nobody has a name for the visitor before they accepted, nor anything to say once it is closed.
        if (frame.note || state?.state !== 'open' || state.assignee !== seat.member) return
        const name = this.#desk.nameOf(seat.member) ?? ''
        for (const other of seats.ofInquiry(frame.inquiry)) send(other, { t: 'typing', name })
        return
      }
      case 'hidden':
        seats.setHidden(socket, frame.hidden)
        return
      case 'focus': {
        const state = live.inquiry(frame.inquiry)?.state
        if (state !== undefined) signOfWork(this.#desk, seat.member, state, frame.wrap ? 'wrap' : 'work')
      }
    }
  }

  /** A socket closed: whoever has no other one left is gone after their grace. */
  closed(socket: WebSocket): void {
    const { due, seats } = this.#desk
    complete(socket)
    this.#looking.closed(socket)
    const seat = seats.seatOf(socket)
    if (seat === null) return
    const now = this.#desk.now()
    if (seat.kind === 'visitor') {
      if (seats.ofInquiry(seat.inquiry).some((other) => other !== socket)) return
      due.set('visitor-watch', seat.inquiry, null)
      due.set('visitor-gone', seat.inquiry, now + graceOf(seat))
    } else {
      if (seats.ofMember(seat.member).some((other) => other !== socket)) return
      due.set('member-watch', seat.member, null)
      due.set('member-gone', seat.member, now + graceOf(seat))
    }
    this.#desk.armAlarm()
  }

  /** Signed out, suspended or changed: these sockets close now. */
  hangUp(member: string, session: string | null): void {
    for (const socket of this.#desk.seats.ofMember(member)) {
      const seat = this.#desk.seats.seatOf(socket)
      if (seat?.kind !== 'member' || (session !== null && seat.session !== session)) continue
      dismiss(socket, { t: 'bye', because: 'signed-out', retryAfterMs: null })
    }
  }
}

function parsed(data: string): unknown {
  try {
    return JSON.parse(data) as unknown
  } catch {
    return null
  }
}

/** Answers a client's closing, so that it sees a clean end. Done by the platform already on newer compatibility dates. */
function complete(socket: WebSocket): void {
  try {
    socket.close(1000)
  } catch {
    // Closed wholly already.
  }
}
