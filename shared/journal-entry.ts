/**
 * What one turn of the Desk did to one stream: the unit of the journal, of the flush and of parking. Written by
 * worker/desk, applied by worker/record/apply; old entries stay readable for as long as journals are kept.
 */
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

export interface CreditRow {
  team: string
  tierClass: 'AB' | 'CD'
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
  inquiry?: { state: InquiryState; person: InquiryPerson; moved?: boolean }
  messages: Message[]
  spans: SpanRow[]
  credit: CreditRow[]
  /** Set on an entry that tries a parked one again. */
  replayOf?: number
}
