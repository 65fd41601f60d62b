import { describe, expect, it } from 'vitest'
import { localDayStart } from '../../../shared/measures/local-hour.ts'
import type { Hours } from '../../../shared/schema/hours.ts'
import { rotasOf, workingTimeOf } from '../../../shared/working-time-of.ts'
import type { WorkingFrame } from '../../../shared/working-time-of.ts'

const hour = 3_600_000
const [bangkok, warsaw] = ['Asia/Bangkok', 'Europe/Warsaw']

/** Monday to Friday, nine to six with an hour's pause. */
function office(zone: string, more: Partial<Hours> = {}): Hours {
  const day: [number, number][] = [
    [9 * 60, 13 * 60],
    [14 * 60, 18 * 60],
  ]
  return {
    zone,
    weekly: { mon: day, tue: day, wed: day, thu: day, fri: day, sat: [], sun: [] },
    extra: [],
    closed: [],
    ...more,
  }
}

type Person = WorkingFrame['people'][number]
const person = (
  id: string,
  hours: Hours | null,
  leave: [from: string, until: string][] = [],
  team = 'support',
): Person => ({
  id,
  teams: [team],
  hours,
  gone: false,
  leave: leave.map(([from, until]) => ({ from, until, standIn: null })),
})

/** Hours of working time on a day of the workspace. */
function hoursOn(
  date: string,
  next: string,
  subject: Parameters<typeof rotasOf>[0],
  frame: Partial<WorkingFrame>,
): number {
  const whole = { zone: bangkok, people: [], queues: [], ...frame }
  const [from, to] = [date, next].map((one) => localDayStart(one, whole.zone)) as [number, number]
  return workingTimeOf(from, to, rotasOf(subject, whole)) / hour
}

const anan = { kind: 'member', id: 'anan' } as const
const support = { kind: 'team', id: 'support' } as const

describe('the working time of a person', () => {
  it('is that of their hours: none at the weekend, on a holiday and on leave, and that of a day of its own', () => {
    const hours = office(bangkok, {
      closed: [{ date: '2026-12-10', name: 'Constitution Day' }],
      extra: [{ date: '2026-12-12', intervals: [[9 * 60, 13 * 60]] }],
    })
    const frame = { people: [person('anan', hours, [['2026-12-14', '2026-12-15']])] }
    const days = ['09', '10', '11', '12', '13', '14', '15', '16', '17'].map((day) => `2026-12-${day}`)
    expect(days.slice(0, -1).map((date, at) => hoursOn(date, days[at + 1]!, anan, frame))).toEqual([
      8, 0, 8, 4, 0, 0, 0, 8,
    ])
  })

  it('is that of their own zone, whatever day it is in the workspace', () => {
    // Nine to six in Los Angeles is from midnight to nine of the next day in Bangkok: the Friday's is on Saturday.
    const frame = { people: [person('anan', office('America/Los_Angeles'))] }
    expect(hoursOn('2026-11-28', '2026-11-29', anan, frame)).toBe(8)
    expect(hoursOn('2026-11-30', '2026-12-01', anan, frame)).toBe(0)
    expect(hoursOn('2026-12-01', '2026-12-02', anan, frame)).toBe(8)
  })

  it('keeps its length where the clocks change, and loses or gains the hour where nobody closes', () => {
    const keeps = {
      zone: warsaw,
      people: [
        person(
          'anan',
          office(warsaw, { weekly: null, extra: [{ date: '2026-03-29', intervals: [[8 * 60, 16 * 60]] }] }),
        ),
      ],
    }
    expect(hoursOn('2026-03-29', '2026-03-30', anan, keeps)).toBe(8)
    const always = { zone: warsaw, people: [person('anan', null)] }
    expect(hoursOn('2026-03-29', '2026-03-30', anan, always)).toBe(23)
    expect(hoursOn('2026-10-25', '2026-10-26', anan, always)).toBe(25)
  })

  it('is that of their teams’ queues where they keep no hours, without their leave; else all day', () => {
    const leave: [string, string][] = [['2026-11-25', '2026-11-25']]
    const queues = [
      { team: 'support', hours: office(bangkok) },
      { team: 'sales', hours: null },
    ]
    const frame = { people: [person('anan', null, leave)], queues }
    expect(hoursOn('2026-11-24', '2026-11-25', anan, frame)).toBe(8)
    expect(hoursOn('2026-11-25', '2026-11-26', anan, frame)).toBe(0)
    expect(hoursOn('2026-11-28', '2026-11-29', anan, frame)).toBe(0)
    const neverCloses = { ...frame, queues: [...queues, { team: 'support', hours: null }] }
    expect(hoursOn('2026-11-28', '2026-11-29', anan, neverCloses)).toBe(24)
    expect(hoursOn('2026-11-28', '2026-11-29', anan, { people: frame.people })).toBe(24)
    expect(hoursOn('2026-11-25', '2026-11-26', anan, { people: frame.people })).toBe(0)
  })
})

describe('the working time of a team', () => {
  it('is that of its people together, without whoever is on leave, is gone, or keeps no hours', () => {
    const people = [
      person('anan', office(bangkok)),
      person('nurul', office(bangkok), [['2026-11-25', '2026-11-26']]),
      person('wanida', null),
      person('arthit', office(bangkok), [], 'sales'),
      { ...person('krit', office(bangkok)), gone: true },
    ]
    expect(hoursOn('2026-11-24', '2026-11-25', support, { people })).toBe(16)
    expect(hoursOn('2026-11-24', '2026-11-25', { kind: 'member', id: 'krit' }, { people })).toBe(8)
    expect(hoursOn('2026-11-25', '2026-11-26', support, { people })).toBe(8)
    expect(hoursOn('2026-11-28', '2026-11-29', support, { people })).toBe(0)
  })

  it('is in its own queues, whatever else its people are in', () => {
    const people = [{ ...person('anan', null), teams: ['support', 'sales'] }]
    const queues = [
      { team: 'support', hours: office(bangkok) },
      { team: 'sales', hours: null },
    ]
    expect(hoursOn('2026-11-28', '2026-11-29', support, { people, queues })).toBe(0)
    expect(hoursOn('2026-11-28', '2026-11-29', anan, { people, queues })).toBe(24)
  })

  it('is that of everybody where nobody keeps hours, and of its queues where there is nobody', () => {
    const people = [person('anan', null), person('nurul', null, [['2026-11-25', '2026-11-25']])]
    expect(hoursOn('2026-11-24', '2026-11-25', support, { people })).toBe(48)
    expect(hoursOn('2026-11-25', '2026-11-26', support, { people })).toBe(24)
    expect(
      hoursOn('2026-11-24', '2026-11-25', support, { queues: [{ team: 'support', hours: office(bangkok) }] }),
    ).toBe(8)
    expect(hoursOn('2026-11-24', '2026-11-25', support, {})).toBe(24)
  })
})
