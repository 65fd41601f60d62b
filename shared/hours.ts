/**
 * Working time: when a queue is open, how much of a stretch of time lies within its hours, and when so much of it will be
 * over. Pure. The Desk decides by it when something happens and puts what it gives into the event, so that a replay needs
 * no calendar; the console and the widget say with it whether a queue is open.
 */
import type { Hours, Interval, OpenState, Pause, Weekday } from './schema/hours.ts'
import { dateAt, daysOf, evenStretches } from './zone.ts'

export interface Calendar {
  /** IANA name. */
  zone: string
  /** Null: always open. */
  hours: Hours | null
  pause: Pause | null
}

/** The calendar of something that keeps hours, in their own zone or the workspace's. */
export function calendarOf({ hours, pause }: Pick<Calendar, 'hours' | 'pause'>, workspaceZone: string): Calendar {
  return { zone: zoneOf(hours, workspaceZone), hours, pause }
}

/** The IANA name of the zone that hours are said in. */
export function zoneOf(hours: Hours | null, workspaceZone: string): string {
  return hours?.zone ?? workspaceZone
}

/** 1970-01-01 was a Thursday. */
const weekdays: readonly Weekday[] = ['thu', 'fri', 'sat', 'sun', 'mon', 'tue', 'wed']

const minute = 60_000
const day = 24 * 60 * minute
const wholeDay: readonly Interval[] = [[0, 24 * 60]]

/** Time is looked at in pieces of this length: mostly the first is enough. */
const piece = 8 * day
/** As far as one looks ahead for working time, and for an opening. */
const horizon = 1_461 * day
/** Open for longer than this without a break is open for good. */
const longestOpen = 400 * day

interface Stretch {
  from: number
  to: number
}

/** Open whatever the clock shows. */
export function isAlwaysOpen({ hours, pause }: Calendar): boolean {
  return hours === null && pause === null
}

export function isOpen(at: number, calendar: Calendar): boolean {
  return !openStretches(at, at + 1, calendar).next().done
}

/**
 * Working time between two moments (epoch ms), in ms; 0 when `to` is not later. It is worked whenever the clock on the
 * wall shows a time within the hours: an hour that autumn repeats is worked twice, one that spring skips is not.
 */
export function workingTime(from: number, to: number, calendar: Calendar): number {
  let worked = 0
  for (const stretch of openStretches(from, to, calendar)) worked += stretch.to - stretch.from
  return worked
}

/**
 * The first moment by which `ms` of working time have passed since `from`: the other way round of `workingTime`. What is
 * not over within four years is over then.
 */
export function workedBy(from: number, ms: number, calendar: Calendar): number {
  if (ms <= 0 || isAlwaysOpen(calendar)) return from + Math.max(0, ms)
  let left = ms
  for (const stretch of openStretches(from, from + horizon, calendar)) {
    const length = stretch.to - stretch.from
    if (length >= left) return stretch.from + left
    left -= length
  }
  return from + horizon
}

/** When it is open at or after `at` (epoch ms): `at` itself while it is; null when not within four years. */
export function nextOpening(at: number, calendar: Calendar): number | null {
  const first = openStretches(at, at + horizon, calendar).next()
  return first.done ? null : first.value.from
}

/** The next moment after `at` (epoch ms) at which the clock on the wall shows that minute of the day. */
export function nextTimeOfDay(at: number, minuteOfDay: number, zone: string): number | null {
  const once: Interval[] = [[minuteOfDay, minuteOfDay + 1]]
  const weekly = { mon: once, tue: once, wed: once, thu: once, fri: once, sat: once, sun: once }
  // Within that minute it is the one of tomorrow.
  const from = Math.ceil((at + 1) / minute) * minute
  return nextOpening(from, { zone, hours: { weekly, extra: [], closed: [] }, pause: null })
}

/** When it closes that is open at `at` (epoch ms); null when not within a year. */
function nextClosing(at: number, calendar: Calendar): number | null {
  if (isAlwaysOpen(calendar)) return null
  let until = at
  for (const { from, to } of openStretches(at, at + longestOpen, calendar)) {
    if (from > until) return until
    until = to
  }
  return until < at + longestOpen ? until : null
}

/** How it stands at `at`, and when that changes: what a sentence is made of. */
export function openState(at: number, calendar: Calendar): OpenState {
  if (isOpen(at, calendar)) return { open: true, until: nextClosing(at, calendar) }
  return { open: false, from: nextOpening(at, calendar), ...whyClosed(at, calendar) }
}

/** What keeps it from opening as early as its week would: a pause, or a holiday by its name; else the week itself. */
function whyClosed(at: number, calendar: Calendar): { because: 'hours' | 'holiday' | 'pause'; name: string | null } {
  const { zone, hours, pause } = calendar
  const usual = nextOpening(at, { zone, hours: hours && { ...hours, closed: [] }, pause: null })
  if (usual !== null && !isOpen(usual, calendar)) {
    const date = dateAt(usual, zone)
    const holiday = hours?.closed.find((one) => one.date === date)
    if (holiday) return { because: 'holiday', name: holiday.name }
    if (pause) return { because: 'pause', name: pause.why }
  }
  return { because: 'hours', name: null }
}

/** When it is open between two moments (epoch ms), in order; neighbours may touch. */
export function* openStretches(from: number, to: number, { zone, hours, pause }: Calendar): Generator<Stretch> {
  const intervalsOn = hours && intervalsByDay(hours)
  for (let start = from; start < to; start += piece) {
    const end = Math.min(start + piece, to)
    const pieces = intervalsOn === null ? [{ from: start, to: end }] : withinHours(start, end, zone, intervalsOn)
    for (const one of pieces) yield* withoutPause(one, pause)
  }
}

type IntervalsOn = (days: number) => readonly Interval[]

/** The intervals of a day, by its days since 1970-01-01. */
function intervalsByDay({ weekly, extra, closed }: Hours): IntervalsOn {
  const own = new Map<number, readonly Interval[]>(extra.map(({ date, intervals }) => [daysOf(date), intervals]))
  for (const { date } of closed) own.set(daysOf(date), [])
  return (days) => own.get(days) ?? (weekly === null ? wholeDay : weekly[weekdayOf(days)])
}

function* withinHours(from: number, to: number, zone: string, intervalsOn: IntervalsOn): Generator<Stretch> {
  for (const stretch of evenStretches(from, to, zone)) {
    const { offset } = stretch
    const wallTo = stretch.to + offset
    for (let days = Math.floor((stretch.from + offset) / day); days * day < wallTo; days += 1) {
      for (const [opens, closes] of intervalsOn(days)) {
        const start = Math.max(stretch.from, days * day + opens * minute - offset)
        const end = Math.min(stretch.to, days * day + closes * minute - offset)
        if (start < end) yield { from: start, to: end }
      }
    }
  }
}

function* withoutPause({ from, to }: Stretch, pause: Pause | null): Generator<Stretch> {
  const before = Math.min(to, pause?.from ?? to)
  const after = Math.max(from, pause?.until ?? to)
  if (from < before) yield { from, to: before }
  if (after < to) yield { from: after, to }
}

function weekdayOf(days: number): Weekday {
  return weekdays[((days % 7) + 7) % 7]!
}
