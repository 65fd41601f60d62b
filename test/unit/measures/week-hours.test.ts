import { describe, expect, it } from 'vitest'
import { weekHoursOf } from '../../../shared/measures/week-hours.ts'
import { localDayStart } from '../../../shared/measures/local-hour.ts'

const zone = 'Asia/Kolkata'
const dayOf = (date: string, cameAt: Record<number, number>) => ({
  t: localDayStart(date, zone),
  sums: {},
  histograms: { cameAt, withinAt: { 9: 1 } },
})

describe('the hours of a week', () => {
  it('add the days of the same weekday up, by the workspace’s wall', () => {
    // Two Thursdays and a Sunday.
    const days = [dayOf('2026-11-19', { 9: 3 }), dayOf('2026-11-26', { 9: 2, 23: 1 }), dayOf('2026-11-29', { 0: 4 })]
    const { came, within, promised } = weekHoursOf(days, zone)
    expect([came[3]![9], came[3]![23], came[6]![0], within[3]![9]]).toEqual([5, 1, 4, 2])
    expect(came.flat().reduce((sum, one) => sum + one, 0)).toBe(10)
    expect([came.length, came[0]!.length, promised.flat().every((one) => one === 0)]).toEqual([7, 24, true])
  })

  it('keep the 25th hour of a day that has one', () => {
    const { came } = weekHoursOf([dayOf('2026-11-26', { 23: 1, 24: 2 })], zone)
    expect(came[3]![23]).toBe(3)
  })
})
