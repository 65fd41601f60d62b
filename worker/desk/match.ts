/**
 * The match loop: runs in every turn that changed who waits or who is free, until nothing that waits has anybody. It
 * gathers what routing decides by, and lets the decisions happen; deciding itself is in core/routing.ts.
 */
import { calendarOf } from '../../shared/hours.ts'
import type { InquiryState } from '../../shared/inquiry/inquiry-state.ts'
import { offeredFrom } from '../../shared/inquiry/is-owed-call-back.ts'
import { ownerOf } from '../../shared/inquiry/owner-of.ts'
import { pointsOf } from '../../shared/inquiry/points-of.ts'
import { riskAt } from '../../shared/inquiry/risk-at.ts'
import { kindOf, urgencyOf } from '../../shared/inquiry/triage.ts'
import { mayOf } from '../../shared/permissions.ts'
import type { Needs } from '../../shared/routing/fit.ts'
import { usualRules } from '../../shared/schema/queue.ts'
import type { QueueRules } from '../../shared/schema/queue.ts'
import type { Skills } from '../../shared/schema/skills.ts'
import type { DeskSettings } from '../record/settings.ts'
import { chargeTeam } from './charging.ts'
import { offer, takenAtOnce } from './core/inquiry-life.ts'
import { overflow, overflowAt } from './core/overflow.ts'
import { isAvailable } from './core/presence.ts'
import { inOrder, nextMatch, standingOf, wideningOf } from './core/routing.ts'
import type { Candidate, Waiting } from './core/routing.ts'
import { rotaOf } from './rota-book.ts'
import type { Turn } from './turn.ts'

/** Inquiries of a queue looked at in one turn; those beyond are served as these leave. */
const horizon = 200

/** Offers what waits to who is there, in fair turn. */
export function matchAll(turn: Turn, settings: DeskSettings): void {
  const handsOn = overflowAll(turn, settings)
  if (handsOn !== null) turn.lookAgain(handsOn)
  let candidates = candidatesOf(turn, settings)
  if (!candidates.some(hasPlace)) return
  let waiting = inOrder(waitingNow(turn, settings), turn.now)
  const rota = rotaOf(settings)
  // Each round takes one inquiry out of the queue, and a place of somebody's.
  while (waiting.length > 0) {
    const match = nextMatch(waiting, candidates, (team, tierClass) => turn.roster.ledger(team, tierClass), turn.now)
    if (match === null) break
    const waits = turn.live.inquiry(match.inquiry)!
    const rules = rulesOf(waits.state, settings)
    const held = turn.happen(waits, [
      offer(match.member, turn.now + offerMs(waits.state, rules), match.choice, standsInFor(waits.state, match.member)),
      ...(rules.atOnce === null ? [] : [takenAtOnce(match.member, turn.now + rules.atOnce * 1000)]),
    ])
    chargeTeam(turn, settings, held, match.member, 'offered')
    waiting = waiting.filter(({ inquiry }) => inquiry !== match.inquiry)
    if (waiting.length > 0) candidates = candidatesOf(turn, settings)
  }
  const widens = nextWidening(waiting, candidates, turn.now)
  if (widens !== null) turn.lookAgain(widens)

  /** Whom they stand in for by taking it; null: it is for themselves. */
  function standsInFor(state: InquiryState, member: string): string | null {
    const owner = ownerOf(state)
    return owner !== null && rota.standInOf(owner, state.team, turn.now) === member ? owner : null
  }
}

/** Hands on what nobody took in time. @returns when the next is due that nobody takes until then; null: none */
function overflowAll(turn: Turn, { queues, workspace: { zone } }: DeskSettings): number | null {
  if (queues.every(({ rules }) => rules.overflow === null)) return null
  const all = queues.map((queue) => ({ ...queue, calendar: calendarOf(queue, zone) }))
  let next = Infinity
  for (const id of turn.live.waiting(horizon)) {
    let { state } = turn.live.inquiry(id)!
    const dueIn = () => {
      const queue = all.find((one) => one.id === state.queue)
      return (queue && overflowAt(state, queue)) ?? Infinity
    }
    if (dueIn() <= turn.now) ({ state } = turn.happen(turn.live.inquiry(id)!, [overflow(state, all, turn.now)]))
    next = Math.min(next, dueIn())
  }
  return next === Infinity ? null : next
}

/** When somebody who is free could take what waits only because it has waited longer; null: time alone changes nothing. */
function nextWidening(waiting: readonly Waiting[], candidates: readonly Candidate[], now: number): number | null {
  const isKept = (item: Waiting) =>
    candidates.some((one) => ['product', 'territory'].includes(standingOf(item, one, now)))
  const times = waiting
    .filter(isKept)
    .flatMap(({ widening }) => [widening.toProduct, widening.toTeam])
    .filter((at) => at > now)
  return times.length === 0 ? null : Math.min(...times)
}

function hasPlace({ available, load, capacity }: Candidate): boolean {
  return available && load < capacity
}

/** Whoever takes part in routing, there or not: who takes only what is given by hand does not. */
function candidatesOf({ roster, live, now }: Turn, settings: DeskSettings): Candidate[] {
  const breadthOf = breadths(settings)
  const rota = rotaOf(settings)
  return settings.members
    .filter((one) => one.capacity > 0 && mayOf(one)['inquiry.receive'] !== 'none')
    .map(({ id, teams, skills, capacity }) => {
      const attendance = roster.attendanceOf(id)
      const { idleSince, backSince } = attendance
      const available = isAvailable(attendance)
      const breadth = breadthOf(skills)
      const duty = available ? 'on' : rota.dutyOf(id, now)
      const off = duty === 'on' ? null : duty
      return { member: id, teams, skills, breadth, available, off, load: live.load(id), capacity, idleSince, backSince }
    })
}

/** How many kinds of work somebody can do, of those that anybody is named for. */
function breadths({ members }: DeskSettings): (skills: Skills) => number {
  const count = (list: 'products' | 'territories') => new Set(members.flatMap(({ skills }) => skills[list] ?? [])).size
  const all = { products: Math.max(1, count('products')), territories: Math.max(1, count('territories')) }
  return ({ products, territories }) => (products?.length ?? all.products) * (territories?.length ?? all.territories)
}

export function rulesOf({ queue }: InquiryState, { queues }: DeskSettings): QueueRules {
  return queues.find((one) => one.id === queue)?.rules ?? usualRules
}

/** How long an offer of it stands. */
function offerMs({ marks }: InquiryState, { offer: { live, message } }: QueueRules): number {
  return (marks?.kind === 'message' ? message : live) * 1000
}

function waitingNow(turn: Turn, settings: DeskSettings): Waiting[] {
  const { live, now } = turn
  const waiting: Waiting[] = []
  const rota = rotaOf(settings)
  for (const id of live.waiting(horizon)) {
    const { state } = live.inquiry(id)!
    const tier = state.lead?.score?.tier ?? null
    const rules = rulesOf(state, settings)
    const owner = ownerOf(state)
    const from = offeredFrom(state)
    if (from > turn.now) {
      turn.lookAgain(from)
      continue
    }
    waiting.push({
      inquiry: id,
      team: state.team,
      enteredAt: waitsFrom(state),
      tier,
      ahead: aheadOf(state, rules),
      riskAt: riskAt(state),
      needs: needsOf(state, rules),
      widening: wideningOf(state.enteredAt, tier, rules),
      tried: state.tried,
      owner: owner === null ? null : (rota.standInOf(owner, state.team, now) ?? owner),
      points: pointsOf(state),
      callBack: state.state === 'callback-owed',
    })
  }
  return waiting
}

/** How far it stands ahead by its kind and urgency, in ms; the head start of a lead's tier comes on top. */
export function aheadOf(state: InquiryState, { ahead }: QueueRules): number {
  const kind = kindOf(state)
  const byKind = kind === null || kind === 'lead' ? 0 : ahead[kind]
  return (byKind + (urgencyOf(state) === 'high' ? ahead.urgent : 0)) * 1000
}

export function needsOf({ language, lead, level }: InquiryState, rules: QueueRules): Needs {
  const { group = null, product = null, territory = null, size = null } = lead?.attributes ?? {}
  return { level: Math.max(rules.level, level ?? 1), language, group, product, territory, size }
}

/** A message of the night counts as waiting since the morning: whoever is here then is not behind all of them. */
export function waitsFrom({ marks, enteredAt }: InquiryState): number {
  return marks?.dueAt === undefined ? enteredAt : marks.dueAt - marks.target * 1000
}
