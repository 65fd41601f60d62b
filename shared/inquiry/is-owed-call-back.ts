import type { InquiryState } from './inquiry-state.ts'

/** Left before a reply and has not come back, or asked for it: answered at their address, after those who are here. */
export function isOwedCallBack({ marks, visitorHere, answeredAt }: InquiryState): boolean {
  return marks?.left !== undefined && (!visitorHere || marks.left.asked !== undefined) && answeredAt === null
}
