import { spans } from '../limits.ts'
import type { InquiryState } from './inquiry-state.ts'

/** Left before a reply and has not come back, or asked for it: answered at their address, after those who are here. */
export function isOwedCallBack({ marks, visitorHere, answeredAt }: InquiryState): boolean {
  return marks?.left !== undefined && (!visitorHere || marks.left.asked !== undefined) && answeredAt === null
}

/** From when on it is offered to somebody (epoch ms): a little before the time they chose; 0 where they chose none. */
export function offeredFrom(state: InquiryState): number {
  const from = isOwedCallBack(state) ? state.marks!.left!.from : undefined
  return from === undefined ? 0 : from - spans.callBackAhead
}
