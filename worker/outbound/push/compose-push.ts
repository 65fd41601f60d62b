/** Makes what a push shows, from what the record says now. The job that sends notices uses it. */
import type { PushNotice } from '../../../shared/schema/notice.ts'
import { receiptOf } from '../../../shared/receipt.ts'
import type { Language } from '../../../shared/schema/basics.ts'
import { pushIn } from '../words/words.ts'
import type { PushPayload } from './send-push.ts'

/** @param from the workspace's name */
export function composedPush({ push, inquiry }: PushNotice, language: Language, from: string): PushPayload {
  const about = inquiry === null ? '' : receiptOf(inquiry)
  const text = pushIn(language)[push](about)
  // One line for each inquiry: what is newer takes the place of what was told before.
  return { title: from, text, inquiry, tag: inquiry ?? push }
}
