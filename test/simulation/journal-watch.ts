/**
 * Follows the Desk's journal as it grows, in the object's storage and beside the object: reading here wakes nothing,
 * settles nothing and is in nobody's memory. What it knows is what really happened; the other watchers hold answers,
 * frames and the record against it.
 */
import { isDeepStrictEqual } from 'node:util'
import { evolve } from '../../shared/inquiry/evolve.ts'
import type { InquiryEvent, LoggedEvent } from '../../shared/inquiry/inquiry-event.ts'
import type { InquiryPerson, InquiryState } from '../../shared/inquiry/inquiry-state.ts'
import type { JournalEntry } from '../../shared/journal-entry.ts'
import type { Message } from '../../shared/schema/inquiry.ts'
import type { DeskSettings } from '../../worker/record/settings.ts'
import { awaitsWord, points, whyNot } from './eligible.ts'
import type { Presence } from './eligible.ts'
import type { Host } from './host.ts'
import { isWaiting } from './is-waiting.ts'
import { judgeCallBack } from './judge-call-back.ts'
import { mayOn } from './may.ts'
import { Presences } from './presences.ts'
import type { WorldRecord } from './record.ts'

/** An inquiry as the journal has it. */
export interface Known {
  state: InquiryState
  person: InquiryPerson
  messages: Message[]
  /** As it stood after each entry, by version. */
  versions: Map<number, InquiryState>
  /** Who missed an offer of this episode, and when. */
  missed: Map<string, number>
  /** Who was given it by somebody else, or asked, and has not seen it since. */
  given: Set<string>
}

export class JournalWatch {
  readonly inquiries = new Map<string, Known>()
  readonly #people = new Presences((who, at) => this.onGone(who, 'member', at))
  readonly #seqs = new Map<string, number>()
  #beganAt = 0
  readonly #host: Host
  readonly #broke: (what: string) => void
  /** Somebody is said to have gone: whoever knows their sockets judges it. */
  onGone: (who: string, kind: 'member' | 'visitor', at: number) => void = () => {}
  /** A member let these things happen to an inquiry: whoever knows what they may judges it. */
  onDeed: (who: string, before: InquiryState, events: readonly LoggedEvent[]) => void = () => {}
  last = 0

  constructor(host: Host, broke: (what: string) => void) {
    this.#host = host
    this.#broke = broke
  }

  presenceOf(member: string): Presence {
    return this.#people.of(member)
  }

  /** What is offered to somebody or open with them, in points. */
  loadOf(member: string): number {
    let load = 0
    for (const { state } of this.inquiries.values())
      if (state.assignee === member && (state.state === 'offered' || state.state === 'open')) load += points(state)
    return load
  }

  /** Reads on. @param settings those by which the Desk decides; null while it sleeps */
  follow(settings: DeskSettings | null): void {
    const rows = this.#host.storage.read('SELECT n, entry FROM journal WHERE n > ? ORDER BY n', this.last)
    const entries: JournalEntry[] = []
    for (const row of rows) {
      const n = Number(row['n'])
      if (n !== this.last + 1) this.#broke(`the journal goes from ${this.last} to ${n}`)
      this.last = n
      entries.push(JSON.parse(String(row['entry'])) as JournalEntry)
    }
    for (const entry of entries) this.#number(entry)
    // What people did comes first: a turn that brings somebody in writes what it then offers them before that. One that
    // ran before it, in the same moment, had them as they were.
    this.#people.remember()
    for (const { inquiry, events } of entries)
      if (inquiry === undefined) for (const event of events) this.#people.follow(event)
    for (const entry of entries) if (entry.inquiry !== undefined) this.#enter(entry, entry.inquiry, settings)
  }

  #number(entry: JournalEntry): void {
    for (const event of entry.events) {
      const expected = (this.#seqs.get(entry.stream) ?? 0) + 1
      if (event.seq !== expected)
        this.#broke(`${event.type} of ${entry.stream} is number ${event.seq}, not ${expected}`)
      this.#seqs.set(entry.stream, event.seq)
    }
  }

  #enter(entry: JournalEntry, after: NonNullable<JournalEntry['inquiry']>, settings: DeskSettings | null): void {
    const before = this.inquiries.get(entry.stream)
    const [first] = entry.events
    if (before === undefined && first?.type !== 'submitted')
      return this.#broke(`${entry.stream} begins with ${first?.type}`)
    const known: Known = before ?? {
      state: after.state,
      person: after.person,
      messages: [],
      versions: new Map(),
      missed: new Map(),
      given: new Set(),
    }
    this.inquiries.set(entry.stream, known)
    let folded: InquiryState | null = before?.state ?? null
    if (before !== undefined) this.#judgeDeeds(before.state, entry.events)
    // Whoever asks to be forgotten wants no call either.
    const isTakenBack = entry.events.some(({ type }) => type === 'forgotten')
    for (const event of entry.events) {
      const inquiryEvent = event as InquiryEvent
      if (settings !== null) this.#judge(known, folded, inquiryEvent, settings)
      const was = folded
      folded = evolve(folded, inquiryEvent)
      known.state = folded
      if (was !== null && !isTakenBack) judgeCallBack(was, inquiryEvent, folded, this.#broke)
      if (inquiryEvent.type === 'gone') this.onGone(entry.stream, 'visitor', inquiryEvent.at)
    }
    if (!isDeepStrictEqual(folded, after.state))
      this.#broke(`the events of ${entry.stream} do not make the state that was journaled with them`)
    known.state = after.state
    known.person = after.person
    known.messages.push(...entry.messages)
    known.versions.set(known.state.seq, known.state)
  }

  /** What one member did at once; what the Desk tells of their work, and made of it by itself, was asked of nobody. */
  #judgeDeeds(before: InquiryState, events: readonly LoggedEvent[]): void {
    const deeds = events.filter(({ actor, type }) => actor.kind === 'member' && type !== 'worked')
    for (const [who, done] of Map.groupBy(deeds, ({ actor }) => actor.id!)) this.onDeed(who, before, done)
  }

  /** Whether what happens next may happen. */
  #judge(known: Known, before: InquiryState | null, event: InquiryEvent, settings: DeskSettings): void {
    if (before !== null && event.at < before.at) this.#broke(`time runs backwards in ${event.stream}`)
    switch (event.type) {
      case 'missed':
      case 'declined':
        known.missed.set(event.data.member, event.at)
        break
      case 'moved':
        if (event.data.member !== null) known.given.add(event.data.member)
        else if (event.data.from !== null) known.missed.set(event.data.from, event.at)
        break
      case 'released':
        known.missed.set(event.data.member, event.at)
        if (!awaitsWord(before!)) this.#broke(`${event.stream} is released, and nobody waits for a word in it`)
        this.#judgeGone(before!, event.data.member, event.at, settings)
        break
      case 'reopened':
        known.missed.clear()
        break
      case 'offered': {
        if (before!.assignee !== null || !isWaiting(before!))
          this.#broke(`${event.stream} is offered while ${before!.assignee} has it (${before!.state})`)
        const { member } = event.data
        const reason = this.#whyNot(known, before!, member, settings, event.at)
        const earlier = this.#people.before(member)
        if (reason !== null && this.#whyNot(known, before!, member, settings, event.at, earlier) !== null)
          this.#broke(`${event.stream} is offered to ${member}: ${reason}`)
        break
      }
      case 'assigned':
      case 'consulted':
        known.given.add(event.data.member)
        break
      case 'seen':
        if (!known.given.delete(event.actor.id!))
          this.#broke(`${event.actor.id} sees ${event.stream}, which nobody gave them since they saw it last`)
        break
      case 'at-risk':
        if (before!.state !== 'open' || before!.answeredAt !== null || before!.marks!.atRisk === true)
          this.#broke(`${event.stream} is warned of, ${before!.state} and answered at ${before!.answeredAt}`)
        break
      case 'overflowed':
        if ((before!.visited ?? [before!.queue]).includes(event.data.to))
          this.#broke(`${event.stream} goes on to ${event.data.to}, where it was before`)
        break
      case 'accepted':
        if (event.data.how === 'at-once') known.given.add(event.data.member)
        if (event.data.how === 'claimed') {
          if (!isWaiting(before!)) this.#broke(`${event.stream} is claimed while it is ${before!.state}`)
        } else if (before!.state !== 'offered' || before!.assignee !== event.data.member)
          this.#broke(
            `${event.data.member} accepts ${event.stream}, which is ${before!.state} with ${before!.assignee}`,
          )
        break
      default:
    }
  }

  /** Whoever lost it had been away for a minute, or had it for one and may not work on it. */
  #judgeGone({ id, spanFrom }: InquiryState, member: string, at: number, settings: DeskSettings): void {
    const { goneAt, declared, reachable } = this.presenceOf(member)
    const since = Math.max(goneAt ?? 0, spanFrom ?? 0)
    if (reachable && declared !== 'away' && mayStillWork(member, settings))
      this.#broke(`${id} is released by ${member}, who is there`)
    else if (at - since < 60_000) this.#broke(`${id} is released by ${member} after ${at - since} ms`)
  }

  #whyNot(
    known: Known,
    state: InquiryState,
    id: string,
    settings: DeskSettings,
    at: number,
    presence = this.presenceOf(id),
  ): string | null {
    const member = settings.members.find((one) => one.id === id)
    if (member === undefined) return 'is no member'
    const missedAt = known.missed.get(id) ?? null
    return whyNot(state, { member, presence, load: this.loadOf(id), missedAt }, settings, at)
  }

  /** What waits although somebody who may take it is free, in words; null when nothing does. */
  idleBeside(settings: DeskSettings, at: number): string | null {
    for (const known of this.inquiries.values()) {
      if (!isWaiting(known.state)) continue
      const free = settings.members.find(({ id }) => this.#whyNot(known, known.state, id, settings, at) === null)
      if (free !== undefined) return `${known.state.id} waits while ${free.name} (${free.id}) is free`
    }
    return null
  }

  /**
   * What waits for a word from somebody who has been gone, or may not work on it, since before `at` less a minute, in words;
   * null: nothing.
   * @param changedAt when the settings became these
   */
  leftBehind(settings: DeskSettings, changedAt: number, at: number): string | null {
    for (const { state } of this.inquiries.values()) {
      if (!awaitsWord(state)) continue
      const { goneAt, declared, reachable } = this.presenceOf(state.assignee!)
      const isThere = reachable && declared !== 'away'
      if (isThere && mayStillWork(state.assignee!, settings)) continue
      // Nobody knows since when somebody is gone whom the Desk has not seen since it lost its storage.
      const began = this.#beganAt + 45_000
      const since = Math.max(isThere ? Math.max(changedAt, began) : (goneAt ?? began), state.spanFrom!)
      if (since + 60_000 < at) return `${state.id} waits for a word from ${state.assignee}, gone since ${at - since} ms`
    }
    return null
  }

  /** A conversation that should have come to rest before `at`, in words; null: none. */
  restless(at: number): string | null {
    for (const { state } of this.inquiries.values()) {
      if (state.state !== 'open' || state.marks?.kind !== 'live' || state.idle === true) continue
      const since = Math.max(state.lastMessageAt, state.spanFrom!)
      if (state.lastMessageFrom === 'member' && since + 600_000 < at)
        return `nobody has said a word in ${state.id} for ${at - since} ms, and it takes a whole point`
    }
    return null
  }

  /** The Desk lost its storage: what the record has is all there is, and nobody is there. */
  beginFrom(record: WorldRecord, workspace: string, at: number): void {
    this.#people.forget()
    this.#beganAt = at
    this.#seqs.clear()
    const kept = new Map(this.inquiries)
    this.inquiries.clear()
    for (const row of record.run('SELECT id, state, person FROM inquiry WHERE workspace = ?', workspace)) {
      const state = JSON.parse(String(row['state'])) as InquiryState
      const person = JSON.parse(String(row['person'])) as InquiryPerson
      const {
        messages = [],
        versions = new Map<number, InquiryState>(),
        missed = new Map<string, number>(),
        given = new Set<string>(),
      } = kept.get(state.id) ?? {}
      this.inquiries.set(state.id, {
        state,
        person,
        messages: messages.filter(({ seq }) => seq <= state.seq),
        versions,
        missed: new Map([...missed].filter(([member]) => member in state.tried)),
        given: new Set([...given, ...Object.keys(state.unseen ?? {})]),
      })
    }
    const seqs = 'SELECT stream, MAX(seq) AS seq FROM event WHERE workspace = ? GROUP BY stream'
    for (const row of record.run(seqs, workspace)) this.#seqs.set(String(row['stream']), Number(row['seq']))
    const [desk] = record.run('SELECT flushed FROM desk WHERE workspace = ?', workspace)
    this.last = Number(desk!['flushed'])
  }
}

function mayStillWork(member: string, { members }: DeskSettings): boolean {
  const one = members.find(({ id }) => id === member)
  return one !== undefined && mayOn(one).work !== 'none'
}
