/** A month's targets as one member may see them, with how they stand: `GET /api/targets`. */
import { dayPlus, daysOfMonth, monthPlus, yearOf } from '../../shared/calendar.ts'
import { isCounted } from '../../shared/measures/target-measures.ts'
import { mayOf } from '../../shared/permissions.ts'
import type { Scope } from '../../shared/permissions.ts'
import type { Target, TargetRow, TargetsAnswer } from '../../shared/schema/target.ts'
import { rotasOf } from '../../shared/working-time-of.ts'
import { dateAt } from '../../shared/zone.ts'
import type { MemberPrincipal } from '../desk/principal.ts'
import { cellStretch } from '../measures/measured-period.ts'
import { daysOnly } from '../record/facts.ts'
import { targetsOf } from '../record/targets.ts'
import type { Services } from '../services.ts'
import { copyable } from './copyable.ts'
import { courseOf } from './course-of.ts'
import type { Reading } from './course-of.ts'
import { countedStanding, steadyStanding } from './standing-of.ts'
import { subjectCells } from './subject-cells.ts'
import { isSame, reachesSubject, targetFrame, withTargets } from './target-frame.ts'
import { stretchOfDays, stretchOfMonths, workedDays } from './worked-days.ts'

/** What is to come is judged by so many days before today. */
const daysBefore = 56

export async function readTargets(
  { db, now: clock }: Services,
  workspace: string,
  reader: MemberPrincipal,
  month: string,
): Promise<TargetsAnswer> {
  const now = clock()
  const frame = await targetFrame(db, workspace)
  const { zone } = frame
  const today = dateAt(now, zone)
  const dates = Array.from({ length: daysBefore }, (_, at) => dayPlus(today, at - daysBefore))
  const every = await targetsOf(db, workspace, [...new Set([monthPlus(month, -1), ...yearOf(month)])])
  const ofMonth = every.filter((target) => target.month === month)
  const seen = withTargets(frame, reader, ofMonth).filter(({ subject, own }) => subject.current || own.length > 0)
  const cellsOf = await subjectCells(
    db,
    workspace,
    seen.flatMap(({ subject, own }) => (own.length > 0 ? [subject] : [])),
    (rolled) => [
      daysOnly(stretchOfMonths([month], zone)),
      daysOnly(stretchOfDays(dates[0]!, dates.at(-1)!, zone)),
      cellStretch(stretchOfMonths(yearOf(month), zone), rolled, zone),
    ],
    frame.rolled,
  )
  return {
    month,
    today,
    scope: mayOf(reader)['target.read'] as Exclude<Scope, 'none'>,
    copyable: copyable(month, every, frame, reader).length,
    subjects: seen.map(({ subject, own }) => {
      const { kind, id, name } = subject
      const rotas = rotasOf(subject, frame)
      const addsUp = own.some(({ measure }) => isCounted(measure))
      const worked = (days: readonly string[]) => (addsUp ? workedDays(days, rotas, zone, now) : [])
      const [ofDays = [], past = [], year = []] = cellsOf(subject)
      const reading: Reading = {
        now,
        zone,
        rotas,
        month: worked(daysOfMonth(month)),
        past: worked(dates),
        cells: { month: ofDays, past, year },
        others: every.filter((target) => isSame(target.subject, subject)),
      }
      const mayWrite = reachesSubject(reader, 'target.write', subject)
      return { kind, id, name, mayWrite, targets: own.map((target) => targetRow(target, reading)) }
    }),
  }
}

function targetRow(target: Target, reading: Reading): TargetRow {
  const { measure } = target
  if (!isCounted(measure))
    return { target, ...steadyStanding(measure, target, reading.cells.month, reading.now), course: null }
  const { done, ...course } = courseOf(measure, target, reading)
  return { target, ...countedStanding(done, course.expectedByNow), course }
}
