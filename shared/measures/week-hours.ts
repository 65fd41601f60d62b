/** The hours of a week: how many came in each, and how they were answered, from days that keep their hours. */
import { weekdayOf } from '../calendar.ts'
import { dateAt, daysOf } from '../zone.ts'
import type { DatedAmounts } from './from-facts.ts'

const parts = { came: 'cameAt', promised: 'promisedAt', within: 'withinAt', abandoned: 'abandonedAt' } as const

/**
 * Of each hour of each weekday, Monday first: how many came, how many were promised a reply in time, how many got it, and
 * how many were abandoned. Hours since midnight: on the two days a year on which clocks change they are not those of the
 * wall, and a 25th hour is in the 24th.
 */
export type WeekHours = Record<keyof typeof parts, number[][]>

/** @param days cells of days of a whole, each once @param zone IANA zone of the workspace */
export function weekHoursOf(days: readonly DatedAmounts[], zone: string): WeekHours {
  const empty = () => Array.from({ length: 7 }, () => Array.from({ length: 24 }, () => 0))
  const week: WeekHours = { came: empty(), promised: empty(), within: empty(), abandoned: empty() }
  for (const { t, histograms } of days) {
    const weekday = weekdayOf(daysOf(dateAt(t, zone)))
    for (const part of Object.keys(parts) as (keyof typeof parts)[])
      for (const [hour, count] of Object.entries(histograms[parts[part]] ?? {}))
        week[part][weekday]![Math.min(23, Number(hour))]! += count
  }
  return week
}
