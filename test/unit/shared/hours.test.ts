import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { WorkingCalendar } from '../../../shared/hours.ts'
import { workingTime } from '../../../shared/hours.ts'
import { dateAt } from '../../../shared/zone.ts'

const minute = 60_000
const hour = 60 * minute

const shop: WorkingCalendar = {
  zone: 'Europe/Berlin',
  hours: {
    mon: [
      ['09:00', '12:30'],
      ['13:15', '18:00'],
    ],
    sat: [['22:00', '24:00']],
    sun: [['00:00', '04:00']],
  },
  holidays: ['2026-11-30'],
}

const hoursBetween = (from: string, to: string, calendar = shop) =>
  workingTime(Date.parse(from), Date.parse(to), calendar) / hour

describe('working time', () => {
  it.each([
    ['a whole Monday, without the break', '2026-11-23T00:00:00Z', '2026-11-24T00:00:00Z', 8.25],
    ['from within one interval into the next', '2026-11-23T11:00:00Z', '2026-11-23T13:00:00Z', 1.25],
    ['within the break', '2026-11-23T11:40:00Z', '2026-11-23T12:10:00Z', 0],
    ['a Monday that is a holiday', '2026-11-30T00:00:00Z', '2026-12-01T00:00:00Z', 0],
    ['over midnight', '2026-11-21T21:30:00Z', '2026-11-21T23:30:00Z', 2],
    ['the night the clocks go forward', '2026-03-28T12:00:00Z', '2026-03-29T12:00:00Z', 5],
    ['the night the clocks go back', '2026-10-24T12:00:00Z', '2026-10-25T12:00:00Z', 7],
    ['half a year with one change of clocks', '2026-01-01T00:00:00Z', '2026-07-01T00:00:00Z', 26 * 14.25 - 1],
    ['backwards', '2026-11-23T12:00:00Z', '2026-11-23T09:00:00Z', 0],
  ])('of %s', (_what, from, to, hours) => {
    expect(hoursBetween(from, to)).toBe(hours)
  })

  it('is half an hour longer where the clocks go back by half an hour', () => {
    const island = { zone: 'Australia/Lord_Howe', hours: { sun: [['00:00', '24:00']] }, holidays: [] } as const
    expect(hoursBetween('2026-04-04T00:00:00Z', '2026-04-06T00:00:00Z', island)).toBe(24.5)
  })

  const moment = fc.integer({ min: Date.UTC(2026, 2, 20), max: Date.UTC(2026, 10, 5) }).map((at) => at - (at % minute))
  const zone = fc.constantFrom('Europe/Berlin', 'America/St_Johns', 'Asia/Kathmandu', 'Australia/Lord_Howe')

  it('adds up: to a moment and from it is the whole, and never more than the time that passed', () => {
    fc.assert(
      fc.property(fc.tuple(moment, moment, moment), zone, (moments, zone) => {
        const [from, middle, to] = [...moments].sort((one, other) => one - other) as [number, number, number]
        const calendar = { ...shop, zone }
        const whole = workingTime(from, to, calendar)
        expect(workingTime(from, middle, calendar) + workingTime(middle, to, calendar)).toBe(whole)
        expect(whole).toBeLessThanOrEqual(to - from)
      }),
    )
  })

  it('is the minutes in which the clock on the wall shows working hours', () => {
    const clocks = (zone: string) =>
      new Intl.DateTimeFormat('en-GB', { timeZone: zone, weekday: 'short', hour: '2-digit', minute: '2-digit' })
    fc.assert(
      fc.property(moment, fc.nat(1500), zone, (from, minutes, zone) => {
        const format = clocks(zone)
        let worked = 0
        for (let at = from; at < from + minutes * minute; at += minute) {
          const [weekday, clock] = format.format(at).toLowerCase().split(/,? /u) as ['mon', string]
          const isOpen = (shop.hours[weekday] ?? []).some(([opens, closes]) => opens <= clock && clock < closes)
          if (isOpen && !shop.holidays.includes(dateAt(at, zone))) worked += minute
        }
        expect(workingTime(from, from + minutes * minute, { ...shop, zone })).toBe(worked)
      }),
      { numRuns: 40 },
    )
  })
})
