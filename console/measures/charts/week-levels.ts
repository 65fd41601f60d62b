/** How strongly each hour of a week is coloured. */
import type { WeekHours } from '../../../shared/measures/week-hours.ts'
import type { HourPart } from '../measures-address.ts'

/** Strengths there are, from 1. */
const levels = 5

/** How many came in an hour, or the share of them that was answered in time or abandoned; null: no data. */
export function hourValue(week: WeekHours, part: HourPart, day: number, hour: number): number | null {
  const count = week[part][day]![hour]!
  if (part === 'came') return count
  const of = week.promised[day]![hour]!
  return of === 0 ? null : count / of
}

/** By weekday and hour; null: nothing to colour. The strongest is the largest count, or everybody. */
export function levelsOf(week: WeekHours, part: HourPart): (number | null)[][] {
  const values = week.came.map((hours, day) => hours.map((_, hour) => hourValue(week, part, day, hour)))
  const most = part === 'came' ? Math.max(1, ...values.flat().map(Number)) : 1
  return values.map((hours) => hours.map((value) => (value ? Math.ceil((value / most) * levels) : null)))
}

/** The hours from the first to the last in which anybody came; of none, a usual working day. */
export function busyHours({ came }: WeekHours): number[] {
  const busy = Array.from({ length: 24 }, (_, hour) => hour).filter((hour) => came.some((day) => day[hour]! > 0))
  const [first, last] = [busy[0] ?? 8, busy.at(-1) ?? 17]
  return Array.from({ length: last - first + 1 }, (_, at) => first + at)
}
