/**
 * Tells those who may see it what a turn did: sockets of the visitor, sockets of members by permission, and whoever
 * waits in a long poll. A frame is made once and sent to all it is for.
 */
import { cardOf, visitorView } from '../../shared/inquiry/inquiry-view.ts'
import { pointsOf } from '../../shared/inquiry/points-of.ts'
import { mayOf, maySee } from '../../shared/permissions.ts'
import type { Reader } from '../../shared/permissions.ts'
import { backAt } from '../../shared/rota.ts'
import type { Colleague, FrameToMember, FrameToVisitor, Off } from '../../shared/schema/frame.ts'
import type { Message, VisitorInquiry, VisitorThread } from '../../shared/schema/inquiry.ts'
import type { DeskSettings } from '../record/settings.ts'
import { isPresent } from './core/presence.ts'
import type { Held } from './live-rows.ts'
import type { LiveState } from './live-state.ts'
import { reachesAlike, readerIn } from './reach.ts'
import { dismiss, send } from './seats.ts'
import type { Roster } from './roster.ts'
import { rotaOf } from './rota-book.ts'
import type { Seats } from './seats.ts'
import { occupies, standsInLine } from './standing.ts'
import type { InquiryChange } from './entry-of.ts'
import type { Changes } from './turn.ts'
import type { Waits } from './waits.ts'

/** Live inquiries looked through for what somebody sees no more, the newest. */
const mostLookedThrough = 5_000

/** Whoever waits in a long poll: called after every turn. */
export type Listener = (changes: Changes) => void

interface TellerParts {
  seats: Seats
  live: LiveState
  roster: Roster
  waits: Waits
  settings: () => DeskSettings | null
  now: () => number
}

export class Teller {
  readonly #seats: Seats
  readonly #live: LiveState
  readonly #roster: Roster
  readonly #waits: Waits
  readonly #settings: () => DeskSettings | null
  readonly #now: () => number
  readonly listeners = new Set<Listener>()

  constructor({ seats, live, roster, waits, settings, now }: TellerParts) {
    this.#seats = seats
    this.#live = live
    this.#roster = roster
    this.#waits = waits
    this.#settings = settings
    this.#now = now
  }

  /**
   * After a turn.
   * @param upTo number of its newest journal entry
   * @param expectAnew everybody who waits can expect something else now
   */
  tell(changes: Changes, upTo: number, expectAnew = false): void {
    const members = changes.inquiries.length > 0 || changes.attendance.length > 0 ? this.#readers() : []
    for (const change of changes.inquiries) {
      this.#tellVisitor(change)
      tellMembers(change, members, upTo)
    }
    const moved = changes.inquiries.some((change) => this.#movedOthers(change))
    if (moved || expectAnew) this.#tellPositions(changes, moved)
    if (members.length > 0 && (changes.attendance.length > 0 || changes.inquiries.some(movedLoad)))
      this.colleaguesChanged()
    for (const listener of this.listeners) listener(changes)
  }

  #tellVisitor({ held, messages }: InquiryChange): void {
    const sockets = this.#seats.ofInquiry(held.state.id)
    if (sockets.length === 0) return
    const frame: FrameToVisitor = {
      t: 'event',
      inquiry: this.visitorInquiry(held),
      messages: messages.filter((message) => !message.note),
      upTo: held.state.seq,
    }
    const text = JSON.stringify(frame)
    for (const socket of sockets) send(socket, text)
  }

  /** Whether the places of others moved: somebody left a queue, or joined it before its end. */
  #movedOthers({ before, held: { state } }: InquiryChange): boolean {
    const was = before !== null && standsInLine(before)
    if (was === standsInLine(state)) return false
    return was || !this.#live.isLast(state)
  }

  /** Tells everybody else who waits their place; where nobody's moved, those who can expect something else now. */
  #tellPositions(changes: Changes, moved: boolean): void {
    const told = new Set(changes.inquiries.map((change) => change.held.state.id))
    for (const socket of this.#seats.visitors()) {
      const seat = this.#seats.seatOf(socket)
      if (seat?.kind !== 'visitor' || told.has(seat.inquiry)) continue
      const held = this.#live.inquiry(seat.inquiry)
      if (held === null || !standsInLine(held.state) || (!moved && !this.#waits.isNews(held.state))) continue
      send(socket, { t: 'event', inquiry: this.visitorInquiry(held), messages: [], upTo: held.state.seq })
    }
  }

  /** An inquiry as its visitor may see it now. */
  visitorInquiry(held: Held): VisitorInquiry {
    const { state } = held
    return visitorView(state, held.person, {
      assistantName: this.#settings()?.members.find((one) => one.id === state.assignee)?.name ?? null,
      position: standsInLine(state) ? this.#live.position(state) : null,
      outlook: this.#waits.outlookOf(state),
    })
  }

  /** The same with messages of it, which their visitor may have. */
  visitorThread(held: Held, messages: readonly Message[]): VisitorThread {
    return { inquiry: this.visitorInquiry(held), messages: [...messages], upTo: held.state.seq }
  }

  /** Presence or load of somebody changed: every console shows it. */
  colleaguesChanged(): void {
    const sockets = this.#seats.members()
    if (sockets.length === 0) return
    const frame: FrameToMember = { t: 'colleagues', colleagues: this.colleagues() }
    const text = JSON.stringify(frame)
    for (const socket of sockets) send(socket, text)
  }

  /** Everybody who can be given inquiries, as the console shows them. */
  colleagues(): Colleague[] {
    return (this.#settings()?.members ?? []).map((one) => {
      const attendance = this.#roster.attendanceOf(one.id)
      return {
        id: one.id,
        name: one.name,
        // Whoever may work on nothing is not there for it.
        presence: mayOf(one)['inquiry.work'] === 'none' ? 'away' : attendance.presence,
        sentAway: attendance.sentAway === true,
        reachable: attendance.reachable,
        backSince: attendance.cameAt ?? attendance.backSince,
        load: this.#live.load(one.id),
        capacity: one.capacity,
        goneSince: isPresent(attendance) ? null : (attendance.goneSince ?? 0),
        off: this.#offOf(one),
      }
    })
  }

  #offOf({ id, teams }: DeskSettings['members'][number]): Off | null {
    const now = this.#now()
    const book = rotaOf(this.#settings()!)
    const because = book.dutyOf(id, now)
    if (because === 'on') return null
    const standIn = teams.map((team) => book.standInOf(id, team, now)).find((one) => one !== null) ?? null
    return { because, back: backAt(now, book.rotaOf(id)!), standIn }
  }

  /** The record went away or came back. */
  record(away: boolean): void {
    for (const socket of this.#seats.members()) send(socket, { t: 'record', away })
  }

  /**
   * New settings: whoever is not a member any more has to go, and whoever may see something else now loses sight of what
   * lives here and is out of their reach, and reads the rest anew.
   * @param upTo number of the newest journal entry
   */
  settingsChanged(before: DeskSettings, upTo: number): void {
    for (const socket of this.#seats.members()) {
      const seat = this.#seats.seatOf(socket)
      if (seat?.kind !== 'member') continue
      const [was, is] = [readerIn(before, seat.member), this.reader(seat.member)]
      if (is === null) dismiss(socket, { t: 'bye', because: 'forbidden', retryAfterMs: null })
      else if (was !== null && !reachesAlike(was, is)) this.#tellReach(socket, was, is, upTo)
    }
    this.colleaguesChanged()
  }

  #tellReach(socket: WebSocket, was: Reader, is: Reader, upTo: number): void {
    for (const id of this.#live.newest(mostLookedThrough)) {
      const state = this.#live.inquiry(id)?.state
      if (state !== undefined && maySee(was, state) && !maySee(is, state))
        send(socket, { t: 'vanished', inquiry: id, upTo })
    }
    send(socket, { t: 'caught-up', upTo, whole: false })
  }

  /** Member sockets with what their owner may see by the settings of now. */
  #readers(): ReadingSocket[] {
    const readers: ReadingSocket[] = []
    for (const socket of this.#seats.members()) {
      const seat = this.#seats.seatOf(socket)
      const who = seat?.kind === 'member' ? this.reader(seat.member) : null
      if (who !== null) readers.push({ socket, who })
    }
    return readers
  }

  /** A member as a reader; null when they are none any more. */
  reader(member: string): Reader | null {
    return readerIn(this.#settings(), member)
  }
}

interface ReadingSocket {
  socket: WebSocket
  who: Reader
}

function tellMembers({ before, held, messages }: InquiryChange, readers: readonly ReadingSocket[], upTo: number): void {
  let event: string | null = null
  for (const { socket, who } of readers) {
    if (maySee(who, held.state)) {
      event ??= JSON.stringify({
        t: 'event',
        card: cardOf(held.state, held.person),
        messages,
        upTo,
      } satisfies FrameToMember)
      send(socket, event)
    } else if (before !== null && maySee(who, before)) {
      send(socket, { t: 'vanished', inquiry: held.state.id, upTo })
    }
  }
}

function movedLoad({ before, held }: InquiryChange): boolean {
  if (before === null) return occupies(held.state) !== null
  return occupies(before) !== occupies(held.state) || pointsOf(before) !== pointsOf(held.state)
}
