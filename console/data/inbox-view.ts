/** Which cards a view of the inbox shows, and in which order. Used by the store for lists and counts alike. */
import { episodeClass, isUnassigned } from '../../shared/inquiry/episode-state.ts'
import type { InquiryCard } from '../../shared/schema/inquiry.ts'
import type { InboxView } from '../../worker/desk/desk-rpc.ts'

export const inboxViews = ['waiting', 'owed', 'mine', 'team', 'all', 'left'] as const satisfies InboxView[]

/** Since when colleagues are not there (epoch ms), by id; whoever is there is not in it. */
export type Gone = ReadonlyMap<string, number>

/** For whom the views are. */
export interface Reader {
  me: string
  /** Queues of their teams, where they may see all that these have. */
  queues: ReadonlySet<string>
  gone: Gone
}

/** Whether a card belongs to a view, for this reader. */
export function isInView(view: InboxView, card: InquiryCard, { me, queues, gone }: Reader): boolean {
  const isOpen = episodeClass[card.state] !== 'closed'
  if (view === 'waiting') return isUnassigned(card.state)
  if (view === 'owed') return card.callBackDue !== null && isOpen
  if (view === 'mine') return isAsked(card, me) || (card.assignee === me && isOpen)
  if (view === 'team') return queues.has(card.queue) && isOpen
  return view === 'left' ? isLeftOpen(card, me, gone) : true
}

/** Whether it counts among those of a view: what one has put by does not. */
export function isCounted(view: InboxView, card: InquiryCard, reader: Reader): boolean {
  return isInView(view, card, reader) && !(view === 'mine' && card.snoozedUntil !== undefined)
}

/** A colleague has it who is not there. */
function isLeftOpen({ state, assignee }: InquiryCard, me: string, gone: Gone): boolean {
  return state === 'open' && assignee !== null && assignee !== me && gone.has(assignee)
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
 * The order of a view: offers to the reader stand first, what they have put by last; what waits and what the team has, longest
 * first; who is owed a call-back, by when; what is open, newest word first; what was left open, by when its people went;
 * everything, newest word first.
 */
export function orderOf(view: InboxView, { me, gone }: Reader): (one: InquiryCard, other: InquiryCard) => number {
  // What is put by stands last among one's own; elsewhere it is as good as the rest.
  const rank = (card: InquiryCard) => (isOfferTo(me, card) ? 0 : view === 'mine' && card.snoozedUntil ? 2 : 1)
  return (one, other) => {
    const byRank = rank(one) - rank(other)
    if (byRank !== 0) return byRank
    const wentAt = ({ assignee }: InquiryCard) => gone.get(assignee ?? '') ?? 0
    const byGoing = view === 'left' ? wentAt(one) - wentAt(other) : 0
    if (byGoing !== 0) return byGoing
    const byTime = isOfferTo(me, one) ? one.enteredAt - other.enteredAt : inTime(view, one, other)
    return byTime !== 0 ? byTime : one.id < other.id ? -1 : 1
  }
}

function inTime(view: InboxView, one: InquiryCard, other: InquiryCard): number {
  if (view === 'owed') return one.callBackDue! - other.callBackDue!
  return view === 'waiting' || view === 'team'
    ? one.enteredAt - other.enteredAt
    : other.lastMessageAt - one.lastMessageAt
}

export function inOrder(view: InboxView, cards: readonly InquiryCard[], reader: Reader): InquiryCard[] {
  return [...cards].sort(orderOf(view, reader))
}
