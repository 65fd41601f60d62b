/** First and longest pause between tries, in ms. */
const shortest = 1_000
const longest = 60_000

/**
 * How long to wait before trying again: doubling with full jitter, so that a thousand browsers cut off together do not
 * come back together; never sooner than the server asked for.
 * @param attempt failed tries so far, from 0
 * @param retryAfterMs what the server asked for, when it did
 * @param chance from [0, 1)
 */
export function backoff(attempt: number, retryAfterMs: number | null, chance = Math.random()): number {
  const ceiling = Math.min(longest, shortest * 2 ** attempt)
  return (retryAfterMs ?? ceiling * 0.2) + ceiling * 0.8 * chance
}
