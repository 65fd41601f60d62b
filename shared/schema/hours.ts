/**
 * When a queue is open: intervals of the week, days with intervals of their own, closed days, and a pause. Set in the
 * console; shared/hours.ts counts with it. What is wrong is said with its day and interval.
 */
import * as z from 'zod'
import { limits } from '../limits.ts'
import { line, Zone } from './basics.ts'

export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const
export type Weekday = (typeof weekdays)[number]

const minutesADay = 24 * 60

const Minute = z
  .int('must be a whole minute of the day')
  .min(0, 'must be 0 or more')
  .max(minutesADay, 'must be at most 1440')

/** From a minute of the day on the wall up to another, which is not in it; 1440 is midnight at the end. */
const Interval = z.tuple([Minute, Minute])
export type Interval = z.infer<typeof Interval>

/** What is wrong with one interval of a day's list: it ends before it has begun, or covers some of an earlier one. */
export interface IntervalFault {
  at: number
  because: 'order' | 'overlap'
}

/** @param intervals of one day, in any order */
export function intervalFaults(intervals: readonly Interval[]): IntervalFault[] {
  return intervals.flatMap(([from, to], at): IntervalFault[] => {
    if (from >= to) return [{ at, because: 'order' }]
    const overlaps = intervals.slice(0, at).some(([begins, ends]) => begins < ends && from < ends && begins < to)
    return overlaps ? [{ at, because: 'overlap' }] : []
  })
}

/** A minute of the day as a clock shows it: 09:00. */
export function clockOf(minute: number): string {
  const two = (part: number) => String(part).padStart(2, '0')
  return `${two(Math.floor(minute / 60))}:${two(minute % 60)}`
}

const Intervals = z.array(Interval).max(limits.intervalsADay, `must be at most ${limits.intervalsADay} intervals a day`)

/** What is wrong with a day's intervals, for a person: `Monday, 09:00–08:00: must end later than it begins`. */
function faultsOf(day: string, intervals: readonly Interval[]): { at: number; message: string }[] {
  return intervalFaults(intervals).map(({ at, because }) => {
    const [from, to] = intervals[at]!
    const wrong = because === 'order' ? 'must end later than it begins' : 'overlaps another'
    return { at, message: `${day}, ${clockOf(from)}–${clockOf(to)}: ${wrong}` }
  })
}

const sorted = (intervals: Interval[]): Interval[] => intervals.toSorted(([one], [other]) => one - other)

/** The intervals of one weekday; they come out in order. */
const on = (day: string) =>
  Intervals.superRefine((intervals, ctx) => {
    for (const { at, message } of faultsOf(day, intervals)) ctx.addIssue({ code: 'custom', path: [at], message })
  })
    .transform(sorted)
    .default([])

const Weekly = z
  .strictObject({
    mon: on('Monday'),
    tue: on('Tuesday'),
    wed: on('Wednesday'),
    thu: on('Thursday'),
    fri: on('Friday'),
    sat: on('Saturday'),
    sun: on('Sunday'),
  })
  .refine((week) => weekdays.some((day) => week[day].length > 0), 'must be open on some day; null is always open')

const DayDate = z.iso.date('must be a real date, like 2026-04-13')

/** A day on which it is closed, and why. */
const ClosedDay = z.strictObject({ date: DayDate, name: line(limits.dayName) })
export type ClosedDay = z.infer<typeof ClosedDay>

/** A day with intervals of its own, whatever its weekday has. */
const ExtraDay = z
  .strictObject({ date: DayDate, intervals: Intervals.min(1, 'must have an interval') })
  .superRefine(({ date, intervals }, ctx) => {
    for (const { at, message } of faultsOf(date, intervals))
      ctx.addIssue({ code: 'custom', path: ['intervals', at], message })
  })
  .transform(({ date, intervals }) => ({ date, intervals: sorted(intervals) }))

const inOrder = <Day extends { date: string }>(days: Day[]): Day[] =>
  days.toSorted((one, other) => (one.date < other.date ? -1 : 1))

export const Hours = z
  .strictObject({
    /** Where its times and days are those of; absent: the workspace's. */
    zone: Zone.optional(),
    /** Null: all day, every day that is no day of its own. */
    weekly: Weekly.nullable(),
    extra: z.array(ExtraDay).max(limits.extraDays).default([]).transform(inOrder),
    closed: z.array(ClosedDay).max(limits.closedDays).default([]).transform(inOrder),
  })
  .superRefine(({ extra, closed }, ctx) => {
    for (const [list, days] of [
      ['extra', extra],
      ['closed', closed],
    ] as const) {
      const twice = days.findIndex(({ date }, at) => days[at + 1]?.date === date)
      if (twice !== -1) ctx.addIssue({ code: 'custom', path: [list], message: `${days[twice]!.date} is there twice` })
    }
    const both = extra.find(({ date }) => closed.some((day) => day.date === date))
    if (both) ctx.addIssue({ code: 'custom', path: ['extra'], message: `${both.date} is a closed day as well` })
  })
export type Hours = z.infer<typeof Hours>

/** Closed for a while, whatever the hours say; over by itself. Epoch ms. */
export const Pause = z.strictObject({ from: z.int(), until: z.int(), why: line(limits.dayName).nullable() })
export type Pause = z.infer<typeof Pause>

/** Body of `POST /api/queues/:id/pause`: from now until then; null opens it again. */
export const PauseWish = z.strictObject({
  until: z.int().nullable(),
  why: line(limits.dayName).nullable().default(null),
})
export type PauseWish = z.infer<typeof PauseWish>

/** How it stands with a queue at a moment; times in epoch ms, null for never as far as one can see. */
export type OpenState =
  | { open: true; until: number | null }
  /** `name`: of the holiday, or why it is paused; null where it is merely outside its hours. */
  | { open: false; from: number | null; because: 'hours' | 'holiday' | 'pause'; name: string | null }
