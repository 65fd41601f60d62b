import { describe, expect, it } from 'vitest'
import { peopleTimeFigure, shareFigure, timeFigure } from '../../../console/measures/figures.ts'
import { busyHours, hourValue, levelsOf } from '../../../console/measures/charts/week-levels.ts'
import { sortedRows } from '../../../console/measures/cut/sorted-rows.ts'
import { needHelp } from '../../../console/measures/glance/needs-help.ts'
import { shiftOf } from '../../../console/measures/glance/shift-of.ts'
import { goalVerdict } from '../../../console/measures/goal-verdict.ts'
import { heldTo } from '../../../console/measures/held-to.ts'
import { measured } from '../../../console/words/en-measured.ts'
import { figureOf } from '../../../shared/measures/figures.ts'
import { measuresOf } from '../../../shared/measures/from-facts.ts'
import type { MeasuredKey } from '../../../shared/schema/measures.ts'

describe('a figure', () => {
  it.each([
    [null, 'No data'],
    [0, '0s'],
    [0.5, 'under 1 s'],
    [1, '1s'],
    [59.6, '1m'],
    [130, '2m 10s'],
    [3600, '1h'],
    [3_900, '1h 5m'],
    [90_000, '25h'],
    [262_800, '3d 1h'],
    [864_000, '10d'],
  ])('of %s seconds reads %s', (seconds, read) => {
    expect(timeFigure(seconds)).toBe(read)
  })

  it.each([
    [0, '0s'],
    [3_900, '1h 5m'],
    [90_000, '25h'],
    [5_180_000, '1,439h'],
  ])('of %s seconds of many people reads %s', (seconds, read) => {
    expect(peopleTimeFigure(seconds)).toBe(read)
  })

  it('of no data is neither 0 % nor 100 %', () => {
    expect([shareFigure(null), shareFigure(0), shareFigure(0.8333), shareFigure(1)]).toEqual([
      'No data',
      '0%',
      '83.3%',
      '100%',
    ])
  })
})

describe('the words beside a figure', () => {
  const { points, service } = measured

  it('count one point and several', () => {
    expect(points.higher('1', 'yesterday')).toBe('1 point higher than yesterday')
    expect(points.lower('1.5', 'yesterday')).toBe('1.5 points lower than yesterday')
  })

  it('say what became of those who left before a reply', () => {
    expect(service.lost(0, 0)).toBe('Left before a reply')
    expect(service.lost(18, 2)).toBe(
      'Left before a reply, 18 of them called back in time, 2 of them still to be called back',
    )
  })
})

describe('a service level', () => {
  const goals = [
    { live: 60, share: 0.8 },
    { live: 90, share: 0.9 },
  ]
  it.each([
    [0.9, goals, 'met'],
    [0.89, goals, 'close'],
    [0.86, goals, 'close'],
    [0.85, goals, 'missed'],
    [0.8, [goals[0]!], 'met'],
    [null, goals, null],
    [0.9, [], null],
  ] as const)('of %s is held against the highest goal: %o gives %s', (rate, against, verdict) => {
    expect(goalVerdict(rate, against)).toBe(verdict)
  })
})

describe('what a figure is held to', () => {
  const goals = [{ live: 60, share: 0.9 }]
  const rate = (answered: number, within: number) =>
    figureOf('serviceLevel', measuresOf([{ t: 0, sums: { answered, within }, histograms: {} }], 0))

  it('is what was set for whoever it is of, before what the queues promise', () => {
    expect(heldTo('serviceLevel', rate(10, 7), { targets: { serviceLevel: 0.7 }, goals })).toMatchObject({
      target: 'Target 70%',
      verdict: 'met',
    })
    expect(heldTo('serviceLevel', rate(10, 7), { targets: {}, goals })).toMatchObject({
      target: 'Goal 90%',
      verdict: 'missed',
    })
  })

  it('is nothing where nothing was set or promised, and is not judged by without data', () => {
    expect(heldTo('serviceLevel', rate(10, 7), { targets: { wait: 60 }, goals: [] })).toBe(null)
    expect(heldTo('wait', rate(10, 7), { targets: {}, goals })).toBe(null)
    expect(heldTo('serviceLevel', rate(0, 0), { targets: {}, goals })).toMatchObject({ verdict: null })
  })

  it('says nothing of what it is too early for', () => {
    const figure = { ...rate(10, 7), early: true }
    expect(heldTo('serviceLevel', figure, { targets: { serviceLevel: 0.7 }, goals })).toMatchObject({ verdict: null })
  })
})

describe('the rows of a cut', () => {
  const row = (label: string, entered: number, answered: number, within: number): MeasuredKey => ({
    key: label,
    label,
    goal: null,
    targets: {},
    measures: measuresOf([{ t: 0, sums: { entered, answered, within }, histograms: {} }], 0),
    before: measuresOf([], 0),
  })
  const rows = [row('b', 5, 0, 0), row('a', 5, 4, 1), row('c', 9, 4, 4)]
  const order = (...sort: ['came' | 'serviceLevel' | 'label', boolean]) =>
    sortedRows(rows, ...sort)
      .map(({ label }) => label)
      .join('')

  it('stand in the order of a column, equal ones by name', () => {
    expect([order('came', true), order('came', false), order('label', true)]).toEqual(['cab', 'abc', 'cba'])
  })

  it('stand last without data, whichever way round', () => {
    expect([order('serviceLevel', true), order('serviceLevel', false)]).toEqual(['cab', 'acb'])
  })
})

describe('who needs help', () => {
  const goals = [{ live: 60, share: 0.8 }]
  const row = (label: string, answered: number, within: number, share?: number): MeasuredKey => ({
    key: label,
    label,
    goal: share === undefined ? null : { live: 60, share },
    targets: {},
    measures: measuresOf([{ t: 0, sums: { answered, within }, histograms: {} }], 0),
    before: measuresOf([], 0),
  })

  it('is who misses the goal by the most people, with enough to judge by', () => {
    const queues = { by: 'queue', more: 0, keys: [row('home', 100, 70, 0.8), row('trade', 100, 78, 0.95)] } as const
    const people = {
      by: 'assistant',
      more: 0,
      keys: [row('Ann', 20, 4), row('Bea', 9, 0), row('Cid', 50, 40)],
    } as const
    const found = needHelp(
      [
        { ...queues, keys: [...queues.keys] },
        { ...people, keys: [...people.keys] },
      ],
      goals,
    )
    expect(found.judged).toBe(4)
    expect(found.named).toEqual([
      { by: 'queue', label: 'trade', rate: 0.78, goal: 0.95, tooMany: expect.closeTo(17) },
      { by: 'assistant', label: 'Ann', rate: 0.2, goal: 0.8, tooMany: expect.closeTo(12) },
      { by: 'queue', label: 'home', rate: 0.7, goal: 0.8, tooMany: expect.closeTo(10) },
    ])
  })

  it('is nobody without a goal, with few, or where none is well below it', () => {
    const one = (answered: number, within: number, held: typeof goals) =>
      needHelp([{ by: 'queue', more: 0, keys: [row('home', answered, within)] }], held)
    expect(one(20, 4, [])).toEqual({ named: [], judged: 0 })
    expect(one(9, 0, goals)).toEqual({ named: [], judged: 0 })
    expect(one(100, 76, goals)).toEqual({ named: [], judged: 1 })
  })
})

describe('a share against the one before', () => {
  it.each([
    [[0.1, 0.2], [0.15, 0.3], 'same'],
    [[0.31, 0.4], [0.15, 0.3], 'more'],
    [[0.05, 0.14], [0.15, 0.3], 'fewer'],
    [null, [0.15, 0.3], null],
    [[0.1, 0.2], null, null],
  ] as const)('%j and %j: %s', (now, before, shift) => {
    const of = (interval: readonly [number, number] | null) => ({
      interval: interval === null ? null : ([...interval] as [number, number]),
    })
    expect(shiftOf(of(now), of(before))).toBe(shift)
  })
})

describe('the hours of a week', () => {
  const hours = (...set: [day: number, hour: number, count: number][]) => {
    const week = Array.from({ length: 7 }, () => Array.from({ length: 24 }, () => 0))
    for (const [day, hour, count] of set) week[day]![hour] = count
    return week
  }
  const week = {
    came: hours([0, 9, 10], [0, 10, 2], [6, 14, 1]),
    promised: hours([0, 9, 8], [0, 10, 2]),
    within: hours([0, 9, 4]),
    abandoned: hours([0, 10, 2]),
  }

  it('are shown from the first to the last in which anybody came', () => {
    expect(busyHours(week)).toEqual([9, 10, 11, 12, 13, 14])
    expect(busyHours({ ...week, came: hours() })).toEqual([8, 9, 10, 11, 12, 13, 14, 15, 16, 17])
  })

  it('are coloured by the most of them, or by the share of those who waited', () => {
    const at = (part: 'came' | 'within' | 'abandoned') => {
      const levels = levelsOf(week, part)
      return [levels[0]![9], levels[0]![10], levels[6]![14], levels[3]![3]]
    }
    expect([at('came'), at('within'), at('abandoned')]).toEqual([
      [5, 1, 1, null],
      [3, null, null, null],
      [null, 5, null, null],
    ])
    expect([hourValue(week, 'within', 0, 10), hourValue(week, 'within', 6, 14)]).toEqual([0, null])
  })
})
