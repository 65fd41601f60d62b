import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  hoursInDay,
  localDayStart,
  localHourStart,
  localStarts,
  localTime,
} from '../../../shared/measures/local-hour.ts'

const minute = 60_000
const hour = 60 * minute

const zones = [
  'UTC',
  'Europe/Berlin',
  'Asia/Kolkata',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'America/St_Johns',
  'America/New_York',
  'America/Santiago',
  'Asia/Bangkok',
  'Atlantic/Azores',
  'Pacific/Apia',
  'Pacific/Chatham',
]

describe('the start of the local hour', () => {
  it.each([
    ['Europe/Berlin', '2026-06-01T12:34:56.789Z', '2026-06-01T12:00:00Z', 'an ordinary hour'],
    ['Asia/Kolkata', '2026-11-21T18:45:00Z', '2026-11-21T18:30:00Z', 'a zone at :30'],
    ['Asia/Kathmandu', '2026-11-21T18:10:00Z', '2026-11-21T17:15:00Z', 'a zone at :45'],
    ['Pacific/Chatham', '2026-11-21T18:10:00Z', '2026-11-21T17:15:00Z', 'a zone at :45 with summer time'],
    ['Europe/Berlin', '2026-03-29T01:30:00Z', '2026-03-29T01:00:00Z', 'just after the clocks went forward'],
    ['Europe/Berlin', '2026-10-25T00:30:00Z', '2026-10-25T00:00:00Z', 'the first two o’clock of autumn'],
    ['Europe/Berlin', '2026-10-25T01:30:00Z', '2026-10-25T01:00:00Z', 'the second two o’clock of autumn'],
    [
      'Australia/Lord_Howe',
      '2026-04-04T15:10:00Z',
      '2026-04-04T15:00:00Z',
      'clocks half an hour back, in the new hour',
    ],
    ['Australia/Lord_Howe', '2026-04-04T14:50:00Z', '2026-04-04T14:00:00Z', 'clocks half an hour back, before it'],
    [
      'Australia/Lord_Howe',
      '2026-10-03T15:45:00Z',
      '2026-10-03T15:30:00Z',
      'clocks half an hour forward, the short hour',
    ],
    ['America/New_York', '1969-12-31T23:59:59.999Z', '1969-12-31T23:00:00Z', 'before 1970'],
  ])('%s %s → %s (%s)', (zone, at, start) => {
    expect(new Date(localHourStart(Date.parse(at), zone)).toISOString()).toBe(new Date(start).toISOString())
  })

  it('is not later, at most 90 minutes ago, in the same local hour, and its own start', () => {
    const moment = fc.integer({ min: Date.UTC(1975, 0), max: Date.UTC(2035, 0) })
    fc.assert(
      fc.property(moment, fc.constantFrom(...zones), (at, zone) => {
        const start = localHourStart(at, zone)
        expect(start).toBeLessThanOrEqual(at)
        expect(at - start).toBeLessThan(1.5 * hour)
        expect(localTime(start, zone)).toEqual(localTime(at, zone))
        expect(localHourStart(start, zone)).toBe(start)
      }),
    )
  })

  it.each([
    ['Europe/Berlin', '2026-03-29', 23],
    ['Europe/Berlin', '2026-10-25', 25],
    ['Asia/Kolkata', '2026-10-25', 24],
    // Half an hour more or less: the hour that is cut is a cell of its own.
    ['Australia/Lord_Howe', '2026-04-05', 25],
    ['Australia/Lord_Howe', '2026-10-04', 24],
  ])('parts the day %s %s into %d hours without gap or overlap', (zone, date, cells) => {
    const from = localDayStart(date, zone)
    const to = from + hoursInDay(date, zone) * hour
    const starts: number[] = []
    for (let at = from; at < to; at += minute) starts.push(localHourStart(at, zone))
    expect(starts).toEqual([...starts].sort((one, other) => one - other))
    expect(new Set(starts).size).toBe(cells)
    expect(starts[0]).toBe(from)
  })

  it('knows no zone that does not exist', () => {
    expect(() => localHourStart(0, 'Europe/Atlantis')).toThrow(RangeError)
  })
})

describe('a local day', () => {
  it.each([
    ['Europe/Berlin', '2026-06-01', '2026-05-31T22:00:00Z', 24],
    ['Europe/Berlin', '2026-03-29', '2026-03-28T23:00:00Z', 23],
    ['Europe/Berlin', '2026-10-25', '2026-10-24T22:00:00Z', 25],
    ['Australia/Lord_Howe', '2026-04-05', '2026-04-04T13:00:00Z', 24.5],
    // The clocks go forward at midnight: the day begins at one.
    ['America/Santiago', '2026-09-06', '2026-09-06T04:00:00Z', 23],
    // One o'clock becomes midnight again: the day begins at the first of the two.
    ['Atlantic/Azores', '2026-10-25', '2026-10-25T00:00:00Z', 25],
    // Samoa crossed the date line: this day was not.
    ['Pacific/Apia', '2011-12-30', '2011-12-30T10:00:00Z', 0],
  ])('%s %s begins at %s and has %d hours', (zone, date, start, hours) => {
    expect(new Date(localDayStart(date, zone)).toISOString()).toBe(new Date(start).toISOString())
    expect(hoursInDay(date, zone)).toBe(hours)
  })

  it('begins with its own first moment', () => {
    const day = fc.date({ min: new Date('1975-01-01'), max: new Date('2035-01-01'), noInvalidDate: true })
    fc.assert(
      fc.property(day, fc.constantFrom(...zones), (day, zone) => {
        const { date } = localTime(day.getTime(), zone)
        const start = localDayStart(date, zone)
        expect(localTime(start, zone).date).toBe(date)
        expect(localTime(start - 1, zone).date < date).toBe(true)
      }),
    )
  })
})

describe('where things are filed', () => {
  it('is the hour and the day that the calendar says, however often it was asked near by', () => {
    const zone = fc.constantFrom(
      'Europe/Berlin',
      'Asia/Kathmandu',
      'Australia/Lord_Howe',
      'Asia/Bangkok',
      'America/St_Johns',
    )
    const at = fc.oneof(
      fc.integer({ min: Date.UTC(2026, 9, 24), max: Date.UTC(2026, 9, 27) }),
      fc.integer({ min: Date.UTC(2012, 0, 1), max: Date.UTC(2040, 0, 1) }),
    )
    fc.assert(
      fc.property(zone, at, fc.nat(900_000), (zone, at, later) => {
        for (const moment of [at, at + later]) {
          const { hour, day } = localStarts(moment, zone)
          expect(hour).toBe(localHourStart(moment, zone))
          expect(day).toBe(localDayStart(localTime(moment, zone).date, zone))
        }
      }),
    )
  })
})
