/** A month's targets as one member may see them, with how they stand: `GET /api/targets`. */
import { dayPlus, daysOfMonth, monthPlus, yearOf } from '../../shared/calendar.ts'
import { figureOf } from '../../shared/measures/figures.ts'
import { isCounted, targetMeasure } from '../../shared/measures/target-measures.ts'
import { missing, targetVerdict } from '../../shared/measures/target-verdict.ts'
import { scopeOf } from '../../shared/permissions.ts'
import type { Scope } from '../../shared/permissions.ts'
import type { Target, TargetRow, TargetsAnswer } from '../../shared/schema/target.ts'
import { rotasOf } from '../../shared/working-time-of.ts'
import { dateAt } from '../../shared/zone.ts'
import type { MemberPrincipal } from '../desk/principal.ts'
import { cellStretch } from '../measures/measured-period.ts'
import { targetsOf } from '../record/targets.ts'
import type { Services } from '../services.ts'
import { copyable } from './copyable.ts'
import { courseOf } from './course-of.ts'
import type { Reading } from './course-of.ts'
import { eachDay, measuresOfSubject, subjectCells } from './subject-cells.ts'
import { isSame, reachesSubject, targetFrame } from './target-frame.ts'
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
  const subjects = frame.subjects
    .filter((one) => reachesSubject(reader, 'target.read', one))
    .map((subject) => ({ subject, own: ofMonth.filter((target) => isSame(target.subject, subject)) }))
    .filter(({ subject, own }) => subject.current || own.length > 0)
  const cellsOf = await subjectCells(
    db,
    workspace,
    subjects.flatMap(({ subject, own }) => (own.length > 0 ? [subject] : [])),
    (rolled) => [
      eachDay(stretchOfMonths([month], zone)),
      eachDay(stretchOfDays(dates[0]!, dates.at(-1)!, zone)),
      cellStretch(stretchOfMonths(yearOf(month), zone), rolled, zone),
    ],
    frame.rolled,
  )
  return {
    month,
    today,
    scope: scopeOf(reader.role, 'target.read') as Exclude<Scope, 'none'>,
    copyable: copyable(month, every, frame, reader).length,
    subjects: subjects.map(({ subject, own }) => {
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
  const { measure, value } = target
  const { better } = targetMeasure(measure)
  if (isCounted(measure)) {
    const { done, ...course } = courseOf(measure, target, reading)
    const verdict = targetVerdict(missing(done, course.expectedByNow, better))
    return { target, done, n: null, maturing: null, verdict, course }
  }
  const measures = measuresOfSubject(target.subject, reading.cells.month, reading.now)
  const { value: done, n, maturing } = figureOf(measure, measures)
  return { target, done, n, maturing, verdict: targetVerdict(missing(done, value, better)), course: null }
}
