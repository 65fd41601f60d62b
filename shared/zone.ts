/**
 * The clock on the wall of a time zone, from the tables that every runtime carries (`Intl`). Used by working hours and
 * by the local hours of facts. All times are epoch ms; an unknown zone throws a RangeError.
 */

const second = 1000
const hour = 3600 * second
const day = 24 * hour

/** What is known of a zone, for asking the runtime is slow: its format, and the offsets of days without a change. */
interface KnownZone {
  format: Intl.DateTimeFormat
  offsets: Map<number, number>
}

/** Days remembered of each zone; some years' worth. */
const mostDays = 3000

const knownZones = new Map<string, KnownZone>()

function knownZone(zone: string): KnownZone {
  let known = knownZones.get(zone)
  if (known === undefined) {
    const format = new Intl.DateTimeFormat('en-US-u-ca-gregory-nu-latn', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    })
    known = { format, offsets: new Map() }
    knownZones.set(zone, known)
  }
  return known
}

/** Days since 1970-01-01 of a date of the Gregorian calendar; `month` from 1. After Howard Hinnant's days_from_civil. */
function daysFromCivil(year: number, month: number, dayOfMonth: number): number {
  // The year begins in March, so that the leap day is its last.
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + dayOfMonth - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146_097 + dayOfEra - 719_468
}

/** Days since 1970-01-01 of a date (YYYY-MM-DD). */
export function daysOf(date: string): number {
  const [year, month, dayOfMonth] = date.split('-').map(Number)
  return daysFromCivil(year!, month!, dayOfMonth!)
}

/** What the wall shows at `at`, by part of date and time. */
function shownAt(at: number, zone: string): Record<string, number> {
  const parts = knownZone(zone).format.formatToParts(at)
  return Object.fromEntries(parts.map(({ type, value }) => [type, Number(value)]))
}

function shownOffset(at: number, zone: string): number {
  const shown = shownAt(at, zone)
  const days = daysFromCivil(shown['year']!, shown['month']!, shown['day']!)
  const sinceMidnight = shown['hour']! * hour + shown['minute']! * 60 * second + shown['second']! * second
  return days * day + sinceMidnight - Math.floor(at / second) * second
}

/** How far the wall is ahead of Greenwich at `at`, in ms. */
export function offsetAt(at: number, zone: string): number {
  const { offsets } = knownZone(zone)
  const days = Math.floor(at / day)
  const known = offsets.get(days)
  if (known !== undefined) return known
  const offset = shownOffset(at, zone)
  // Clocks change at most once a day: with the same offset at both ends there is no other in between.
  if (shownOffset(days * day, zone) === offset && shownOffset((days + 1) * day - 1, zone) === offset) {
    if (offsets.size >= mostDays) offsets.clear()
    offsets.set(days, offset)
  }
  return offset
}

/** What the wall shows at `at`, as the moment at which a clock in Greenwich shows the same. */
export function wallTime(at: number, zone: string): number {
  return at + offsetAt(at, zone)
}

/** The date (YYYY-MM-DD) on the wall at `at`. */
export function dateAt(at: number, zone: string): string {
  const { year, month, day } = shownAt(at, zone)
  const padded = (part: number | undefined, digits: number) => String(part).padStart(digits, '0')
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`
}

/** The moment after `before`, up to `after`, from which on the offset is that of `after`; it changes once in between. */
export function changeOfOffset(before: number, after: number, zone: string): number {
  const offset = offsetAt(after, zone)
  let [last, first] = [before, after]
  while (first - last > 1) {
    const middle = Math.floor((last + first) / 2)
    if (offsetAt(middle, zone) === offset) first = middle
    else last = middle
  }
  return first
}

/** A stretch of time in which the clocks do not change. */
export interface EvenStretch {
  from: number
  to: number
  offset: number
}

/** Parts the time from `from` to `to` where clocks change; they do at most once a day. */
export function* evenStretches(from: number, to: number, zone: string): Generator<EvenStretch> {
  let began = from
  let offset = offsetAt(from, zone)
  for (let at = from; at < to; at += day) {
    const next = Math.min(at + day, to)
    const changed = offsetAt(next, zone)
    if (changed === offset) continue
    const change = changeOfOffset(at, next, zone)
    yield { from: began, to: change, offset }
    began = change
    offset = changed
  }
  if (began < to) yield { from: began, to, offset }
}
