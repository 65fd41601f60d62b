import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { laney } from '../../../shared/measures/anomaly/laney.ts'
import { robustZ } from '../../../shared/measures/anomaly/robust.ts'
import { brierSkill } from '../../../shared/measures/calibration.ts'
import { caseMix } from '../../../shared/measures/case-mix.ts'
import { disclosedGroups, enps, pulse } from '../../../shared/measures/employee-survey.ts'
import { jain } from '../../../shared/measures/evenness.ts'
import { goalPace, goalPlan } from '../../../shared/measures/goals.ts'
import type { ScoreComponent } from '../../../shared/measures/performance-score.ts'
import { performanceScore } from '../../../shared/measures/performance-score.ts'
import { sumOf } from '../../../shared/measures/ratio.ts'
import { quintiles } from '../../../shared/measures/rfm.ts'
import { erlangC, expectedWait } from '../../../shared/measures/staffing.ts'

describe('the performance score', () => {
  const component: ScoreComponent = {
    weight: 1,
    value: 0.9,
    n: 40,
    minimum: 10,
    floor: 0.5,
    target: 0.9,
    team: 0.9,
    prior: 20,
    se: 0.1,
  }
  const enough = { handled: 100, minimumHandled: 30, minimumWeight: 0.5 }

  it('leaves out what has too few cases or no value, and weighs the rest anew', () => {
    const missing = { ...component, value: null }
    expect(performanceScore([component, { ...component, n: 9, value: 0 }], enough)).toMatchObject({
      score: 100,
      coverage: 0.5,
    })
    expect(performanceScore([missing], enough)).toEqual({ score: null, low: null, high: null, coverage: 0 })
    expect(performanceScore([], enough).score).toBeNull()
  })

  it('is within 0 and 100, and so is its interval around it', () => {
    const value = fc.double({ min: -1, max: 2, noNaN: true })
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 4 }), (values) => {
        const { score, low, high } = performanceScore(
          values.map((value) => ({ ...component, value })),
          enough,
        )
        expect(low).toBeGreaterThanOrEqual(0)
        expect(score).toBeGreaterThanOrEqual(low!)
        expect(high).toBeGreaterThanOrEqual(score!)
        expect(high).toBeLessThanOrEqual(100)
      }),
    )
  })
})

describe('surveys of the team', () => {
  it('weigh promoters and detractors the same', () => {
    const scores = [10, 9, 0, ...Array<number>(5).fill(7)]
    const mirrored = [0, 1, 10, ...Array<number>(5).fill(7)]
    expect([enps(scores, 5).enps, enps(mirrored, 5).enps]).toEqual([13, -13])
  })

  it('show nothing below the minimum, even of a minimum of none', () => {
    expect(pulse([5, 5, 9, 3.5], 3)).toEqual({ n: null, mean: null, favourable: null })
    expect(pulse([], 0)).toEqual({ n: null, mean: null, favourable: null })
    expect(enps([], 0).n).toBeNull()
  })

  it('never let a hidden group be found by subtraction', () => {
    const groups = fc.dictionary(fc.string({ minLength: 1, maxLength: 3 }), fc.nat(12), { maxKeys: 6 })
    fc.assert(
      fc.property(groups, (groups) => {
        const shown = disclosedGroups(groups, 5)
        const hidden = Object.entries(groups).filter(([group]) => !shown.includes(group))
        for (const group of shown) expect(groups[group]).toBeGreaterThanOrEqual(5)
        if (shown.length > 0 && hidden.length > 0) {
          expect(hidden.length).toBeGreaterThan(1)
          expect(sumOf(hidden.map(([, n]) => n))).toBeGreaterThanOrEqual(5)
        }
      }),
    )
  })
})

describe('goals', () => {
  const days = fc
    .array(fc.constantFrom(0, 0.25, 0.5, 1), { minLength: 1, maxLength: 31 })
    .map((weights) =>
      weights.map((weight, index) => ({ date: `2026-12-${String(index + 1).padStart(2, '0')}`, weight })),
    )

  it('add up to the target in whole steps, none on a day off, none more than one from its share', () => {
    fc.assert(
      fc.property(fc.nat(500), days, (target, days) => {
        const plan = goalPlan(target, days)
        const whole = sumOf(days.map((day) => day.weight))
        expect(sumOf(Object.values(plan))).toBe(whole === 0 ? 0 : target)
        for (const { date, weight } of days) {
          expect(Number.isInteger(plan[date])).toBe(true)
          if (weight === 0) expect(plan[date]).toBe(0)
          else expect(Math.abs(plan[date]! - (target * weight) / whole)).toBeLessThan(1)
        }
      }),
    )
  })

  it.each([
    [
      [0.13, 0.23, 0.31, 0.33],
      [2, 2, 3, 3],
    ],
    [
      [0.33, 0.31, 0.23, 0.13],
      [4, 3, 2, 1],
    ],
  ])('give what is left of ten by %j to the earlier of equal remainders', (weights, goals) => {
    const days = weights.map((weight, index) => ({ date: `2026-12-0${index + 1}`, weight }))
    expect(Object.values(goalPlan(10, days))).toEqual(goals)
  })

  it('need nothing more once reached, and know nothing of days that are not left', () => {
    expect(goalPace({ target: 10, done: 12, elapsedWeight: 1, remainingWeight: 1 }).neededPerDay).toBe(0)
    expect(goalPace({ target: 10, done: 5, elapsedWeight: 2, remainingWeight: 0 }).neededPerDay).toBeNull()
    expect(goalPace({ target: 10, done: 0, elapsedWeight: 0, remainingWeight: 0 }).expectedByNow).toBeNull()
  })
})

describe('fifths', () => {
  it('are the third when all are equal, whichever way is better', () => {
    expect([quintiles([4, 4, 4], true), quintiles([4, 4, 4], false)]).toEqual([
      [3, 3, 3],
      [3, 3, 3],
    ])
  })

  it('never put the better below the worse', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 9 })), fc.boolean(), (values, higherIsBetter) => {
        const fifths = quintiles(values, higherIsBetter)
        const mirrored = quintiles(
          values.map((value) => -value),
          !higherIsBetter,
        )
        expect(mirrored).toEqual(fifths)
        for (const [one, value] of values.entries()) {
          for (const [other, less] of values.entries()) {
            if (higherIsBetter ? value > less : value < less) expect(fifths[one]).toBeGreaterThanOrEqual(fifths[other]!)
          }
        }
      }),
    )
  })
})

describe('a load and its assistants', () => {
  it('has no end of waiting when it is more than they can do, and no waiting when there is none', () => {
    expect(erlangC({ servers: 10, perHour: 200, aht: 180, target: 20 })).toMatchObject({ asa: null, serviceLevel: 0 })
    expect(erlangC({ servers: 0, perHour: 0, aht: 180, target: 20 })).toMatchObject({ pWait: 0, serviceLevel: 1 })
    expect(expectedWait({ ahead: 3, slots: 0, slotSeconds: 60, patience: 100 })).toBeNull()
  })

  it('waits less with every assistant more', () => {
    const waits = [11, 12, 20, 200].map((servers) => erlangC({ servers, perHour: 200, aht: 180, target: 20 }).asa!)
    expect(waits).toEqual([...waits].sort((one, other) => other - one))
  })
})

describe('no data', () => {
  it('is said where there is nothing to go by', () => {
    expect(caseMix([], 100)).toEqual({ observed: null, expected: null, adjusted: null })
    expect(jain([])).toBeNull()
    expect(laney([], { k: 1, n: 2 })).toBeNull()
    expect(laney([{ k: 1, n: 2 }], { k: 0, n: 0 })).toBeNull()
    expect(brierSkill([{ p: 0.5, came: true }])).toBeNull()
    expect(robustZ([5, 5, 5, 5, 5], 6)).toBeNull()
  })
})

describe('a proportion against its past', () => {
  it('is less unusual when the past varied more than chance varied more than chance', () => {
    const history = [1, 9, 1, 9, 1, 9].map((k) => ({ k: k * 10, n: 1000 }))
    const score = laney(history, { k: 90, n: 1000 })!
    expect(score.over).toBeGreaterThan(5)
    expect(score.z).toBeLessThan(1)
  })
})
