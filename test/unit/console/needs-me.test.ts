import { describe, expect, it } from 'vitest'
import { cameWhileAway, needOf } from '../../../console/data/needs-me.ts'
import { mayOf } from '../../../shared/permissions.ts'
import type { InquiryCard } from '../../../shared/schema/inquiry.ts'
import type { Me, Role } from '../../../shared/schema/member.ts'
import { card } from './card.ts'

const me = (role: Role) => ({ member: { id: 'me' }, may: mayOf({ role, exceptions: {} }) }) as Me
const given = (how: InquiryCard['unseen'][number]['how']) => [{ member: 'me', at: 500, how, by: null }]
const open = { state: 'open', assignee: 'me', readByMember: 2 } as const
const promised = { riskAt: 900, replyDue: 1_200 } as const

describe('what needs somebody', () => {
  it.each<[string, Role, Partial<InquiryCard>, string | null]>([
    ['is what is offered to them', 'assistant', { state: 'offered', assignee: 'me' }, 'offer'],
    ['is nothing that is offered to others', 'assistant', { state: 'offered', assignee: 'other' }, null],
    ['is theirs whose target is close', 'assistant', { ...open, ...promised }, 'risk'],
    ['is nothing of theirs that has time', 'assistant', { ...open, riskAt: 1_100, replyDue: 1_200 }, null],
    ['is what they were given and have not seen', 'assistant', { ...open, unseen: given('by-hand') }, 'given'],
    ['is first that it is about to be late', 'assistant', { ...open, ...promised, unseen: given('at-once') }, 'risk'],
    ['is what they are asked', 'assistant', { ...open, assignee: 'other', unseen: given('asked') }, 'asked'],
    [
      'is nothing others have not seen',
      'owner',
      { ...open, assignee: 'other', unseen: [{ ...given('by-hand')[0]!, member: 'other' }] },
      null,
    ],
    ['is what a visitor of theirs wrote', 'assistant', { ...open, readByMember: 0 }, 'unread'],
    ['is what waits, close to its target, for whoever can give it away', 'manager', promised, 'waiting'],
    ['is what nobody takes, for whoever can give it away', 'owner', { stranded: true }, 'waiting'],
    ['is nothing that merely waits', 'owner', {}, null],
    ['is nothing that waits for others, however late', 'assistant', { ...promised, stranded: true }, null],
    ['is nothing once it is closed', 'owner', { state: 'resolved', assignee: 'me', readByMember: 0 }, null],
  ])('%s', (_, role, over, need) => {
    expect(needOf(card(over), me(role), 1_000)).toBe(need)
  })
})

describe('what came while somebody was away', () => {
  const answered = { ...open, answeredAt: 400, readByMember: 0, lastMessageAt: 700 } as const
  it.each<[string, Partial<InquiryCard>, number, number | null]>([
    ['is what they were given before they came back', { ...open, unseen: given('by-hand') }, 800, 500],
    ['is nothing they were given since', { ...open, unseen: given('by-hand') }, 400, null],
    ['is what a visitor wrote whom they had answered', answered, 800, 700],
    ['is nothing such a visitor wrote since', answered, 600, null],
    ['is nothing they have read', { ...answered, readByMember: 2 }, 800, null],
    ['is nothing of others', { ...answered, assignee: 'other' }, 800, null],
  ])('%s', (_, over, back, at) => {
    expect(cameWhileAway(card(over), 'me', back)).toBe(at)
  })
})
