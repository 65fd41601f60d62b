/** When nights are, by a workspace's own clock: after midnight, when the local day before is over and hardly anybody is there. */
import { momentOf } from '../shared/measures/local-hour.ts'
import { dateAt, daysOf } from '../shared/zone.ts'

const [hourMs, dayMs] = [3_600_000, 86_400_000]
const atHour = 3

/** When it strikes three the next time in a zone. */
export function nextNight(now: number, zone: string): number {
  const today = daysOf(dateAt(now, zone))
  return strikes(today, zone) > now ? strikes(today, zone) : strikes(today + 1, zone)
}

/** When it last struck three. */
export function lastNight(now: number, zone: string): number {
  const today = daysOf(dateAt(now, zone))
  return strikes(today, zone) > now ? strikes(today - 1, zone) : strikes(today, zone)
}

function strikes(days: number, zone: string): number {
  return momentOf(days * dayMs + atHour * hourMs, zone)
}
