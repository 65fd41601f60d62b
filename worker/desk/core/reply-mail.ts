/**
 * When replies that the visitor has not seen go to them by mail: those who left, gave an e-mail address, and have not
 * read them. Many in one, at most one an hour. Pure; the Desk asks together with what time brings.
 */
import type { InquiryState } from '../../../shared/inquiry/inquiry-state.ts'
import { spans } from '../../../shared/limits.ts'

/** When a mail with what is unread is due (epoch ms); null: there is nothing to send, or nobody to send it to. */
export function replyMailDue(state: InquiryState): number | null {
  const { byMail, visitorHere, replied, mailed } = state
  if (byMail !== true || visitorHere || replied === undefined || state.state === 'void') return null
  if (replied.seq <= unreadAfter(state)) return null
  return Math.max(replied.at + spans.replyMailGathers, (mailed?.at ?? 0) + spans.replyMailApart)
}

/** Seq after which replies were neither read nor mailed. */
export function unreadAfter({ readByVisitor, mailed }: InquiryState): number {
  return Math.max(readByVisitor, mailed?.upTo ?? 0)
}
