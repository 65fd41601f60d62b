/**
 * Whether the widget fares badly on a website (product: widget health), from counts of what its pages tell: a sample, of
 * nobody in particular. Pure. The clock asks, so that an alert goes out when it turns, and reports look for it as a cause.
 */
import type { SiteHealth } from '../schema/health.ts'

type Counts = SiteHealth['counts']

/** How many wanted something of it, and for how many that failed. */
export interface Fares {
  tries: number
  failed: number
}

/** Opened or not, sent or not. */
export function faresOf(counts: Counts): Fares {
  const failed = (counts['load-failed'] ?? 0) + (counts['send-failed'] ?? 0)
  const tries = Object.values(counts).reduce((sum, count) => sum + count, 0)
  return { tries, failed }
}

/** Fewer tell nothing. */
const leastTries = 20
/** Worse than this share, and so much worse than it was, is bad; better than half of both is good again. */
const leastFailures = 3
const leastFailed = 0.05
const leastWorse = 3

/**
 * Whether it is bad now: of twenty or more, at least three and one of twenty fail, and three times the share of before. Once
 * bad, it stays so until fewer than half of that fail, so that an alert does not swing to and fro.
 * @param now of a day or two @param before the four weeks before
 */
export function faresBadly(now: Fares, before: Fares, wasBad: boolean): boolean {
  if (now.tries < leastTries) return wasBad
  const line = Math.max(leastFailed, leastWorse * usuallyFailed(before))
  const share = now.failed / now.tries
  return wasBad ? share >= line / 2 : share >= line && now.failed >= leastFailures
}

/** The share that usually fails; a little is taken for granted, so that a website of which nothing is known has a past, too. */
export function usuallyFailed({ tries, failed }: Fares): number {
  return (failed + 0.5) / (tries + leastTries)
}
