/** What can still be said of the goods of a won deal. The Desk decides by it, the console offers by it. Pure. */
import type { Sales } from './inquiry-state.ts'

/** Whether the day for which they are promised can be set, or another one be said: while it is not over, and they have not come. */
export function mayPromise({ stage, promise, deliveredOn }: Sales, now: number): boolean {
  return stage === 'won' && deliveredOn === undefined && (promise === undefined || now <= promise.until)
}

/** Whether they are still to come. */
export function isToDeliver({ stage, deliveredOn }: Sales): boolean {
  return stage === 'won' && deliveredOn === undefined
}
