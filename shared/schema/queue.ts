/** A queue: what its team promises to those who wait in it. Set in the console, decided by at the Desk. */
import * as z from 'zod'
import { limits } from '../limits.ts'
import { Id, line } from './basics.ts'

const day = 86_400

/** What a queue promises; times in seconds. */
export const QueueTargets = z.strictObject({
  /** To the first reply of a person, for a visitor who is there. */
  live: z.int().min(5).max(day),
  /** How many are to be answered within their target, 0 to 1. */
  share: z.number().gt(0).max(1),
  /** To the first reply to a message, in working time. */
  message: z
    .int()
    .min(60)
    .max(30 * day),
  /** To the call-back of somebody who left with an address before a reply. */
  callBack: z
    .int()
    .min(60)
    .max(30 * day),
})
export type QueueTargets = z.infer<typeof QueueTargets>

/** What a queue begins with (contract of the measures, section 2, 2). */
export const usualTargets: QueueTargets = { live: 60, share: 0.8, message: 3_600, callBack: 14_400 }

/** How a queue looks for somebody; times in seconds since an inquiry entered it. */
export interface QueueOffers {
  /** When leads of tier A and B go to everybody of their product, and when to everybody of the team. */
  widenHigh: readonly [toProduct: number, toTeam: number]
  /** And everything else. */
  widenOthers: readonly [toProduct: number, toTeam: number]
}

/** Found on a made-up day of twelve people; flat around these (docs/routing.md). */
export const usualOffers: QueueOffers = { widenHigh: [0, 10], widenOthers: [20, 120] }

const settable = { name: line(limits.queueName), team: Id, targets: QueueTargets }

/** Body of `POST /api/queues`. */
export const NewQueue = z.strictObject({ ...settable, targets: QueueTargets.default(usualTargets) })
export type NewQueue = z.infer<typeof NewQueue>

/** Body of `PATCH /api/queues/:id`. What waits already stays with the team it came to. */
export const QueueChange = z.strictObject(settable).partial()
export type QueueChange = z.infer<typeof QueueChange>

/** A queue as the console shows it. */
export interface Queue extends NewQueue {
  id: Id
}
