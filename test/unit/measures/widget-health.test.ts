import { describe, expect, it } from 'vitest'
import { faresBadly, faresOf } from '../../../shared/measures/widget-health.ts'

const of = (tries: number, failed: number) => ({ tries, failed })

describe('how the widget fares', () => {
  it('is of those who opened it and those who could not', () => {
    expect(faresOf({ 'opened-100': 70, 'opened-more': 20, 'load-failed': 7, 'send-failed': 3 })).toEqual(of(100, 10))
    expect(faresOf({})).toEqual(of(0, 0))
  })

  it.each([
    ['one of twenty fails where nothing did', of(100, 5), of(2_000, 0), false, true],
    ['two of thirty, which may be anybody', of(30, 2), of(2_000, 0), false, false],
    ['fewer than that', of(100, 4), of(2_000, 0), false, false],
    ['no more than always', of(100, 10), of(2_000, 200), false, false],
    ['three times as much as always', of(100, 31), of(2_000, 200), false, true],
    ['a website without a past', of(100, 8), of(0, 0), false, true],
    ['too few to say', of(19, 19), of(2_000, 0), false, false],
    ['too few to say it is good again', of(19, 0), of(2_000, 0), true, true],
    ['a little better, but not half as bad', of(100, 3), of(2_000, 0), true, true],
    ['good again', of(100, 2), of(2_000, 0), true, false],
  ])('%s', (_, now, before, wasBad, isBad) => {
    expect(faresBadly(now, before, wasBad)).toBe(isBad)
  })
})
