/**
 * The match loop: runs in every turn that changed who waits or who is free, until nothing that waits has anybody. It
 * gathers what routing decides by, and lets the decisions happen; deciding itself is in core/routing.ts.
 */
import type { InquiryState } from '../../shared/inquiry/inquiry-state.ts'
import { spans } from '../../shared/limits.ts'
import { scopeOf } from '../../shared/permissions.ts'
import { usualOffers } from '../../shared/schema/queue.ts'
import type { DeskSettings } from '../record/settings.ts'
import { charge } from './core/credit.ts'
import { offer } from './core/inquiry-life.ts'
import { isAvailable, isPresent } from './core/presence.ts'
import { allSkills, noNeeds } from './core/fit.ts'
import { inOrder, nextMatch, tierClassOf, wideningOf } from './core/routing.ts'
import type { Candidate, Waiting } from './core/routing.ts'
import type { Held } from './live-state.ts'
import type { Turn } from './turn.ts'

/** A target is close when so much of it has passed. */
const closeTo = 0.8
/** Inquiries of a queue looked at in one turn; those beyond are served as these leave. */
const horizon = 200

/** Offers what waits to who is there, in fair turn. */
export function matchAll(turn: Turn, settings: DeskSettings): void {
  let candidates = freeCandidates(turn, settings)
  if (candidates.length === 0) return
  let waiting = inOrder(waitingNow(turn), turn.now)
  // Each round takes one inquiry out of the queue, and mostly a place of somebody's.
  while (waiting.length > 0 && candidates.length > 0) {
    const match = nextMatch(waiting, candidates, (team, tierClass) => turn.roster.ledger(team, tierClass), turn.now)
    if (match === null) return
    const held = turn.happen(turn.live.inquiry(match.inquiry)!, [offer(match.member, turn.now + spans.offer)])
    chargeTeam(turn, settings, held, match.member)
    waiting = waiting.filter(({ inquiry }) => inquiry !== match.inquiry)
    candidates = freeCandidates(turn, settings)
  }
}

/** The team paid an inquiry to this member: everybody present is credited, they are charged. */
export function chargeTeam(turn: Turn, settings: DeskSettings, held: Held, member: string): void {
  const { team, lead } = held.state
  const tierClass = tierClassOf(lead?.score?.tier ?? null)
  const present = new Map<string, number>()
  for (const one of settings.members) {
    if (one.teams.includes(team) && one.capacity > 0 && isPresent(turn.roster.attendanceOf(one.id))) {
      present.set(one.id, one.weight)
    }
  }
  const ledger = charge(turn.roster.ledger(team, tierClass), present, member, turn.now)
  turn.setLedger(held, { team, tierClass, ledger })
}

function freeCandidates(turn: Turn, settings: DeskSettings): Candidate[] {
  const candidates: Candidate[] = []
  for (const one of settings.members) {
    const attendance = turn.roster.attendanceOf(one.id)
    if (!isAvailable(attendance) || scopeOf(one.role, 'inquiry.receive') === 'none') continue
    const load = turn.live.load(one.id)
    if (load >= one.capacity) continue
    candidates.push({
      member: one.id,
      teams: one.teams,
      skills: allSkills,
      breadth: 1,
      load,
      capacity: one.capacity,
      idleSince: attendance.idleSince,
      backSince: attendance.backSince,
    })
  }
  return candidates
}

function waitingNow({ live }: Turn): Waiting[] {
  const waiting: Waiting[] = []
  for (const id of live.waiting(horizon)) {
    const { state } = live.inquiry(id)!
    const tier = state.lead?.score?.tier ?? null
    waiting.push({
      inquiry: id,
      team: state.team,
      enteredAt: state.enteredAt,
      tier,
      riskAt: riskAt(state),
      needs: noNeeds,
      widening: wideningOf(state.enteredAt, tier, usualOffers),
      tried: state.tried,
      owner: state.held.at(-1) ?? null,
      callBack: state.state === 'callback-owed',
    })
  }
  return waiting
}

/** When its target for the first reply is close; null where it has none, or was answered. */
function riskAt({ marks, enteredAt, answeredAt }: InquiryState): number | null {
  return marks === undefined || answeredAt !== null ? null : enteredAt + marks.target * 1000 * closeTo
}
