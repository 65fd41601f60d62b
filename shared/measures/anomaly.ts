/** How unusual a value is against its own past (contract of the measures, section 5). */
import { ratio, sumOf } from './ratio.ts'

/** Turns a median absolute deviation into a standard deviation, for normal values. */
const madScale = 1.4826
/** Fewer comparable days say nothing. */
const leastHistory = 5

function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other)
  const middle = Math.floor(sorted.length / 2)
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}

/** The robust standard deviation: 1.4826 × the median distance from the median. */
function robustScale(values: readonly number[]): number {
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

/** `k` of `n` on one day. */
export interface Proportion {
  k: number
  n: number
}

export interface LaneyScore {
  /** The pooled rate of the history, half a case added so that it is never 0: (Σk + ½) ÷ (Σn + 1). */
  p0: number
  /** How much more the past varied than chance alone would: at least 1. */
  over: number
  /** (k/n − p0) ÷ √(p0(1−p0)/n) ÷ over. */
  z: number
}

/** A proportion against its past, with over-dispersion taken out (Laney 2002, robust scale). Null without history or n. */
export function laney(history: readonly Proportion[], { k, n }: Proportion): LaneyScore | null {
  const past = history.filter((day) => day.n > 0)
  if (past.length === 0 || n === 0) return null
  const p0 = (sumOf(past.map((day) => day.k)) + 0.5) / (sumOf(past.map((day) => day.n)) + 1)
  const z = (day: Proportion) => (day.k / day.n - p0) / Math.sqrt((p0 * (1 - p0)) / day.n)
  const over = Math.max(1, robustScale(past.map(z)))
  return { p0, over, z: z({ k, n }) / over }
}
