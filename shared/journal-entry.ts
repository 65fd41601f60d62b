/**
 * What one turn of the Desk did to one stream: the unit of the journal, of the flush and of parking. Written by
 * worker/desk, applied by worker/record/apply; old entries stay readable for as long as journals are kept.
 */
import type { Contribution } from './measures/facts.ts'
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
    /** Of one that moved: what its episode counts for now, and when time next changes something (null: never). */
    counted?: Contribution
    dueAt?: number | null
  }
  /** What to add to facts. */
  facts?: { generation: number; change: Contribution }
  /** What an earlier episode counts for, since the inquiry was reopened. */
  recounted?: { episode: number; counted: Contribution }
  messages: Message[]
  spans: SpanRow[]
  /** One for each ledger this turn changed because of the stream; earlier versions wrote them without a day. */
  credit: (Omit<CreditRow, 'ledger'> & { ledger: StoredLedger })[]
  /** What was given to somebody by these events, or seen by them. */
  given?: GivenRow[]
  /** Notices to send: the record's outbox takes them over. */
  notices?: { id: string; body: Notice }[]
  /** Set on an entry that tries a parked one again. */
  replayOf?: number
}
