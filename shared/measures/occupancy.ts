/** How much of the time that people were there went into work (contract of the measures, section 2, 3). */
import { ratio } from './ratio.ts'

/** Times in seconds. Never more than 1, as nobody is told to work while they are not signed in; null: no data. */
export interface Occupancy {
  rate: number | null
  busy: number
  signedIn: number
}

/** From sums of facts, times in ms. */
export function occupancyOf({ busy, signedIn }: { busy: number; signedIn: number }): Occupancy {
  return { rate: ratio(busy, signedIn), busy: busy / 1000, signedIn: signedIn / 1000 }
}
