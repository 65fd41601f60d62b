/** Quotients as the measures need them: no data instead of a rate of nothing, and sums before division. */

/** n ÷ d; null when d is 0: an empty denominator is no data, never 0 % (contract of the measures, section 1). */
export function ratio(n: number, d: number): number | null {
  return d === 0 ? null : n / d
}

/** The sum of the values. */
export function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0)
}

/** The mean of the values, in their unit; null when there are none. */
export function meanOf(values: readonly number[]): number | null {
  return ratio(sumOf(values), values.length)
}

/**
 * One rate of several parts: Σn ÷ Σd, never an average of averages (contract of the measures, section 1). Null when
 * all denominators are 0.
 */
export function mergeRatio(parts: readonly { n: number; d: number }[]): number | null {
  return ratio(sumOf(parts.map((part) => part.n)), sumOf(parts.map((part) => part.d)))
}
