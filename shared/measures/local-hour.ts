/**
 * Local hours and days of a time zone: what facts are filed under. Zones at :30 and :45 exist, days have 23, 24 or 25
 * hours, and clocks may change in the middle of an hour (contract of the measures, section 1, cohort).
 */
import { changeOfOffset, dateAt, daysOf, offsetAt, wallTime } from '../zone.ts'

const hour = 3_600_000
const day = 24 * hour
const quarterHour = hour / 4

/** Where a local hour, day and month start, in epoch ms. */
interface LocalStarts {
  hour: number
  day: number
  month: number
}

/** Asking the calendar is dear, and most of what is filed happens now. */
const known = new Map<string, LocalStarts>()
const knownAtMost = 1_000

/**
 * The start (epoch ms) of the local hour that `at` lies in, in an IANA zone. An hour that a change of clocks cuts begins
 * anew at the change; the hour that autumn repeats counts twice, each with its own start. Throws a RangeError for an
 * unknown zone.
 */
export function localHourStart(at: number, zone: string): number {
  const wall = wallTime(at, zone)
  const start = at - sinceFull(wall, hour)
  return offsetAt(start, zone) === wall - at ? start : changeOfOffset(start, at, zone)
}

/** Where things are filed: the local hour, day and month that `at` lies in. */
export function localStarts(at: number, zone: string): LocalStarts {
  // Hours and days begin, and clocks change, at quarters of an hour (everywhere since 2011): within one, the answer is
  // the same.
  const quarter = `${zone} ${Math.floor(at / quarterHour)}`
  let starts = known.get(quarter)
  if (starts === undefined) {
    const { date } = localTime(at, zone)
    const month = localDayStart(`${date.slice(0, -2)}01`, zone)
    starts = { hour: localHourStart(at, zone), day: localDayStart(date, zone), month }
    if (known.size >= knownAtMost) known.clear()
    known.set(quarter, starts)
  }
  return starts
}

/** The local date (YYYY-MM-DD) and hour (0 to 23) that `at` (epoch ms) lies in. */
export function localTime(at: number, zone: string): { date: string; hour: number } {
  return { date: dateAt(at, zone), hour: Math.floor(sinceFull(wallTime(at, zone), day) / hour) }
}

/** The first moment (epoch ms) of a local date (YYYY-MM-DD), also where clocks go forward at midnight. */
export function localDayStart(date: string, zone: string): number {
  return dayStart(daysOf(date), zone)
}

/** How many hours a local date (YYYY-MM-DD) has: 23, 24 or 25 nearly everywhere. Rates an hour divide by this. */
export function hoursInDay(date: string, zone: string): number {
  const days = daysOf(date)
  return (dayStart(days + 1, zone) - dayStart(days, zone)) / hour
}

/** `days` since 1970-01-01 on the wall. */
function dayStart(days: number, zone: string): number {
  return momentOf(days * day, zone)
}

/**
 * When the wall first shows this or, where clocks leave it out, what comes next.
 * @param wall the moment at which a clock in Greenwich shows the same
 */
export function momentOf(wall: number, zone: string): number {
  // It has the offset of the day before or after, whichever is there first.
  const candidates = [wall - day, wall + day].map((near) => wall - offsetAt(near, zone))
  return Math.min(...candidates.filter((at) => wallTime(at, zone) >= wall))
}

/** How long ago the last full hour or day was; never negative, also before 1970. */
function sinceFull(at: number, length: number): number {
  return ((at % length) + length) % length
}
