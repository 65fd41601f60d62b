/** Which inquiries of a list are shown, and in which order, as its reader chose. */
import type { InquiryCard } from '../../shared/schema/inquiry.ts'

export const siftFields = ['queue', 'assignee', 'kind', 'tier', 'channel', 'language'] as const
export type SiftField = (typeof siftFields)[number]

/** `usual`: as the view has it. */
export const siftOrders = ['usual', 'longest', 'newest', 'due', 'tier'] as const
export type SiftOrder = (typeof siftOrders)[number]

export interface Sift {
  /** Only those that have this value. */
  by: Partial<Record<SiftField, string>>
  order: SiftOrder
}

export const unsifted: Sift = { by: {}, order: 'usual' }

export function isSifting({ by, order }: Sift): boolean {
  return order !== 'usual' || Object.keys(by).length > 0
}

/** What a card has there; null where it has nothing. */
export function valueOf(card: InquiryCard, field: SiftField): string | null {
  return field === 'channel' ? (card.channel ?? 'chat') : card[field]
}

/** The cards that are shown, in the order that was chosen; the given array where nothing was. */
export function sifted(cards: readonly InquiryCard[], { by, order }: Sift): readonly InquiryCard[] {
  const wanted = Object.entries(by) as [SiftField, string][]
  const left =
    wanted.length === 0
      ? cards
      : cards.filter((card) => wanted.every(([field, value]) => valueOf(card, field) === value))
  if (order === 'usual') return left
  return left.toSorted((one, other) => placeIn(order, one) - placeIn(order, other) || (one.id < other.id ? -1 : 1))
}

/** Behind all that have what is ordered by. */
const last = Number.MAX_SAFE_INTEGER

/** The smaller, the further up. */
function placeIn(order: Exclude<SiftOrder, 'usual'>, card: InquiryCard): number {
  if (order === 'longest') return card.enteredAt
  if (order === 'newest') return -card.lastMessageAt
  if (order === 'due') return Math.min(card.replyDue ?? last, card.callBackDue ?? last, card.triage?.due ?? last)
  return card.tier?.charCodeAt(0) ?? last
}
