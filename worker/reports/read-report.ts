/** A report as one member may see it: `GET /api/reports/:kind/:day`, and what its mail says. Read from facts, like every number. */
import { judged } from '../../shared/measures/anomaly/judge.ts'
import type { Flag } from '../../shared/measures/anomaly/judge.ts'
import { likelyCauses } from '../../shared/reports/likely-causes.ts'
import { reasonsOf } from '../../shared/reports/reasons.ts'
import type { DatedAmounts } from '../../shared/measures/from-facts.ts'
import { dayPlus } from '../../shared/calendar.ts'
import type { Reader } from '../../shared/permissions.ts'
import { daysIn } from '../../shared/reports/report-days.ts'
import { reportLines } from '../../shared/reports/report-lines.ts'
import type { Measured } from '../../shared/reports/report-lines.ts'
import { beginOf, measuredPeriods, pointsOf, reportPeriods } from '../../shared/reports/report-periods.ts'
import { watched, watchedIds } from '../../shared/reports/watched.ts'
import type { WatchedId } from '../../shared/reports/watched.ts'
import type { Report, ReportFlag, ReportKind, ReportName } from '../../shared/schema/report.ts'
import { wholeOf } from '../measures/measured-view.ts'
import type { Whole } from '../measures/measured-view.ts'
import { measureFrame } from '../record/measure-frame.ts'
import { madeAt, mutesOf } from '../record/reports.ts'
import type { Services } from '../services.ts'
import { causesCounted } from './causes-counted.ts'
import { cutsOf } from './cuts-of.ts'
import type { ReportReading } from './report-reading.ts'
import { daysOfWhole, readDays } from './report-reading.ts'

/** Periods up to this one that are drawn: four weeks by day, twelve by week. */
const trendLength: Record<ReportKind, number> = { daily: 28, weekly: 13 }

/** Whose whole it is, where something is muted: empty for all. */
export function muteKeyOf({ scope, keys }: Whole): string {
  return scope === 'all' ? '' : [scope, ...[...keys].sort()].join(' ')
}

/** Refused: who sees only their own numbers has no report, and a day that is not over has none yet. */
export async function readReport(
  services: Services,
  workspace: string,
  reader: Reader,
  name: ReportName,
): Promise<{ kind: 'done'; value: Report } | { kind: 'refused'; because: 'forbidden' | 'not-found' }> {
  const { db } = services
  const view = wholeOf(reader, false, 'report.read')
  if (view === null || view.scope === 'own') return { kind: 'refused', because: 'forbidden' }
  const frame = await measureFrame(db, workspace, ['cause', 'source'])
  const periods = reportPeriods(name, frame.zone)
  const now = services.now()
  if (periods.at(-1)!.to > now) return { kind: 'refused', because: 'not-found' }
  const reading: ReportReading = { db, workspace, reader, view, frame, periods, now }
  const [days = []] = await readDays(reading, [daysOfWhole(reading)])
  const measured = measuredPeriods(periods, days, now)
  const [before, own] = measured.slice(-2) as [Measured, Measured]
  const trend = measured.slice(-trendLength[name.kind])
  const value: Report = {
    ...name,
    first: dayPlus(name.day, 1 - daysIn[name.kind]),
    scope: view.scope,
    lines: reportLines(own, before, trend),
    reasons: reasonsOf(await causesCounted(reading, days)),
    flags: await flagsOf(reading, name, days, measured),
    madeAt: await madeAt(db, workspace, name),
    counting: frame.counting !== null,
  }
  return { kind: 'done', value }
}

async function flagsOf(
  reading: ReportReading,
  { day }: ReportName,
  days: readonly DatedAmounts[],
  measured: readonly Measured[],
): Promise<ReportFlag[]> {
  const { db, workspace, view, periods } = reading
  const found = watchedIds.flatMap((measure): { measure: WatchedId; flag: Flag }[] => {
    const flag = judged({ family: watched[measure].family, points: pointsOf(measure, periods, measured) })
    return flag === null ? [] : [{ measure, flag }]
  })
  if (found.length === 0) return []
  const [mutes, cuts] = await Promise.all([
    mutesOf(db, workspace, muteKeyOf(view)),
    cutsOf(reading, days, beginOf(measured)),
  ])
  return found.map(({ measure, flag }) => {
    const until = mutes.get(measure)
    const mutedUntil = until !== undefined && until >= day ? until : null
    return {
      ...flag,
      measure,
      causes: likelyCauses(flag, watched[measure].family, cuts(measure, flag.change)),
      mutedUntil,
    }
  })
}
