/** What needs this person, of the cards that are known: for the bell, the title, and what stands first in the inbox. */
import { isUnassigned } from '../../shared/inquiry/episode-state.ts'
import type { InquiryCard } from '../../shared/schema/inquiry.ts'
import type { Me } from '../../shared/schema/member.ts'
import { isOfferTo, isUnread } from './inbox-view.ts'
import type { InboxStore } from './inbox-store.ts'
import { mayAssign } from './may-assign.ts'

/** Most pressing first. `waiting`: nobody has it, its target is close or nobody takes it, and this person can give it away. */
const needs = ['offer', 'risk', 'waiting', 'given', 'asked', 'woke', 'unread'] as const
export type Need = (typeof needs)[number]

export function needOf(card: InquiryCard, me: Me, now: number): Need | null {
  const { id } = me.member
  if (isOfferTo(id, card)) return 'offer'
  const isMine = card.state === 'open' && card.assignee === id
  const isClose = card.riskAt !== null && card.riskAt <= now
  if (isMine && isClose) return 'risk'
  if (isUnassigned(card.state) && (isClose || card.stranded) && mayAssign(me)) return 'waiting'
  const given = givenTo(id, card)
  if (given !== undefined) return given.how === 'asked' ? 'asked' : 'given'
  if (isMine && card.wokeAt !== undefined) return 'woke'
  return isMine && isUnread(card) ? 'unread' : null
}

/** That it was given to somebody, or asked of them, who has not seen it yet. */
export function givenTo(member: string, card: InquiryCard): InquiryCard['unseen'][number] | undefined {
  return card.unseen.find((one) => one.member === member)
}

/** All that needs this person, most pressing first, then what has stood longest. */
export function needsMe(inbox: InboxStore, me: Me, now: number): { card: InquiryCard; need: Need }[] {
  const cards = [...inbox.list('mine'), ...(mayAssign(me) ? inbox.list('waiting') : [])]
  return cards
    .flatMap((card) => {
      const need = needOf(card, me, now)
      return need === null ? [] : [{ card, need }]
    })
    .sort(
      (one, other) => needs.indexOf(one.need) - needs.indexOf(other.need) || one.card.enteredAt - other.card.enteredAt,
    )
}

/**
 * When it came to somebody while they were not there, if they have not seen it since: it was given to them, they were
 * asked, or a visitor whom they had answered wrote. Null: nothing did. @param back since when they are there
 */
export function cameWhileAway(card: InquiryCard, member: string, back: number): number | null {
  const hasWritten = card.assignee === member && card.answeredAt !== null && isUnread(card)
  const at = givenTo(member, card)?.at ?? (hasWritten ? card.lastMessageAt : null)
  return at !== null && at <= back ? at : null
}
