/** Which days, and for today which hours, a period of measures is made of, on the workspace's wall. read-measures.ts asks. */
import { localDayStart, localHourStart } from '../../shared/measures/local-hour.ts'
import type { Period, Stretch } from '../../shared/schema/measures.ts'
import { dateAt, daysOf } from '../../shared/zone.ts'
import { utcDay } from '../../shared/utc-day.ts'

const hour = 3_600_000
const day = 24 * hour

/** How many local days a period has, today among them. */
const daysIn = { today: 1, '7': 7, '30': 30 } as const satisfies Record<Period, number>

export interface MeasuredPeriod extends Stretch {
  /** As many days, right before. */
  before: Stretch
  grain: 'hour' | 'day'
  /** Where its days start, or the hours of today that have begun; in order, epoch ms. */
  starts: number[]
}

/** The period as it stands at `now` (epoch ms) in an IANA zone; days have 23, 24 or 25 hours. */
export function measuredPeriod(period: Period, now: number, zone: string): MeasuredPeriod {
  const count = daysIn[period]
  const today = daysOf(dateAt(now, zone))
  const startOf = (days: number) => localDayStart(utcDay(days * day), zone)
  const from = startOf(today - count + 1)
  const to = startOf(today + 1)
  const before = { from: startOf(today - 2 * count + 1), to: from }
  if (period === 'today') return { from, to, before, grain: 'hour', starts: hoursFrom(from, now, zone) }
  return {
    from,
    to,
    before,
    grain: 'day',
    starts: Array.from({ length: count }, (_, at) => startOf(today - count + 1 + at)),
  }
}

/** The hours from a day's start up to `now`. One that a change of clocks cuts is shorter, so that each next one is found. */
function hoursFrom(from: number, now: number, zone: string): number[] {
  const starts: number[] = []
  for (let start = from; start <= now; start = localHourStart(start + hour, zone)) starts.push(start)
  return starts
}
