/** What a turn did to one inquiry, while it goes on, and as the journal keeps it. `Turn` gathers it and writes it down. */
import type { InquiryEvent, MemberEvent } from '../../shared/inquiry/inquiry-event.ts'
import type { InquiryState } from '../../shared/inquiry/inquiry-state.ts'
import { standsAlike } from '../../shared/inquiry/stands-alike.ts'
import type { CreditRow, GivenRow, JournalEntry, SpanRow } from '../../shared/journal-entry.ts'
import type { Counted } from '../../shared/measures/facts.ts'
import { signedInContribution } from '../../shared/measures/signed-in.ts'
import type { Message } from '../../shared/schema/inquiry.ts'
import { nextDue } from './core/inquiry-time.ts'
import { countedAfter, fed } from './counting.ts'
import type { Generations } from './counting.ts'
import type { Held } from './live-rows.ts'

/** What a turn did to an inquiry: told to those who may see it, or could before. */
export interface InquiryChange {
  before: InquiryState | null
  held: Held
  messages: Message[]
}

export interface Working extends InquiryChange {
  events: InquiryEvent[]
  spans: SpanRow[]
  given: GivenRow[]
  /** By team and class: a turn may take it from one team and give it to another. */
  credit: Map<string, CreditRow>
  notices: NonNullable<JournalEntry['notices']>
  /** Keyed hashes of the addresses of whoever asked to be forgotten. */
  forgotten: readonly string[]
}

export function workingOn(before: InquiryState | null, held: Held, events: InquiryEvent[]): Working {
  return {
    before,
    held,
    messages: [],
    events,
    spans: [],
    given: [],
    credit: new Map(),
    notices: [],
    forgotten: [],
  }
}

/**
 * Its entry, what its episode counts for now, and when time next changes something (null: never).
 * @param at of the turn @param zone the workspace's, in which facts are filed @param generations of facts, which it feeds
 */
export function entryOf(
  working: Working,
  at: number,
  zone: string,
  generations: Generations,
): { entry: JournalEntry; counted: Counted; dueAt: number | null } {
  const { before, held } = working
  const { state, person } = held
  const { counted, facts, recounted } = countedAfter(working, zone, generations)
  const dueAt = nextDue(state)
  const still = before !== null && standsAlike(before, state) && dueAt === nextDue(before)
  const moved = !still || facts.length > 0
  const entry: JournalEntry = {
    v: 1,
    stream: state.id,
    at,
    events: working.events,
    inquiry: moved
      ? {
          state,
          person,
          moved,
          ...(still && { still }),
          counted: counted.portions,
          generation: counted.generation,
          dueAt,
        }
      : { state, person, moved },
    messages: working.messages,
    spans: working.spans,
    credit: [...working.credit.values()],
    ...(working.given.length > 0 && { given: working.given }),
    ...(working.notices.length > 0 && { notices: working.notices }),
    ...(working.forgotten.length > 0 && { forgotten: working.forgotten }),
    ...(facts.length > 0 && { facts }),
    ...(recounted.length > 0 && { recounted: recounted.map((one) => ({ ...one, generation: counted.generation })) }),
  }
  return { entry, counted, dueAt }
}

/**
 * The entry of what happened to a member.
 * @param at of the turn @param zone the workspace's, in which facts are filed @param generations of facts, which it feeds
 */
export function entryOfMember(
  member: string,
  events: MemberEvent[],
  at: number,
  zone: string,
  generations: Generations,
): JournalEntry {
  const change = signedInContribution(events, zone)
  const facts = change.length === 0 ? {} : { facts: fed(generations).map((generation) => ({ generation, change })) }
  return { v: 1, stream: member, at, events, messages: [], spans: [], credit: [], ...facts }
}
