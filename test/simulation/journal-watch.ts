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
import { whyNot } from './eligible.ts'
import type { Presence } from './eligible.ts'
import type { Host } from './host.ts'
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

const away: Presence = { declared: 'away', reachable: false, back: 0 }

export class JournalWatch {
  readonly inquiries = new Map<string, Known>()
  #before: ReadonlyMap<string, Presence> = new Map()
  readonly #presences = new Map<string, Presence>()
  readonly #seqs = new Map<string, number>()
  readonly #host: Host
  readonly #broke: (what: string) => void
  /** Somebody is said to have gone: whoever knows their sockets judges it. */
  onGone: (who: string, kind: 'member' | 'visitor', at: number) => void = () => {}
  last = 0

  constructor(host: Host, broke: (what: string) => void) {
    this.#host = host
    this.#broke = broke
  }

  presenceOf(member: string): Presence {
    return this.#presences.get(member) ?? away
  }

  /** How many are offered to somebody or open with them. */
  loadOf(member: string): number {
    let load = 0
    for (const { state } of this.inquiries.values())
      if (state.assignee === member && (state.state === 'offered' || state.state === 'open')) load += 1
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
    this.#before = new Map(this.#presences)
    for (const { inquiry, events } of entries)
      if (inquiry === undefined) for (const event of events) this.#followPerson(event)
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
    for (const event of entry.events) {
      const inquiryEvent = event as InquiryEvent
      if (settings !== null) this.#judge(known, folded, inquiryEvent, settings)
      folded = evolve(folded, inquiryEvent)
      known.state = folded
      if (inquiryEvent.type === 'gone') this.onGone(entry.stream, 'visitor', inquiryEvent.at)
    }
    if (!isDeepStrictEqual(folded, after.state))
      this.#broke(`the events of ${entry.stream} do not make the state that was journaled with them`)
    known.state = after.state
    known.person = after.person
    known.messages.push(...entry.messages)
    known.versions.set(known.state.seq, known.state)
  }

  #followPerson(event: LoggedEvent): void {
    const before = this.presenceOf(event.stream)
    switch (event.type) {
      case 'declared':
        this.#presences.set(event.stream, { ...before, declared: event.data.presence, back: event.at })
        break
      case 'reachable':
        this.#presences.set(event.stream, { ...before, reachable: true, back: event.at })
        break
      case 'unreachable':
        this.#presences.set(event.stream, { ...before, reachable: false })
        this.onGone(event.stream, 'member', event.at)
        break
      default:
    }
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
      case 'reopened':
        known.missed.clear()
        break
      case 'offered': {
        if (before!.assignee !== null || !isWaiting(before!))
          this.#broke(`${event.stream} is offered while ${before!.assignee} has it (${before!.state})`)
        const { member } = event.data
        const reason = this.#whyNot(known, before!, member, settings, event.at)
        const earlier = this.#before.get(member) ?? away
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

  /** The Desk lost its storage: what the record has is all there is, and nobody is there. */
  beginFrom(record: WorldRecord, workspace: string): void {
    this.#presences.clear()
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

/** Nobody has it, and somebody should. */
export function isWaiting({ state }: Pick<InquiryState, 'state'>): boolean {
  return state === 'waiting' || state === 'callback-owed'
}
