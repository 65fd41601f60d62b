/**
 * How much of somebody's capacity an inquiry takes, in points. Pure. Whoever is here and talks takes a whole one; what can
 * wait a moment takes half: a message, a call-back, what is put by, a conversation in which nobody has said anything for ten
 * minutes.
 */
import type { InquiryState } from './inquiry-state.ts'
import { isOwedCallBack } from './is-owed-call-back.ts'

/** @returns 1 or 0.5, whoever has it */
export function pointsOf(state: InquiryState): number {
  const isQuiet = state.idle === true || state.snoozedUntil !== undefined
  return isQuiet || state.marks?.kind === 'message' || isOwedCallBack(state) ? 0.5 : 1
}
