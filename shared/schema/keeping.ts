/** What sites keep for a time: trying how much would be forgotten, and how far the nightly forgetting is. */
import * as z from 'zod'
import { KeptMonths } from './site.ts'

/** Query of `GET /api/sites/:id/keeping`; `Forgettable` is its answer. */
export const KeepingTry = z.strictObject({ months: z.coerce.number().pipe(KeptMonths) })
export type KeepingTry = z.infer<typeof KeepingTry>

/** How the forgetting of a workspace stands, in the answer to `GET /api/status`. Times are epoch ms. */
export interface KeepingStatus {
  /** Sites that keep for a time. */
  sites: number
  /** When it was last done; null: never yet. */
  endedAt: number | null
  /** What the night under way has forgotten so far, or else the last one. */
  inquiries: number
  people: number
  /** The night that is not done; null: none is under way. */
  night: number | null
  /** When the clock looks next; null: before it looked at all. */
  dueAt: number | null
  /** Past their time now; `most` stands for as many or more. */
  due: { count: number; most: number }
}
