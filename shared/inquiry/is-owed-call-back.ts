import { spans } from '../limits.ts'
import type { InquiryState, Left } from './inquiry-state.ts'

/** Left before a reply and has not come back, or asked for it: answered at their address, after those who are here. */
export function isOwedCallBack(state: InquiryState): boolean {
  return owedCallBack(state) !== null
}

/** What is known of the call-back that is owed; null where none is. */
export function owedCallBack({ marks, visitorHere, answeredAt }: InquiryState): Left | null {
  const left = marks?.left
  if (left === undefined || answeredAt !== null) return null
  return visitorHere && left.asked === undefined ? null : left
}

/** Nobody has replied, and whoever asks is not here to be written to: they may be spoken with instead. */
export function canBeSpokenWith(state: InquiryState): boolean {
  const { answeredAt, visitorHere, marks } = state
  return isOwedCallBack(state) || (answeredAt === null && !visitorHere && marks?.kind === 'message')
}

/** From when on it is offered to somebody (epoch ms): a little before the time they chose; 0 where they chose none. */
export function offeredFrom(state: InquiryState): number {
  const from = owedCallBack(state)?.from
  return from === undefined ? 0 : from - spans.callBackAhead
}
