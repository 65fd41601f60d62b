/**
 * The match loop: runs in every turn that changed who waits or who is free, until nothing that waits has anybody. It
 * gathers what routing decides by, and lets the decisions happen; deciding itself is in core/routing.ts.
 */
import { spans } from '../../shared/limits.ts'
import { scopeOf } from '../../shared/permissions.ts'
import type { DeskSettings } from '../record/settings.ts'
import { charge } from './core/credit.ts'
import { offer } from './core/inquiry-life.ts'
import { isAvailable, isPresent } from './core/presence.ts'
import { nextMatch } from './core/routing.ts'
import type { Candidate, Waiting } from './core/routing.ts'
import type { Held } from './live-state.ts'
import type { Turn } from './turn.ts'

/** Inquiries of a queue looked at in one turn; those beyond are served as these leave. */
const horizon = 200

/** Offers what waits to who is there, in fair turn. */
export function matchAll(turn: Turn, settings: DeskSettings): void {
  // Not more rounds than can lead anywhere: each takes one inquiry out of the queue.
  for (let round = 0; round < horizon; round++) {
    const candidates = freeCandidates(turn, settings)
    if (candidates.length === 0) return
    const match = nextMatch(waitingNow(turn), candidates, (team) => turn.roster.ledger(team), turn.now)
    if (match === null) return
    const held = turn.happen(turn.live.inquiry(match.inquiry)!, [offer(match.member, turn.now + spans.offer)])
    chargeTeam(turn, settings, held, match.member)
  }
}

/** The team paid an inquiry to this member: everybody present is credited, they are charged. */
export function chargeTeam(turn: Turn, settings: DeskSettings, held: Held, member: string): void {
  const { team } = held.state
  const present = new Map<string, number>()
  for (const one of settings.members) {
    if (one.teams.includes(team) && one.capacity > 0 && isPresent(turn.roster.attendanceOf(one.id))) {
      present.set(one.id, one.weight)
    }
  }
  turn.setLedger(held, team, charge(turn.roster.ledger(team), present, member, turn.now))
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
    waiting.push({
      inquiry: id,
      team: state.team,
      enteredAt: state.enteredAt,
      tried: state.tried,
      owner: state.held.at(-1) ?? null,
      callBack: state.state === 'callback-owed',
    })
  }
  return waiting
}
