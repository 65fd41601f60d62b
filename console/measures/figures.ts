/** Numbers in the reader's language: times, shares, counts. The only place of the measures page that formats them. */
import { timeParts } from '../../shared/measures/time-parts.ts'
import { language, locale, words } from '../words/words.ts'

const count = new Intl.NumberFormat(locale)
const share = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 })
const roundShare = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 })
const points = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 })
const units = { day: unitOf('day'), hour: unitOf('hour'), minute: unitOf('minute'), second: unitOf('second') }

function unitOf(unit: 'day' | 'hour' | 'minute' | 'second'): Intl.NumberFormat {
  // Thai's narrowest leaves no room between the number and its unit.
  const unitDisplay = language === 'th' ? 'short' : 'narrow'
  return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay })
}

export function countFigure(value: number): string {
  return count.format(value)
}

/** A share from 0 to 1 in percent; null: there is no data. */
export function shareFigure(value: number | null): string {
  return value === null ? words.measures.noData : share.format(value)
}

/** A share where there is room for little. */
export function roundShareFigure(value: number): string {
  return roundShare.format(value)
}

/** The distance of two shares in points. */
export function pointsFigure(value: number): string {
  return points.format(value * 100)
}

/** A number to one decimal. Null: there is no data. */
export function decimalFigure(value: number | null): string {
  return value === null ? words.measures.noData : points.format(value)
}

/** Seconds as 41s, 2m 10s, 1h 5m or 4d 2h. Null: there is no data. */
export function timeFigure(seconds: number | null): string {
  if (seconds === null) return words.measures.noData
  if (seconds > 0 && seconds < 1) return words.measures.underASecond
  return timeParts(seconds)
    .map(([value, unit]) => units[unit].format(value))
    .join(' ')
}

/** Time of many people, added up: a day of theirs is no day on the clock. */
export function peopleTimeFigure(seconds: number): string {
  const hours = Math.round(seconds / 3600)
  return hours < 24 ? timeFigure(seconds) : units.hour.format(hours)
}
