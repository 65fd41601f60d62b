/** Why somebody was chosen: kept with the offer, so that it can be read afterwards by whoever may read the inquiry. */
import * as z from 'zod'

/** What stands against giving an inquiry to somebody. */
export const Obstacle = z.enum([
  'team',
  'away',
  'off-shift',
  'on-leave',
  'full',
  'missed',
  'level',
  'language',
  'group',
  'size',
  'product',
  'territory',
])
export type Obstacle = z.infer<typeof Obstacle>

export const Choice = z.object({
  /** Who could take it, the chosen one first, others by cost. Credit: inquiries that the team owed them before. */
  could: z.array(z.object({ member: z.string(), cost: z.number(), credit: z.number() })).readonly(),
  /** What stood against the others of the team. */
  out: z.array(z.object({ member: z.string(), because: Obstacle })).readonly(),
})
export type Choice = z.infer<typeof Choice>
