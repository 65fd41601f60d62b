/** What the inbox is read in: pages of a view, and how many there are in each. */
import type { InquiryCard } from './inquiry.ts'

/** How many there are in each view of the inbox that is counted, for one reader. */
export interface ViewCounts {
  waiting: number
  mine: number
  /** Owed a call-back. */
  owed: number
  /** Open in the teams of whoever may see all that their teams have. */
  team?: number
  /** Open with somebody who is not there, for whoever can give it to another. */
  left?: number
}

/** One page of the inbox. */
export interface InquiryPage {
  items: InquiryCard[]
  /** Pass as `before` for the next page; null at the end. */
  next: string | null
  /** How many there are in each view, for this reader. */
  counts: ViewCounts
  /** 'away': only what the Desk holds is shown; the past cannot be read just now. */
  record: 'there' | 'away'
}
