/** How sure a proportion is: the interval shown beside every share (contract of the measures, section 1, small numbers). */

/** The normal deviate of a two-sided 95 % interval. */
export const z95 = 1.959963984540054

/**
 * The deviate of a two-sided 95 % interval from Student's t, where the spread is itself known from few values only: by the
 * series of Fisher and Cornish in 1 ÷ degrees of freedom, off by less than 0.2 % from 9 up.
 */
export function t95(freedom: number): number {
  const z = z95
  return z + (z ** 3 + z) / (4 * freedom) + (5 * z ** 5 + 16 * z ** 3 + 3 * z) / (96 * freedom ** 2)
}

/**
 * Wilson's 95 % score interval of `k` out of `n`, as [low, high] within 0 to 1:
 * (p + z²/2n ± z·√(p(1−p)/n + z²/4n²)) ÷ (1 + z²/n). Of nothing, everything is possible: [0, 1].
 */
export function wilson(k: number, n: number): [low: number, high: number] {
  if (n === 0) return [0, 1]
  const p = k / n
  const z2 = z95 ** 2
  const centre = (p + z2 / (2 * n)) / (1 + z2 / n)
  const half = (z95 * Math.sqrt((p * (1 - p)) / n + z2 / (4 * n ** 2))) / (1 + z2 / n)
  return [k === 0 ? 0 : Math.max(0, centre - half), k === n ? 1 : Math.min(1, centre + half)]
}
