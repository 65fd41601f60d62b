/**
 * What one turn of the Desk did to one stream: the unit of the journal, of the flush and of parking. Written by
 * worker/desk, applied by worker/record/apply; old entries stay readable for as long as journals are kept.
 */
import type { Contribution, FactChange } from './measures/facts.ts'
import type { Notice } from './schema/notice.ts'
import type { Message } from './schema/inquiry.ts'
import type { LoggedEvent } from './inquiry/inquiry-event.ts'
import type { InquiryPerson, InquiryState } from './inquiry/inquiry-state.ts'
import type { GivenHow } from './inquiry/unseen.ts'

export interface SpanRow {
  episode: number
  span: number
  member: string
  from: number
  to: number | null
}

/** Something given to a member, or asked of them: by the event of this seq, and when they saw it (null: not yet). */
export interface GivenRow {
  seq: number
  member: string
  how: GivenHow
  at: number
  seenAt: number | null
}

/** What happened with offers beside being handed an inquiry, as it is counted for each person. */
export const shareCounts = ['missed', 'declined', 'takenBack', 'claimed', 'given'] as const
export type ShareCount = (typeof shareCounts)[number]

/** A member's share of what a team got in one local day, in inquiries. Counts that are not there are 0. */
interface DayShare extends Partial<Record<ShareCount, number>> {
  entitled: number
  received: number
}

/** What a team owes whom, and what came of it on one day: see worker/desk/core/credit.ts. */
export interface CreditLedger {
  /** When credit was as it says, epoch ms. */
  at: number
  /** Where the local day of the sums starts, in epoch ms. 0: from before they were kept by day, and of all time. */
  day: number
  /** By member: credit in inquiries, carried from day to day, and the day's sums. */
  members: Record<string, DayShare & { credit: number }>
}

/** Leads of high tiers and all others are shared out each by themselves. */
export type TierClass = 'AB' | 'CD'

export interface CreditRow {
  team: string
  tierClass: TierClass
  ledger: CreditLedger
}

/** As it was stored: before there were days, it did not say one. */
export type StoredLedger = Omit<CreditLedger, 'day'> & Partial<Pick<CreditLedger, 'day'>>

/** What an episode counts for, in which generation of facts (absent: the first). */
interface Recounted {
  episode: number
  counted: Contribution
  generation?: number
}

/** How a workspace's facts are counted, and by which rules (`factsRules`); `building`: with how many inquiries and people are done, of how many, and since when. */
export interface CountingRow {
  generation: number
  rules: number
  building: { generation: number; done: number; whole: number; beganAt: number } | null
}

export interface JournalEntry {
  v: 1
  /** The inquiry's or member's id. */
  stream: string
  at: number
  events: LoggedEvent[]
  /**
   * The inquiry after these events; absent for a member's stream. `moved` is false when it stands where it stood
   * before them (`standsAlike`); entries of earlier versions do not say, and count as moved.
   */
  inquiry?: {
    state: InquiryState
    person: InquiryPerson
    moved?: boolean
    /** It counts for something else, and nothing that lists are read by has changed. */
    still?: true
    /**
     * Of one that moved: what its episode counts for now, in which generation of facts (absent: the first), and when time
     * next changes something (null: never).
     */
    counted?: Contribution
    generation?: number
    dueAt?: number | null
  }
  /** What to add to facts, for each generation that is fed; earlier versions wrote one. */
  facts?: FactChange[] | FactChange
  /** What an episode counts for that is not the current one, or that was counted anew; earlier versions wrote one. */
  recounted?: Recounted[] | Recounted
  /** The state as its log makes it today, of an inquiry that is not here: it lacked what is kept since. */
  refreshed?: InquiryState
  /** Which generation of facts readers ask for from here on, and how far the next one is. */
  counting?: CountingRow
  messages: Message[]
  spans: SpanRow[]
  /** One for each ledger this turn changed because of the stream; earlier versions wrote them without a day. */
  credit: (Omit<CreditRow, 'ledger'> & { ledger: StoredLedger })[]
  /** What was given to somebody by these events, or seen by them. */
  given?: GivenRow[]
  /** Notices to send: the record's outbox takes them over. */
  notices?: { id: string; body: Notice }[]
  /** Keyed hashes of the addresses of whoever asked to be forgotten: no list of customers brings them back. */
  forgotten?: readonly string[]
  /** Set on an entry that tries a parked one again. */
  replayOf?: number
}

/** An entry in its place in the journal of a Desk. */
export interface NumberedEntry {
  n: number
  entry: JournalEntry
  /** Why the record cannot take it: it is noted as dead, the rest goes on. */
  parked?: string
}
