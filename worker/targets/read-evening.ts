/** What was due on a day, what was done of it, and why it fell short: `GET /api/targets/evening`. */
import { daysOfMonth, monthOf } from '../../shared/calendar.ts'
import { figureOf } from '../../shared/measures/figures.ts'
import { goalPlan } from '../../shared/measures/goals.ts'
import { countOf, isCounted, targetMeasure } from '../../shared/measures/target-measures.ts'
import { missing, targetVerdict } from '../../shared/measures/target-verdict.ts'
import type { EveningAnswer, EveningRow, Standing, Target } from '../../shared/schema/target.ts'
import { rotasOf } from '../../shared/working-time-of.ts'
import { dateAt } from '../../shared/zone.ts'
import type { MemberPrincipal } from '../desk/principal.ts'
import type { StoredCell } from '../record/facts.ts'
import { reasonsOf, targetsOf } from '../record/targets.ts'
import type { Services } from '../services.ts'
import { isOpen, mayExplain, notYet } from './explain-day.ts'
import type { Outcome } from './set-targets.ts'
import { eachDay, measuresOfSubject, subjectCells } from './subject-cells.ts'
import { isSame, reachesSubject, targetFrame } from './target-frame.ts'
import { stretchOfDays, workedDays } from './worked-days.ts'

export async function readEvening(
  { db, now: clock }: Services,
  workspace: string,
  reader: MemberPrincipal,
  asked: string | undefined,
): Promise<Outcome<EveningAnswer>> {
  const now = clock()
  const frame = await targetFrame(db, workspace)
  const { zone } = frame
  const today = dateAt(now, zone)
  const day = asked ?? today
  if (day > today) return notYet
  const [targets, reasons] = await Promise.all([
    targetsOf(db, workspace, [monthOf(day)]),
    reasonsOf(db, workspace, day),
  ])
  const seen = frame.subjects
    .filter((one) => reachesSubject(reader, 'target.read', one))
    .map((subject) => ({ subject, own: targets.filter((target) => isSame(target.subject, subject)) }))
    .filter(({ own }) => own.length > 0)
  const cellsOf = await subjectCells(
    db,
    workspace,
    seen.map(({ subject }) => subject),
    () => [eachDay(stretchOfDays(day, day, zone))],
    frame.rolled,
  )
  const subjects = seen.map(({ subject, own }) => {
    const { kind, id, name } = subject
    const days = workedDays(daysOfMonth(monthOf(day)), rotasOf(subject, frame), zone, now)
    const weighed = days.map(({ date, work }) => ({ date, weight: work }))
    const [cells = []] = cellsOf(subject)
    const rows = own.map((target): EveningRow => {
      const goal = isCounted(target.measure) ? goalPlan(target.value, weighed)[day]! : target.value
      return { target, goal, ...standingOf(target, goal, cells, now) }
    })
    const said = reasons.find((one) => isSame(one, subject))
    const reason = said === undefined ? null : { text: said.text, by: said.by, at: said.at }
    return { kind, id, name, rows, reason, maySay: isOpen(day, today) && mayExplain(reader, subject) }
  })
  return { kind: 'done', value: { day, today, subjects } }
}

function standingOf(target: Target, goal: number, cells: readonly StoredCell[], now: number): Standing {
  const { measure, subject, currency } = target
  const { better } = targetMeasure(measure)
  const standing = (done: number | null) => ({ done, verdict: targetVerdict(missing(done, goal, better)) })
  if (isCounted(measure)) return { ...standing(countOf(measure, currency ?? '', cells)), n: null, maturing: null }
  const { value, n, maturing } = figureOf(measure, measuresOfSubject(subject, cells, now))
  return { ...standing(value), n, maturing }
}
