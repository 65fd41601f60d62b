/** The times at which a visitor may choose to be called back, by the hours of their queue. Pure. */
import { openStretches } from './hours.ts'
import type { Calendar } from './hours.ts'
import type { Interval } from './schema/hours.ts'
import type { CallBackTime } from './schema/outlook.ts'

const hour = 3_600_000
const day = 24 * hour
/** How long one lasts; what is left of the hours counts from half of it. */
const length = 2 * hour
/** The first begins this long from now, at the earliest. */
const notice = hour / 2
/** As far ahead as one may choose, and how many are offered. */
const horizon = 8 * day
const most = 9

/** Where a queue is open around the clock, nobody is called at night. */
const daytime: Interval[] = [[8 * 60, 20 * 60]]
const everyDay = { mon: daytime, tue: daytime, wed: daytime, thu: daytime, fri: daytime, sat: daytime, sun: daytime }

/** The next times that are offered, soonest first; they stay the same as time goes by. @param now epoch ms */
export function callBackTimes(now: number, calendar: Calendar): CallBackTime[] {
  return timesAround(now, calendar)
    .filter(({ from }) => from >= now + notice)
    .slice(0, most)
}

/** Whether it is one of them, or was a while ago and is not over: it may take a while to choose. */
export function isCallBackTime({ from, to }: CallBackTime, now: number, calendar: Calendar): boolean {
  return to > now && timesAround(now, calendar).some((one) => one.from === from && one.to === to)
}

function timesAround(now: number, calendar: Calendar): CallBackTime[] {
  const times: CallBackTime[] = []
  const last = now + horizon
  // Since yesterday, and beyond the last: the times of a day begin with its hours and end with them, whatever time it is now.
  for (const { from, to } of openStretches(now - day, last + length, byDay(calendar)))
    for (let start = from; start <= last && to - start >= length / 2; start += length)
      times.push({ from: start, to: Math.min(start + length, to) })
  return times
}

function byDay(calendar: Calendar): Calendar {
  const hours = calendar.hours ?? { weekly: null, extra: [], closed: [] }
  return hours.weekly === null ? { ...calendar, hours: { ...hours, weekly: everyDay } } : calendar
}
