/** How long ago so many months are, by the calendar on the wall. */
import { lengthOfMonth, monthOf, monthPlus } from './calendar.ts'
import { momentOf } from './measures/local-hour.ts'
import { dateAt, daysOf, wallTime } from './zone.ts'

const day = 86_400_000

/**
 * What closed at this moment (epoch ms) or before has been closed for so many months by `at`. At the end of a month that has
 * more days than the one so long ago, that is the last of those.
 * @example keptSince(Date.UTC(2031, 4, 31), 3, 'UTC') // Date.UTC(2031, 1, 28)
 */
export function keptSince(at: number, months: number, zone: string): number {
  const date = dateAt(at, zone)
  const month = monthPlus(monthOf(date), -months)
  const dayOfMonth = Math.min(Number(date.slice(8)), lengthOfMonth(month))
  const sinceMidnight = wallTime(at, zone) - daysOf(date) * day
  return momentOf((daysOf(`${month}-01`) + dayOfMonth - 1) * day + sinceMidnight, zone)
}
