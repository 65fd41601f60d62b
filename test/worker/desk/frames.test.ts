/**
 * Every frame of a socket, from everybody, in every situation an inquiry can have come to: what is done, what is
 * refused, and who hears of it. Expectations are written by hand, one literal row each. A frame or a command the schema
 * knows without rows here fails, and so does a situation that is left out.
 */
import { uuidv7 } from 'uuidv7'
import type * as z from 'zod'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { episodeClass } from '../../../shared/inquiry/episode-state.ts'
import { MemberCommand, VisitorCommand } from '../../../shared/schema/command.ts'
import type { InquiryAct, Presence } from '../../../shared/schema/command.ts'
import { MemberFrame, VisitorFrame } from '../../../shared/schema/frame.ts'
import { persons, said, situations, Stage } from './frame-stage.ts'
import type { Effect, Person, Scene, Situation, Watcher } from './frame-stage.ts'

/** Who may see the inquiry: a refusal shows them how it stands, and everybody else nothing. */
const sees: Record<Situation, Person[]> = {
  waiting: ['own', 'peer', 'manager', 'admin', 'owner', 'analyst'],
  missed: ['own', 'peer', 'manager', 'admin', 'owner', 'analyst'],
  owed: ['own', 'peer', 'manager', 'admin', 'owner', 'analyst'],
  offered: ['own', 'manager', 'admin', 'owner', 'analyst'],
  open: ['own', 'manager', 'admin', 'owner', 'analyst'],
  'handed on': ['own', 'peer', 'manager', 'admin', 'owner', 'analyst'],
  ended: ['own', 'manager', 'admin', 'owner', 'analyst'],
  resolved: ['own', 'manager', 'admin', 'owner', 'analyst'],
  unresolved: ['own', 'manager', 'admin', 'owner', 'analyst'],
  disqualified: ['own', 'manager', 'admin', 'owner', 'analyst'],
  void: ['own', 'manager', 'admin', 'owner', 'analyst'],
  abandoned: ['manager', 'admin', 'owner', 'analyst'],
}
const everywhere = Object.keys(situations) as Situation[]

interface Told {
  /** Who gets the news, and who hears that it vanished for them; when it was done. Nobody else hears anything. */
  told?: Watcher[]
  vanished?: Watcher[]
}

interface MemberRow extends Told {
  /** The frame's name in the schema, and after a comma what this row tries. */
  frame: string
  in: Situation[]
  /** For each person in the order below: done, why it is refused, or what else came of it; null: another row says. */
  expected: (string | null)[]
}

interface VisitorRow extends Told {
  frame: string
  in: Situation[]
  expected: string
}

type Make<Frame> = (scene: Scene, stage: Stage) => Frame

const acting =
  (of: (stage: Stage) => InquiryAct): Make<z.input<typeof MemberFrame>> =>
  ({ inquiry }, stage) => ({
    t: 'send',
    command: { on: 'inquiry', commandId: uuidv7(), inquiry: inquiry.id, version: 9_999, act: of(stage) },
  })
const declaring =
  (presence: Presence): Make<z.input<typeof MemberFrame>> =>
  () => ({ t: 'send', command: { on: 'presence', commandId: uuidv7(), presence } })
const assigning = (to: Person) => acting(({ people }) => ({ type: 'assign', member: people[to].member }))

const presences = { available: declaring('available'), busy: declaring('busy'), away: declaring('away') }

const memberFrames: Record<string, Make<z.input<typeof MemberFrame>>> = {
  ...presences,
  resume: ({ before }) => ({ t: 'resume', after: before }),
  typing: ({ inquiry }) => ({ t: 'typing', inquiry: inquiry.id }),
  hidden: () => ({ t: 'hidden', hidden: true }),
  looking: ({ inquiry }) => ({ t: 'looking', inquiry: inquiry.id }),
  focus: ({ inquiry }) => ({ t: 'focus', inquiry: inquiry.id, wrap: false }),
  accept: acting(() => ({ type: 'accept' })),
  decline: acting(() => ({ type: 'decline', reason: 'busy' })),
  claim: acting(() => ({ type: 'claim' })),
  'transfer, to peer': acting(({ people }) => ({
    type: 'transfer',
    to: { kind: 'member', member: people.peer.member },
    reason: 'knows-better',
  })),
  'transfer, to its queue': acting(({ home }) => ({
    type: 'transfer',
    to: { kind: 'queue', queue: home.queue },
    reason: 'end-of-shift',
  })),
  'escalate, to the manager': acting(() => ({ type: 'escalate', to: { kind: 'manager' }, reason: 'unhappy' })),
  'consult, of peer': acting(({ people }) => ({
    type: 'consult',
    member: people.peer.member,
    words: { id: uuidv7(), text: said },
  })),
  'assign, to peer': assigning('peer'),
  'assign, to outsider': assigning('outsider'),
  'assign, to analyst': assigning('analyst'),
  reply: acting(() => ({ type: 'reply', id: uuidv7(), text: said })),
  called: acting(() => ({ type: 'called' })),
  snooze: acting(() => ({ type: 'snooze', until: Date.now() + 60_000 })),
  wake: acting(() => ({ type: 'wake' })),
  note: acting(() => ({ type: 'note', id: uuidv7(), text: said })),
  read: acting(() => ({ type: 'read', upTo: 9_999 })),
  classify: acting(() => ({ type: 'classify', kind: 'order', urgency: 'high' })),
  resolve: acting(() => ({ type: 'resolve', outcome: 'resolved' })),
  reopen: acting(() => ({ type: 'reopen' })),
  void: acting(() => ({ type: 'void', reason: 'spam' })),
  lead: acting(() => ({ type: 'lead', take: { step: 'screen' } })),
}

const commanding =
  (command: z.input<typeof VisitorCommand>): Make<z.input<typeof VisitorFrame>> =>
  () => ({ t: 'send', ref: uuidv7(), command })

const visitorFrames: Record<string, Make<z.input<typeof VisitorFrame>>> = {
  resume: () => ({ t: 'resume', after: 0 }),
  typing: () => ({ t: 'typing' }),
  hidden: () => ({ t: 'hidden', hidden: true }),
  message: () => ({ t: 'send', ref: uuidv7(), command: { type: 'message', id: uuidv7(), text: said } }),
  read: commanding({ type: 'read', upTo: 9_999 }),
  leave: commanding({ type: 'leave' }),
  return: commanding({ type: 'return' }),
  'call-back': commanding({ type: 'call-back', how: 'call' }),
  'go-on': commanding({ type: 'go-on', to: 'line' }),
  transcript: commanding({ type: 'transcript' }),
  withdraw: commanding({ type: 'withdraw' }),
  forget: commanding({ type: 'forget' }),
  identify: commanding({ type: 'identify', token: 'eyJhbGciOiJub25lIn0.e30.' }),
  end: commanding({ type: 'end' }),
  rate: commanding({ type: 'rate', score: 5, comment: null }),
  recommend: commanding({ type: 'recommend', score: 9 }),
}

// One line for each frame and what the inquiry has come to, one column for each member.
// oxfmt-ignore
const memberRows: MemberRow[] = [
  // own, peer, outsider, manager, other manager, admin, owner, analyst, suspended
  { frame: 'accept', in: ['waiting', 'missed', 'owed'], expected: ['stale-version', 'stale-version', 'not-found', 'stale-version', 'not-found', 'stale-version', 'stale-version', 'forbidden', 'closed'] },
  { frame: 'accept', in: ['offered'], expected: ['done', 'not-found', 'not-found', 'already-taken', 'not-found', 'already-taken', 'already-taken', 'forbidden', 'closed'], told: ['visitor', 'own', 'manager', 'admin', 'owner', 'analyst'] },
  { frame: 'accept', in: ['open', 'ended'], expected: ['done', 'not-found', 'not-found', 'already-taken', 'not-found', 'already-taken', 'already-taken', 'forbidden', 'closed'] },
  // It is theirs already, and seen for the first time.
  { frame: 'accept', in: ['handed on'], expected: ['already-taken', 'done', 'not-found', 'already-taken', 'not-found', 'already-taken', 'already-taken', 'forbidden', 'closed'], told: ['visitor', 'own', 'peer', 'manager', 'admin', 'owner', 'analyst'] },
  { frame: 'accept', in: ['resolved', 'unresolved', 'disqualified', 'void'], expected: ['already-closed', 'not-found', 'not-found', 'already-closed', 'not-found', 'already-closed', 'already-closed', 'forbidden', 'closed'] },
  { frame: 'accept', in: ['abandoned'], expected: ['not-found', 'not-found', 'not-found', 'already-closed', 'not-found', 'already-closed', 'already-closed', 'forbidden', 'closed'] },

  // Back to the queue, in sight of everybody who sees what waits.
  { frame: 'decline', in: ['waiting', 'missed', 'owed'], expected: ['forbidden', 'forbidden', 'not-found', 'stale-version', 'not-found', 'stale-version', 'stale-version', 'forbidden', 'closed'] },
  { frame: 'decline', in: ['offered'], expected: ['done', 'not-found', 'not-found', 'stale-version', 'not-found', 'stale-version', 'stale-version', 'forbidden', 'closed'], told: ['visitor', 'own', 'peer', 'manager', 'admin', 'owner', 'analyst'] },
  { frame: 'decline', in: ['open', 'ended'], expected: ['stale-version', 'not-found', 'not-found', 'stale-version', 'not-found', 'stale-version', 'stale-version', 'forbidden', 'closed'] },
  { frame: 'decline', in: ['handed on'], expected: ['already-taken', 'stale-version', 'not-found', 'stale-version', 'not-found', 'stale-version', 'stale-version', 'forbidden', 'closed'] },
  { frame: 'decline', in: ['resolved', 'unresolved', 'disqualified', 'void'], expected: ['already-closed', 'not-found', 'not-found', 'already-closed', 'not-found', 'already-closed', 'already-closed', 'forbidden', 'closed'] },
  { frame: 'decline', in: ['abandoned'], expected: ['not-found', 'not-found', 'not-found', 'already-closed', 'not-found', 'already-closed', 'already-closed', 'forbidden', 'closed'] },

  // The queue does not let its people choose.
  { frame: 'claim', in: ['waiting', 'missed', 'owed'], expected: ['forbidden', 'forbidden', 'not-found', 'forbidden', 'not-found', 'forbidden', 'forbidden', 'forbidden', 'closed'] },
  { frame: 'claim', in: ['offered'], expected: ['already-taken', 'not-found', 'not-found', 'already-taken', 'not-found', 'already-taken', 'already-taken', 'forbidden', 'closed'] },
  { frame: 'claim', in: ['open', 'ended'], expected: ['done', 'not-found', 'not-found', 'already-taken', 'not-found', 'already-taken', 'already-taken', 'forbidden', 'closed'] },
  { frame: 'claim', in: ['handed on'], expected: ['already-taken', 'done', 'not-found', 'already-taken', 'not-found', 'already-taken', 'already-taken', 'forbidden', 'closed'], told: ['visitor', 'own', 'peer', 'manager', 'admin', 'owner', 'analyst'] },
  { frame: 'claim', in: ['resolved', 'unresolved', 'disqualified', 'void'], expected: ['already-closed', 'not-found', 'not-found', 'already-closed', 'not-found', 'already-closed', 'already-closed', 'forbidden', 'closed'] },
  { frame: 'claim', in: ['abandoned'], expected: ['not-found', 'not-found', 'not-found', 'already-closed', 'not-found', 'already-closed', 'already-closed', 'forbidden', 'closed'] },

  // Peer is not there: whoever may give inquiries to others is not bound by that.
  { frame: 'transfer, to peer', in: ['waiting', 'missed', 'owed'], expected: ['forbidden', 'forbidden', 'not-found', 'done', 'not-found', 'done', 'done', 'forbidden', 'closed'], told: ['visitor', 'peer', 'manager', 'admin', 'owner', 'analyst'], vanished: ['own'] },
  { frame: 'transfer, to peer', in: ['offered'], expected: ['stale-version', 'not-found', 'not-found', 'done', 'not-found', 'done', 'done', 'forbidden', 'closed'], told: ['visitor', 'peer', 'manager', 'admin', 'owner', 'analyst'], vanished: ['own'] },
  { frame: 'transfer, to peer', in: ['open', 'ended'], expected: ['not-available', 'not-found', 'not-found', 'done', 'not-found', 'done', 'done', 'forbidden', 'closed'], told: ['visitor', 'own', 'peer', 'manager', 'admin', 'owner', 'analyst'] },
  { frame: 'transfer, to peer', in: ['handed on'], expected: ['already-taken', 'not-available', 'not-found', 'not-available', 'not-found', 'not-available', 'not-available', 'forbidden', 'closed'] },
  { frame: 'transfer, to peer', in: ['resolved', 'unresolved', 'disqualified', 'void'], expected: ['already-closed', 'not-found', 'not-found', 'already-closed', 'not-found', 'already-closed', 'already-closed', 'forbidden', 'closed'] },
  { frame: 'transfer, to peer', in: ['abandoned'], expected: ['not-found', 'not-found', 'not-found', 'already-closed', 'not-found', 'already-closed', 'already-closed', 'forbidden', 'closed'] },

  { frame: 'transfer, to its queue', in: ['waiting', 'missed', 'owed'], expected: ['forbidden', 'forbidden', 'not-found', 'not-available', 'not-found', 'not-available', 'not-available', 'forbidden', 'closed'] },
  { frame: 'transfer, to its queue', in: ['offered'], expected: ['stale-version', 'not-found', 'not-found', 'done', 'not-found', 'done', 'done', 'forbidden', 'closed'], told: ['visitor', 'own', 'peer', 'manager', 'admin', 'owner', 'analyst'] },
  { frame: 'transfer, to its queue', in: ['open', 'ended'], expected: ['done', 'not-found', 'not-found', 'done', 'not-found', 'done', 'done', 'forbidden', 'closed'], told: ['visitor', 'own', 'peer', 'manager', 'admin', 'owner', 'analyst'] },
  { frame: 'transfer, to its queue', in: ['handed on'], expected: ['already-taken', 'done', 'not-found', 'done', 'not-found', 'done', 'done', 'forbidden', 'closed'], told: ['visitor', 'own', 'peer', 'manager', 'admin', 'owner', 'analyst'] },
  { frame: 'transfer, to its queue', in: ['resolved', 'unresolved', 'disqualified', 'void'], expected: ['already-closed', 'not-found', 'not-found', 'already-closed', 'not-found', 'already-closed', 'already-closed', 'forbidden', 'closed'] },
  { frame: 'transfer, to its queue', in: ['abandoned'], expected: ['not-found', 'not-found', 'not-found', 'already-closed', 'not-found', 'already-closed', 'already-closed', 'forbidden', 'closed'] },

  // To the manager; from there to whoever else of the team may give inquiries to others.
  { frame: 'escalate, to the manager', in: ['waiting', 'missed', 'owed'], expected: ['forbidden', 'forbidden', 'not-found', 'done', 'not-found', 'done', 'done', 'forbidden', 'closed'], told: ['visitor', 'manager', 'admin', 'owner', 'analyst'], vanished: ['own', 'peer'] },
  { frame: 'escalate, to the manager', in: ['offered'], expected: ['stale-version', 'not-found', 'not-found', 'done', 'not-found', 'done', 'done', 'forbidden', 'closed'], told: ['visitor', 'manager', 'admin', 'owner', 'analyst'], vanished: ['own'] },
  { frame: 'escalate, to the manager', in: ['open', 'ended'], expected: ['done', 'not-found', 'not-found', 'done', 'not-found', 'done', 'done', 'forbidden', 'closed'], told: ['visitor', 'own', 'manager', 'admin', 'owner', 'analyst'] },
  { frame: 'escalate, to the manager', in: ['handed on'], expected: ['already-taken', 'done', 'not-found', 'done', 'not-found', 'done', 'done', 'forbidden', 'closed'], told: ['visitor', 'own', 'peer', 'manager', 'admin', 'owner', 'analyst'] },
  { frame: 'escalate, to the manager', in: ['resolved', 'unresolved', 'disqualified', 'void'], expected: ['already-closed', 'not-found', 'not-found', 'already-closed', 'not-found', 'already-closed', 'already-closed', 'forbidden', 'closed'] },
  { frame: 'escalate, to the manager', in: ['abandoned'], expected: ['not-found', 'not-found', 'not-found', 'already-closed', 'not-found', 'already-closed', 'already-closed', 'forbidden', 'closed'] },

  // Whoever is asked sees it from then on.
  { frame: 'consult, of peer', in: ['waiting', 'missed', 'owed'], expected: ['forbidden', 'forbidden', 'not-found', 'stale-version', 'not-found', 'stale-version', 'stale-version', 'forbidden', 'closed'] },
  { frame: 'consult, of peer', in: ['offered'], expected: ['stale-version', 'not-found', 'not-found', 'stale-version', 'not-found', 'stale-version', 'stale-version', 'forbidden', 'closed'] },
  { frame: 'consult, of peer', in: ['open', 'ended'], expected: ['done', 'not-found', 'not-found', 'done', 'not-found', 'done', 'done', 'forbidden', 'closed'], told: ['visitor', 'own', 'peer', 'manager', 'admin', 'owner', 'analyst'] },
  { frame: 'consult, of peer', in: ['handed on'], expected: ['already-taken', 'not-available', 'not-found', 'not-available', 'not-found', 'not-available', 'not-available', 'forbidden', 'closed'] },
  { frame: 'consult, of peer', in: ['resolved', 'unresolved', 'disqualified', 'void'], expected: ['already-closed', 'not-found', 'not-found', 'already-closed', 'not-found', 'already-closed', 'already-closed', 'forbidden', 'closed'] },
  { frame: 'consult, of peer', in: ['abandoned'], expected: ['not-found', 'not-found', 'not-found', 'already-closed', 'not-found', 'already-closed', 'already-closed', 'forbidden', 'closed'] },

  { frame: 'assign, to peer', in: ['waiting', 'missed', 'owed'], expected: ['forbidden', 'forbidden', 'not-found', 'done', 'not-found', 'done', 'done', 'forbidden', 'closed'], told: ['visitor', 'peer', 'manager', 'admin', 'owner', 'analyst'], vanished: ['own'] },
  { frame: 'assign, to peer', in: ['offered'], expected: ['forbidden', 'not-found', 'not-found', 'done', 'not-found', 'done', 'done', 'forbidden', 'closed'], told: ['visitor', 'peer', 'manager', 'admin', 'owner', 'analyst'], vanished: ['own'] },
  { frame: 'assign, to peer', in: ['open', 'ended'], expected: ['forbidden', 'not-found', 'not-found', 'done', 'not-found', 'done', 'done', 'forbidden', 'closed'], told: ['visitor', 'own', 'peer', 'manager', 'admin', 'owner', 'analyst'] },
  { frame: 'assign, to peer', in: ['handed on'], expected: ['forbidden', 'forbidden', 'not-found', 'done', 'not-found', 'done', 'done', 'forbidden', 'closed'] },
  { frame: 'assign, to peer', in: ['resolved', 'unresolved', 'disqualified', 'void'], expected: ['forbidden', 'not-found', 'not-found', 'already-closed', 'not-found', 'already-closed', 'already-closed', 'forbidden', 'closed'] },
  { frame: 'assign, to peer', in: ['abandoned'], expected: ['not-found', 'not-found', 'not-found', 'already-closed', 'not-found', 'already-closed', 'already-closed', 'forbidden', 'closed'] },

  { frame: 'assign, to outsider', in: ['waiting', 'missed', 'owed'], expected: ['forbidden', 'forbidden', 'not-found', 'not-available', 'not-found', 'done', 'done', 'forbidden', 'closed'], told: ['visitor', 'outsider', 'manager', 'admin', 'owner', 'analyst'], vanished: ['own', 'peer'] },
  { frame: 'assign, to outsider', in: ['offered'], expected: ['forbidden', 'not-found', 'not-found', 'not-available', 'not-found', 'done', 'done', 'forbidden', 'closed'], told: ['visitor', 'outsider', 'manager', 'admin', 'owner', 'analyst'], vanished: ['own'] },
  { frame: 'assign, to outsider', in: ['open', 'ended'], expected: ['forbidden', 'not-found', 'not-found', 'not-available', 'not-found', 'done', 'done', 'forbidden', 'closed'], told: ['visitor', 'own', 'outsider', 'manager', 'admin', 'owner', 'analyst'] },
  { frame: 'assign, to outsider', in: ['handed on'], expected: ['forbidden', 'forbidden', 'not-found', 'not-available', 'not-found', 'done', 'done', 'forbidden', 'closed'], told: ['visitor', 'own', 'peer', 'outsider', 'manager', 'admin', 'owner', 'analyst'] },
  { frame: 'assign, to outsider', in: ['resolved', 'unresolved', 'disqualified', 'void'], expected: ['forbidden', 'not-found', 'not-found', 'already-closed', 'not-found', 'already-closed', 'already-closed', 'forbidden', 'closed'] },
  { frame: 'assign, to outsider', in: ['abandoned'], expected: ['not-found', 'not-found', 'not-found', 'already-closed', 'not-found', 'already-closed', 'already-closed', 'forbidden', 'closed'] },

  { frame: 'assign, to analyst', in: ['waiting', 'missed', 'owed'], expected: ['forbidden', 'forbidden', 'not-found', 'not-available', 'not-found', 'not-available', 'not-available', 'forbidden', 'closed'] },
  { frame: 'assign, to analyst', in: ['offered', 'open', 'ended'], expected: ['forbidden', 'not-found', 'not-found', 'not-available', 'not-found', 'not-available', 'not-available', 'forbidden', 'closed'] },
  { frame: 'assign, to analyst', in: ['handed on'], expected: ['forbidden', 'forbidden', 'not-found', 'not-available', 'not-found', 'not-available', 'not-available', 'forbidden', 'closed'] },
  { frame: 'assign, to analyst', in: ['resolved', 'unresolved', 'disqualified', 'void'], expected: ['forbidden', 'not-found', 'not-found', 'already-closed', 'not-found', 'already-closed', 'already-closed', 'forbidden', 'closed'] },
  { frame: 'assign, to analyst', in: ['abandoned'], expected: ['not-found', 'not-found', 'not-found', 'already-closed', 'not-found', 'already-closed', 'already-closed', 'forbidden', 'closed'] },

  { frame: 'reply', in: ['waiting', 'missed', 'owed'], expected: ['forbidden', 'forbidden', 'not-found', 'stale-version', 'not-found', 'stale-version', 'stale-version', 'forbidden', 'closed'] },
  { frame: 'reply', in: ['offered'], expected: ['stale-version', 'not-found', 'not-found', 'stale-version', 'not-found', 'stale-version', 'stale-version', 'forbidden', 'closed'] },
  { frame: 'reply', in: ['open', 'ended'], expected: ['done', 'not-found', 'not-found', 'done', 'not-found', 'done', 'done', 'forbidden', 'closed'], told: ['visitor', 'own', 'manager', 'admin', 'owner', 'analyst'] },
  { frame: 'reply', in: ['handed on'], expected: ['already-taken', 'done', 'not-found', 'done', 'not-found', 'done', 'done', 'forbidden', 'closed'], told: ['visitor', 'own', 'peer', 'manager', 'admin', 'owner', 'analyst'] },
  { frame: 'reply', in: ['resolved', 'unresolved', 'disqualified', 'void'], expected: ['already-closed', 'not-found', 'not-found', 'already-closed', 'not-found', 'already-closed', 'already-closed', 'forbidden', 'closed'] },
  { frame: 'reply', in: ['abandoned'], expected: ['not-found', 'not-found', 'not-found', 'already-closed', 'not-found', 'already-closed', 'already-closed', 'forbidden', 'closed'] },

  // No call-back is owed to whoever is here, or was answered.
  { frame: 'called', in: ['waiting', 'missed', 'owed'], expected: ['forbidden', 'forbidden', 'not-found', 'stale-version', 'not-found', 'stale-version', 'stale-version', 'forbidden', 'closed'] },
  { frame: 'called', in: ['offered'], expected: ['stale-version', 'not-found', 'not-found', 'stale-version', 'not-found', 'stale-version', 'stale-version', 'forbidden', 'closed'] },
  { frame: 'called', in: ['open', 'ended'], expected: ['stale-version', 'not-found', 'not-found', 'stale-version', 'not-found', 'stale-version', 'stale-version', 'forbidden', 'closed'] },
  { frame: 'called', in: ['handed on'], expected: ['already-taken', 'stale-version', 'not-found', 'stale-version', 'not-found', 'stale-version', 'stale-version', 'forbidden', 'closed'] },
  { frame: 'called', in: ['resolved', 'unresolved', 'disqualified', 'void'], expected: ['already-closed', 'not-found', 'not-found', 'already-closed', 'not-found', 'already-closed', 'already-closed', 'forbidden', 'closed'] },
  { frame: 'called', in: ['abandoned'], expected: ['not-found', 'not-found', 'not-found', 'already-closed', 'not-found', 'already-closed', 'already-closed', 'forbidden', 'closed'] },

  // Whoever has had no reply is not put by.
  { frame: 'snooze', in: ['waiting', 'missed', 'owed'], expected: ['forbidden', 'forbidden', 'not-found', 'stale-version', 'not-found', 'stale-version', 'stale-version', 'forbidden', 'closed'] },
  { frame: 'snooze', in: ['offered'], expected: ['stale-version', 'not-found', 'not-found', 'stale-version', 'not-found', 'stale-version', 'stale-version', 'forbidden', 'closed'] },
  { frame: 'snooze', in: ['open'], expected: ['not-available', 'not-found', 'not-found', 'not-available', 'not-found', 'not-available', 'not-available', 'forbidden', 'closed'] },
  { frame: 'snooze', in: ['ended'], expected: ['done', 'not-found', 'not-found', 'done', 'not-found', 'done', 'done', 'forbidden', 'closed'], told: ['visitor', 'own', 'manager', 'admin', 'owner', 'analyst'] },
  { frame: 'snooze', in: ['handed on'], expected: ['already-taken', 'not-available', 'not-found', 'not-available', 'not-found', 'not-available', 'not-available', 'forbidden', 'closed'] },
  { frame: 'snooze', in: ['resolved', 'unresolved', 'disqualified', 'void'], expected: ['already-closed', 'not-found', 'not-found', 'already-closed', 'not-found', 'already-closed', 'already-closed', 'forbidden', 'closed'] },
  { frame: 'snooze', in: ['abandoned'], expected: ['not-found', 'not-found', 'not-found', 'already-closed', 'not-found', 'already-closed', 'already-closed', 'forbidden', 'closed'] },

  // Nothing of these is put by.
  { frame: 'wake', in: ['waiting', 'missed', 'owed'], expected: ['forbidden', 'forbidden', 'not-found', 'done', 'not-found', 'done', 'done', 'forbidden', 'closed'] },
  { frame: 'wake', in: ['offered', 'open', 'ended', 'resolved', 'unresolved', 'disqualified', 'void'], expected: ['done', 'not-found', 'not-found', 'done', 'not-found', 'done', 'done', 'forbidden', 'closed'] },
  { frame: 'wake', in: ['handed on'], expected: ['already-taken', null, 'not-found', 'done', 'not-found', 'done', 'done', 'forbidden', 'closed'] },
  // They see it for the first time.
  { frame: 'wake', in: ['handed on'], expected: [null, 'done', null, null, null, null, null, null, null], told: ['visitor', 'own', 'peer', 'manager', 'admin', 'owner', 'analyst'] },
  { frame: 'wake', in: ['abandoned'], expected: ['not-found', 'not-found', 'not-found', 'done', 'not-found', 'done', 'done', 'forbidden', 'closed'] },

  // The visitor is told of a new version without what made it.
  { frame: 'note', in: ['waiting', 'missed', 'owed'], expected: ['forbidden', 'forbidden', 'not-found', 'done', 'not-found', 'done', 'done', 'forbidden', 'closed'], told: ['visitor', 'own', 'peer', 'manager', 'admin', 'owner', 'analyst'] },
  { frame: 'note', in: ['offered', 'open', 'ended', 'resolved', 'unresolved', 'disqualified', 'void'], expected: ['done', 'not-found', 'not-found', 'done', 'not-found', 'done', 'done', 'forbidden', 'closed'], told: ['visitor', 'own', 'manager', 'admin', 'owner', 'analyst'] },
  { frame: 'note', in: ['handed on'], expected: ['already-taken', 'done', 'not-found', 'done', 'not-found', 'done', 'done', 'forbidden', 'closed'], told: ['visitor', 'own', 'peer', 'manager', 'admin', 'owner', 'analyst'] },
  { frame: 'note', in: ['abandoned'], expected: ['not-found', 'not-found', 'not-found', 'done', 'not-found', 'done', 'done', 'forbidden', 'closed'], told: ['visitor', 'manager', 'admin', 'owner', 'analyst'] },

  { frame: 'read', in: ['waiting', 'missed', 'owed'], expected: ['forbidden', 'forbidden', 'not-found', 'done', 'not-found', 'done', 'done', 'forbidden', 'closed'], told: ['visitor', 'own', 'peer', 'manager', 'admin', 'owner', 'analyst'] },
  { frame: 'read', in: ['offered', 'open', 'ended', 'resolved', 'unresolved', 'disqualified', 'void'], expected: ['done', 'not-found', 'not-found', 'done', 'not-found', 'done', 'done', 'forbidden', 'closed'], told: ['visitor', 'own', 'manager', 'admin', 'owner', 'analyst'] },
  { frame: 'read', in: ['handed on'], expected: ['already-taken', 'done', 'not-found', 'done', 'not-found', 'done', 'done', 'forbidden', 'closed'], told: ['visitor', 'own', 'peer', 'manager', 'admin', 'owner', 'analyst'] },
  { frame: 'read', in: ['abandoned'], expected: ['not-found', 'not-found', 'not-found', 'done', 'not-found', 'done', 'done', 'forbidden', 'closed'], told: ['visitor', 'manager', 'admin', 'owner', 'analyst'] },

  { frame: 'classify', in: ['waiting', 'missed', 'owed'], expected: ['forbidden', 'forbidden', 'not-found', 'done', 'not-found', 'done', 'done', 'forbidden', 'closed'], told: ['visitor', 'own', 'peer', 'manager', 'admin', 'owner', 'analyst'] },
  { frame: 'classify', in: ['offered', 'open', 'ended'], expected: ['done', 'not-found', 'not-found', 'done', 'not-found', 'done', 'done', 'forbidden', 'closed'], told: ['visitor', 'own', 'manager', 'admin', 'owner', 'analyst'] },
  { frame: 'classify', in: ['handed on'], expected: ['already-taken', 'done', 'not-found', 'done', 'not-found', 'done', 'done', 'forbidden', 'closed'], told: ['visitor', 'own', 'peer', 'manager', 'admin', 'owner', 'analyst'] },
  { frame: 'classify', in: ['resolved', 'unresolved', 'disqualified', 'void'], expected: ['already-closed', 'not-found', 'not-found', 'already-closed', 'not-found', 'already-closed', 'already-closed', 'forbidden', 'closed'] },
  { frame: 'classify', in: ['abandoned'], expected: ['not-found', 'not-found', 'not-found', 'already-closed', 'not-found', 'already-closed', 'already-closed', 'forbidden', 'closed'] },

  { frame: 'resolve', in: ['waiting', 'missed', 'owed'], expected: ['forbidden', 'forbidden', 'not-found', 'stale-version', 'not-found', 'stale-version', 'stale-version', 'forbidden', 'closed'] },
  { frame: 'resolve', in: ['offered'], expected: ['stale-version', 'not-found', 'not-found', 'stale-version', 'not-found', 'stale-version', 'stale-version', 'forbidden', 'closed'] },
  { frame: 'resolve', in: ['open', 'ended'], expected: ['done', 'not-found', 'not-found', 'done', 'not-found', 'done', 'done', 'forbidden', 'closed'], told: ['visitor', 'own', 'manager', 'admin', 'owner', 'analyst'] },
  { frame: 'resolve', in: ['handed on'], expected: ['already-taken', 'done', 'not-found', 'done', 'not-found', 'done', 'done', 'forbidden', 'closed'], told: ['visitor', 'own', 'peer', 'manager', 'admin', 'owner', 'analyst'] },
  { frame: 'resolve', in: ['resolved', 'unresolved', 'disqualified', 'void'], expected: ['already-closed', 'not-found', 'not-found', 'already-closed', 'not-found', 'already-closed', 'already-closed', 'forbidden', 'closed'] },
  { frame: 'resolve', in: ['abandoned'], expected: ['not-found', 'not-found', 'not-found', 'already-closed', 'not-found', 'already-closed', 'already-closed', 'forbidden', 'closed'] },

  { frame: 'reopen', in: ['waiting', 'missed', 'owed'], expected: ['forbidden', 'forbidden', 'not-found', 'not-closed', 'not-found', 'not-closed', 'not-closed', 'forbidden', 'closed'] },
  { frame: 'reopen', in: ['offered', 'open', 'ended'], expected: ['not-closed', 'not-found', 'not-found', 'not-closed', 'not-found', 'not-closed', 'not-closed', 'forbidden', 'closed'] },
  { frame: 'reopen', in: ['handed on'], expected: ['already-taken', 'not-closed', 'not-found', 'not-closed', 'not-found', 'not-closed', 'not-closed', 'forbidden', 'closed'] },
  { frame: 'reopen', in: ['resolved', 'unresolved', 'disqualified', 'void'], expected: ['done', 'not-found', 'not-found', 'done', 'not-found', 'done', 'done', 'forbidden', 'closed'], told: ['visitor', 'own', 'manager', 'admin', 'owner', 'analyst'] },
  { frame: 'reopen', in: ['abandoned'], expected: ['not-found', 'not-found', 'not-found', 'done', 'not-found', 'done', 'done', 'forbidden', 'closed'], told: ['visitor', 'manager', 'admin', 'owner', 'analyst'] },

  // What waited is gone from the sight of those who see what waits; nobody has it then.
  { frame: 'void', in: ['waiting', 'missed', 'owed'], expected: ['forbidden', 'forbidden', 'not-found', 'done', 'not-found', 'done', 'done', 'forbidden', 'closed'], told: ['visitor', 'manager', 'admin', 'owner', 'analyst'], vanished: ['own', 'peer'] },
  { frame: 'void', in: ['offered'], expected: ['done', 'not-found', 'not-found', 'done', 'not-found', 'done', 'done', 'forbidden', 'closed'], told: ['visitor', 'manager', 'admin', 'owner', 'analyst'], vanished: ['own'] },
  { frame: 'void', in: ['open', 'ended', 'resolved', 'unresolved', 'disqualified'], expected: ['done', 'not-found', 'not-found', 'done', 'not-found', 'done', 'done', 'forbidden', 'closed'], told: ['visitor', 'own', 'manager', 'admin', 'owner', 'analyst'] },
  { frame: 'void', in: ['handed on'], expected: ['already-taken', 'done', 'not-found', 'done', 'not-found', 'done', 'done', 'forbidden', 'closed'], told: ['visitor', 'own', 'peer', 'manager', 'admin', 'owner', 'analyst'] },
  { frame: 'void', in: ['void'], expected: ['done', 'not-found', 'not-found', 'done', 'not-found', 'done', 'done', 'forbidden', 'closed'] },
  { frame: 'void', in: ['abandoned'], expected: ['not-found', 'not-found', 'not-found', 'done', 'not-found', 'done', 'done', 'forbidden', 'closed'], told: ['visitor', 'manager', 'admin', 'owner', 'analyst'] },

  { frame: 'lead', in: ['waiting', 'missed', 'owed'], expected: ['forbidden', 'forbidden', 'not-found', 'done', 'not-found', 'done', 'done', 'forbidden', 'closed'], told: ['visitor', 'own', 'peer', 'manager', 'admin', 'owner', 'analyst'] },
  { frame: 'lead', in: ['offered', 'open', 'ended', 'resolved', 'unresolved', 'disqualified', 'void'], expected: ['done', 'not-found', 'not-found', 'done', 'not-found', 'done', 'done', 'forbidden', 'closed'], told: ['visitor', 'own', 'manager', 'admin', 'owner', 'analyst'] },
  { frame: 'lead', in: ['handed on'], expected: ['already-taken', 'done', 'not-found', 'done', 'not-found', 'done', 'done', 'forbidden', 'closed'], told: ['visitor', 'own', 'peer', 'manager', 'admin', 'owner', 'analyst'] },
  { frame: 'lead', in: ['abandoned'], expected: ['not-found', 'not-found', 'not-found', 'done', 'not-found', 'done', 'done', 'forbidden', 'closed'], told: ['visitor', 'manager', 'admin', 'owner', 'analyst'] },

  // Offered to whoever says they are there, if they are of the team.
  { frame: 'available', in: ['waiting', 'missed', 'owed'], expected: ['done', null, null, null, null, null, null, null, null], told: ['visitor', 'own', 'manager', 'admin', 'owner', 'analyst'], vanished: ['peer'] },
  { frame: 'available', in: ['waiting', 'missed', 'owed'], expected: [null, 'done', null, null, null, null, null, null, null], told: ['visitor', 'peer', 'manager', 'admin', 'owner', 'analyst'], vanished: ['own'] },
  { frame: 'available', in: ['waiting', 'missed', 'owed'], expected: [null, null, null, 'done', null, 'done', 'done', null, null], told: ['visitor', 'manager', 'admin', 'owner', 'analyst'], vanished: ['own', 'peer'] },
  { frame: 'available', in: ['waiting', 'missed', 'owed'], expected: [null, null, 'done', null, 'done', null, null, 'done', 'closed'] },
  { frame: 'available', in: ['offered', 'open', 'handed on', 'ended', 'resolved', 'unresolved', 'disqualified', 'void', 'abandoned'], expected: ['done', 'done', 'done', 'done', 'done', 'done', 'done', 'done', 'closed'] },
  { frame: 'busy', in: everywhere, expected: ['done', 'done', 'done', 'done', 'done', 'done', 'done', 'done', 'closed'] },
  { frame: 'away', in: ['offered'], expected: ['done', null, null, null, null, null, null, null, null], told: ['visitor', 'own', 'peer', 'manager', 'admin', 'owner', 'analyst'] },
  { frame: 'away', in: ['offered'], expected: [null, 'done', 'done', 'done', 'done', 'done', 'done', 'done', 'closed'] },
  { frame: 'away', in: ['waiting', 'missed', 'owed', 'open', 'handed on', 'ended', 'resolved', 'unresolved', 'disqualified', 'void', 'abandoned'], expected: ['done', 'done', 'done', 'done', 'done', 'done', 'done', 'done', 'closed'] },

  // Who is told that they type.
  { frame: 'typing', in: ['open', 'ended'], expected: ['visitor', 'nobody', 'nobody', 'nobody', 'nobody', 'nobody', 'nobody', 'nobody', 'closed'] },
  { frame: 'typing', in: ['handed on'], expected: ['nobody', 'visitor', 'nobody', 'nobody', 'nobody', 'nobody', 'nobody', 'nobody', 'closed'] },
  { frame: 'typing', in: ['waiting', 'missed', 'owed', 'offered', 'resolved', 'unresolved', 'disqualified', 'void', 'abandoned'], expected: ['nobody', 'nobody', 'nobody', 'nobody', 'nobody', 'nobody', 'nobody', 'nobody', 'closed'] },

  // Nobody else looks at it, so that nobody hears of it.
  { frame: 'looking', in: everywhere, expected: ['nothing', 'nothing', 'nothing', 'nothing', 'nothing', 'nothing', 'nothing', 'nothing', 'closed'] },

  // Noted for whose it is, and nobody hears of it.
  { frame: 'focus', in: everywhere, expected: ['nothing', 'nothing', 'nothing', 'nothing', 'nothing', 'nothing', 'nothing', 'nothing', 'closed'] },

  // The page of whoever sends it is in the background: nobody hears of it.
  { frame: 'hidden', in: everywhere, expected: ['nothing', 'nothing', 'nothing', 'nothing', 'nothing', 'nothing', 'nothing', 'nothing', 'closed'] },

  // What they get of all that happened to it.
  { frame: 'resume', in: ['waiting', 'missed', 'owed', 'handed on'], expected: ['event', 'event', 'nothing', 'event', 'nothing', 'event', 'event', 'event', 'closed'] },
  { frame: 'resume', in: ['offered', 'open', 'ended', 'resolved', 'unresolved', 'disqualified', 'void'], expected: ['event', 'nothing', 'nothing', 'event', 'nothing', 'event', 'event', 'event', 'closed'] },
  { frame: 'resume', in: ['abandoned'], expected: ['vanished', 'vanished', 'nothing', 'event', 'nothing', 'event', 'event', 'event', 'closed'] },
]

// oxfmt-ignore
const visitorRows: VisitorRow[] = [
  { frame: 'message', in: ['waiting', 'missed', 'owed'], expected: 'done', told: ['visitor', 'own', 'peer', 'manager', 'admin', 'owner', 'analyst'] },
  { frame: 'message', in: ['offered', 'open', 'ended'], expected: 'done', told: ['visitor', 'own', 'manager', 'admin', 'owner', 'analyst'] },
  { frame: 'message', in: ['handed on'], expected: 'done', told: ['visitor', 'own', 'peer', 'manager', 'admin', 'owner', 'analyst'] },
  // Closed, it reopens: it waits, and whoever may see what waits hears of it.
  { frame: 'message', in: ['resolved', 'unresolved', 'disqualified', 'void', 'abandoned'], expected: 'done', told: ['visitor', 'own', 'peer', 'manager', 'admin', 'owner', 'analyst'] },
  { frame: 'read', in: ['waiting', 'missed', 'owed', 'handed on'], expected: 'done', told: ['visitor', 'own', 'peer', 'manager', 'admin', 'owner', 'analyst'] },
  { frame: 'read', in: ['offered', 'open', 'ended', 'resolved', 'unresolved', 'disqualified', 'void'], expected: 'done', told: ['visitor', 'own', 'manager', 'admin', 'owner', 'analyst'] },
  { frame: 'read', in: ['abandoned'], expected: 'done', told: ['visitor', 'manager', 'admin', 'owner', 'analyst'] },
  { frame: 'leave', in: ['owed'], expected: 'done' },
  { frame: 'leave', in: ['waiting', 'missed', 'handed on'], expected: 'done', told: ['visitor', 'own', 'peer', 'manager', 'admin', 'owner', 'analyst'] },
  { frame: 'leave', in: ['offered', 'open', 'ended', 'resolved', 'unresolved', 'disqualified', 'void'], expected: 'done', told: ['visitor', 'own', 'manager', 'admin', 'owner', 'analyst'] },
  { frame: 'leave', in: ['abandoned'], expected: 'done', told: ['visitor', 'manager', 'admin', 'owner', 'analyst'] },
  { frame: 'return', in: everywhere.filter((situation) => situation !== 'owed'), expected: 'done' },
  { frame: 'return', in: ['owed'], expected: 'done', told: ['visitor', 'own', 'peer', 'manager', 'admin', 'owner', 'analyst'] },
  { frame: 'call-back', in: ['waiting', 'missed', 'owed'], expected: 'done', told: ['visitor', 'own', 'peer', 'manager', 'admin', 'owner', 'analyst'] },
  { frame: 'call-back', in: ['offered', 'open'], expected: 'done', told: ['visitor', 'own', 'manager', 'admin', 'owner', 'analyst'] },
  { frame: 'call-back', in: ['handed on'], expected: 'done', told: ['visitor', 'own', 'peer', 'manager', 'admin', 'owner', 'analyst'] },
  { frame: 'call-back', in: ['ended', 'resolved', 'unresolved', 'disqualified', 'void', 'abandoned'], expected: 'done' },
  { frame: 'go-on', in: ['waiting', 'missed', 'owed', 'handed on'], expected: 'done', told: ['visitor', 'own', 'peer', 'manager', 'admin', 'owner', 'analyst'] },
  { frame: 'go-on', in: ['offered', 'open', 'ended'], expected: 'done', told: ['visitor', 'own', 'manager', 'admin', 'owner', 'analyst'] },
  { frame: 'go-on', in: ['resolved', 'unresolved', 'disqualified', 'void', 'abandoned'], expected: 'done' },
  // Nobody has signed it.
  { frame: 'identify', in: everywhere, expected: 'invalid-input' },
  // They gave no address that mail reaches.
  { frame: 'transcript', in: everywhere, expected: 'not-available' },
  // They never agreed to be written to about anything else.
  { frame: 'withdraw', in: everywhere, expected: 'done' },
  { frame: 'forget', in: ['waiting', 'missed', 'owed'], expected: 'done', told: ['visitor', 'manager', 'admin', 'owner', 'analyst'], vanished: ['own', 'peer'] },
  { frame: 'forget', in: ['offered'], expected: 'done', told: ['visitor', 'manager', 'admin', 'owner', 'analyst'], vanished: ['own'] },
  { frame: 'forget', in: ['open', 'ended', 'resolved', 'unresolved', 'disqualified', 'void'], expected: 'done', told: ['visitor', 'own', 'manager', 'admin', 'owner', 'analyst'] },
  { frame: 'forget', in: ['abandoned'], expected: 'done', told: ['visitor', 'manager', 'admin', 'owner', 'analyst'] },
  { frame: 'forget', in: ['handed on'], expected: 'done', told: ['visitor', 'own', 'peer', 'manager', 'admin', 'owner', 'analyst'] },
  { frame: 'end', in: ['waiting', 'missed', 'owed'], expected: 'done', told: ['visitor', 'manager', 'admin', 'owner', 'analyst'], vanished: ['own', 'peer'] },
  { frame: 'end', in: ['offered'], expected: 'done', told: ['visitor', 'manager', 'admin', 'owner', 'analyst'], vanished: ['own'] },
  { frame: 'end', in: ['open'], expected: 'done', told: ['visitor', 'own', 'manager', 'admin', 'owner', 'analyst'] },
  { frame: 'end', in: ['handed on'], expected: 'done', told: ['visitor', 'own', 'peer', 'manager', 'admin', 'owner', 'analyst'] },
  { frame: 'end', in: ['ended', 'resolved', 'unresolved', 'disqualified', 'void', 'abandoned'], expected: 'done' },
  { frame: 'rate', in: ['waiting', 'missed', 'owed', 'offered', 'open', 'handed on'], expected: 'not-closed' },
  { frame: 'rate', in: ['ended', 'resolved', 'unresolved', 'disqualified', 'void'], expected: 'done', told: ['visitor', 'own', 'manager', 'admin', 'owner', 'analyst'] },
  { frame: 'rate', in: ['abandoned'], expected: 'done', told: ['visitor', 'manager', 'admin', 'owner', 'analyst'] },
  { frame: 'recommend', in: ['waiting', 'missed', 'owed', 'offered', 'open', 'handed on'], expected: 'not-closed' },
  { frame: 'recommend', in: ['ended', 'resolved', 'unresolved', 'disqualified', 'void'], expected: 'done', told: ['visitor', 'own', 'manager', 'admin', 'owner', 'analyst'] },
  { frame: 'recommend', in: ['abandoned'], expected: 'done', told: ['visitor', 'manager', 'admin', 'owner', 'analyst'] },
  { frame: 'typing', in: ['offered', 'open', 'ended', 'resolved', 'unresolved', 'disqualified', 'void'], expected: 'own' },
  { frame: 'typing', in: ['handed on'], expected: 'peer' },
  { frame: 'typing', in: ['waiting', 'missed', 'owed', 'abandoned'], expected: 'nobody' },
  { frame: 'hidden', in: everywhere, expected: 'nothing' },
  { frame: 'resume', in: everywhere, expected: 'event', told: ['visitor'] },
]

/** What came of a frame, in the words of the tables. */
function resultOf(name: string, sender: Watcher, { answers, told, happened }: Effect): string {
  if (sender === 'suspended') return happened || answers.length > 0 ? 'not closed' : 'closed'
  const ack = answers.find((frame) => frame.t === 'ack')?.outcome
  if (ack !== undefined) return ack.kind === 'done' ? 'done' : ack.because!
  if (name === 'typing') return told.typing.join(' ') || 'nobody'
  return answers.find((frame) => frame.t === 'event' || frame.t === 'vanished')?.t ?? 'nothing'
}

/** Who was told, and what nobody may have been told. The sender's own answer to `resume` is a result, not news. */
function hearing(effect: Effect, sender: Watcher, name: string, situation: Situation) {
  const news = (watchers: Watcher[]) => watchers.filter((one) => name !== 'resume' || one !== sender).toSorted()
  const isShown = sender === 'visitor' || sees[situation].some((person) => person === sender)
  const reads = new Set<Watcher>(['visitor', ...effect.told.event, ...(isShown ? [sender] : [])])
  // Whoever looks at it hears who else does, as long as they may see it.
  const lookers = effect.told.looking.filter((one) => sees[situation].some((person) => person === one))
  const knows = new Set<Watcher>([...reads, ...effect.told.vanished, ...effect.told.typing, ...lookers])
  const refusal = effect.answers.find((frame) => frame.outcome?.kind === 'refused')?.outcome
  return {
    told: news(effect.told.event),
    vanished: news(effect.told.vanished),
    refusalShows:
      refusal === undefined || (refusal.inquiry !== undefined) === isShown ? 'what they may see' : 'too much',
    readByOthers: effect.readBy.filter((one) => !reads.has(one)),
    knownToOthers: effect.knownTo.filter((one) => !knows.has(one)),
    noteReadBy: effect.noteReadBy.filter((one) => one === 'visitor' || one === 'stranger'),
  }
}

function expectedHearing(row: Told, isDone: boolean) {
  return {
    told: isDone ? (row.told ?? []).toSorted() : [],
    vanished: isDone ? (row.vanished ?? []).toSorted() : [],
    refusalShows: 'what they may see',
    readByOthers: [],
    knownToOthers: [],
    noteReadBy: [],
  }
}

const kindOf = (frame: string) => frame.split(',')[0]!

describe('the tables', () => {
  const named = (union: { options: readonly { shape: { t?: { value: string }; type?: { value: string } } }[] }) =>
    union.options.map(({ shape }) => (shape.t ?? shape.type)!.value)
  const [onInquiry, onPresence] = MemberCommand.options
  const inSchema = {
    member: [...named(MemberFrame), ...named(onInquiry.shape.act), ...onPresence.shape.presence.options],
    visitor: [...named(VisitorFrame), ...named(VisitorCommand)],
  }

  it('have every frame and every command of the schema, and no other', () => {
    const { member, visitor } = inSchema
    expect(MemberCommand.options.map(({ shape }) => shape.on.value)).toEqual(['inquiry', 'presence'])
    const sent = (names: string[]) => names.filter((name) => name !== 'send').toSorted()
    expect([...new Set(memberRows.map((row) => kindOf(row.frame)))].toSorted()).toEqual(sent(member))
    expect([...new Set(visitorRows.map((row) => row.frame))].toSorted()).toEqual(sent(visitor))
  })

  it('know every state an inquiry can be in', () => {
    expect([...new Set(Object.values(situations))].toSorted()).toEqual(Object.keys(episodeClass).toSorted())
  })

  it('say once for each frame what it does in each situation, from everybody', () => {
    const cells = [
      ...memberRows.flatMap((row) =>
        row.in.flatMap((situation) =>
          persons.flatMap((person, at) => (row.expected[at] === null ? [] : [`${row.frame} ${situation} ${person}`])),
        ),
      ),
      ...visitorRows.flatMap((row) => row.in.map((situation) => `${row.frame} ${situation} visitor`)),
    ]
    const all = everywhere.flatMap((situation) => [
      ...Object.keys(memberFrames).flatMap((frame) => persons.map((person) => `${frame} ${situation} ${person}`)),
      ...Object.keys(visitorFrames).map((frame) => `${frame} ${situation} visitor`),
    ])
    expect(cells.toSorted()).toEqual(all.toSorted())
  })
})

beforeAll(() => {
  vi.useFakeTimers({ now: Date.now(), toFake: ['Date'] })
})
afterAll(() => {
  vi.useRealTimers()
})

describe.each(everywhere)('when it is %s,', (situation) => {
  let stage: Stage
  beforeAll(async () => {
    stage = await Stage.set()
  })

  it.each(memberRows.filter((row) => row.in.includes(situation)).map((row) => [row.frame, row] as const))(
    'a member’s %s',
    async (_, row) => {
      const came: Record<string, unknown> = {}
      const expected: Record<string, unknown> = {}
      let scene: Scene | null = null
      for (const [at, person] of persons.entries()) {
        const result = row.expected[at]!
        if (result === null) continue
        scene ??= await stage.play(situation)
        const effect = await stage.send(scene, person, memberFrames[row.frame]!(scene, stage))
        came[person] = { result: resultOf(row.frame, person, effect), ...hearing(effect, person, row.frame, situation) }
        expected[person] = { result, ...expectedHearing(row, result === 'done') }
        // Busy: gets nothing new, and keeps what they were offered.
        if (row.frame in presences) await stage.declares(person, 'busy')
        if (effect.told.event.length === 0 || row.frame === 'resume') continue
        await stage.strike(scene)
        scene = null
      }
      if (scene !== null) await stage.strike(scene)
      expect(came).toEqual(expected)
    },
  )

  it.each(visitorRows.filter((row) => row.in.includes(situation)).map((row) => [row.frame, row] as const))(
    'its visitor’s %s',
    async (_, row) => {
      const scene = await stage.play(situation)
      const effect = await stage.send(scene, 'visitor', visitorFrames[row.frame]!(scene, stage))
      await stage.strike(scene)
      const came = {
        result: resultOf(row.frame, 'visitor', effect),
        ...hearing(effect, 'visitor', row.frame, situation),
      }
      expect(came).toEqual({ result: row.expected, ...expectedHearing(row, row.expected === 'done') })
    },
  )

  it('nothing another visitor sends reaches it', async () => {
    const scene = await stage.play(situation)
    const before = await stage.home.desk.look(scene.who, scene.inquiry.id, 0, false)
    for (const [name, make] of Object.entries(visitorFrames)) {
      const { told, knownTo } = await stage.send(scene, 'stranger', make(scene, stage))
      const others = Object.values(told)
        .flat()
        .filter((watcher) => watcher !== 'stranger')
      expect([name, others, knownTo]).toEqual([name, [], []])
    }
    expect(await stage.home.desk.look(scene.who, scene.inquiry.id, 0, false)).toEqual(before)
    await stage.strike(scene)
  })
})
