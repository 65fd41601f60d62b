/** Which days a report is of, and when it is due: on the workspace's wall. Pure. */
import { weekdayOf } from '../calendar.ts'
import { momentOf } from '../measures/local-hour.ts'
import { weekdays } from '../schema/hours.ts'
import type { ReportKind, ReportPlan } from '../schema/report.ts'
import { utcDay } from '../utc-day.ts'
import { dateAt, daysOf } from '../zone.ts'

const [hourMs, dayMs] = [3_600_000, 86_400_000]

/** How many days a report is of. */
export const daysIn: Record<ReportKind, number> = { daily: 1, weekly: 7 }

/** A report that is due: when it became so (epoch ms), and the day it is named by, which was over then. */
export interface DueReport {
  at: number
  day: string
}

type When = Pick<ReportPlan, 'hour' | 'weekday'>

/** The newest that is due at `now`: one that nobody made for days is not made any more. */
export function newestDue(kind: ReportKind, plan: When, now: number, zone: string): DueReport {
  return dueDays(kind, plan, now, zone, -1).find(({ at }) => at <= now)!
}

/** The next that will be. */
export function nextDue(kind: ReportKind, plan: When, now: number, zone: string): DueReport {
  return dueDays(kind, plan, now, zone, 1).find(({ at }) => at > now)!
}

/** From today a week on, or back. */
function dueDays(kind: ReportKind, { hour, weekday }: When, now: number, zone: string, step: 1 | -1): DueReport[] {
  const today = daysOf(dateAt(now, zone))
  const days = Array.from({ length: 9 }, (_, far) => today + step * far)
  return days
    .filter((day) => kind === 'daily' || weekdays[weekdayOf(day)] === weekday)
    .map((day) => ({ at: momentOf(day * dayMs + hour * hourMs, zone), day: utcDay((day - 1) * dayMs) }))
}
