/**
 * Working time: how much of a stretch of time lies within the hours of a queue, in the queue's own zone. Pure; the Desk
 * stores what it gives beside the raw time when something happens, with the version of the hours.
 */
import { daysOf, evenStretches } from './zone.ts'

type Weekday = 'mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun'

/** By weekday the intervals worked in, as clock times HH:MM (24:00 is the end), in order and without overlap. */
export type WorkingHours = Readonly<Partial<Record<Weekday, readonly (readonly [from: string, to: string])[]>>>

export interface WorkingCalendar {
  /** IANA name. */
  zone: string
  hours: WorkingHours
  /** Dates (YYYY-MM-DD) on which nobody works. */
  holidays: readonly string[]
}

/** 1970-01-01 was a Thursday. */
const weekdays: readonly Weekday[] = ['thu', 'fri', 'sat', 'sun', 'mon', 'tue', 'wed']

const minute = 60_000
const day = 24 * 60 * minute

/**
 * Working time between two moments (epoch ms), in ms; 0 when `to` is not later. It is worked whenever the clock on the
 * wall shows a time within the hours: an hour that autumn repeats is worked twice, one that spring skips is not.
 */
export function workingTime(from: number, to: number, { zone, hours, holidays }: WorkingCalendar): number {
  if (to <= from) return 0
  const off = new Set(holidays.map(daysOf))
  let worked = 0
  for (const stretch of evenStretches(from, to, zone)) {
    const wallFrom = stretch.from + stretch.offset
    const wallTo = stretch.to + stretch.offset
    for (let days = Math.floor(wallFrom / day); days * day < wallTo; days += 1) {
      if (off.has(days)) continue
      for (const [opens, closes] of hours[weekdayOf(days)] ?? []) {
        const start = Math.max(wallFrom, days * day + sinceMidnight(opens))
        const end = Math.min(wallTo, days * day + sinceMidnight(closes))
        worked += Math.max(0, end - start)
      }
    }
  }
  return worked
}

function weekdayOf(days: number): Weekday {
  return weekdays[((days % 7) + 7) % 7]!
}

function sinceMidnight(clock: string): number {
  const [hours, minutes] = clock.split(':').map(Number)
  return (hours! * 60 + minutes!) * minute
}
