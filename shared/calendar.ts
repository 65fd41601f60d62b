/** Days (`2026-11-26`) and months (`2026-11`) of the calendar, by their names. No zone, no clock. */
import { utcDay } from './utc-day.ts'
import { daysOf } from './zone.ts'

const day = 86_400_000

/** The day `later` days after one; before it where that is negative. */
export function dayPlus(date: string, later: number): string {
  return utcDay((daysOf(date) + later) * day)
}

/** The weekday of a day, Monday 0; by its days since 1970-01-01, which was a Thursday. */
export function weekdayOf(days: number): number {
  return (((days + 3) % 7) + 7) % 7
}

/** The month `later` months after one; before it where that is negative. */
export function monthPlus(month: string, later: number): string {
  const [year, at] = month.split('-').map(Number) as [number, number]
  const months = year * 12 + at - 1 + later
  return `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}`
}

/** Its days in order, as YYYY-MM-DD. */
export function daysOfMonth(month: string): string[] {
  return Array.from({ length: lengthOfMonth(month) }, (_, at) => dayPlus(`${month}-01`, at))
}

/** How many days it has. */
export function lengthOfMonth(month: string): number {
  return daysOf(`${monthPlus(month, 1)}-01`) - daysOf(`${month}-01`)
}

/** The month that a day (YYYY-MM-DD) is in. */
export function monthOf(date: string): string {
  return date.slice(0, 7)
}

/** The three months of the quarter that a month is in. */
export function quarterOf(month: string): string[] {
  const at = Number(month.slice(5)) - 1
  return monthsFrom(monthPlus(month, -(at % 3)), 3)
}

/** The twelve months of its year. */
export function yearOf(month: string): string[] {
  return monthsFrom(`${month.slice(0, 4)}-01`, 12)
}

/** From the month of one day to that of another, both of them too. */
export function monthsBetween(first: string, last: string): string[] {
  const months = [monthOf(first)]
  while (months.at(-1)! < monthOf(last)) months.push(monthPlus(months.at(-1)!, 1))
  return months
}

function monthsFrom(first: string, count: number): string[] {
  return Array.from({ length: count }, (_, at) => monthPlus(first, at))
}
