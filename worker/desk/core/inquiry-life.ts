/**
 * The life of an inquiry: what may happen next. Pure; the Desk calls `decide` with the state it holds, journals what
 * comes back, and folds it with `evolve` (shared/inquiry/inquiry-event.ts). Refusals are values.
 */
import { isClosed } from '../../../shared/inquiry/episode-state.ts'
import type { Actor, ClosedState, InquiryHappening } from '../../../shared/inquiry/inquiry-event.ts'
import type { InquiryState } from '../../../shared/inquiry/inquiry-state.ts'
import type { Choice } from '../../../shared/routing/choice.ts'
import { spans } from '../../../shared/limits.ts'
import { mayOf, reaches } from '../../../shared/permissions.ts'
import type { Reader } from '../../../shared/permissions.ts'
import type { InquiryAct, VisitorCommand } from '../../../shared/schema/command.ts'
import type { Closing, LeadStep } from '../../../shared/schema/lead.ts'
import { isOwedCallBack } from '../../../shared/inquiry/is-owed-call-back.ts'
import { askCallBack, called } from './call-back.ts'
import { classify } from './classify.ts'
import { happened, nothing, refused } from './decision.ts'
import type { Decision } from './decision.ts'
import { takeStep } from './lead-life.ts'
import { maybeGiven, mayNot } from './may-act.ts'
import { seeing } from './seeing.ts'
import { claim, consult, decline, escalate, handBackLead, handOff, note, transfer } from './moves.ts'
import type { Directory, Free } from './moves.ts'
import { snooze, wake } from './snooze.ts'
import { callBackDue, entryAt, workedOpen, workedWait } from './promise.ts'
import type { Entry, Promising } from './promise.ts'

/** What a member's acts are decided by, beside the inquiry itself. */
export interface Rules {
  /** Where it can go. */
  directory: Directory
  /** What the workspace asks when something is closed or lost. */
  closing: Closing
  /** The inquiry's queue. */
  promising: Promising
  now: number
  /** The workspace's, by which days begin. */
  zone: string
}

const system: Actor = { kind: 'system', id: null }

/** What is decided by the state alone; for the others the Desk has rooms of their own. */
export type DecidedCommand = Exclude<VisitorCommand, { type: 'transcript' | 'identify' | 'withdraw' | 'forget' }>

/**
 * What a visitor does with their own inquiry. Everything may come twice.
 * @param promising its queue
 */
export function decideForVisitor(
  state: InquiryState,
  command: DecidedCommand,
  now: number,
  promising: Promising,
): Decision {
  const actor: Actor = { kind: 'visitor', id: state.visitor }
  switch (command.type) {
    case 'message': {
      const messaged: InquiryHappening = { type: 'messaged', actor, data: { message: command.id } }
      if (state.closedAt === null) return happened(messaged)
      if (now - state.closedAt > spans.reopening) return refused('gone', 'It closed too long ago; please ask anew.')
      return happened(reopened(state, actor, entryAt(now, true, promising)), messaged)
    }
    case 'read':
      return command.upTo > state.readByVisitor
        ? happened({ type: 'read', actor, data: { upTo: Math.min(command.upTo, state.seq) } })
        : nothing
    case 'leave':
      return state.visitorHere ? happened({ type: 'left', actor, data: {} }) : nothing
    case 'return':
      return state.visitorHere ? nothing : happened({ type: 'returned', actor, data: {} })
    case 'call-back':
      return askCallBack(state, command, now, promising)
    case 'go-on': {
      const { marks } = state
      if (marks === undefined || isClosed(state.state) || marks.wentOn?.includes(command.to)) return nothing
      return happened({ type: 'went-on', actor, data: { to: command.to } })
    }
    case 'end': {
      if (state.ended || isClosed(state.state)) return nothing
      // Whoever asked to be called back goes, and is called back.
      if (state.marks?.left?.asked !== undefined && isOwedCallBack(state))
        return state.visitorHere ? happened({ type: 'left', actor, data: {} }) : nothing
      const ended: InquiryHappening = { type: 'ended', actor, data: {} }
      // Nobody has answered: the visitor gives up. Afterwards it is the assistant who closes.
      return state.answeredAt === null ? happened(ended, closed(actor, 'abandoned')) : happened(ended)
    }
    case 'rate':
      return surveyFault(state, now) ?? happened({ type: 'rated', actor, data: { score: command.score } })
    case 'recommend':
      return surveyFault(state, now) ?? happened({ type: 'recommended', actor, data: { score: command.score } })
  }
}

/** Why the survey cannot be answered, or answered anew; null: it can. */
function surveyFault(state: InquiryState, now: number): Decision | null {
  if (!state.ended && !isClosed(state.state)) return refused('not-closed')
  const locked = state.marks?.surveyLocked || (state.closedAt !== null && now - state.closedAt > spans.survey)
  return locked ? refused('gone') : null
}

function reopened({ episode }: InquiryState, actor: Actor, entered: Entry): InquiryHappening {
  return { type: 'reopened', actor, data: { episode: episode + 1, ...entered } }
}

function closed(actor: Actor, state: ClosedState, topic?: string, open: number | null = null): InquiryHappening {
  const data = { state, ...(topic !== undefined && { topic }), ...(open !== null && { open }) }
  return { type: 'closed', actor, data }
}

/**
 * What a member does with an inquiry.
 * @param seen the version the member saw: whatever moves its life on is stale when it moved on since
 */
export function decideForMember(
  state: InquiryState,
  by: Reader,
  act: InquiryAct,
  seen: number,
  rules: Rules,
): Decision {
  return mayNot(state, by, act) ?? seeing(state, by.member, whatFollows(state, by, act, seen, rules))
}

function whatFollows(
  state: InquiryState,
  by: Reader,
  act: InquiryAct,
  seen: number,
  { directory, closing, promising, now, zone }: Rules,
): Decision {
  const actor: Actor = { kind: 'member', id: by.member }
  const stale = seen < state.lifeSeq
  const free = (team: string) => reaches(mayOf(by)['inquiry.assign'], by, { assignee: null, held: [], team })
  switch (act.type) {
    case 'decline':
      return decline(state, by.member, act)
    case 'claim':
      return stale ? refused('stale-version') : claim(state, by.member, directory)
    case 'transfer':
      return stale ? refused('stale-version') : transfer(state, actor, act, directory, free)
    case 'escalate':
      return stale ? refused('stale-version') : escalate(state, actor, act, directory, free)
    case 'consult':
      return consult(state, actor, act, directory)
    case 'accept':
      if (state.state === 'open' && state.assignee === by.member) return nothing
      if (state.state === 'open' || (state.state === 'offered' && state.assignee !== by.member))
        return refused('already-taken')
      if (isClosed(state.state)) return refused('already-closed')
      if (stale) return refused('stale-version')
      return happened({ type: 'accepted', actor, data: { member: by.member } })
    case 'assign':
      if (isClosed(state.state)) return refused('already-closed')
      if (stale) return refused('stale-version')
      if (!maybeGiven(state, by, act.member, directory)) return refused('not-available')
      if (act.member !== by.member) {
        const onLeave = directory.onLeave(act.member, state.team)
        if (onLeave !== null) return refused('not-available', onLeave.said, 'act.member')
      }
      if (state.state === 'open' && state.assignee === act.member) return nothing
      return happened({ type: 'assigned', actor, data: { member: act.member } })
    case 'reply':
      if (state.forgotten !== undefined) return refused('not-available', 'Who asked is forgotten.')
      if (isClosed(state.state)) return refused('already-closed')
      if (state.state !== 'open') return refused('stale-version', 'Nobody has accepted it yet.')
      return happened(replied(actor, act.id, workedWait(now, state, promising)))
    case 'called':
      return called(state, actor, isOwedCallBack(state) ? null : workedWait(now, state, promising))
    case 'note':
      return note(state, actor, act, directory)
    case 'snooze':
      return snooze(state, actor, act.until, now)
    case 'wake':
      return wake(state, actor)
    case 'read':
      return act.upTo > state.readByMember
        ? happened({ type: 'read', actor, data: { upTo: Math.min(act.upTo, state.seq) } })
        : nothing
    case 'resolve':
      if (isClosed(state.state)) return refused('already-closed')
      if (stale) return refused('stale-version')
      if (state.state !== 'open') return refused('stale-version', 'Nobody has accepted it yet.')
      return (
        wrappedUp(act.topic, closing) ??
        happened(closed(actor, act.outcome, act.topic, workedOpen(now, state, promising)))
      )
    case 'reopen':
      if (state.forgotten !== undefined) return refused('not-available', 'Who asked is forgotten.')
      if (!isClosed(state.state)) return refused('not-closed')
      if (stale) return refused('stale-version')
      return happened(reopened(state, actor, entryAt(now, state.visitorHere, promising)), {
        type: 'assigned',
        actor,
        data: { member: by.member },
      })
    case 'classify':
      return isClosed(state.state) ? refused('already-closed') : classify(state, actor, act)
    case 'void':
      if (stale) return refused('stale-version')
      return state.state === 'void' ? nothing : happened({ type: 'voided', actor, data: { reason: act.reason } })
    case 'lead':
      return stale ? refused('stale-version') : stepOn(state, actor, act.take, { directory, closing, now, zone, free })
  }
}

/** A step of a lead, with the way to sales or back that goes with it. */
function stepOn(
  state: InquiryState,
  actor: Actor,
  take: LeadStep,
  { directory, closing, free, ...today }: Pick<Rules, 'directory' | 'closing' | 'now' | 'zone'> & { free: Free },
): Decision {
  const step = takeStep(state, actor, take, closing, today)
  if (step.kind !== 'happened') return step
  if (take.step === 'pass' && take.to !== undefined)
    return handOff(state, actor, step.happenings, take.to, { directory, free })
  if (take.step !== 'return') return step
  return happened(...step.happenings, ...handBackLead(state, actor, take.reason, directory))
}

function replied(actor: Actor, message: string, worked: number | null): InquiryHappening {
  return { type: 'messaged', actor, data: worked === null ? { message } : { message, worked } }
}

/** Why it cannot be closed with this topic; null when it can. */
function wrappedUp(topic: string | undefined, { topics, topicRequired }: Closing): Decision | null {
  if (topic === undefined) {
    const isAsked = topicRequired && topics.some(({ retired }) => !retired)
    return isAsked ? refused('invalid-input', 'Say what it was about.', 'act.topic') : null
  }
  if (topics.some(({ id }) => id === topic)) return null
  return refused('invalid-input', 'There is no such topic on the list.', 'act.topic')
}

/** The router proposes it to somebody until `due`, and says why to them, and whom they stand in for. */
export function offer(
  member: string,
  due: number,
  choice: Choice,
  standsInFor: string | null = null,
): InquiryHappening {
  const data = { member, due, choice, ...(standsInFor !== null && { for: standsInFor }) }
  return { type: 'offered', actor: system, data }
}

/** Nobody is asked: it is theirs with the offer, and goes back to the queue without a reply by `due`. */
export function takenAtOnce(member: string, due: number): InquiryHappening {
  return { type: 'accepted', actor: system, data: { member, how: 'at-once', due } }
}

/** Takes an offer back, if `member` still has it; and what they took at once and have not answered. */
export function takeBack(
  state: InquiryState,
  member: string,
  because: 'time' | 'unreachable' | 'away',
): InquiryHappening[] {
  if (state.offerDue === null || state.assignee !== member) return []
  return [{ type: 'missed', actor: system, data: { member, because } }]
}

/**
 * The visitor's page has been silent for the time allowed, since `since`: they left. Without a reply, they are owed
 * one at their address.
 */
export function leave(state: InquiryState, now: number, since: number, promising: Promising): InquiryHappening[] {
  const left: InquiryHappening[] = state.visitorHere ? [{ type: 'left', actor: system, data: {} }] : []
  // A message has nobody there who could leave.
  if (isClosed(state.state) || state.marks?.kind !== 'live' || state.marks.left !== undefined) return left
  const due = state.answeredAt === null ? callBackDue(now, promising) : null
  return [...left, { type: 'gone', actor: system, data: { since, due } }]
}
