/** How long people take to see what was given to them: from being given it, or asked about it, to having it in front of them. */
import type { SeenTimes } from '../schema/alerts.ts'
import type { Histogram } from './histogram.ts'
import { histogramPercentile } from './histogram.ts'
import { percentile } from './percentile.ts'
import { meanOf, ratio } from './ratio.ts'

/** @param after for each giving the ms until it was seen, or null where it was not */
export function seenTimes(after: readonly (number | null)[]): SeenTimes {
  const seconds = after.filter((ms) => ms !== null).map((ms) => ms / 1000)
  return {
    given: after.length,
    seen: seconds.length,
    unseen: after.length - seconds.length,
    mean: meanOf(seconds),
    median: percentile(seconds, 0.5),
  }
}

/** The same of summed facts: `toSeen` in ms, and its histogram in seconds. The median is within 2 %. */
export function seenTimesOf(
  { given, seen, toSeen }: { given: number; seen: number; toSeen: number },
  histogram: Histogram,
): SeenTimes {
  return {
    given,
    seen,
    unseen: given - seen,
    mean: ratio(toSeen / 1000, seen),
    median: histogramPercentile(histogram, 0.5),
  }
}
