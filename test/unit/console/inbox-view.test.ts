import { describe, expect, it } from 'vitest'
import { inOrder, isInView, isUnread } from '../../../console/data/inbox-view.ts'
import type { Reader } from '../../../console/data/inbox-view.ts'
import type { InboxView } from '../../../worker/desk/desk-rpc.ts'
import type { InquiryCard } from '../../../shared/schema/inquiry.ts'
import { card } from './card.ts'

const me = 'me'
const reader: Reader = { me, queues: new Set(['ours']), gone: new Map() }

describe('the views of the inbox', () => {
  const cases: [what: string, card: Partial<InquiryCard>, views: InboxView[]][] = [
    ['what waits', { state: 'waiting' }, ['waiting', 'all']],
    ['an offer to me', { state: 'offered', assignee: me }, ['mine', 'all']],
    ['an offer to somebody else', { state: 'offered', assignee: 'other' }, ['all']],
    ['what is open with me', { state: 'open', assignee: me }, ['mine', 'all']],
    ['what a colleague has', { state: 'open', assignee: 'other' }, ['all']],
    ['what waits in a queue of my teams', { state: 'waiting', queue: 'ours' }, ['waiting', 'team', 'all']],
    ['what a colleague of my teams has', { state: 'open', assignee: 'other', queue: 'ours' }, ['team', 'all']],
    ['what a colleague of my teams closed', { state: 'resolved', assignee: 'other', queue: 'ours' }, ['all']],
    ['what I closed', { state: 'resolved', assignee: me }, ['all']],
  ]
  it.each(cases)('%s', (_, over, views) => {
    const all: InboxView[] = ['waiting', 'mine', 'team', 'all']
    expect(all.filter((view) => isInView(view, card(over), reader))).toEqual(views)
  })

  it('puts who has waited longest first, and whoever wrote last first where it is open', () => {
    const early = card({ enteredAt: 1, lastMessageAt: 9 })
    const late = card({ enteredAt: 2, lastMessageAt: 3 })
    expect(inOrder('waiting', [late, early], reader)).toEqual([early, late])
    expect(inOrder('team', [late, early], reader)).toEqual([early, late])
    const quiet = card({ state: 'open', assignee: me, lastMessageAt: 5 })
    const lively = card({ state: 'open', assignee: me, lastMessageAt: 8 })
    const offer = card({ state: 'offered', assignee: me, lastMessageAt: 1 })
    expect(inOrder('mine', [quiet, lively, offer], reader)).toEqual([offer, lively, quiet])
  })
})

describe('unread', () => {
  const open = { state: 'open', assignee: me } as const
  it.each([
    ['the visitor wrote and nobody has looked', { ...open, readByVisitor: 7, readByMember: 4 }, true],
    ['it was looked at since', { ...open, readByVisitor: 7, readByMember: 7 }, false],
    ['the last word is ours', { ...open, lastMessageFrom: 'member', readByVisitor: 9, readByMember: 8 }, false],
    ['it is closed', { state: 'resolved', readByVisitor: 7, readByMember: 4 }, false],
  ] as [string, Partial<InquiryCard>, boolean][])('%s', (_, over, unread) => {
    expect(isUnread(card(over))).toBe(unread)
  })
})
