/** When the target of an inquiry's first reply comes close: what is near it goes first, and is warned of. */
import type { InquiryState } from './inquiry-state.ts'
import { dueAtOf } from './marks.ts'

/** A target is close when so much of it has passed. */
const closeTo = 0.8

/** In epoch ms; null where it has no target, or was answered. */
export function riskAt({ marks, enteredAt, answeredAt }: InquiryState): number | null {
  if (marks === undefined || answeredAt !== null) return null
  return dueAtOf(marks, enteredAt) - marks.target * 1000 * (1 - closeTo)
}
