/** Which cards a view of the inbox shows, and in which order. Used by the store for lists and counts alike. */
import { episodeClass, isUnassigned } from '../../shared/inquiry/episode-state.ts'
import type { InquiryCard } from '../../shared/schema/inquiry.ts'
import type { InboxView } from '../../worker/desk/desk-rpc.ts'

export const inboxViews = ['waiting', 'owed', 'mine', 'all'] as const satisfies InboxView[]

/** Whether a card belongs to a view, for this reader. */
export function isInView(view: InboxView, card: InquiryCard, me: string): boolean {
  if (view === 'waiting') return isUnassigned(card.state)
  if (view === 'owed') return card.callBackDue !== null && episodeClass[card.state] !== 'closed'
  if (view === 'mine') return isAsked(card, me) || (card.assignee === me && episodeClass[card.state] !== 'closed')
  return true
}

/** Whoever has it asked this reader about it. */
export function isAsked(card: InquiryCard, me: string): boolean {
  return card.state === 'open' && card.assignee !== me && card.asked.includes(me)
}

/** An offer to this reader that has not run out. */
export function isOfferTo(me: string, card: InquiryCard): boolean {
  return card.state === 'offered' && card.assignee === me
}

/**
 * The visitor's newest message has not been read by the team. What a visitor writes they have read, so their own read
 * mark stands at it.
 */
export function isUnread(card: InquiryCard): boolean {
  return card.state === 'open' && card.lastMessageFrom === 'visitor' && card.readByMember < card.readByVisitor
}

/**
 * The order of a view: offers to the reader stand first; what waits, longest first; who is owed a call-back, by when;
 * what is open, newest word first; everything, newest word first.
 */
export function orderOf(view: InboxView, me: string): (one: InquiryCard, other: InquiryCard) => number {
  const rank = (card: InquiryCard) => (isOfferTo(me, card) ? 0 : 1)
  return (one, other) => {
    const byRank = rank(one) - rank(other)
    if (byRank !== 0) return byRank
    const byTime = isOfferTo(me, one) ? one.enteredAt - other.enteredAt : inTime(view, one, other)
    return byTime !== 0 ? byTime : one.id < other.id ? -1 : 1
  }
}

function inTime(view: InboxView, one: InquiryCard, other: InquiryCard): number {
  if (view === 'owed') return one.callBackDue! - other.callBackDue!
  return view === 'waiting' ? one.enteredAt - other.enteredAt : other.lastMessageAt - one.lastMessageAt
}

export function inOrder(view: InboxView, cards: readonly InquiryCard[], me: string): InquiryCard[] {
  return [...cards].sort(orderOf(view, me))
}
