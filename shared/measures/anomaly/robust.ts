/** The middle of values and how far they lie from it, however wild a few of them are (contract of the measures, section 5). */
import { ratio } from '../ratio.ts'

/** Turns a median absolute deviation into a standard deviation, for normal values. */
const madScale = 1.4826
/** Fewer comparable days say nothing. */
const leastHistory = 5

/** The middle one, or the mean of the middle two; of nothing, NaN. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other)
  const middle = Math.floor(sorted.length / 2)
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}

/** The robust standard deviation: 1.4826 × the median distance from the median. */
export function robustScale(values: readonly number[]): number {
  const centre = median(values)
  return madScale * median(values.map((value) => Math.abs(value - centre)))
}

/**
 * (value − median) ÷ (1.4826 × MAD). Null with fewer than five values of history, and when a flat history gives no
 * scale to judge a different value by; 0 when it is the same.
 */
export function robustZ(history: readonly number[], value: number): number | null {
  if (history.length < leastHistory) return null
  const distance = value - median(history)
  return distance === 0 ? 0 : ratio(distance, robustScale(history))
}
