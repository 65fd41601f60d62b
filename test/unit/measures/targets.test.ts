import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { daysOfMonth, monthPlus, quarterOf, yearOf } from '../../../shared/calendar.ts'
import { forecastOf } from '../../../shared/measures/forecast.ts'
import type { PastDay } from '../../../shared/measures/forecast.ts'
import { t95 } from '../../../shared/measures/interval.ts'
import { measuresOf } from '../../../shared/measures/from-facts.ts'
import { sumOf } from '../../../shared/measures/ratio.ts'
import { targetCourse } from '../../../shared/measures/target-course.ts'
import { countOf, isCounted, targetMeasure, targetMeasureIds } from '../../../shared/measures/target-measures.ts'
import { targetPlan } from '../../../shared/measures/target-plan.ts'
import { verdictOf } from '../../../shared/measures/verdict.ts'
import { NewTarget, valueFault } from '../../../shared/schema/target.ts'

const id = '01939d3c-8a00-7000-8000-000000000001'

describe('months of the calendar', () => {
  it('follow each other over the turn of the year, with their days', () => {
    expect([monthPlus('2026-11', 2), monthPlus('2026-01', -1), monthPlus('2026-12', 0)]).toEqual([
      '2027-01',
      '2025-12',
      '2026-12',
    ])
    expect([daysOfMonth('2028-02').length, daysOfMonth('2026-11').at(-1)]).toEqual([29, '2026-11-30'])
    expect(quarterOf('2026-11')).toEqual(['2026-10', '2026-11', '2026-12'])
    expect([yearOf('2026-11')[0], yearOf('2026-11').length]).toEqual(['2026-01', 12])
  })
})

describe('what can be a target', () => {
  const sums = {
    answered: 5,
    recovered: 1,
    messagesAnswered: 3,
    closed: 7,
    answeredResolved: 4,
    passed: 2,
    qualified: 1,
    dealsWon: 2,
    'won.THB': 900_00,
    'deals.THB': 1,
    'won.PLN': 50_00,
  }
  const cells = [
    { t: 0, sums, histograms: {} },
    { t: 86_400_000, sums, histograms: {} },
  ]

  it('is the number that the measures have, where it adds up', () => {
    const { escalation, closed, resolution, leads, deals } = measuresOf(cells, 0)
    const [pln, thb] = deals.takings
    expect(
      targetMeasureIds.filter(isCounted).map((one) => countOf(one, one === 'wonValue' ? 'THB' : '', cells)),
    ).toEqual([
      escalation.answered,
      closed,
      resolution.answeredResolved,
      leads.passed,
      leads.qualified,
      deals.won,
      thb!.won,
    ])
    expect(countOf('wonValue', 'PLN', cells)).toBe(pln!.won)
    expect(countOf('wonValue', 'EUR', cells)).toBe(0)
  })

  it('has a better way, or it would be no target', () => {
    expect(targetMeasure('wait')).toMatchObject({ unit: 'seconds', better: 'lower' })
    expect(targetMeasure('serviceLevel')).toMatchObject({ unit: 'share', better: 'higher' })
  })

  const wish = { subject: { kind: 'member', id }, month: '2026-11', measure: 'closed', value: 90 }
  it.each([
    [{}, null],
    [{ measure: 'serviceLevel', value: 0.8 }, null],
    [{ measure: 'wonValue', value: 900_000_00, currency: 'THB' }, null],
    [{ measure: 'passed', subject: { kind: 'team', id } }, null],
    [{ measure: 'passed' }, 'measure'],
    [{ measure: 'handleTime' }, 'measure'],
    [{ measure: 'wonValue' }, 'currency'],
    [{ measure: 'wonValue', currency: 'XXXX' }, 'currency'],
    [{ currency: 'THB' }, 'currency'],
    [{ measure: 'serviceLevel', value: 80 }, 'value'],
    [{ value: 1.5 }, 'value'],
    [{ value: 0 }, 'value'],
    [{ month: '2026-13' }, 'month'],
    [{ month: 'November' }, 'month'],
    [{ subject: { kind: 'queue', id } }, 'subject.kind'],
    [{ objective: 'x'.repeat(161) }, 'objective'],
  ])('%o is wrong in: %s', (part, field) => {
    const { error } = NewTarget.safeParse({ ...wish, ...part })
    expect(error?.issues[0]?.path.join('.') ?? null).toBe(field)
  })

  it('cannot be changed to what it could not have been set to', () => {
    expect(valueFault({ measure: 'closed', currency: null }, 2.5)).toBe('must be whole')
    expect(valueFault({ measure: 'abandonRate', currency: null }, 5)).toBe('must be at most 1')
    expect(valueFault({ measure: 'wonValue', currency: 'THB' }, 5)).toBeNull()
  })
})

describe('how a value stands to its target', () => {
  it.each([
    [100, 100, 'number', 'higher', 'met'],
    [130, 100, 'number', 'higher', 'met'],
    [90, 100, 'number', 'higher', 'close'],
    [89, 100, 'number', 'higher', 'missed'],
    [33, 30, 'seconds', 'lower', 'close'],
    [34, 30, 'seconds', 'lower', 'missed'],
    // Of a share, a tenth of it or four points, whichever is less.
    [0.1, 0.1, 'share', 'lower', 'met'],
    [0.02, 0.1, 'share', 'lower', 'met'],
    [0.11, 0.1, 'share', 'lower', 'close'],
    [0.12, 0.1, 'share', 'lower', 'missed'],
    [0.76, 0.8, 'share', 'higher', 'close'],
    [0.75, 0.8, 'share', 'higher', 'missed'],
    // In floating point a tenth and a little more is missing.
    [1.1, 1, 'seconds', 'lower', 'close'],
    [null, 100, 'number', 'higher', null],
    [0, 0, 'number', 'higher', null],
    [0, null, 'number', 'higher', null],
  ] as const)('%s of %s %s, where %s is better, is %s', (value, target, unit, better, verdict) => {
    expect(verdictOf(value, target, { unit, better })).toBe(verdict)
  })
})

/** November 2026 as somebody works it: Monday to Friday, done as said by date. */
function november(done: Record<string, number> = {}, off: readonly string[] = []) {
  return daysOfMonth('2026-11').map((date) => {
    const isFree = [0, 6].includes(new Date(date).getUTCDay()) || off.includes(date)
    return { date, work: isFree ? 0 : 8, done: done[date] ?? 0 }
  })
}

describe('the plan of a month', () => {
  it('has weeks from Monday to Sunday, working days alone have goals, and they add up to the target', () => {
    const weeks = targetPlan(105, november({ '2026-11-03': 6 }, ['2026-11-11']))
    expect(weeks.map(({ days }) => [days[0]!.date, days.length])).toEqual([
      ['2026-11-01', 1],
      ['2026-11-02', 7],
      ['2026-11-09', 7],
      ['2026-11-16', 7],
      ['2026-11-23', 7],
      ['2026-11-30', 1],
    ])
    // 20 working days: five a day, and the five left over on the first five.
    expect(weeks.map(({ goal }) => goal)).toEqual([0, 30, 20, 25, 25, 5])
    expect(weeks[1]).toMatchObject({ done: 6 })
    expect(weeks[2]!.days.map(({ weight, goal }) => [weight, goal])).toEqual([
      [1, 5],
      [1, 5],
      [0, 0],
      [1, 5],
      [1, 5],
      [0, 0],
      [0, 0],
    ])
    expect(sumOf(weeks.map(({ goal }) => goal))).toBe(105)
  })

  it('gives half a day half of the goal of a whole one', () => {
    const days = november().map((day) => (day.date === '2026-11-06' ? { ...day, work: 4 } : day))
    const friday = targetPlan(410, days)[1]!.days[4]!
    expect(friday.goal).toBe(10)
    expect(friday.weight).toBeCloseTo(4 / (164 / 21), 9)
  })
})

describe('the course of a month', () => {
  const done = Object.fromEntries(['02', '03', '04', '05', '06'].map((day) => [`2026-11-${day}`, 4]))

  it('is judged by working time, and says what is needed each working day', () => {
    const course = targetCourse(105, november(done), 5 * 8)
    expect(course).toMatchObject({ done: 20, expectedByNow: 25, pace: 0.8, projected: 84, neededPerDay: 85 / 16 })
    expect(course.attainment).toBeCloseTo(20 / 105, 12)
  })

  it('expects nothing of a month without a working day, or before it begins', () => {
    const idle = november().map((day) => ({ ...day, work: 0 }))
    expect(targetCourse(10, idle, 0)).toMatchObject({
      expectedByNow: null,
      pace: null,
      projected: null,
      neededPerDay: null,
    })
    expect(targetCourse(10, november(), 0)).toMatchObject({ expectedByNow: 0, pace: null, projected: null })
  })
})

describe('the forecast', () => {
  const even = (count: number, done: number, work = 8): PastDay[] =>
    Array.from({ length: count }, () => ({ work, done }))

  it('is what was done and the usual for what remains; without any spread it is sure', () => {
    expect(forecastOf(50, even(20, 4), 80)).toEqual({ done: 50, expected: 90, low: 90, high: 90 })
  })

  it('has the range of the formula', () => {
    // 3 and 5 by turns: rate 0.5 an hour, s² = 20 · (1 ÷ 8) ÷ 19, R = 80, W = 160.
    const past = Array.from({ length: 20 }, (_, at) => ({ work: 8, done: at % 2 === 0 ? 3 : 5 }))
    const { expected, low, high } = forecastOf(50, past, 80)!
    const half = t95(19) * Math.sqrt(((20 * (1 / 8)) / 19) * 80 * 1.5)
    expect([expected, low, high].map((one) => one.toFixed(9))).toEqual(
      [90, 90 - half, 90 + half].map((one) => one.toFixed(9)),
    )
  })

  it('says nothing with less than ten working days since anything was done', () => {
    expect(forecastOf(5, even(9, 4), 80)).toBeNull()
    expect(forecastOf(0, even(40, 0), 80)).toBeNull()
    expect(forecastOf(5, [...even(40, 0), ...even(9, 4)], 80)).toBeNull()
    expect(forecastOf(5, [...even(40, 0), ...even(10, 4)], 80)).toMatchObject({ expected: 45 })
    expect(forecastOf(5, [], 0)).toEqual({ done: 5, expected: 5, low: 5, high: 5 })
  })

  it('counts what was done on a free day with the working day after it, the last with the one before', () => {
    const free = { work: 0, done: 2 }
    const past = [...even(9, 4), free, { work: 8, done: 2 }, ...even(4, 4), { work: 8, done: 2 }, free]
    expect(forecastOf(0, past, 8)).toEqual({ done: 0, expected: 4, low: 4, high: 4 })
  })

  it('holds what comes in about 95 of 100, with ten days to go by as with fifty', () => {
    // Numerical Recipes' generator: the same each time.
    let state = 60
    const chance = () => (state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32) / 2 ** 32
    const arrivals = (mean: number) => {
      // One at least, so that none of the days before the first is left out.
      let count = 0
      for (let left = 1; left > Math.exp(-mean); left *= chance()) count += 1
      return count
    }
    for (const days of [10, 20, 50]) {
      const held = Array.from({ length: 2_000 }, () => {
        const past = Array.from({ length: days }, () => ({ work: 8, done: arrivals(6) }))
        const { low, high } = forecastOf(0, past, 25 * 8)!
        const comes = sumOf(Array.from({ length: 25 }, () => arrivals(6)))
        return Number(low <= comes && comes <= high)
      })
      const share = sumOf(held) / held.length
      expect([days, share > 0.93, share < 0.97]).toEqual([days, true, true])
    }
  })

  it('knows Student’s t from a table', () => {
    for (const [freedom, deviate] of [
      [9, 2.262],
      [19, 2.093],
      [55, 2.004],
    ] as const)
      expect(t95(freedom)).toBeCloseTo(deviate, freedom === 9 ? 1 : 2)
  })

  it('is never below what is done, holds what it expects, and knows less of what is further off', () => {
    const day = fc.record({ work: fc.constantFrom(0, 4, 8), done: fc.nat(30) })
    fc.assert(
      fc.property(
        fc.array(day, { minLength: 30, maxLength: 56 }),
        fc.nat(100),
        fc.integer({ min: 1, max: 800 }),
        (past, done, left) => {
          const near = forecastOf(done, past, left)
          if (near === null) return
          expect(near.low).toBeGreaterThanOrEqual(done)
          expect(near.low).toBeLessThanOrEqual(near.expected)
          expect(near.high).toBeGreaterThanOrEqual(near.expected)
          const far = forecastOf(done, past, left * 2)!
          expect(far.high - far.expected).toBeGreaterThanOrEqual(near.high - near.expected)
        },
      ),
    )
  })
})
