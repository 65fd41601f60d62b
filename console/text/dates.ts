/** Moments in words, in the reader's language and zone. The only place of the console that formats dates. */
const formats = new Map<string, Intl.DateTimeFormat>()

function format(language: string, zone: string | undefined, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = JSON.stringify([language, zone, options])
  let found = formats.get(key)
  if (!found) formats.set(key, (found = new Intl.DateTimeFormat(language, { ...options, timeZone: zone })))
  return found
}

/** The calendar day of a moment, as a comparable key. */
export function dayKey(at: number, zone?: string): string {
  return format('en-CA', zone, { year: 'numeric', month: '2-digit', day: '2-digit' }).format(at)
}

/** The time of day: 14:05. */
export function timeOfDay(at: number, language: string, zone?: string): string {
  return format(language, zone, { hour: '2-digit', minute: '2-digit' }).format(at)
}

/**
 * The day of a moment: today, yesterday, a weekday within the last week, else the date.
 * @param now what counts as today
 */
export function dayWords(
  at: number,
  now: number,
  words: { today: string; yesterday: string },
  language: string,
  zone?: string,
): string {
  const daysAgo = Math.round((Date.parse(dayKey(now, zone)) - Date.parse(dayKey(at, zone))) / 86_400_000)
  if (daysAgo === 0) return words.today
  if (daysAgo === 1) return words.yesterday
  if (daysAgo > 1 && daysAgo < 7) return format(language, zone, { weekday: 'long' }).format(at)
  return format(language, zone, { day: 'numeric', month: 'long', year: 'numeric' }).format(at)
}

/** For a line of a list: the time when today, else the day and month. */
export function listMoment(at: number, now: number, language: string, zone?: string): string {
  return dayKey(at, zone) === dayKey(now, zone)
    ? timeOfDay(at, language, zone)
    : format(language, zone, { day: 'numeric', month: 'short' }).format(at)
}

/** Date and time in full, for titles and sessions. */
export function fullMoment(at: number, language: string, zone?: string): string {
  return format(language, zone, { dateStyle: 'medium', timeStyle: 'short' }).format(at)
}

/** The day and month of a moment, for an axis: 26 Nov. */
export function dayAndMonth(at: number, language: string, zone?: string): string {
  return format(language, zone, { day: 'numeric', month: 'short' }).format(at)
}

/** A day to come: its weekday within the next six, else the date too. */
export function weekdayOrDate(at: number, now: number, language: string, zone?: string): string {
  const days = Math.round((Date.parse(dayKey(at, zone)) - Date.parse(dayKey(now, zone))) / 86_400_000)
  if (days > 0 && days < 7) return format(language, zone, { weekday: 'long' }).format(at)
  return format(language, zone, { weekday: 'long', day: 'numeric', month: 'long' }).format(at)
}

/** A calendar day (YYYY-MM-DD) in full: 26 November 2026. */
export function dayOfYear(date: string, language: string): string {
  return format(language, 'UTC', { day: 'numeric', month: 'long', year: 'numeric' }).format(Date.parse(date))
}

const dayMs = 86_400_000

/** The name of a weekday, short; Monday is 0. */
export function weekdayName(weekday: number, language: string): string {
  // The fifth of January 1970 was a Monday.
  return format(language, 'UTC', { weekday: 'short' }).format((4 + weekday) * dayMs)
}

/** An hour of the day, 0 to 23, as clocks there say it: 09, or 9 AM. */
export function hourOfDay(hour: number, language: string): string {
  return format(language, 'UTC', { hour: 'numeric' }).format((hour * dayMs) / 24)
}

/** A calendar day (YYYY-MM-DD) with its weekday: Thu 26 Nov. */
export function weekdayAndDate(date: string, language: string): string {
  return format(language, 'UTC', { weekday: 'short', day: 'numeric', month: 'short' }).format(Date.parse(date))
}

/** A calendar month (YYYY-MM) where there is little room: Nov 2026. */
export function shortMonth(month: string, language: string): string {
  return format(language, 'UTC', { month: 'short', year: 'numeric' }).format(Date.parse(`${month}-01`))
}

/** A calendar month (YYYY-MM): November 2026. */
export function monthWords(month: string, language: string): string {
  return format(language, 'UTC', { month: 'long', year: 'numeric' }).format(Date.parse(`${month}-01`))
}
