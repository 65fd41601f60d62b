import type { Message, VisitorThread } from '../../shared/schema/inquiry.ts'

/**
 * What is known after news: the inquiry by the newer version (an equal one may carry a new place in the queue),
 * messages united by id and in the order of their events. Hearing the same news twice changes nothing.
 */
export function uniteThread(known: VisitorThread | null, news: VisitorThread): VisitorThread {
  if (known?.inquiry.id !== news.inquiry.id) return news
  const messages = new Map<string, Message>()
  for (const message of [...known.messages, ...news.messages]) messages.set(message.id, message)
  return {
    inquiry: news.inquiry.version >= known.inquiry.version ? news.inquiry : known.inquiry,
    messages: [...messages.values()].sort((a, b) => a.seq - b.seq),
    upTo: Math.max(known.upTo, news.upTo),
  }
}
