/**
 * Brings the Desk's tables up to its journal. A turn writes the journal alone, so that an answer waits for one row;
 * inquiries, messages and what is due follow many at a time: with the next flush, before a table is read, and when the
 * Desk wakes after it was killed in between (docs/decisions/0010).
 */
import { spans } from '../../shared/limits.ts'
import type { InquiryPerson, InquiryState } from '../../shared/inquiry/inquiry-state.ts'
import type { JournalEntry, NumberedEntry } from '../../shared/journal-entry.ts'
import type { Counted } from '../../shared/measures/facts.ts'
import type { Message } from '../../shared/schema/inquiry.ts'
import { mayIdle, nextIdleLook } from './core/idle.ts'
import type { DueList } from './due-list.ts'
import type { Journal } from './journal.ts'
import type { LiveState } from './live-state.ts'
import type { Seats } from './seats.ts'
import type { Waits } from './waits.ts'

export interface SettlerParts {
  storage: DurableObjectStorage
  journal: Journal
  live: LiveState
  due: DueList
  seats: Seats
  waits: Waits
  /** When this Desk woke: epoch ms. */
  startedAt: number
}

/** An inquiry at the end of the entries that are settled. */
interface Latest {
  n: number
  state: InquiryState
  person: InquiryPerson
  moved: boolean
  counted: Counted
  dueAt: number | null
}

export class Settler {
  readonly #parts: SettlerParts

  constructor(parts: SettlerParts) {
    this.#parts = parts
  }

  /** Afterwards the tables hold what the journal says. Nothing is awaited; within a turn it is part of the turn. */
  settle(): void {
    const { storage, journal, live, waits } = this.#parts
    if (journal.settled === journal.last) return
    storage.transactionSync(() => {
      // A parked entry that is tried again has been settled when it was new, and its inquiry has gone on since.
      this.#write(journal.unsettled().filter(({ entry }) => entry.replayOf === undefined))
      journal.settle()
      waits.keep()
    })
    live.settled()
  }

  #write(entries: readonly NumberedEntry[]): void {
    const { live } = this.#parts
    const latest = new Map<string, Latest>()
    const messages: (readonly [string, Message])[] = []
    for (const { n, entry } of entries) {
      for (const message of entry.messages) messages.push([entry.stream, message])
      if (entry.inquiry === undefined) continue
      const { state, person, counted: portions, generation = 1, dueAt } = entry.inquiry
      const counted = portions && { generation, portions }
      const before = latest.get(state.id)
      latest.set(state.id, {
        n,
        state,
        person,
        moved: entry.inquiry.moved !== false || before?.moved === true,
        counted: counted ?? before?.counted ?? { generation, portions: [] },
        dueAt: dueAt === undefined ? (before?.dueAt ?? null) : dueAt,
      })
    }
    live.write([...latest.values()])
    live.messages.write(messages)
    for (const { entry } of entries)
      for (const { stream, seq, type } of entry.events) if (type === 'forgotten') live.messages.empty(stream, seq)
    this.#setDue(entries, [...latest.values()])
  }

  #setDue(entries: readonly NumberedEntry[], latest: readonly Latest[]): void {
    const { due, seats, startedAt } = this.#parts
    const moved = latest.filter((one) => one.moved).map((one) => one.state)
    // An offer that was made anew runs out later than the one before it.
    due.clearMany(
      'offer',
      moved.filter((state) => state.offerDue === null).map((state) => state.id),
    )
    due.setMany(
      'offer',
      moved.flatMap((state) => (state.offerDue === null ? [] : [[state.id, state.offerDue] as const])),
    )
    due.putMany(
      'time',
      latest.filter((one) => one.moved).map(({ state, dueAt }) => [state.id, dueAt] as const),
    )
    due.clearMany(
      'idle',
      moved.filter((state) => !mayIdle(state)).map((state) => state.id),
    )
    due.setMany(
      'idle',
      moved.filter(mayIdle).map((state) => [state.id, nextIdleLook(state, state.at)!] as const),
    )
    const closed = moved.flatMap((state) => state.closedAt ?? [])
    if (closed.length > 0) due.hasten('sweep', '', Math.min(...closed) + spans.linger)
    // Without a socket nothing tells when visitors go: they are there for as long as they act. What was done before this
    // Desk woke may have had one, which a deploy dropped without a word: absence counts from here.
    const acted = new Map(
      entries.filter(({ entry }) => isByVisitor(entry)).map(({ entry }) => [entry.stream, entry.at]),
    )
    due.setMany(
      'visitor-gone',
      [...acted]
        .filter(([inquiry]) => seats.ofInquiry(inquiry).length === 0)
        .map(([inquiry, at]) => [inquiry, Math.max(at, startedAt) + spans.visitorGrace] as const),
    )
  }
}

/** Whether a visitor who is there did it. */
function isByVisitor({ events, inquiry }: JournalEntry): boolean {
  return inquiry?.state.visitorHere === true && events.some((event) => event.actor.kind === 'visitor')
}
