/**
 * Opening hours as they are being written: clock times as text, until they are read. Pure; the hours editor changes one,
 * and what is wrong is found with the rules that the server has.
 */
import { clockOf, Hours, intervalFaults, weekdays } from '../../shared/schema/hours.ts'
import type { ClosedDay, Interval, Weekday } from '../../shared/schema/hours.ts'

/** Clock times HH:MM as an input of type time has them; empty until something is entered. An end of 00:00 is midnight. */
export interface DraftInterval {
  from: string
  to: string
}

/** A day with hours of its own. */
interface DraftDay {
  date: string
  intervals: readonly DraftInterval[]
}

export interface HoursDraft {
  always: boolean
  /** IANA name of the zone they are said in; empty: the workspace's. */
  zone: string
  week: Readonly<Record<Weekday, readonly DraftInterval[]>>
  extra: readonly DraftDay[]
  closed: readonly ClosedDay[]
}

/** What is wrong, before words. */
export type HoursFault = 'empty' | 'order' | 'overlap' | 'noDay' | 'date' | 'name' | 'twice' | 'both' | 'none'

/** What is merely not written yet: said when somebody wants to save, not while they are at it. */
export const unwritten: ReadonlySet<HoursFault> = new Set(['empty', 'date', 'name', 'none'])

/** By place: `mon.1`, `extra.0`, `extra.0.1`, `closed.2`, `week`. */
export type HoursFaults = ReadonlyMap<string, HoursFault>

const usual: DraftInterval = { from: '09:00', to: '17:00' }
const longestName = 80

/** The draft of hours; null is always open. */
export function draftOf(hours: Hours | null): HoursDraft {
  const on = (day: Weekday) => written(hours?.weekly?.[day] ?? [])
  return {
    always: (hours?.weekly ?? null) === null,
    zone: hours?.zone ?? '',
    week: {
      mon: on('mon'),
      tue: on('tue'),
      wed: on('wed'),
      thu: on('thu'),
      fri: on('fri'),
      sat: on('sat'),
      sun: on('sun'),
    },
    extra: (hours?.extra ?? []).map(({ date, intervals }) => ({ date, intervals: written(intervals) })),
    closed: hours?.closed ?? [],
  }
}

function written(intervals: readonly Interval[]): DraftInterval[] {
  return intervals.map(([from, to]) => ({ from: clockOf(from), to: clockOf(to === 1440 ? 0 : to) }))
}

/** The hours that a draft comes to; null is always open. @throws ZodError when something is wrong with it: see `faultsOf` */
export function hoursOf({ always, zone, week, extra, closed }: HoursDraft): Hours | null {
  if (always && extra.length === 0 && closed.length === 0) return null
  const weekly = Object.fromEntries(weekdays.map((day) => [day, week[day].map(intervalOf)]))
  return Hours.parse({
    ...(zone !== '' && { zone }),
    weekly: always ? null : weekly,
    extra: extra.map(({ date, intervals }) => ({ date, intervals: intervals.map(intervalOf) })),
    closed,
  })
}

function intervalOf({ from, to }: DraftInterval): Interval {
  return [minuteOf(from), minuteOf(to) || 1440]
}

/** The minute of the day of a clock time; NaN when there is none. */
export function minuteOf(clock: string): number {
  const [hours, minutes] = clock.split(':').map(Number)
  return clock === '' ? Number.NaN : hours! * 60 + minutes!
}

/** Everything that is wrong with a draft; empty when it can be saved. */
export function faultsOf({ always, week, extra, closed }: HoursDraft): HoursFaults {
  const faults = new Map<string, HoursFault>()
  if (!always) {
    if (weekdays.every((day) => week[day].length === 0)) faults.set('week', 'noDay')
    for (const day of weekdays) noteIntervals(faults, day, week[day])
  }
  const dates = extra.map(({ date }) => date)
  const closedDates = closed.map(({ date }) => date)
  extra.forEach(({ date, intervals }, at) => {
    if (date === '') faults.set(`extra.${at}`, 'date')
    else if (dates.indexOf(date) < at) faults.set(`extra.${at}`, 'twice')
    else if (closedDates.includes(date)) faults.set(`extra.${at}`, 'both')
    else if (intervals.length === 0) faults.set(`extra.${at}`, 'none')
    noteIntervals(faults, `extra.${at}`, intervals)
  })
  closed.forEach(({ date, name }, at) => {
    if (date === '') faults.set(`closed.${at}`, 'date')
    else if (closedDates.indexOf(date) < at) faults.set(`closed.${at}`, 'twice')
    else if (name.trim() === '' || [...name].length > longestName) faults.set(`closed.${at}`, 'name')
  })
  return faults
}

function noteIntervals(faults: Map<string, HoursFault>, place: string, intervals: readonly DraftInterval[]): void {
  for (const { at, because } of intervalFaults(intervals.map(intervalOf))) faults.set(`${place}.${at}`, because)
  intervals.forEach(({ from, to }, at) => {
    if (from === '' || to === '') faults.set(`${place}.${at}`, 'empty')
  })
}

/** One more interval after those of a day: where there are some already, after a break of an hour. */
export function withOneMore(intervals: readonly DraftInterval[]): DraftInterval[] {
  const last = minuteOf(intervals.at(-1)?.to ?? '')
  const from = last + 60
  if (Number.isNaN(last) || last === 0 || from >= 1380)
    return [...intervals, intervals.length === 0 ? usual : { from: '', to: '' }]
  return [...intervals, { from: clockOf(from), to: clockOf(Math.min(from + 240, 1380)) }]
}

/** A week that is not always open begins with the usual days. */
export function usualWeek(week: HoursDraft['week']): HoursDraft['week'] {
  if (weekdays.some((day) => week[day].length > 0)) return week
  return copiedTo(week, [usual], weekdays.slice(0, 5))
}

export function copiedTo(
  week: HoursDraft['week'],
  intervals: readonly DraftInterval[],
  days: readonly Weekday[],
): HoursDraft['week'] {
  return { ...week, ...Object.fromEntries(days.map((day) => [day, [...intervals]])) }
}
