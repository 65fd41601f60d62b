import { describe, expect, it } from 'vitest'
import { verdictOf } from '../../../bench/intake-table.ts'
import { noise, quantile } from '../../../bench/quantile.ts'

const line = { what: 'an inquiry', unit: 'ms', hard: 1.25, aim: 0.9 }

describe('a line of the intake bench', () => {
  it('is kept by the middle of the rounds, whatever one bad round says', () => {
    const verdict = verdictOf({ ...line, ours: [1, 1.1, 9], floor: { name: 'floor', values: [1, 1, 1] } })
    expect(verdict).toMatchObject({ ratio: 1.1, kept: true })
  })

  it('compares within a round, so that a slow machine slows both sides', () => {
    const verdict = verdictOf({ ...line, ours: [1, 10, 100], floor: { name: 'floor', values: [1, 10, 100] } })
    expect(verdict.ratio).toBe(1)
  })

  it('is missed when most rounds miss it', () => {
    const verdict = verdictOf({ ...line, ours: [1.3, 1.3, 1], floor: { name: 'floor', values: [1, 1, 1] } })
    expect(verdict.kept).toBe(false)
  })
})

describe('the numbers of a bench', () => {
  it('are read off the sorted values', () => {
    expect([0, 0.5, 1].map((share) => quantile([3, 1, 2, 5, 4], share))).toEqual([1, 3, 5])
    expect(() => quantile([], 0.5)).toThrow('nothing')
  })

  it('are noisy as far as their middle half is apart', () => {
    expect(noise([2, 2, 2])).toBe(0)
    expect(noise([1, 2, 3, 4, 5])).toBeCloseTo(1 / 3)
  })
})
