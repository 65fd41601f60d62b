import { describe, expect, it } from 'vitest'
import { shareFigure, timeFigure } from '../../../console/measures/figures.ts'
import { sortedKeys } from '../../../console/measures/sorted-keys.ts'
import { verdictOf } from '../../../console/measures/verdict-of.ts'
import { en } from '../../../console/words/en.ts'
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
  ])('of %s seconds reads %s', (seconds, read) => {
    expect(timeFigure(seconds)).toBe(read)
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
  const { points, service } = en.measures

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
    [0.85, goals, 'close'],
    [0.84, goals, 'missed'],
    [0.8, [goals[0]!], 'met'],
    [null, goals, null],
    [0.9, [], null],
  ] as const)('of %s is held against the highest goal: %o gives %s', (rate, against, verdict) => {
    expect(verdictOf(rate, against)).toBe(verdict)
  })
})

describe('the rows of a cut', () => {
  const row = (label: string, entered: number, answered: number, within: number): MeasuredKey => ({
    key: label,
    label,
    goal: null,
    measures: measuresOf([{ t: 0, sums: { entered, answered, within }, histograms: {} }], 0),
    before: measuresOf([], 0),
  })
  const rows = [row('b', 5, 0, 0), row('a', 5, 4, 1), row('c', 9, 4, 4)]
  const order = (...sort: ['entered' | 'service' | 'label', boolean]) =>
    sortedKeys(rows, ...sort)
      .map(({ label }) => label)
      .join('')

  it('stand in the order of a column, equal ones by name', () => {
    expect([order('entered', true), order('entered', false), order('label', true)]).toEqual(['cab', 'abc', 'cba'])
  })

  it('stand last without data, whichever way round', () => {
    expect([order('service', true), order('service', false)]).toEqual(['cab', 'acb'])
  })
})
