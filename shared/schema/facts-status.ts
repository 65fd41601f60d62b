/** How the facts stand that numbers are made of: whether they are being counted anew, and what the last look at them said. */

/** What looking at a day came to: its numbers, and what the log says, counted anew. */
export interface Audit {
  /** The day looked at, as its start, and when it was, in epoch ms. */
  day: number
  at: number
  /** Counted anew from their logs. */
  inquiries: number
  differences: number
  /** The first of them, for whoever looks for the cause. */
  examples: string[]
}

export interface FactsStatus {
  /** So many inquiries and people of so many are counted anew; null: none are. */
  counting: { done: number; whole: number } | null
  /** Null before the first night. */
  audit: Audit | null
}
