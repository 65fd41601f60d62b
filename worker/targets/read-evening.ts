/** What was due on a day, what was done of it, and why it fell short: `GET /api/targets/evening`. */
import { daysOfMonth, monthOf } from '../../shared/calendar.ts'
import { goalPlan } from '../../shared/measures/goals.ts'
import { countOf, isCounted } from '../../shared/measures/target-measures.ts'
import type { EveningAnswer, EveningRow } from '../../shared/schema/target.ts'
import { rotasOf } from '../../shared/working-time-of.ts'
import { dateAt } from '../../shared/zone.ts'
import type { MemberPrincipal } from '../desk/principal.ts'
import type { Outcome } from '../identity/outcome.ts'
import { daysOnly } from '../record/facts.ts'
import { reasonsOf, targetsOf } from '../record/targets.ts'
import type { Services } from '../services.ts'
import { isOpen, mayExplain, notYet } from './explain-day.ts'
import { countedStanding, steadyStanding } from './standing-of.ts'
import { subjectCells } from './subject-cells.ts'
import { isSame, targetFrame, withTargets } from './target-frame.ts'
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
  const seen = withTargets(frame, reader, targets).filter(({ own }) => own.length > 0)
  const cellsOf = await subjectCells(
    db,
    workspace,
    seen.map(({ subject }) => subject),
    () => [daysOnly(stretchOfDays(day, day, zone))],
    frame.rolled,
  )
  const subjects = seen.map(({ subject, own }) => {
    const { kind, id, name } = subject
    const days = workedDays(daysOfMonth(monthOf(day)), rotasOf(subject, frame), zone, now)
    const weighed = days.map(({ date, work }) => ({ date, weight: work }))
    const [cells = []] = cellsOf(subject)
    const rows = own.map((target): EveningRow => {
      const { measure, value, currency } = target
      if (!isCounted(measure)) return { target, goal: value, ...steadyStanding(measure, target, cells, now) }
      const goal = goalPlan(value, weighed)[day]!
      return { target, goal, ...countedStanding(countOf(measure, currency ?? '', cells), goal) }
    })
    const said = reasons.find((one) => isSame(one, subject))
    const reason = said === undefined ? null : { text: said.text, by: said.by, at: said.at }
    return { kind, id, name, rows, reason, maySay: isOpen(day, today) && mayExplain(reader, subject) }
  })
  return { kind: 'done', value: { day, today, subjects } }
}
