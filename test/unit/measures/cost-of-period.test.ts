/** What a period costs, by rates that change: every expected number is reckoned by hand. */
import { describe, expect, it } from 'vitest'
import { costOfPeriod, spellsOf } from '../../../shared/measures/cost-of-period.ts'
import type { SpellWork } from '../../../shared/measures/cost-of-period.ts'
import { hourlyCostOn, rateOn } from '../../../shared/measures/rates.ts'
import type { DatedRate } from '../../../shared/measures/rates.ts'

const rate = (kind: DatedRate['kind'], amount: number, from: string, member: string | null = null): DatedRate => ({
  kind,
  amount,
  from,
  member,
})
const spell = (part: Partial<SpellWork>): SpellWork => ({
  first: '2026-11-01',
  last: '2026-11-30',
  ofLastDay: 1,
  people: [],
  inquiries: 0,
  ...part,
})
const whole = { platformShare: 1, resolutions: 10 }

describe('a rate', () => {
  const rates = [
    rate('usual', 300, '2026-03-01'),
    rate('usual', 200, '2026-01-01'),
    rate('member', 500, '2026-02-01', 'anan'),
  ]

  it.each([
    ['2025-12-31', null],
    ['2026-01-01', 200],
    ['2026-02-28', 200],
    ['2026-03-01', 300],
    ['2030-01-01', 300],
  ])('holds from its day until the next of the same kind: %s', (day, amount) => {
    expect(rateOn(rates, 'usual', day)).toBe(amount)
  })

  it('of one person goes before what is usual, from its day on and for nobody else', () => {
    expect(hourlyCostOn(rates, 'anan', '2026-01-31')).toBe(200)
    expect(hourlyCostOn(rates, 'anan', '2026-03-01')).toBe(500)
    expect(hourlyCostOn(rates, 'nurul', '2026-03-01')).toBe(300)
    expect(rateOn(rates, 'platform', '2026-03-01')).toBe(null)
  })
})

describe('a period', () => {
  it('is parted where a rate begins within it, two on one day once', () => {
    const rates = [
      rate('usual', 1, '2026-10-01'),
      rate('usual', 2, '2026-11-10'),
      rate('inquiry', 3, '2026-11-10'),
      rate('platform', 4, '2026-11-30'),
      rate('platform', 5, '2026-12-01'),
    ]
    expect(spellsOf({ first: '2026-11-01', last: '2026-11-30' }, rates)).toEqual([
      { first: '2026-11-01', last: '2026-11-09' },
      { first: '2026-11-10', last: '2026-11-29' },
      { first: '2026-11-30', last: '2026-11-30' },
    ])
    expect(spellsOf({ first: '2026-11-10', last: '2026-11-10' }, rates)).toHaveLength(1)
    expect(spellsOf({ first: '2026-11-02', last: '2026-11-01' }, rates)).toEqual([])
  })

  it('costs paid hours, platform and inquiries, each by the rate that held then', () => {
    const rates = [
      rate('usual', 200, '2026-01-01'),
      rate('usual', 250, '2026-11-16'),
      rate('member', 400, '2026-01-01', 'anan'),
      rate('platform', 3_000, '2026-01-01'),
      rate('platform', 6_000, '2026-11-16'),
      rate('inquiry', 5, '2026-01-01'),
      rate('inquiry', 8, '2026-11-16'),
    ]
    const cost = costOfPeriod(
      [
        spell({
          last: '2026-11-15',
          people: [
            { id: 'anan', paidHours: 80, attention: 3_600 },
            { id: 'nurul', paidHours: 40, attention: 7_200 },
          ],
          inquiries: 30,
        }),
        spell({
          first: '2026-11-16',
          people: [
            { id: 'anan', paidHours: 80, attention: 1_800 },
            { id: 'nurul', paidHours: 40, attention: 3_600 },
          ],
          inquiries: 10,
        }),
      ],
      rates,
      whole,
    )
    // 80 × 400 + 40 × 200 + 80 × 400 + 40 × 250; half a month at 3,000 and half at 6,000; 30 × 5 + 10 × 8.
    expect(cost).toMatchObject({ paidHours: 240, people: 82_000, inquiries: 230, missing: [] })
    expect(cost.platform).toBeCloseTo(4_500, 9)
    expect(cost.cost).toBeCloseTo((82_000 + 4_500 + 230) / 10, 9)
    // 1 h × 400 + 2 h × 200 + ½ h × 400 + 1 h × 250
    expect(cost.marginal).toBeCloseTo((400 + 400 + 200 + 250) / 10, 9)
  })

  it.each([
    ['2026-02-01', '2026-02-28', 1, 2_800],
    ['2028-02-01', '2028-02-29', 1, 2_800],
    ['2026-12-01', '2026-12-31', 1, 2_800],
    ['2026-02-22', '2026-02-28', 1, 700],
    // A quarter of the 28th is over.
    ['2026-02-27', '2026-02-28', 0.25, 125],
    // 14 of 28 days, and 31 of 31.
    ['2026-02-15', '2026-03-31', 1, 1_400 + 2_800],
  ])('has of a month’s platform what its days are of the month: %s to %s', (first, last, ofLastDay, expected) => {
    const { platform } = costOfPeriod(
      [spell({ first, last, ofLastDay })],
      [rate('platform', 2_800, '2026-01-01')],
      whole,
    )
    expect(platform).toBeCloseTo(expected, 9)
  })

  it('has only a part of the platform where only a part of the attention is looked at', () => {
    const rates = [rate('platform', 3_000, '2026-01-01')]
    expect(costOfPeriod([spell({})], rates, { platformShare: 0.25, resolutions: 3 }).cost).toBeCloseTo(250, 9)
  })

  it('says what had no rate for some of the time, and leaves it out', () => {
    const people = [{ id: 'anan', paidHours: 8, attention: 3_600 }]
    const spells = [
      spell({ last: '2026-11-15', people, inquiries: 4 }),
      spell({ first: '2026-11-16', people, inquiries: 4 }),
    ]
    const cost = costOfPeriod(spells, [rate('usual', 100, '2026-11-16')], whole)
    expect(cost).toMatchObject({ people: 800, total: 800, cost: 80, marginal: null })
    expect(cost.missing).toEqual(['people', 'platform', 'inquiries'])
  })

  it('is no data without any rate by then, and without resolutions', () => {
    const spells = [spell({ people: [{ id: 'anan', paidHours: 8, attention: 60 }] })]
    expect(costOfPeriod(spells, [], whole).cost).toBe(null)
    expect(costOfPeriod(spells, [rate('usual', 100, '2026-12-01')], whole).cost).toBe(null)
    const none = costOfPeriod(spells, [rate('usual', 100, '2026-11-01')], { platformShare: 1, resolutions: 0 })
    expect(none).toMatchObject({ total: 800, cost: null, marginal: null })
  })
})
