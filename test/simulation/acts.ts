/**
 * What people do, as two tables: a row is something to do, how often it is done, and when it makes sense. A new act of the
 * Desk comes into every world by a row here. What does not make sense is done now and then too: it must be refused.
 */
import type { InquiryAct, VisitorCommand } from '../../shared/schema/command.ts'
import { utcDay } from '../../shared/utc-day.ts'
import { isUnassigned } from '../../shared/inquiry/episode-state.ts'
import type { InquiryCard } from '../../shared/schema/inquiry.ts'
import type { WorldChance } from './chance.ts'
import { mayOn } from './may.ts'
import type { Colleague } from './places.ts'

/** What an act is made of. */
interface Making {
  chance: WorldChance
  now: number
  card: InquiryCard
  me: Colleague
  colleagues: readonly Colleague[]
  queues: readonly string[]
  /** Shares are told by counting: nothing goes from hand to hand. */
  even: boolean
}

interface MemberAct {
  weight: number
  /** When somebody would do this with it. */
  fits: (making: Making) => boolean
  make: (making: Making) => InquiryAct
}

const isOpen = ({ card, me }: Making) => card.state === 'open' && card.assignee === me.id
const isPassable = (making: Making) => isOpen(making) && !making.even
const isClosed = ({ card }: Making) => card.closedAt !== null
const isLead = (making: Making) => isOpen(making) && making.card.kind === 'lead'
const isWon = ({ card, me }: Making) => card.stage === 'won' && card.assignee === me.id
const atStage =
  (...stages: InquiryCard['stage'][]) =>
  (making: Making) =>
    isLead(making) && stages.includes(making.card.stage)

export const memberActs: readonly MemberAct[] = [
  {
    weight: 6,
    fits: ({ card, me }) => card.state === 'offered' && card.assignee === me.id,
    make: () => ({ type: 'accept' }),
  },
  // Not theirs: refused.
  {
    weight: 2,
    fits: ({ card, me }) => card.state === 'offered' && card.assignee !== me.id,
    make: () => ({ type: 'accept' }),
  },
  {
    weight: 10,
    fits: isOpen,
    make: ({ chance, now }) => ({ type: 'reply', id: chance.id(now), text: `replied ${now}` }),
  },
  {
    weight: 4,
    fits: ({ card }) => card.closedAt === null,
    make: ({ chance, now }) => ({ type: 'note', id: chance.id(now), text: `noted ${now}` }),
  },
  { weight: 2, fits: isOpen, make: ({ card }) => ({ type: 'read', upTo: card.version }) },
  // Looked at for the first time: nothing may be new in it but that it is theirs.
  {
    weight: 3,
    fits: ({ card, me }) => card.unseen.some(({ member }) => member === me.id),
    make: () => ({ type: 'read', upTo: 0 }),
  },
  {
    weight: 7,
    fits: isOpen,
    make: ({ chance }) => ({
      type: 'resolve',
      outcome: chance.pick(['resolved', 'resolved', 'resolved', 'unresolved', 'disqualified']),
      ...(chance.is(0.7) && { topic: chance.pick(['price', 'stock']) }),
    }),
  },
  {
    weight: 2,
    fits: isOpen,
    make: ({ chance }) => ({
      type: 'classify',
      kind: chance.pick(['lead', 'lead', 'order', 'complaint', 'colleague']),
      urgency: chance.pick(['high', 'normal', 'low']),
    }),
  },
  {
    weight: 4,
    fits: (making) => isOpen(making) && making.card.callBackDue !== null,
    make: () => ({ type: 'called' }),
  },
  { weight: 2, fits: isClosed, make: () => ({ type: 'reopen' }) },
  { weight: 0.5, fits: () => true, make: () => ({ type: 'void', reason: 'spam' }) },
  {
    weight: 2,
    fits: ({ card, me }) => mayOn(me).assign !== 'none' && card.closedAt === null,
    make: ({ chance, colleagues }) => ({ type: 'assign', member: chance.pick(colleagues).id }),
  },
  {
    weight: 2,
    fits: ({ card, me, even }) => !even && card.state === 'offered' && card.assignee === me.id,
    make: ({ chance }) => ({ type: 'decline', reason: chance.pick(['busy', 'not-my-area']) }),
  },
  { weight: 1, fits: ({ card, even }) => !even && isUnassigned(card.state), make: () => ({ type: 'claim' }) },
  {
    weight: 2,
    fits: isPassable,
    make: ({ chance, now, colleagues, queues }) => ({
      type: 'transfer',
      to: chance.is(0.5)
        ? { kind: 'member', member: chance.pick(colleagues).id }
        : { kind: 'queue', queue: chance.pick(queues) },
      reason: chance.pick(['wrong-place', 'knows-better']),
      ...(chance.is(0.3) && { words: { id: chance.id(now), text: `passed on ${now}` } }),
    }),
  },
  {
    weight: 1,
    fits: isPassable,
    make: ({ chance }) => ({
      type: 'escalate',
      to: chance.is(0.5) ? { kind: 'level', level: chance.whole(2, 3) } : { kind: 'manager' },
      reason: 'too-hard',
    }),
  },
  {
    weight: 1,
    fits: isOpen,
    make: ({ chance, now, colleagues }) => ({
      type: 'consult',
      member: chance.pick(colleagues).id,
      words: { id: chance.id(now), text: `asked ${now}` },
    }),
  },
  {
    weight: 0.5,
    fits: (making) => !making.even && atStage('new', 'screened')(making),
    make: ({ chance, queues }) => ({
      type: 'lead',
      take: { step: 'pass', to: { kind: 'queue', queue: chance.pick(queues) } },
    }),
  },
  { weight: 1, fits: atStage('new', 'returned'), make: () => ({ type: 'lead', take: { step: 'screen' } }) },
  { weight: 1, fits: atStage('new', 'screened'), make: () => ({ type: 'lead', take: { step: 'pass' } }) },
  { weight: 1, fits: atStage('screened', 'passed'), make: () => ({ type: 'lead', take: { step: 'accept' } }) },
  {
    weight: 1,
    fits: atStage('passed', 'accepted'),
    make: () => ({ type: 'lead', take: { step: 'return', reason: 'incomplete' } }),
  },
  {
    weight: 1,
    fits: atStage('accepted'),
    make: () => ({ type: 'lead', take: { step: 'win', deal: { minor: 10_000, currency: 'THB', lines: [] } } }),
  },
  {
    weight: 1,
    fits: isWon,
    make: () => ({ type: 'lead', take: { step: 'goods-return', minor: 100, reason: 'damaged' } }),
  },
  {
    weight: 1,
    fits: isWon,
    make: ({ chance, now }) => ({
      type: 'lead',
      take: { step: 'promise', promised: utcDay(now + chance.whole(0, 3) * 86_400_000) },
    }),
  },
  { weight: 1, fits: isWon, make: () => ({ type: 'lead', take: { step: 'deliver' } }) },
  {
    weight: 0.5,
    fits: atStage('screened', 'passed', 'accepted'),
    make: () => ({ type: 'lead', take: { step: 'lose', reason: 'no-need', competitor: null } }),
  },
]

interface VisitorAct {
  weight: number
  make: (chance: WorldChance) => Exclude<VisitorCommand, { type: 'message' }>
}

/** Beside speaking. */
export const visitorActs: readonly VisitorAct[] = [
  { weight: 1, make: (chance) => ({ type: 'call-back', how: chance.pick(['call', 'writing']) }) },
  { weight: 0.5, make: (chance) => ({ type: 'go-on', to: chance.pick(['line', 'whatsapp', 'wechat']) }) },
  { weight: 0.5, make: () => ({ type: 'transcript' }) },
  { weight: 0.5, make: () => ({ type: 'withdraw' }) },
  { weight: 0.3, make: () => ({ type: 'forget' }) },
  { weight: 2, make: () => ({ type: 'leave' }) },
  { weight: 2, make: () => ({ type: 'return' }) },
  { weight: 1, make: () => ({ type: 'end' }) },
  { weight: 2, make: (chance) => ({ type: 'read', upTo: chance.whole(1, 20) }) },
  {
    weight: 1,
    make: (chance) => ({ type: 'rate', score: chance.whole(1, 5), comment: chance.is(0.5) ? 'fine' : null }),
  },
]
