/** The plan of the demo's past: the same for the same seed, and sensible. */
import { describe, expect, it } from 'vitest'
import { dayMs, hourMs, startOfWeek } from '../../../demo/history/days.ts'
import { historyPlan } from '../../../demo/history/plan.ts'
import type { Visit } from '../../../demo/history/visit.ts'
import type { LeadStep } from '../../../shared/schema/lead.ts'
import { dateAt } from '../../../shared/zone.ts'

const now = Date.UTC(2026, 10, 26, 14, 30)
const plan = historyPlan(60, now)
const { visits, shifts } = plan

/** Of those who count: share of who leaves before a reply and is not answered in time, after more than a short stay. */
function abandoningShare(list: readonly Visit[]): number {
  const counted = list.filter(
    ({ voided, from, leaves }) =>
      voided === null && from.about !== 'dealer' && !(leaves !== null && leaves.afterMs < 10_000),
  )
  const abandoning = counted.filter(({ leaves }) => leaves !== null && leaves.calledBackAfterMs === null)
  return abandoning.length / counted.length
}

describe('the plan of the past', () => {
  it('is the same for the same seed, and another for another', () => {
    expect(historyPlan(60, now)).toEqual(plan)
    expect(historyPlan(61, now).visits[0]).not.toEqual(visits[0])
  })

  it('has about sixty inquiries a day for twelve weeks, and more of them on Mondays than on Sundays', () => {
    expect(visits.length / 84).toBeGreaterThan(54)
    expect(visits.length / 84).toBeLessThan(66)
    const on = (weekday: number) => visits.filter(({ at }) => new Date(at + 7 * hourMs).getUTCDay() === weekday).length
    expect(on(1)).toBeGreaterThan(2 * on(0))
  })

  it('plans nothing for the future, and leaves the last hours quiet', () => {
    expect(Math.max(...visits.map(({ at }) => at))).toBeLessThanOrEqual(now - 3 * hourMs)
    expect(Math.max(...shifts.map(({ to }) => to))).toBeLessThanOrEqual(now - hourMs)
    expect(visits.every(({ at }) => at >= plan.from)).toBe(true)
  })

  it('lets some six of a hundred abandon, and more in one week of the Malaysian shop', () => {
    expect(abandoningShare(visits)).toBeGreaterThan(0.055)
    expect(abandoningShare(visits)).toBeLessThan(0.065)
    const my = visits.filter(({ site }) => site === 'my')
    const badWeek = startOfWeek(now) - 21 * dayMs
    const isBad = ({ at }: Visit) => at >= badWeek && at < badWeek + 7 * dayMs
    // To the nearest visitor.
    expect(Math.abs(abandoningShare(my.filter(isBad)) - 0.112)).toBeLessThan(0.006)
    expect(Math.abs(abandoningShare(my.filter((visit) => !isBad(visit))) - 0.048)).toBeLessThan(0.001)
  })

  it('has about five void of a hundred, complaints, and every way for an inquiry to end', () => {
    const share = (is: (visit: Visit) => boolean) => visits.filter(is).length / visits.length
    expect(share(({ voided }) => voided !== null)).toBeCloseTo(0.05, 1)
    expect(share(({ from }) => from.about === 'complaint')).toBeGreaterThan(0.04)
    expect(new Set(visits.map(({ closes }) => closes.outcome)).size).toBe(3)
    expect(new Set(visits.map(({ from }) => from.tongue))).toEqual(new Set(['en', 'th', 'ms', 'pl', 'zh']))
  })

  it('decides about 260 leads, in the currency of their shop', () => {
    const steps = visits.flatMap((visit) => visit.steps.map(({ at, take }) => ({ visit, at, take })))
    const decided = steps.filter(({ at, take }) => at < now && (take.step === 'win' || take.step === 'lose'))
    expect(decided.length).toBeGreaterThan(240)
    expect(decided.length).toBeLessThan(280)
    const currencies = decided.flatMap(({ take }) => (take.step === 'win' ? [take.deal.currency] : []))
    expect(new Set(currencies)).toEqual(new Set(['THB', 'MYR', 'PLN', 'CNY']))
  })

  it('promises a day for most of what is won, mostly keeps it, and some buy again', () => {
    const took = (step: LeadStep['step']) =>
      visits.filter((visit) => visit.steps.some(({ at, take }) => at < now && take.step === step))
    const [won, delivered] = [took('win'), new Set(took('deliver'))]
    const dayOf = (at: number) => dateAt(at, 'Asia/Bangkok')
    const due = won.flatMap((visit) =>
      visit.steps.flatMap(({ take }) => (take.step === 'win' && take.promised !== undefined ? [{ visit, take }] : [])),
    )
    const over = due.filter(({ take }) => take.promised! < dayOf(now))
    const kept = over.filter(({ visit, take }) =>
      visit.steps.some(({ at, take: { step } }) => step === 'deliver' && dayOf(at) <= take.promised!),
    )
    expect(due.length / won.length).toBeGreaterThan(0.75)
    expect(over.length).toBeGreaterThan(50)
    expect(kept.length / over.length).toBeGreaterThan(0.82)
    expect(kept.length).toBeLessThan(over.length)
    expect([...delivered].every((visit) => won.includes(visit))).toBe(true)
    const buyers = new Set(won.map(({ visitor }) => visitor))
    expect(won.length - buyers.size).toBeGreaterThan(won.length * 0.08)
  })
})
