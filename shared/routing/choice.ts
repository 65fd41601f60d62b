/** Why somebody was chosen: kept with the offer, so that it can be read afterwards by whoever may read the inquiry. */
import type { Lack } from './fit.ts'

/** What stands against giving an inquiry to somebody. */
export type Obstacle = 'team' | 'away' | 'full' | 'missed' | Lack

export interface Choice {
  /** Who could take it, the chosen one first, others by cost. Credit: inquiries that the team owed them before. */
  could: readonly { member: string; cost: number; credit: number }[]
  /** What stood against the others of the team. */
  out: readonly { member: string; because: Obstacle }[]
}
