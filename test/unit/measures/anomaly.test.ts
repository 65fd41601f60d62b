import { describe, expect, it } from 'vitest'
import { binomialTail } from '../../../shared/measures/anomaly/binomial-tail.ts'
import { judged } from '../../../shared/measures/anomaly/judge.ts'
import type { Family, Point } from '../../../shared/measures/anomaly/series.ts'

/** Days of a count, or of `amount` in 100, the last to be judged. */
function days(count: number, valueOf: (day: number) => number, n?: number): Point[] {
  return Array.from({ length: count }, (_, day) => ({ day, n: n ?? valueOf(day), amount: valueOf(day) }))
}

function flag(family: Family, points: readonly Point[]) {
  return judged({ family, points })
}

/** A little restlessness that is the same each time. */
const restless = (day: number) => [0, 6, -4, 3, -7, 1, 5, -2, 4, -5, 2][day % 11]!

describe('the exact tail', () => {
  it.each([
    [0, 10, 0.1, 0.3487],
    [1, 10, 0.1, 0.6513],
    [3, 40, 0.01, 0.0075],
    [40, 40, 0.99, 0.669],
    [38, 40, 0.99, 0.0607],
    [0, 3000, 0.001, 0.0497],
  ])('of %i of %i at %f is %f', (k, n, p, tail) => {
    expect(binomialTail(k, n, p)).toBeCloseTo(tail, 4)
  })

  it('is certain where everything lies on that side', () => {
    expect(binomialTail(0, 10, 0)).toBe(1)
  })
})

describe('a flag', () => {
  it('names what is usual for the weekday, the range, the size and how many it is of', () => {
    const weekly = (day: number) => (day % 7 === 6 ? 50 : 200) + restless(day)
    const found = flag(
      'count',
      days(85, (day) => (day === 84 ? 320 : weekly(day))),
    )!
    expect(found).toMatchObject({ kind: 'spike', value: 320, n: 320 })
    expect(found.usual).toBeCloseTo(200, -1)
    expect(found.change).toBeCloseTo(320 / found.usual - 1, 10)
    expect(found.range[0]).toBeGreaterThan(150)
    expect(found.range[1]).toBeLessThan(250)
    expect(found.z).toBeGreaterThan(4)
  })

  it('is not made of a quiet Sunday, for Sundays are quiet', () => {
    expect(
      flag(
        'count',
        days(84, (day) => (day % 7 === 6 ? 50 : 200) + restless(day)),
      ),
    ).toBeNull()
  })

  it('is made of a day on which nobody came', () => {
    expect(
      flag(
        'count',
        days(60, (day) => (day === 59 ? 0 : 200)),
      ),
    ).toMatchObject({ kind: 'spike', n: 0 })
  })

  it('is a drift where each day is a little off, and tells where it has got to', () => {
    const creeping = (day: number) => 100 * (500 + restless(day)) * (day < 74 ? 1 : 1.14)
    const found = flag('mean', days(85, creeping, 100))!
    expect(found.kind).toBe('drift')
    expect(found.value).toBeGreaterThan(530)
    expect(found.value).toBeLessThan(575)
    // What a drift has got to is out of its range, as a day's value is.
    expect(found.range[1]).toBeLessThan(found.value)
    expect(found.change).toBeCloseTo(found.value / found.usual - 1, 10)
  })

  it('goes down as well as up', () => {
    expect(
      flag(
        'mean',
        days(85, (day) => 100 * (day === 84 ? 250 : 500 + restless(day)), 100),
      )!.change,
    ).toBeLessThan(-0.4)
  })

  it('waits for four weeks, and for four such weekdays', () => {
    const jump = (count: number) => days(count, (day) => (day === count - 1 ? 900 : 200 + restless(day)))
    expect(flag('count', jump(28))).toBeNull()
    expect(flag('count', jump(29))).not.toBeNull()
    const withoutMondays = jump(60).filter(({ day }) => day === 59 || day % 7 !== 59 % 7)
    expect(flag('count', withoutMondays)).toBeNull()
  })

  it('needs twenty of something', () => {
    const few = (n: number) => days(85, (day) => n * (day === 84 ? 5_000 : 500 + restless(day)), n)
    expect(flag('mean', few(19))).toBeNull()
    expect(flag('mean', few(20))).not.toBeNull()
    expect(
      flag(
        'count',
        days(85, (day) => (day === 84 ? 60 : 12)),
      ),
    ).toBeNull()
  })

  it('needs a change that matters, however sure it is', () => {
    const sure = (rate: number) => days(85, (day) => (day === 84 ? rate : 0.5) * 1_000_000, 1_000_000)
    expect(flag('share', sure(0.519))).toBeNull()
    expect(flag('share', sure(0.521))).not.toBeNull()
  })

  it('counts chance exactly where few are expected', () => {
    const rare = (k: number) => days(85, (day) => (day === 84 ? k : day % 2), 50)
    expect(flag('share', rare(5))).toMatchObject({ kind: 'spike', n: 50 })
    expect(binomialTail(4, 50, 0.01)).toBeGreaterThan(0.0005)
    expect(flag('share', rare(4))).toBeNull()
  })

  it('takes a past that was restless for what it is', () => {
    const wild = (day: number) => (day === 84 ? 400 : 200 + 20 * restless(day))
    const calm = (day: number) => (day === 84 ? 400 : 200 + restless(day))
    expect(flag('count', days(85, calm))).not.toBeNull()
    expect(flag('count', days(85, wild))).toBeNull()
  })

  it('looks back twelve weeks, and no further', () => {
    const before = (day: number) => (day < 16 ? 5_000 : 200 + restless(day))
    expect(flag('count', days(101, before))).toBeNull()
  })

  it('judges weeks as well, which are alike when they begin on the same weekday', () => {
    const weeks = days(13, (week) => (week === 12 ? 40 : 84 + restless(week))).map((one) => ({
      ...one,
      day: one.day * 7,
    }))
    expect(flag('count', weeks)).toMatchObject({ kind: 'spike', n: 40 })
  })

  it('is not made of nothing', () => {
    expect(flag('count', [])).toBeNull()
    expect(
      flag(
        'share',
        days(85, () => 0, 0),
      ),
    ).toBeNull()
    expect(
      flag(
        'share',
        days(85, () => 0, 50),
      ),
    ).toBeNull()
    expect(
      flag(
        'share',
        days(85, () => 50, 50),
      ),
    ).toBeNull()
  })
})
