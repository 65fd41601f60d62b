/** A queue that is always open and promises what is usual, and how somebody who is there enters it. */
import { usualTargets } from '../../../shared/schema/queue.ts'
import type { Entry, Promising } from '../../../worker/desk/core/promise.ts'

export const usualPromising: Promising = {
  targets: usualTargets,
  calendar: { zone: 'Asia/Bangkok', hours: null, pause: null },
  full: false,
}
export const entersLive: Entry = { kind: 'live', target: usualTargets.live }
