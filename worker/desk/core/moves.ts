/**
 * From hand to hand: declining, claiming, passing on, upwards, to sales and back, asking a colleague. Pure;
 * inquiry-life.ts asks once it is sure who may act on what.
 */
import { isClosed, isUnassigned } from '../../../shared/inquiry/episode-state.ts'
import type { Actor, InquiryHappening, Moved } from '../../../shared/inquiry/inquiry-event.ts'
import type { InquiryState } from '../../../shared/inquiry/inquiry-state.ts'
import { pointsOf } from '../../../shared/inquiry/points-of.ts'
import { limits } from '../../../shared/limits.ts'
import type { InquiryAct } from '../../../shared/schema/command.ts'
import type { MoveTarget } from '../../../shared/schema/move.ts'
import { happened, refused } from './decision.ts'
import type { Decision } from './decision.ts'

/** Somebody who can be given inquiries. */
interface Receiver {
  teams: readonly string[]
  level: number
  /** Reachable and not away. */
  isThere: boolean
  /** Whether so many points are free. */
  hasPlace: (points: number) => boolean
}

/** Somebody on leave now: who stands in for them in a team, and how that is said to whoever would give them something. */
interface OnLeave {
  standIn: string | null
  said: string
}

/** Where inquiries can go. */
export interface Directory {
  /** Null: there is no such queue (any more). */
  queue: (id: string) => { team: string; level: number; claims: boolean } | null
  /** Null: nobody who can be given any. */
  receiver: (member: string) => Receiver | null
  /** Null: they are not on leave. */
  onLeave: (member: string, team: string) => OnLeave | null
  /** Whoever manages a team, except this member: those who are there first; null: nobody. */
  managerOf: (team: string, except: string) => string | null
  /** Whether anybody in a team, other than this member, has this level. */
  hasLevel: (team: string, level: number, except: string) => boolean
}

/** Whether whoever acts may give inquiries of a team to others: they are not bound by places, and move what waits too. */
export type Free = (team: string) => boolean

type Act<Type extends InquiryAct['type']> = Extract<InquiryAct, { type: Type }>

/** Turns an offer down. */
export function decline(state: InquiryState, member: string, { reason }: Act<'decline'>): Decision {
  if (isClosed(state.state)) return refused('already-closed')
  if (state.state !== 'offered' || state.assignee !== member)
    return refused('stale-version', 'It is not offered to you now.')
  return happened({ type: 'declined', actor: { kind: 'member', id: member }, data: { member, reason } })
}

/** Takes what waits: where the queue lets its people choose, and who has a place for it. */
export function claim(state: InquiryState, member: string, to: Directory): Decision {
  if (state.state === 'open' && state.assignee === member) return happened()
  if (isClosed(state.state)) return refused('already-closed')
  if (!isUnassigned(state.state)) return refused('already-taken')
  const receiver = to.receiver(member)
  if (to.queue(state.queue)?.claims !== true || receiver === null || !receiver.teams.includes(state.team))
    return refused('forbidden', 'In this queue everybody is offered what is theirs.')
  if (receiver.level < levelOf(state, to)) return refused('forbidden', `It needs level ${levelOf(state, to)}.`)
  if (!receiver.hasPlace(pointsOf(state))) return refused('not-available', 'All your places are taken.')
  const actor: Actor = { kind: 'member', id: member }
  return happened({ type: 'accepted', actor, data: { member, how: 'claimed' } })
}

/** Passes it on at the same level: to somebody of its team, or to any queue. */
export function transfer(
  state: InquiryState,
  actor: Actor,
  { to, reason, words }: Act<'transfer'>,
  directory: Directory,
  free: Free,
): Decision {
  return (
    stays(state, free) ??
    withWords(moveTo(state, actor, { how: 'transfer', reason }, to, directory, free), actor, words?.id)
  )
}

/** Passes it upwards: to whoever has the level, in turn; or to the manager of its team. */
export function escalate(
  state: InquiryState,
  actor: Actor,
  { to, reason, words }: Act<'escalate'>,
  directory: Directory,
  free: Free,
): Decision {
  const no = stays(state, free)
  if (no !== null) return no
  const { queue, team } = state
  const away = { how: 'escalation', reason, from: holderOf(state), left: team, queue, team } as const
  if (to.kind === 'manager') {
    const manager = directory.managerOf(team, actor.id!)
    if (manager === null) return refused('nobody-able', 'Nobody else in this team manages it.', 'act.to')
    const meant = standInOr(manager, team, directory)
    // A manager on leave whom nobody stands in for finds it when they are back: it is theirs to decide.
    const to = meant.member === null || meant.member === actor.id ? { member: manager } : meant
    if (to.member === state.assignee) return refused('already-taken')
    return withWords(happened({ type: 'moved', actor, data: { ...away, ...to } }), actor, words?.id)
  }
  const now = levelOf(state, directory)
  if (to.level <= now) return refused('invalid-input', `It needs level ${now} already.`, 'act.to.level')
  if (!directory.hasLevel(team, to.level, actor.id!))
    return refused('nobody-able', `Nobody else in this team has level ${to.level}.`, 'act.to.level')
  return withWords(
    happened({ type: 'moved', actor, data: { ...away, member: null, level: to.level } }),
    actor,
    words?.id,
  )
}

/** Hands a lead over to sales, as planned; the stages it comes to stand in `steps`. */
export function handOff(
  state: InquiryState,
  actor: Actor,
  steps: readonly InquiryHappening[],
  to: MoveTarget,
  { directory, free }: { directory: Directory; free: Free },
): Decision {
  const no = stays(state, free)
  if (no !== null) return no
  const moved = moveTo(state, actor, { how: 'handoff', reason: null }, to, directory, free)
  return moved.kind === 'refused' ? moved : happened(...steps, ...moved.happenings)
}

/** A lead that sales gives back returns to whoever handed it over, or to their queue when they are gone for good. */
export function handBackLead(
  state: InquiryState,
  actor: Actor,
  reason: Moved['reason'],
  directory: Directory,
): InquiryHappening[] {
  const { handedFrom } = state
  if (handedFrom === undefined || isClosed(state.state) || directory.queue(handedFrom.queue) === null) return []
  const { queue, team, member } = handedFrom
  const back = directory.receiver(member) === null ? { member: null } : standInOr(member, team, directory)
  if (back.member !== null && back.member === state.assignee) return []
  const data = { how: 'return', reason, from: holderOf(state), left: state.team, queue, team, ...back } as const
  return [{ type: 'moved', actor, data }]
}

/** Whom something goes to that is meant for somebody: while they are on leave, whoever stands in; null: nobody does. */
function standInOr(member: string, team: string, { onLeave }: Directory): Pick<Moved, 'member' | 'for'> {
  const leave = onLeave(member, team)
  if (leave === null) return { member }
  return leave.standIn === null ? { member: null } : { member: leave.standIn, for: member }
}

/** Asks a colleague and keeps the conversation. */
export function consult(state: InquiryState, actor: Actor, act: Act<'consult'>, directory: Directory): Decision {
  if (isClosed(state.state)) return refused('already-closed')
  if (state.state !== 'open') return refused('stale-version', 'Nobody has accepted it yet.')
  if (act.member === state.assignee) return refused('not-available', 'They have it.', 'act.member')
  if (directory.receiver(act.member) === null) return refused('not-available', 'They take no inquiries.', 'act.member')
  return withWords(happened({ type: 'consulted', actor, data: { member: act.member } }), actor, act.words.id)
}

/** Writes a note; whoever is named in it is asked by that. */
export function note(
  state: InquiryState,
  actor: Actor,
  { id, mentions = [] }: Pick<Act<'note'>, 'id' | 'mentions'>,
  directory: Directory,
): Decision {
  const named = [...new Set(mentions)].filter((member) => member !== actor.id)
  if (named.length === 0) return happened({ type: 'noted', actor, data: { message: id } })
  if (isClosed(state.state)) return refused('already-closed', 'Nobody can be asked about it any more.', 'act.mentions')
  if (named.some((member) => directory.receiver(member) === null))
    return refused('not-available', 'Somebody named takes no inquiries.', 'act.mentions')
  return happened({ type: 'noted', actor, data: { message: id, mentions: named } })
}

/** Why it cannot be moved now; null when it can. */
function stays(state: InquiryState, free: Free): Decision | null {
  if (isClosed(state.state)) return refused('already-closed')
  if (free(state.team)) return null
  if (state.state !== 'open') return refused('stale-version', 'Nobody has accepted it yet.')
  if ((state.moves ?? 0) >= limits.movesPerEpisode) return refused('moved-too-often')
  return null
}

function moveTo(
  state: InquiryState,
  actor: Actor,
  why: Pick<Moved, 'how' | 'reason'>,
  to: MoveTarget,
  directory: Directory,
  free: Free,
): Decision {
  const queue = to.queue ?? state.queue
  const team = queue === state.queue ? state.team : directory.queue(queue)?.team
  if (team === undefined) return refused('not-available', 'There is no such queue.', 'act.to.queue')
  const moved = { ...why, from: holderOf(state), left: state.team, queue, team }
  if (to.kind === 'queue') {
    if (queue === state.queue && isUnassigned(state.state))
      return refused('not-available', 'It waits there already.', 'act.to.queue')
    return happened({ type: 'moved', actor, data: { ...moved, member: null } })
  }
  const { member } = to
  const receiver = directory.receiver(member)
  if (receiver === null) return refused('not-available', 'They take no inquiries.', 'act.to.member')
  if (member === state.assignee && state.state === 'open')
    return refused('not-available', 'They have it.', 'act.to.member')
  if (!receiver.teams.includes(team))
    return refused('not-available', 'They are not in the team of this queue.', 'act.to.member')
  const onLeave = member === actor.id ? null : directory.onLeave(member, team)
  if (onLeave !== null) return refused('not-available', onLeave.said, 'act.to.member')
  if (!free(team) && !receiver.isThere) return refused('not-available', 'They are not there now.', 'act.to.member')
  if (!free(team) && !receiver.hasPlace(pointsOf(state)))
    return refused('not-available', 'All their places are taken.', 'act.to.member')
  return happened({ type: 'moved', actor, data: { ...moved, member } })
}

/** What whoever takes it must have. */
function levelOf(state: InquiryState, directory: Directory): number {
  return Math.max(state.level ?? 1, directory.queue(state.queue)?.level ?? 1)
}

/** In whose hands it is; an offer is not in anybody's yet. */
function holderOf({ state, assignee }: InquiryState): string | null {
  return state === 'open' ? assignee : null
}

/** With words for whoever gets it, which stand in the thread as a note. */
function withWords(decision: Decision, actor: Actor, note: string | undefined): Decision {
  if (decision.kind !== 'happened' || note === undefined) return decision
  return happened(...decision.happenings, { type: 'noted', actor, data: { message: note } })
}
