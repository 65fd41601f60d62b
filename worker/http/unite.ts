/** The record's rows and the Desk's tail made one: by id, the newer version wins. Used by the inbox and the thread. */
import type { InquiryCard, TimelineEvent } from '../../shared/schema/inquiry.ts'

/** Newest first; ids make the order total. */
function newestFirst(one: InquiryCard, other: InquiryCard): number {
  return other.createdAt - one.createdAt || (one.id < other.id ? 1 : -1)
}

/**
 * @param stored what the record has; @param tail what the Desk has, read before the record
 * @param dropped ids the reader may not see (any more), whatever the record still says
 */
export function unite(
  stored: readonly InquiryCard[],
  tail: readonly InquiryCard[],
  dropped: readonly string[],
): InquiryCard[] {
  const cards = new Map<string, InquiryCard>()
  for (const card of [...stored, ...tail]) {
    const known = cards.get(card.id)
    if (known === undefined || card.version > known.version) cards.set(card.id, card)
  }
  for (const id of dropped) cards.delete(id)
  return [...cards.values()].sort(newestFirst)
}

/** The record's events of a stream and those it does not have yet, in order, none twice. */
export function uniteTimeline(stored: readonly TimelineEvent[], tail: readonly TimelineEvent[]): TimelineEvent[] {
  const events = new Map<number, TimelineEvent>()
  for (const event of [...stored, ...tail]) events.set(event.seq, event)
  return [...events.values()].sort((one, other) => one.seq - other.seq)
}
