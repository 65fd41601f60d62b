import type { InquiryState } from './inquiry-state.ts'

/** Left before a reply, and has not come back: answered at their address, after those who are here. */
export function isOwedCallBack({ marks, visitorHere, answeredAt }: InquiryState): boolean {
  return marks?.left !== undefined && !visitorHere && answeredAt === null
}
