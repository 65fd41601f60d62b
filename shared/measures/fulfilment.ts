/** Fulfilment: whether goods came by the day for which they were promised (contract of the measures, section 2). */
import { wilson } from './interval.ts'
import { ratio } from './ratio.ts'

export interface Fulfilment {
  /** Promised for a day of the period, and decided: delivered, or the day is over. */
  due: number
  kept: number
  missed: number
  /** Kept ÷ due, 0 to 1; null: no data. */
  rate: number | null
  /** Wilson's 95 % interval of the rate; null: no data. */
  interval: [low: number, high: number] | null
}

/** From sums of facts. */
export function fulfilmentOf({
  promisesDue: due,
  promisesKept: kept,
}: {
  promisesDue: number
  promisesKept: number
}): Fulfilment {
  return { due, kept, missed: due - kept, rate: ratio(kept, due), interval: due === 0 ? null : wilson(kept, due) }
}
