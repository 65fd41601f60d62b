/** How long people take to see what was given to them: from being given it, or asked about it, to having it in front of them. */
import type { SeenTimes } from '../schema/alerts.ts'
import { percentile } from './percentile.ts'
import { meanOf } from './ratio.ts'

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
