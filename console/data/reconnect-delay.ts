/** First wait before trying again, and the longest, in milliseconds. */
const firstMs = 600
const longestMs = 20_000

/**
 * How long to wait before connecting again: doubling, with full jitter above a small floor, so that a desk that comes
 * back is not met by everybody at once.
 * @param attempt failed attempts so far, from 0
 * @param chance in [0, 1)
 * @returns milliseconds
 */
export function reconnectDelay(attempt: number, chance: number): number {
  const ceiling = Math.min(longestMs, firstMs * 2 ** Math.min(attempt, 10))
  return Math.round(firstMs / 2 + chance * (ceiling - firstMs / 2))
}
