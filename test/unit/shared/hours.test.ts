import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Calendar } from '../../../shared/hours.ts'
import { isOpen, nextOpening, openState, workedBy, workingTime } from '../../../shared/hours.ts'
import { clockOf, Hours } from '../../../shared/schema/hours.ts'
import type { Weekday } from '../../../shared/schema/hours.ts'
import { dateAt } from '../../../shared/zone.ts'

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

const hours = Hours.parse({
  weekly: {
    mon: [
      [540, 750],
      [795, 1080],
    ],
    sat: [[1320, 1440]],
    sun: [[0, 240]],
  },
  closed: [{ date: '2026-11-30', name: 'Founding day' }],
})
const shop: Calendar = { zone: 'Europe/Berlin', hours, pause: null }

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
    const sundays = Hours.parse({ weekly: { sun: [[0, 1440]] } })
    const island = { zone: 'Australia/Lord_Howe', hours: sundays, pause: null }
    expect(hoursBetween('2026-04-04T00:00:00Z', '2026-04-06T00:00:00Z', island)).toBe(24.5)
  })

  it('is all of the time where no hours are kept, without what is paused of it', () => {
    const always: Calendar = { zone: 'Asia/Bangkok', hours: null, pause: null }
    expect(hoursBetween('2026-11-23T00:00:00Z', '2026-12-23T00:30:00Z', always)).toBe(30 * 24 + 0.5)
    const pause = { from: Date.parse('2026-11-23T01:00:00Z'), until: Date.parse('2026-11-24T02:00:00Z'), why: null }
    expect(hoursBetween('2026-11-23T00:00:00Z', '2026-11-25T00:00:00Z', { ...always, pause })).toBe(48 - 25)
  })

  it('of a day with hours of its own is that of those hours, whatever its weekday has', () => {
    const extra = [
      { date: '2026-11-23', intervals: [[600, 660]] },
      { date: '2026-11-24', intervals: [[600, 720]] },
    ]
    const calendar = { ...shop, hours: Hours.parse({ ...hours, extra }) }
    expect(hoursBetween('2026-11-22T23:00:00Z', '2026-11-24T23:00:00Z', calendar)).toBe(3)
  })
})

const moment = fc.integer({ min: Date.UTC(2026, 2, 20), max: Date.UTC(2026, 10, 5) }).map((at) => at - (at % minute))
const zone = fc.constantFrom(
  'Europe/Warsaw',
  'America/St_Johns',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
)

/** Up to three intervals a day, some touching midnight. */
const intervals = fc
  .uniqueArray(
    fc.nat(288).map((fifth) => fifth * 5),
    { minLength: 0, maxLength: 6 },
  )
  .map((cuts) => cuts.toSorted((one, other) => one - other))
  .map((cuts) => cuts.flatMap((cut, at) => (at % 2 === 1 ? [[cuts[at - 1]!, cut] as [number, number]] : [])))
const date = fc.integer({ min: 0, max: 230 }).map((days) => dateAt(Date.UTC(2026, 2, 20) + days * day, 'UTC'))
const randomHours = fc
  .record({
    weekly: fc.option(fc.record({ mon: intervals, tue: intervals, wed: intervals, sat: intervals, sun: intervals }), {
      nil: null,
    }),
    extra: fc.uniqueArray(fc.record({ date, intervals: intervals.filter((list) => list.length > 0) }), {
      selector: (one) => one.date,
      maxLength: 6,
    }),
    closed: fc.uniqueArray(fc.record({ date, name: fc.constant('Songkran') }), {
      selector: (one) => one.date,
      maxLength: 30,
    }),
  })
  .map((wish) => ({
    ...wish,
    extra: wish.extra.filter((one) => !wish.closed.some((other) => other.date === one.date)),
  }))
  .map((wish) => Hours.safeParse(wish))
  .filter((parsed) => parsed.success)
  .map(({ data }) => data)
const pause = fc.option(
  fc.record({ from: moment, length: fc.nat(20 * 24 * 60) }).map(({ from, length }) => ({
    from,
    until: from + length * minute,
    why: null,
  })),
  { nil: null },
)
const calendars: fc.Arbitrary<Calendar> = fc.record({ zone, hours: randomHours, pause })

const walls = new Map<string, Intl.DateTimeFormat>()
function wallOf(timeZone: string): Intl.DateTimeFormat {
  const parts = { weekday: 'short', hour: '2-digit', minute: '2-digit' } as const
  const wall = walls.get(timeZone) ?? new Intl.DateTimeFormat('en-GB', { timeZone, ...parts })
  walls.set(timeZone, wall)
  return wall
}

/** Whether it is open in the minute that begins at `at`, by the clock on the wall alone. */
function isOpenOnTheWall(at: number, { zone, hours, pause }: Calendar): boolean {
  if (pause !== null && pause.from <= at && at < pause.until) return false
  const [weekday, clock] = wallOf(zone).format(at).toLowerCase().split(/,? /u) as [Weekday, string]
  const date = dateAt(at, zone)
  if (hours!.closed.some((one) => one.date === date)) return false
  const own = hours!.extra.find((one) => one.date === date)?.intervals
  const usual: readonly (readonly [number, number])[] = hours!.weekly === null ? [[0, 1440]] : hours!.weekly[weekday]
  return (own ?? usual).some(([from, to]) => clockOf(from) <= clock && clock < clockOf(to))
}

describe('for any calendar, in any zone, over the days the clocks change', () => {
  it('working time adds up: to a moment and from it is the whole, and never more than the time that passed', () => {
    fc.assert(
      fc.property(fc.tuple(moment, moment, moment), calendars, (moments, calendar) => {
        const [from, middle, to] = moments.toSorted((one, other) => one - other) as [number, number, number]
        const whole = workingTime(from, to, calendar)
        expect(workingTime(from, middle, calendar) + workingTime(middle, to, calendar)).toBe(whole)
        expect(whole).toBeLessThanOrEqual(to - from)
      }),
      { numRuns: 60 },
    )
  })

  it('it is the minutes in which the clock on the wall shows that it is open', () => {
    fc.assert(
      fc.property(moment, fc.nat(1500), calendars, (from, minutes, calendar) => {
        let worked = 0
        for (let at = from; at < from + minutes * minute; at += minute) {
          const open = isOpenOnTheWall(at, calendar)
          expect(isOpen(at, calendar)).toBe(open)
          if (open) worked += minute
        }
        expect(workingTime(from, from + minutes * minute, calendar)).toBe(worked)
      }),
      { numRuns: 25 },
    )
  })

  it('the moment when so much of it is over is the first one, so that both directions agree', () => {
    fc.assert(
      fc.property(moment, fc.integer({ min: 1, max: 200 * 60 }), calendars, (from, minutes, calendar) => {
        const ms = minutes * minute
        const by = workedBy(from, ms, calendar)
        if (by === from + 1_461 * day) {
          expect(workingTime(from, by, calendar)).toBeLessThan(ms)
          return
        }
        expect(workingTime(from, by, calendar)).toBe(ms)
        expect(workingTime(from, by - 1, calendar)).toBe(ms - 1)
      }),
      { numRuns: 60 },
    )
  })

  it('the next opening is open, and nothing before it is', () => {
    fc.assert(
      fc.property(moment, calendars, (at, calendar) => {
        const opens = nextOpening(at, calendar)
        if (opens === null) return
        expect(isOpen(opens, calendar)).toBe(true)
        expect(workingTime(at, opens, calendar)).toBe(0)
      }),
      { numRuns: 60 },
    )
  })
})

describe('the moment when a target in working time is over', () => {
  it.each([
    ['within the day', '2026-11-23T08:00:00Z', 60, '2026-11-23T09:00:00.000Z'],
    ['over the break', '2026-11-23T11:00:00Z', 60, '2026-11-23T12:45:00.000Z'],
    ['at the very end of the day', '2026-11-23T16:00:00Z', 60, '2026-11-23T17:00:00.000Z'],
    ['over the weekend’s night', '2026-11-23T16:30:00Z', 60, '2026-11-28T21:30:00.000Z'],
    ['over midnight into the next day', '2026-11-28T22:30:00Z', 60, '2026-11-28T23:30:00.000Z'],
    ['over a holiday', '2026-11-29T04:00:00Z', 60, '2026-12-05T22:00:00.000Z'],
    ['in the night the clocks go forward', '2026-03-29T00:30:00Z', 90, '2026-03-29T02:00:00.000Z'],
    ['in the night the clocks go back', '2026-10-24T23:30:00Z', 240, '2026-10-26T08:30:00.000Z'],
  ])('comes %s', (_what, from, minutes, due) => {
    expect(new Date(workedBy(Date.parse(from), minutes * minute, shop)).toISOString()).toBe(due)
  })
})

describe('how it stands', () => {
  const at = (moment: string, calendar = shop) => {
    const state = openState(Date.parse(moment), calendar)
    const iso = (time: number | null) => (time === null ? null : new Date(time).toISOString())
    return state.open ? { ...state, until: iso(state.until) } : { ...state, from: iso(state.from) }
  }

  it('says until when it is open, midnight or not', () => {
    expect(at('2026-11-23T08:30:00Z')).toEqual({ open: true, until: '2026-11-23T11:30:00.000Z' })
    expect(at('2026-11-28T22:00:00Z')).toEqual({ open: true, until: '2026-11-29T03:00:00.000Z' })
    expect(at('2026-11-23T08:30:00Z', { ...shop, hours: null })).toEqual({ open: true, until: null })
    const never = Hours.parse({ weekly: null, closed: [{ date: '2026-12-25', name: 'Christmas' }] })
    expect(at('2026-11-23T08:30:00Z', { ...shop, hours: never })).toEqual({
      open: true,
      until: '2026-12-24T23:00:00.000Z',
    })
  })

  it('says when it opens next, and why it does not before', () => {
    const closed = { open: false, name: null }
    expect(at('2026-11-23T17:00:00Z')).toEqual({ ...closed, because: 'hours', from: '2026-11-28T21:00:00.000Z' })
    const founding = { open: false, because: 'holiday', name: 'Founding day', from: '2026-12-05T21:00:00.000Z' }
    // The night before counts as the holiday's: without it, it would open in the morning.
    expect(at('2026-11-29T20:00:00Z')).toEqual(founding)
    expect(at('2026-11-30T10:00:00Z')).toEqual(founding)
    // After hours it is the week's again, for it would not have opened any more.
    expect(at('2026-11-30T20:00:00Z')).toEqual({ ...closed, because: 'hours', from: '2026-12-05T21:00:00.000Z' })
  })

  it('is paused until then, and opens by itself', () => {
    const pause = {
      from: Date.parse('2026-11-23T09:00:00Z'),
      until: Date.parse('2026-11-23T10:00:00Z'),
      why: 'Team meeting',
    }
    const paused = { ...shop, pause }
    expect(at('2026-11-23T08:59:59Z', paused)).toEqual({ open: true, until: '2026-11-23T09:00:00.000Z' })
    expect(at('2026-11-23T09:00:00Z', paused)).toEqual({
      open: false,
      because: 'pause',
      name: 'Team meeting',
      from: '2026-11-23T10:00:00.000Z',
    })
    expect(at('2026-11-23T10:00:00Z', paused)).toEqual({ open: true, until: '2026-11-23T11:30:00.000Z' })
  })
})

describe('hours that are wrong', () => {
  const usual = { weekly: { mon: [[540, 1080]] } }
  it.each([
    [{ weekly: { mon: [[600, 600]] } }, 'weekly.mon.0', 'Monday, 10:00–10:00: must end later than it begins'],
    [
      {
        weekly: {
          tue: [
            [540, 720],
            [700, 800],
          ],
        },
      },
      'weekly.tue.1',
      'Tuesday, 11:40–13:20: overlaps another',
    ],
    [{ weekly: { wed: [[540, 1441]] } }, 'weekly.wed.0.1', 'must be at most 1440'],
    [
      { weekly: { sun: Array.from({ length: 9 }, (_, at) => [at * 60, at * 60 + 30]) } },
      'weekly.sun',
      'must be at most 8 intervals a day',
    ],
    [{ weekly: {} }, 'weekly', 'must be open on some day; null is always open'],
    [
      { ...usual, closed: [{ date: '2026-02-29', name: 'x' }] },
      'closed.0.date',
      'must be a real date, like 2026-04-13',
    ],
    [{ ...usual, closed: [{ date: '2026-04-13', name: ' ' }] }, 'closed.0.name', 'must not be empty'],
    [
      {
        ...usual,
        closed: [
          { date: '2026-04-13', name: 'a' },
          { date: '2026-04-13', name: 'b' },
        ],
      },
      'closed',
      '2026-04-13 is there twice',
    ],
    [
      { ...usual, extra: [{ date: '2026-04-13', intervals: [[600, 500]] }] },
      'extra.0.intervals.0',
      '2026-04-13, 10:00–08:20: must end later than it begins',
    ],
    [{ ...usual, extra: [{ date: '2026-04-13', intervals: [] }] }, 'extra.0.intervals', 'must have an interval'],
    [
      {
        ...usual,
        extra: [{ date: '2026-04-13', intervals: [[540, 600]] }],
        closed: [{ date: '2026-04-13', name: 'Songkran' }],
      },
      'extra',
      '2026-04-13 is a closed day as well',
    ],
  ])('are refused, and it is said which: %#', (wrong, field, message) => {
    const issue = Hours.safeParse(wrong).error!.issues[0]!
    expect([issue.path.join('.'), issue.message]).toEqual([field, message])
  })

  it('come out in order when only their order was', () => {
    const { weekly, closed } = Hours.parse({
      weekly: {
        fri: [
          [780, 1080],
          [540, 720],
        ],
      },
      closed: [
        { date: '2027-01-01', name: 'b' },
        { date: '2026-12-25', name: 'a' },
      ],
    })
    expect(weekly!.fri).toEqual([
      [540, 720],
      [780, 1080],
    ])
    expect(closed.map(({ date }) => date)).toEqual(['2026-12-25', '2027-01-01'])
  })
})
