/** What makes a new workspace ready: each step is taken by what really happens, never by saying so. */
import * as z from 'zod'

/** In the order in which they are best taken. */
export const firstSteps = ['site', 'tag', 'hello', 'invite', 'hours'] as const
export type FirstStep = (typeof firstSteps)[number]

/** Answer to `GET /api/first-steps`. */
export interface FirstSteps {
  /** When each was taken (epoch ms); null: not yet. */
  taken: Record<FirstStep, number | null>
  /** The asker has put them away. */
  away: boolean
}

/** Body of `PUT /api/first-steps/away`. */
export const PutAway = z.strictObject({ away: z.boolean() })
export type PutAway = z.infer<typeof PutAway>
