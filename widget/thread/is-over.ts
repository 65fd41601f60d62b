import { isClosed } from '../../shared/inquiry/episode-state.ts'
import type { VisitorInquiry } from '../../shared/schema/inquiry.ts'

/** Whether the conversation is over: closed, or the visitor said goodbye. */
export function isOver(inquiry: VisitorInquiry): boolean {
  return inquiry.ended || isClosed(inquiry.state)
}
