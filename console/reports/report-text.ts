/** Figures and days of reports in words, from the same formats as the measures page. */
import type { Family } from '../../shared/measures/anomaly/series.ts'
import type { ReportLine, ReportName } from '../../shared/schema/report.ts'
import { dayPlus } from '../../shared/calendar.ts'
import { daysIn } from '../../shared/reports/report-days.ts'
import { countFigure, shareFigure, timeFigure } from '../measures/figures.ts'
import { dayOfYear } from '../text/dates.ts'
import type { DayRange } from '../text/day-range.ts'
import { reportWords } from '../words/report-words.ts'
import { locale } from '../words/words.ts'

type Unit = ReportLine['unit']

/** In what each family of measures is given. */
export const unitOf = { count: 'count', share: 'share', mean: 'seconds' } as const satisfies Record<Family, Unit>

/** A value in its unit; null: there is no data. */
export function figureIn(unit: Unit, value: number | null): string {
  if (value === null) return reportWords.numbers.none
  return unit === 'seconds' ? timeFigure(value) : unit === 'share' ? shareFigure(value) : countFigure(Math.round(value))
}

/** The days of a report: one, or from one to another. */
export function reportName({ kind, day }: ReportName): string {
  const last = dayOfYear(day, locale)
  if (kind === 'daily') return reportWords.names.daily(last)
  return reportWords.names.weekly(dayOfYear(dayPlus(day, 1 - daysIn[kind]), locale), last)
}

/** The same days on the measures page. */
export function measuresHref({ from, to }: DayRange): string {
  return `/measures?from=${from}&to=${to}`
}

export function reportHref({ kind, day }: ReportName): string {
  return `/reports/${kind}/${day}`
}
