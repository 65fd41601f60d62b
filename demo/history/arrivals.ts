/** When people ask, and at which shop: about sixty a day, alive by weekday and hour, with a rush at noon. For the plan of the history. */
import type { Chance } from '../chance.ts'
import type { SiteKey } from '../sites.ts'
import { dateOf, dayMs, hourMs, startOfDay, weekdayOf } from './days.ts'

export interface Arrival {
  at: number
  site: SiteKey
}

/** Inquiries on a usual day, all shops together. */
const usualDay = 60

/** From Sunday to Saturday; on average 1. */
const byWeekday = [0.5, 1.28, 1.16, 1.08, 1.06, 1.1, 0.82]

/** How much each hour of Bangkok's day brings, from 8 to 21 h. Noon is the rush. */
const byHour: Record<SiteKey, readonly number[]> = {
  th: [2, 6, 8, 10, 17, 10, 8, 7, 7, 6, 4, 4, 3, 2],
  my: [3, 8, 10, 10, 13, 9, 9, 8, 7, 5, 3, 3, 2, 1],
  pl: [0, 0, 0, 0, 0, 4, 9, 11, 12, 11, 10, 9, 6, 3],
  cn: [7, 11, 11, 9, 4, 10, 11, 10, 8, 4, 2, 1, 1, 0],
}
const firstHour = 8

const bySite: readonly (readonly [SiteKey, number])[] = [
  ['th', 45],
  ['my', 25],
  ['pl', 17],
  ['cn', 13],
]

/** Pay day brings a sale to the Thai shop. */
const saleDate = 25
const saleFactor = 1.5

/** All arrivals between two times, in order. */
export function arrivalsBetween(chance: Chance, from: number, to: number): Arrival[] {
  const arrivals: Arrival[] = []
  for (let day = startOfDay(from); day < to; day += dayMs) {
    // Business grows a little from week to week.
    const grown = 0.92 + (0.16 * (day - from)) / (to - from)
    for (const [site, percent] of bySite) {
      const sale = site === 'th' && dateOf(day) === saleDate ? saleFactor : 1
      const expected = (usualDay * grown * sale * byWeekday[weekdayOf(day)]! * percent) / 100
      const count = Math.round(expected * chance.between(0.85, 1.15) + chance.between(-0.5, 0.5))
      const hours = byHour[site].map((weight, hour) => [firstHour + hour, weight] as const)
      for (let number = 0; number < count; number++) {
        const at = Math.round(day + (chance.weighted(hours) + chance.next()) * hourMs)
        if (at >= from && at < to) arrivals.push({ at, site })
      }
    }
  }
  return arrivals.sort((one, other) => one.at - other.at)
}
