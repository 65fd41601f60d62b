/** The periods that a report looks at: its own, and those of the twelve weeks before, on the workspace's wall. Pure. */
import { historyDays } from '../measures/anomaly/series.ts'
import type { Point } from '../measures/anomaly/series.ts'
import { cameInto } from '../measures/came-into.ts'
import { measuresOf } from '../measures/from-facts.ts'
import type { DatedAmounts } from '../measures/from-facts.ts'
import { localDayStart } from '../measures/local-hour.ts'
import type { ReportName } from '../schema/report.ts'
import { utcDay } from '../utc-day.ts'
import { daysOf } from '../zone.ts'
import { daysIn } from './report-days.ts'
import type { Measured } from './report-lines.ts'
import type { WatchedId } from './watched.ts'
import { watched } from './watched.ts'

const dayMs = 86_400_000

/** A day, or a week: its first day since 1970-01-01, and from when to when it is (epoch ms). */
export interface ReportPeriod {
  day: number
  from: number
  to: number
}

/** Oldest first; the last is the report's own. */
export function reportPeriods({ kind, day }: ReportName, zone: string): ReportPeriod[] {
  const length = daysIn[kind]
  const first = daysOf(day) - length + 1
  const startOf = (days: number) => localDayStart(utcDay(days * dayMs), zone)
  return Array.from({ length: historyDays / length + 1 }, (_, at) => {
    const begins = first - historyDays + at * length
    return { day: begins, from: startOf(begins), to: startOf(begins + length) }
  })
}

/** What each period came to. @param cells of days @param now epoch ms */
export function measuredPeriods(
  periods: readonly ReportPeriod[],
  cells: readonly DatedAmounts[],
  now: number,
): Measured[] {
  return periods.map(({ from, to }) => {
    const own = cells.filter(({ t }) => t >= from && t < to)
    return { measures: measuresOf(own, now), came: cameInto(own) }
  })
}

/** The first period of which anything is known; -1: of none. */
export function beginOf(measured: readonly Measured[]): number {
  return measured.findIndex(({ came }) => came > 0)
}

/** A measure as a series, from a period on: the first of which anything is known, unless it is said. */
export function pointsOf(
  id: WatchedId,
  periods: readonly ReportPeriod[],
  measured: readonly Measured[],
  begins = beginOf(measured),
): Point[] {
  if (begins === -1) return []
  return periods
    .slice(begins)
    .map(({ day }, at) => ({ day, ...watched[id].of(measured[begins + at]!.measures, measured[begins + at]!.came) }))
}
