/**
 * What one turn of the Desk did to one stream: the unit of the journal, of the flush and of parking. Written by
 * worker/desk, applied by worker/record/apply; old entries stay readable for as long as journals are kept.
 */
import type { Contribution } from './measures/facts.ts'
import type { MailNotice } from './schema/notice.ts'
import type { Message } from './schema/inquiry.ts'
import type { LoggedEvent } from './inquiry/inquiry-event.ts'
import type { InquiryPerson, InquiryState } from './inquiry/inquiry-state.ts'

export interface SpanRow {
  episode: number
  span: number
  member: string
  from: number
  to: number | null
}

/** What a team owes whom: see worker/desk/core/credit.ts. */
export interface CreditLedger {
  at: number
  /** By member: credit in leads, and the plain sums it comes from. */
  members: Record<string, { credit: number; entitled: number; received: number }>
}

/** Leads of high tiers and all others are shared out each by themselves. */
export type TierClass = 'AB' | 'CD'

export interface CreditRow {
  team: string
  tierClass: TierClass
  ledger: CreditLedger
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
  credit: CreditRow[]
  /** Mails to send: the record's outbox takes them over. */
  notices?: { id: string; body: MailNotice }[]
  /** Set on an entry that tries a parked one again. */
  replayOf?: number
}
