/**
 * One turn of the Desk: everything a command leads to, decided in memory, then written as one transaction. Nothing is
 * awaited in here; memory follows step by step, and a throw drops it, so that SQLite stays the truth. Used by
 * desk-context.ts, which tells the world afterwards.
 */
import { evolve } from '../../shared/inquiry/evolve.ts'
import type {
  InquiryEvent,
  InquiryHappening,
  MemberEvent,
  MemberHappening,
  SignedIn,
} from '../../shared/inquiry/inquiry-event.ts'
import type { InquiryPerson, InquiryState } from '../../shared/inquiry/inquiry-state.ts'
import { forgottenPerson } from '../../shared/inquiry/forgetting.ts'
import { pointsOf } from '../../shared/inquiry/points-of.ts'
import { excerptOf } from '../../shared/inquiry/inquiry-view.ts'
import { spans } from '../../shared/limits.ts'
import type { CreditRow, JournalEntry } from '../../shared/journal-entry.ts'
import type { Message } from '../../shared/schema/inquiry.ts'
import type { Notice } from '../../shared/schema/notice.ts'
import { nextIdleLook } from './core/idle.ts'
import type { Generations } from './counting.ts'
import { evolveAttendance, isPresent, noticeWork, system } from './core/presence.ts'
import type { Attendance } from './core/presence.ts'
import type { DueList } from './due-list.ts'
import { signedInDue } from './core/told-signed-in.ts'
import { entryOf, entryOfMember, workingOn } from './entry-of.ts'
import type { InquiryChange, Working } from './entry-of.ts'
import type { Journal } from './journal.ts'
import type { Held } from './live-rows.ts'
import type { LiveState } from './live-state.ts'
import type { Roster } from './roster.ts'
import { attendeeOf, givenBy, messageOf, spansOf } from './what-follows.ts'

/** What the Desk holds: a turn reads it, and writes to it what it decided. */
export interface Stores {
  live: LiveState
  roster: Roster
  due: DueList
  journal: Journal
  storage: DurableObjectStorage
  /** The workspace's, in which facts are filed. */
  zone: string
  generations: Generations
}

/** What a turn did. */
export interface Changes {
  inquiries: InquiryChange[]
  attendance: Attendance[]
}

export class Turn {
  readonly now: number
  readonly live: LiveState
  readonly roster: Roster
  readonly #due: DueList
  readonly #journal: Journal
  readonly #storage: DurableObjectStorage
  /** The workspace's, in which days begin. */
  readonly zone: string
  readonly #generations: Generations
  readonly #inquiries = new Map<string, Working>()
  readonly #members = new Map<string, MemberEvent[]>()
  readonly #attendance = new Map<string, Attendance>()
  readonly #ledgers = new Map<string, CreditRow>()
  readonly #beside: (() => void)[] = []
  #stirred = false

  constructor({ live, roster, due, journal, storage, zone, generations }: Stores, now: number) {
    this.live = live
    this.roster = roster
    this.#due = due
    this.#journal = journal
    this.#storage = storage
    this.zone = zone
    this.#generations = generations
    this.now = now
  }

  /** A new inquiry: the first happening brings it into the world, `text` is that of its first message. */
  begin(id: string, person: InquiryPerson, happenings: readonly InquiryHappening[], text: string): Held {
    const [birth, ...rest] = happenings
    const event: InquiryEvent = { ...birth!, stream: id, seq: 1, at: this.now, v: 1 }
    const held: Held = {
      state: evolve(null, event),
      person,
      counted: { generation: this.#generations.current, portions: [] },
      lastN: 0,
    }
    const working = workingOn(null, held, [event])
    this.#inquiries.set(id, working)
    this.live.put(held, null)
    for (const happening of rest) this.#fold(working, happening, text)
    this.#stirred = true
    return working.held
  }

  /** Whether this turn changed who waits or who is free: only then can anything be matched that could not be before. */
  get stirred(): boolean {
    return this.#stirred
  }

  /** Something outside inquiries and members changed who is free. */
  stir(): void {
    this.#stirred = true
  }

  /** Lets things happen to an inquiry. `text` is that of the message among them. */
  happen(held: Held, happenings: readonly InquiryHappening[], text: string | null = null): Held {
    if (happenings.length === 0) return held
    let working = this.#inquiries.get(held.state.id)
    if (working === undefined) {
      working = workingOn(held.state, held, [])
      this.#inquiries.set(held.state.id, working)
    }
    for (const happening of happenings) this.#fold(working, happening, text)
    return working.held
  }

  #fold(working: Working, happening: InquiryHappening, text: string | null): void {
    const before = working.held.state
    // Time never runs backwards within a stream, whatever the clock does.
    const at = Math.max(this.now, before.at)
    const event: InquiryEvent = { ...happening, stream: before.id, seq: before.seq + 1, at, v: 1 }
    const state = evolve(before, event)
    let { person } = working.held
    if (event.type === 'messaged' || event.type === 'noted') {
      const message = messageOf(event, text!)
      working.messages.push(message)
      if (!message.note) person = { ...person, excerpt: excerptOf(message.text) }
    }
    working.events.push(event)
    working.spans.push(...spansOf(before, state, at))
    if (!state.test) working.given.push(...givenBy(before, state, event))
    working.held = { ...working.held, state, person }
    this.live.put(working.held, before)
    this.#noticeWork(event)
    // Whoever is not there has what they get no longer than what they left.
    if (state.state === 'open' && state.span !== before.span && !isPresent(this.roster.attendanceOf(state.assignee!)))
      this.#leaveWork(state.assignee!)
    const isFreed = state.assignee !== null && pointsOf(state) < pointsOf(before)
    if (state.state !== before.state || state.assignee !== before.assignee || event.type === 'moved' || isFreed)
      this.#stirred = true
  }

  #noticeWork(event: InquiryEvent): void {
    const member = attendeeOf(event)
    if (member === null) return
    const before = this.roster.attendanceOf(member)
    const after = noticeWork(before, event)
    if (after !== before) this.#setAttendance(after)
  }

  #setAttendance(after: Attendance): void {
    this.#attendance.set(after.member, after)
    this.roster.putAttendance(after)
  }

  /** The personal side of an inquiry changes beside its events. */
  setPerson(held: Held, change: Partial<InquiryPerson>): Held {
    const working = this.#inquiries.get(held.state.id)!
    working.held = { ...working.held, person: { ...working.held.person, ...change } }
    this.live.put(working.held, working.held.state)
    return working.held
  }

  /** Who they are is gone from an inquiry, with what was written in it before this turn. @param hashes of their addresses */
  forget(held: Held, hashes: readonly string[]): Held {
    const working = this.#inquiries.get(held.state.id)!
    working.held = { ...working.held, person: forgottenPerson }
    working.forgotten = hashes
    this.live.put(working.held, working.held.state)
    this.beside(() => this.live.messages.journaledEmpty(held.state.id))
    return working.held
  }

  /** Lets things happen to a member. */
  happenToMember(member: string, happenings: readonly MemberHappening[]): void {
    for (const happening of happenings) {
      const before = this.roster.attendanceOf(member)
      const after = this.#foldMember(before, happening)
      this.#setAttendance(after)
      this.#stirred = true
      if (!isPresent(after) && isPresent(before)) this.#leaveWork(member)
      if (after.untold !== before.untold) this.#tellLater(after)
    }
  }

  /** When a member was signed in, as far as it is over: they stand where they stood, and nobody is told. */
  tellSignedIn(member: string, stretches: readonly SignedIn[]): void {
    for (const data of stretches) {
      const before = this.roster.attendanceOf(member)
      this.roster.putAttendance(this.#foldMember(before, { type: 'signed-in', actor: system, data }))
    }
    if (stretches.length > 0) this.beside(() => this.roster.saveAttendance(this.roster.attendanceOf(member)))
  }

  #foldMember(before: Attendance, happening: MemberHappening): Attendance {
    const { member } = before
    const event = { ...happening, stream: member, seq: before.seq + 1, at: this.now, v: 1 as const }
    const list = this.#members.get(member)
    if (list === undefined) this.#members.set(member, [event])
    else list.push(event)
    return evolveAttendance(before, event)
  }

  /** They came or went: when they were signed in is told once it is over. */
  #tellLater({ member, untold = [] }: Attendance): void {
    const due = signedInDue(untold, this.zone)
    if (due !== null) this.beside(() => this.#due.hasten('work', member, due))
  }

  /** What a team owes whom changed because of this inquiry, to which something happened in this turn. */
  setLedger(held: Held, row: CreditRow): void {
    const key = `${row.team} ${row.tierClass}`
    this.#ledgers.set(key, row)
    this.roster.putLedger(row)
    this.#inquiries.get(held.state.id)!.credit.set(key, row)
  }

  /** Lets a notice go out because of this inquiry, with what happened to it in this turn. */
  notify(held: Held, id: string, body: Notice): void {
    this.#inquiries.get(held.state.id)!.notices.push({ id, body })
  }

  /** They are not there: what of theirs cannot wait goes on a while from now. */
  #leaveWork(member: string): void {
    this.beside(() => this.#due.hasten('left', member, this.now + spans.leftWork))
  }

  /** Time alone will let somebody take what waits: matching is to be looked at again then. */
  lookAgain(at: number): void {
    this.beside(() => this.#due.hasten('widen', '', at))
  }

  /** Nothing happened to it: it stands as told anew, and counts for something else, as the entry says. */
  recount(before: Held, after: Held, entry: JournalEntry, dueAt: number | null): void {
    this.beside(() => {
      const lastN = this.#journal.append(entry)
      this.live.put({ ...after, lastN }, before.state)
      this.live.journaled(after.state.id, [])
      this.#expectDue(after.state, dueAt)
    })
  }

  /** Messages this turn has added to an inquiry so far. */
  messagesOf(id: string): readonly Message[] {
    return this.#inquiries.get(id)?.messages ?? []
  }

  /** Something that belongs to neither inquiry nor member is written with this turn, or not at all. */
  beside(write: () => void): void {
    this.#beside.push(write)
  }

  /** The alarm must know of what the settler writes down later; too early is harmless. */
  #expectDue(state: InquiryState, dueAt: number | null): void {
    const { offerDue, closedAt, visitorHere } = state
    if (dueAt !== null) this.#due.expect(dueAt)
    const idleLook = nextIdleLook(state, state.at)
    if (idleLook !== null) this.#due.expect(idleLook)
    if (offerDue !== null) this.#due.expect(offerDue)
    if (closedAt !== null) this.#due.expect(closedAt + spans.linger)
    if (visitorHere) this.#due.expect(this.now + spans.visitorGrace)
  }

  /** Writes all of it, or nothing. One row, which is all that a visitor's turn mostly writes, needs no transaction. */
  commit(): Changes {
    const rows =
      this.#inquiries.size + this.#members.size + this.#attendance.size + this.#ledgers.size + this.#beside.length
    if (rows === 1) this.#write()
    else this.#storage.transactionSync(() => this.#write())
    return { inquiries: [...this.#inquiries.values()], attendance: [...this.#attendance.values()] }
  }

  #write(): void {
    // Before what they worked: also when the flush ends in between, nobody is known to have worked for longer.
    for (const [member, events] of this.#members)
      this.#journal.append(entryOfMember(member, events, this.now, this.zone, this.#generations))
    for (const [id, working] of this.#inquiries) {
      const { entry, counted, dueAt } = entryOf(working, this.now, this.zone, this.#generations)
      const { state } = working.held
      working.held = { ...working.held, counted, lastN: this.#journal.append(entry) }
      this.live.put(working.held, state)
      this.live.journaled(id, working.messages)
      this.#expectDue(state, dueAt)
    }
    for (const attendance of this.#attendance.values()) this.roster.saveAttendance(attendance)
    for (const row of this.#ledgers.values()) this.roster.saveLedger(row)
    for (const write of this.#beside) write()
  }
}
