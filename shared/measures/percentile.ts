/** Percentiles of plain values by nearest rank: what the histograms' are measured against, and lists short enough to sort. */

/** Float noise of q × n: 0.07 × 100 is a little more than 7 and means the 7th. */
const noise = 1e-9

/** The rank, from 1, of the `q`-th percentile (0 to 1) among `n` values: ⌈q·n⌉ (contract of the measures, section 1). */
export function rankOf(q: number, n: number): number {
  return Math.max(1, Math.ceil(q * n - noise))
}

/** The `q`-th percentile (0 to 1) of the values by nearest rank, in their unit; null when there are none. */
export function percentile(values: readonly number[], q: number): number | null {
  const sorted = [...values].sort((one, other) => one - other)
  return sorted[rankOf(q, sorted.length) - 1] ?? null
}
