/** How likely chance alone gives so much, counted exactly: where few are expected, a normal curve says nothing. */

/**
 * The probability of at least `k` of `n` where each comes with `p`, or, when `k` is less than expected, of at most `k`.
 * @example binomialTail(3, 40, 0.01) // 0.0075
 */
export function binomialTail(k: number, n: number, p: number): number {
  if (k < n * p) return binomialTail(n - k, n, 1 - p)
  // The term of nobody, then each from the one before; in logarithms, so that none is lost to underflow.
  let term = n * Math.log(1 - p)
  let below = k === 0 ? 0 : Math.exp(term)
  for (let at = 1; at < k; at++) {
    term += Math.log(((n - at + 1) / at) * (p / (1 - p)))
    below += Math.exp(term)
  }
  return Math.max(0, 1 - below)
}
