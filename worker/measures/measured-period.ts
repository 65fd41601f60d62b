/** Which days, hours or weeks a period of measures is made of, on the workspace's wall. read-measures.ts asks. */
import { localDayStart, localHourStart, localStarts } from '../../shared/measures/local-hour.ts'
import type { Period, Stretch } from '../../shared/schema/measures.ts'
import { dateAt, daysOf } from '../../shared/zone.ts'
import { utcDay } from '../../shared/utc-day.ts'
import type { CellStretch } from '../record/facts.ts'

const hour = 3_600_000
const day = 24 * hour

/** Days up to which a chart is by day; by week beyond. */
const mostByDay = 92

export interface MeasuredPeriod extends Stretch {
  /** As many days, right before. */
  before: Stretch
  grain: 'hour' | 'day' | 'week'
  /** Where its hours (those that have begun), days or weeks start; in order, epoch ms. */
  starts: number[]
}

/** Which days are asked for. */
export interface AskedDays {
  period?: Period | undefined
  from?: string | undefined
  to?: string | undefined
}

/** The period as it stands at `now` (epoch ms) in an IANA zone; days have 23, 24 or 25 hours. */
export function measuredPeriod(asked: AskedDays, now: number, zone: string): MeasuredPeriod {
  const { first, last } = daysAsked(asked, daysOf(dateAt(now, zone)))
  const startOf = (days: number) => localDayStart(utcDay(days * day), zone)
  const count = last - first + 1
  const [from, to] = [startOf(first), startOf(last + 1)]
  const before = { from: startOf(first - count), to: from }
  const days = Array.from({ length: count }, (_, at) => first + at)
  if (count === 1) return { from, to, before, grain: 'hour', starts: hoursFrom(from, Math.min(now, to - 1), zone) }
  if (count <= mostByDay) return { from, to, before, grain: 'day', starts: days.map(startOf) }
  return { from, to, before, grain: 'week', starts: days.filter((_, at) => at % 7 === 0).map(startOf) }
}

/** Days since 1970-01-01. A year is this month and the eleven before it: whole months are read at once. */
function daysAsked({ period, from, to }: AskedDays, today: number): { first: number; last: number } {
  if (from !== undefined && to !== undefined) return { first: daysOf(from), last: daysOf(to) }
  switch (period) {
    case 'yesterday':
      return { first: today - 1, last: today - 1 }
    case 'year': {
      const [year, month] = utcDay(today * day)
        .split('-')
        .map(Number) as [number, number]
      return { first: Date.UTC(year, month - 12, 1) / day, last: today }
    }
    case '7':
    case '30':
    case '90':
      return { first: today - Number(period) + 1, last: today }
    default:
      return { first: today, last: today }
  }
}

/** The hours from a day's start up to `now`. One that a change of clocks cuts is shorter, so that each next one is found. */
function hoursFrom(from: number, now: number, zone: string): number[] {
  const starts: number[] = []
  for (let start = from; start <= now; start = localHourStart(start + hour, zone)) starts.push(start)
  return starts
}

/**
 * How the cells of a stretch of days are read with the fewest rows: whole months, where they are added up, and the days
 * around them.
 * @param rolled until when days are added up by month (epoch ms)
 */
export function cellStretch({ from, to }: Stretch, rolled: number, zone: string): CellStretch {
  const months: number[] = []
  let [begin, end] = [to, to]
  for (let month = localStarts(from, zone).month; month < Math.min(to, rolled);) {
    const next = localStarts(month + 32 * day, zone).month
    // Of the month that is not over, the days until now are added up, and nothing is in it from after them.
    const known = Math.min(next, rolled)
    if (month >= from && known <= to) {
      if (months.length === 0) begin = month
      months.push(month)
      end = known
    }
    month = next
  }
  return { grain: 'day', months, before: { from, to: begin }, after: { from: end, to } }
}
