/** Tells the page's own scripts what happens, as events of the document. Numbers and receipts, no words and no names. */
import { receiptOf } from '../../shared/receipt.ts'
import type { Conversation } from './conversation.ts'

export function announce(what: 'opened' | 'closed' | 'asked' | 'received' | 'answered', detail: object = {}) {
  document.dispatchEvent(new CustomEvent(`foyer:${what}`, { detail }))
}

/** Announces of a conversation that the server has what was asked here, and that somebody wrote. */
export function announceChanges(conversation: Conversation) {
  let unread: number | null = null
  conversation.addEventListener('change', () => {
    const { kept } = conversation
    if (conversation.asking && kept?.thread && kept.inquiry === conversation.asking) {
      announce('received', { receipt: receiptOf(conversation.asking) })
      conversation.asking = null
    }
    // What was unread when the page came is no news.
    if (unread !== null && conversation.unread > unread) announce('answered', { unread: conversation.unread })
    if (kept) ({ unread } = conversation)
  })
}
