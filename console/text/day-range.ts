/** Days of one's own choice, as pages of numbers have them in their address. */
import { dayPlus } from '../../shared/calendar.ts'
import { daysOf } from '../../shared/zone.ts'

/** The first and the last of some days, YYYY-MM-DD. */
export interface DayRange {
  from: string
  to: string
}

/** These days with one end moved: the other follows where they would be none, or more than `most`. */
export function withDay({ from, to }: DayRange, end: keyof DayRange, date: string, most: number): DayRange {
  const days = end === 'from' ? { from: date, to } : { from, to: date }
  if (days.from > days.to) return { from: date, to: date }
  if (daysOf(days.to) - daysOf(days.from) < most) return days
  return end === 'from' ? { from: date, to: dayPlus(date, most - 1) } : { from: dayPlus(date, 1 - most), to: date }
}
