/** What the scenes of the demo need of its past: the first request of who asks again, and the rush at noon. */
import { describe, expect, it } from 'vitest'
import { municipality } from '../../../demo/catalogue/municipality.ts'
import { waiting } from '../../../demo/catalogue/waiting.ts'
import { flow } from '../../../demo/flow.ts'
import { dayMs, hourMs, startOfDay } from '../../../demo/history/days.ts'
import { paceOf } from '../../../demo/history/pace-of.ts'
import { historyPlan } from '../../../demo/history/plan.ts'
import type { HistoryPlan } from '../../../demo/history/plan.ts'
import type { Visit } from '../../../demo/history/visit.ts'
import { spans } from '../../../shared/limits.ts'
import { checkedAnswers } from '../../../shared/qualification/checked-answers.ts'
import { countingAgain } from '../../../shared/qualification/counting-again.ts'
import { qualify } from '../../../shared/qualification/score.ts'
import type { Answers } from '../../../shared/schema/flow.ts'
import { usualTargets } from '../../../shared/schema/queue.ts'

const now = Date.UTC(2026, 10, 26, 14, 30)
/** One for each weekday on which somebody may start the demo, early and late. */
const ends = Array.from({ length: 7 }, (_, day) => now + day * dayMs + (day % 2) * 9 * hourMs)
const plans = ends.map((to) => historyPlan(60, to, 5))

/** As the Desk takes them. */
function answersOf(answers: Answers): Answers {
  const checked = checkedAnswers(flow.questions, answers)
  if ('fault' in checked) throw new Error(`${checked.question}: ${checked.fault}`)
  return checked.answers
}

describe('the municipality', () => {
  const again = waiting[0]!
  const firstOf = ({ visits }: HistoryPlan) => visits.find(({ asking }) => asking.contact === municipality)!

  it.each(plans)('has asked for a price a few days ago, from the address it asks from again', (plan) => {
    const first = firstOf(plan)
    expect(first.asking.contact).toEqual(again.contact)
    expect(plan.to - first.at).toBeGreaterThan(2 * dayMs)
    expect(plan.to - first.at).toBeLessThan(spans.answeredAgain - 2 * dayMs)
    expect(plan.shifts.some(({ from, to }) => from <= first.at && first.at + hourMs < to)).toBe(true)
    expect(first).toMatchObject({ leaves: null, voided: null, closes: { outcome: 'resolved' } })
  })

  it('is worth 85 points for that, tier A', () => {
    const given = countingAgain(flow, answersOf(firstOf(plans[0]!).asking.answered!.answers))
    const gaveBefore = (question: string, answer: string | number) =>
      given.some((one) => one.question === question && one.answer === answer)
    const { score } = qualify(flow, answersOf(again.answered!.answers), gaveBefore)
    expect(score).toMatchObject({ fit: 50, intent: 35, tier: 'A', qualified: true })
  })
})

describe('the rush at noon', () => {
  const rushOf = ({ visits }: HistoryPlan) =>
    visits.filter(({ asking }) => asking.source.campaign?.source === 'noon-sale')
  const quickest = paceOf('anan')
  const slowest = paceOf('piotr')
  const target = usualTargets.live * 1_000

  it.each(plans)('brings 38 within an hour of the day before, when everybody is there', (plan) => {
    const noon = startOfDay(plan.to) - dayMs + 12 * hourMs
    const times = rushOf(plan).map(({ at }) => at)
    expect(times).toHaveLength(38)
    expect(Math.min(...times)).toBeGreaterThan(noon)
    expect(Math.max(...times)).toBeLessThan(noon + hourMs - 10 * 60_000)
    const there = plan.shifts.filter(
      ({ from, to, pause }) =>
        from < noon && to > noon + 2 * hourMs && (pause === null || pause.from >= noon + hourMs || pause.to <= noon),
    )
    expect(there).toHaveLength(7)
  })

  it('ends as the scene tells it: 2 short, 3 abandoned, 2 called back, 31 answered, 27 of them in time, 2 gone quiet', () => {
    const rush = rushOf(plans[0]!)
    const leaving = rush.flatMap(({ leaves }) => leaves ?? [])
    expect(leaving.filter(({ afterMs }) => afterMs < spans.shortStay)).toHaveLength(2)
    const left = leaving.filter(({ afterMs }) => afterMs >= spans.shortStay)
    expect(left.filter(({ calledBackAfterMs }) => calledBackAfterMs === null)).toHaveLength(3)
    const calledBack = rush.filter(({ leaves }) => leaves !== null && leaves.calledBackAfterMs !== null)
    expect(calledBack.map(({ asking }) => asking.contact.address.kind)).toEqual(['line', 'whatsapp'])
    for (const { leaves } of calledBack)
      expect(leaves!.afterMs + leaves!.calledBackAfterMs!).toBeLessThan(usualTargets.callBack * 1_000)

    const answered = rush.filter(({ leaves }) => leaves === null)
    const wait = ({ acceptsMs, repliesMs }: Visit) => acceptsMs! + repliesMs
    expect(answered).toHaveLength(31)
    expect(answered.filter((visit) => wait(visit) * slowest < target)).toHaveLength(27)
    expect(answered.filter((visit) => wait(visit) * quickest > target)).toHaveLength(4)
    expect(answered.filter(({ goesQuiet }) => goesQuiet)).toHaveLength(2)
  })

  it('counts each of them once, in the headline', () => {
    for (const { voided, comesAgain, from } of rushOf(plans[0]!)) {
      expect({ voided, comesAgain }).toEqual({ voided: null, comesAgain: null })
      expect(from.about).not.toBe('dealer')
    }
  })
})
