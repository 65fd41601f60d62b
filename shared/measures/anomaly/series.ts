/** What anomalies are looked for in: a measure day by day, or week by week. */

/**
 * What is counted, by which its chance is reckoned: a count of what came; a mean over `n` (times: as wide as they are long);
 * a share, `amount` of `n`.
 */
export type Family = 'count' | 'mean' | 'share'

export interface Point {
  /**
   * Days since 1970-01-01: of a week, of its first. Points of one weekday are alike, so weeks that begin on the same one
   * all are.
   */
  day: number
  n: number
  /** Of a count, the count; of a mean, the sum; of a share, how many counted. */
  amount: number
}

export interface Series {
  family: Family
  /** In order; the last is the one to judge, the others are its past. */
  points: readonly Point[]
}

/** Days of the past that are looked at: twelve weeks. */
export const historyDays = 84
