/** How a target that adds up is on its way, from facts: through its month, its quarter and its year. */
import { quarterOf, yearOf } from '../../shared/calendar.ts'
import { forecastOf } from '../../shared/measures/forecast.ts'
import { sumOf } from '../../shared/measures/ratio.ts'
import { targetCourse } from '../../shared/measures/target-course.ts'
import { countOf } from '../../shared/measures/target-measures.ts'
import type { CountedMeasureId } from '../../shared/measures/target-measures.ts'
import type { Rota } from '../../shared/rota.ts'
import type { Course, Prospect, Target } from '../../shared/schema/target.ts'
import { workingTimeOf } from '../../shared/working-time-of.ts'
import type { StoredCell } from '../record/facts.ts'
import { stretchOfMonths } from './worked-days.ts'
import type { WorkedDay } from './worked-days.ts'

/** Everything that targets of one team or person are read with. */
export interface Reading {
  now: number
  /** IANA name: the workspace's. */
  zone: string
  rotas: readonly Rota[]
  /** Days of the month, and of the weeks before today; empty where nothing adds up. */
  month: readonly WorkedDay[]
  past: readonly WorkedDay[]
  /** The same days, and all of the year. */
  cells: { month: readonly StoredCell[]; past: readonly StoredCell[]; year: readonly StoredCell[] }
  /** The year's targets of the same team or person. */
  others: readonly Target[]
}

export function courseOf(measure: CountedMeasureId, target: Target, reading: Reading): Course & { done: number } {
  const { now, zone, rotas, month, past, cells, others } = reading
  const same = others.filter((one) => one.measure === measure && one.currency === target.currency)
  const doneOf = (some: readonly StoredCell[]) => countOf(measure, target.currency ?? '', some)
  const counted = (days: readonly WorkedDay[], some: readonly StoredCell[]) => {
    const at = Map.groupBy(some, ({ t }) => t)
    return days.map(({ date, start, work }) => ({ date, work, done: doneOf(at.get(start) ?? []) }))
  }
  const prospect = (months: readonly string[]): Prospect | null => {
    const { from, to } = stretchOfMonths(months, zone)
    if (now < from) return null
    const done = doneOf(cells.year.filter(({ t }) => t >= from && t < to))
    const remaining = now < to ? workingTimeOf(now, to, rotas) : 0
    const forecast = forecastOf(done, counted(past, cells.past), remaining)
    return forecast && { ...forecast, target: goalOf(months, same) }
  }
  return {
    ...targetCourse(target.value, counted(month, cells.month), sumOf(month.map(({ elapsed }) => elapsed))),
    quarter: prospect(quarterOf(target.month)),
    year: prospect(yearOf(target.month)),
  }
}

/** The sum of the months' targets; null where one has none. */
function goalOf(months: readonly string[], targets: readonly Target[]): number | null {
  const values = months.map((month) => targets.find((one) => one.month === month)?.value)
  return values.includes(undefined) ? null : sumOf(values as number[])
}
