import { describe, expect, it } from 'vitest'
import { judged } from '../../../shared/measures/anomaly/judge.ts'
import { figureOf } from '../../../shared/measures/figures.ts'
import { measuresOf } from '../../../shared/measures/from-facts.ts'
import type { DatedAmounts } from '../../../shared/measures/from-facts.ts'
import { reasonsOf } from '../../../shared/reports/reasons.ts'
import { reportLines } from '../../../shared/reports/report-lines.ts'
import { measuredPeriods, pointsOf, reportPeriods } from '../../../shared/reports/report-periods.ts'
import { watchedIds } from '../../../shared/reports/watched.ts'

const day: DatedAmounts['sums'] = {
  entered: 60,
  messages: 20,
  answered: 50,
  within: 40,
  wait: 50 * 30_000,
  abandonedBeforeAssignment: 6,
  messagesAnswered: 18,
  messagesWithin: 15,
  attention: 68 * 240_000,
  handled: 68,
  ratings: 10,
  satisfied: 9,
  dealsWon: 3,
  dealsLost: 2,
  goodsReturns: 1,
  sentBack: 2,
  transferred: 4,
}
const cell = (t: number, sums = day): DatedAmounts => ({ t, sums, histograms: {} })

describe('the numbers of a report', () => {
  const measures = measuresOf([cell(0)], 1)
  const measured = { measures, came: 80 }
  const lines = reportLines(measured, { measures: measuresOf([], 1), came: 0 }, [measured])

  it('are those of the figures', () => {
    for (const { id, value, n } of lines.filter((line) => line.n !== null))
      expect([id, value, n]).toEqual([id, figureOf(id as 'wait', measures).value, figureOf(id as 'wait', measures).n])
    expect(Object.fromEntries(lines.map(({ id, value }) => [id, value]))).toMatchObject({
      inquiries: 80,
      answered: 68,
      serviceLevel: 40 / 56,
      handleTime: 240,
      closeRate: 0.6,
      dealsWon: 3,
      dealsLost: 2,
      goodsReturns: 1,
      sentBack: 2,
      transferred: 4,
    })
  })

  it('are nothing, and not zero, where there is nothing to divide by', () => {
    expect(lines.find(({ id }) => id === 'serviceLevel')!.before).toBeNull()
    expect(lines.find(({ id }) => id === 'inquiries')!.before).toBe(0)
  })
})

describe('what is watched', () => {
  const periods = reportPeriods({ kind: 'daily', day: '2026-11-27' }, 'UTC')
  const worse = { ...day, within: 10, abandonedBeforeAssignment: 40, attention: 2 * day.attention! }
  const cells = periods.slice(20).map(({ from }, at) => cell(from, at === 64 ? worse : day))
  const measured = measuredPeriods(periods, cells, periods.at(-1)!.to)

  it('begins with the first day of which anything is known', () => {
    expect(pointsOf('inquiries', periods, measured)).toHaveLength(65)
    expect(pointsOf('inquiries', periods, [])).toEqual([])
  })

  it('has means and shares by what they are of', () => {
    expect(pointsOf('wait', periods, measured)[0]).toEqual({ day: periods[20]!.day, n: 50, amount: 1500 })
    expect(pointsOf('abandonRate', periods, measured)[0]).toMatchObject({ n: 60, amount: 6 })
    expect(pointsOf('satisfaction', periods, measured)[0]).toMatchObject({ n: 10, amount: 9 })
  })

  it('is flagged where it changed, and only there', () => {
    const families = { abandonRate: 'share', serviceLevel: 'share', handleTime: 'mean' } as const
    const flagged = watchedIds.filter((id) => {
      const family = families[id as keyof typeof families] ?? 'count'
      return judged({ family, points: pointsOf(id, periods, measured) }) !== null
    })
    expect(flagged).toEqual(['serviceLevel', 'abandonRate', 'handleTime'])
  })
})

describe('reasons', () => {
  it('are by how often they were, those of before last', () => {
    const reasons = reasonsOf([
      { cause: 'lost.no-budget', times: 1, isBefore: false },
      { cause: 'lost.competitor-price', times: 2, isBefore: false },
      { cause: 'lost.competitor-price', times: 1, isBefore: false },
      { cause: 'lost.postponed', times: 5, isBefore: true },
      { cause: 'competitor.lumio', times: 3, isBefore: false },
      { cause: 'competitor.lumio', times: 1, isBefore: true },
      { cause: 'return.incomplete', times: 1, isBefore: false },
      { cause: 'goods.defective', times: 0, isBefore: false },
    ])
    expect(reasons.lost).toEqual([
      { reason: 'competitor-price', count: 3, before: 0 },
      { reason: 'no-budget', count: 1, before: 0 },
      { reason: 'postponed', count: 0, before: 5 },
    ])
    expect(reasons.competitor).toEqual([{ reason: 'lumio', count: 3, before: 1 }])
    expect([reasons.goods, reasons['sent-back'], reasons.transfer]).toEqual([[], [], []])
  })
})
