/** Who works when in the made-up past, in Bangkok's hours: the first hours of China and the last of Poland are in it. */
import { people } from '../people.ts'
import { dayMs, hourMs, startOfDay, weekdayOf } from './days.ts'

export interface Shift {
  person: string
  from: number
  to: number
  /** Busy in between: eats. */
  pause: { from: number; to: number } | null
}

interface Hours {
  from: number
  to: number
  pauseAt: number
  /** 0 is Sunday. */
  weekdays: readonly number[]
}

const monToFri = [1, 2, 3, 4, 5]
const monToSat = [1, 2, 3, 4, 5, 6]
const everyDay = [0, ...monToSat]

const usual: Record<string, Hours> = {
  siriporn: { from: 8.5, to: 17.5, pauseAt: 13, weekdays: monToSat },
  anan: { from: 9, to: 18, pauseAt: 13.5, weekdays: [0, 1, 2, 3, 4] },
  xiaowen: { from: 8, to: 17, pauseAt: 11, weekdays: monToSat },
  meiling: { from: 8, to: 17, pauseAt: 13.25, weekdays: [0, 1, 2, 4, 5, 6] },
  nurul: { from: 9.5, to: 14.5, pauseAt: 11.5, weekdays: monToFri },
  katarzyna: { from: 13, to: 21.5, pauseAt: 16.5, weekdays: monToSat },
  piotr: { from: 12, to: 22, pauseAt: 15.5, weekdays: [0, 2, 3, 4, 5, 6] },
}

const pauseMs = 0.6 * hourMs
/** Shorter than this is no shift. */
const leastMs = hourMs

/** On the day of a sale everybody is there at noon, whatever the weekday, and eats afterwards. */
function forSale(hours: Hours): Hours {
  const { from, to, pauseAt } = hours
  return { from: Math.min(from, 11.5), to: Math.max(to, 15), pauseAt: Math.max(pauseAt, 13), weekdays: everyDay }
}

/**
 * All shifts that begin between two times; the last ones end by `to`. In order of their beginning.
 * @param saleDay begin of the day of a sale
 */
export function shiftsBetween(from: number, to: number, saleDay: number): Shift[] {
  const shifts: Shift[] = []
  for (let day = startOfDay(from); day < to; day += dayMs) {
    for (const { key } of people) {
      const own = usual[key]
      if (own === undefined) continue
      const hours = day === saleDay ? forSale(own) : own
      if (!hours.weekdays.includes(weekdayOf(day))) continue
      const shift = { person: key, from: day + hours.from * hourMs, to: Math.min(day + hours.to * hourMs, to) }
      if (shift.from < from || shift.to - shift.from < leastMs) continue
      const pause = { from: day + hours.pauseAt * hourMs, to: day + hours.pauseAt * hourMs + pauseMs }
      shifts.push({ ...shift, pause: pause.to < shift.to ? pause : null })
    }
  }
  return shifts.sort((one, other) => one.from - other.from)
}
