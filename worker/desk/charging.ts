/**
 * Who pays what a team hands out, and what is counted beside it: the only room that changes a ledger. Rooms that hand
 * something to somebody call it in the turn in which that happens, after it did. The rule: core/credit.ts.
 */
import type { CreditLedger, ShareCount } from '../../shared/journal-entry.ts'
import { localStarts } from '../../shared/measures/local-hour.ts'
import type { DeskSettings } from '../record/settings.ts'
import { charge, count, onDay, refund as refunded } from './core/credit.ts'
import { takeBack } from './core/inquiry-life.ts'
import { isPresent } from './core/presence.ts'
import { tierClassOf } from './core/routing.ts'
import type { Held } from './live-rows.ts'
import type { Turn } from './turn.ts'

/** How an inquiry came to somebody: offered by the router, given by a colleague, or taken by themselves. */
export type Handing = 'offered' | 'given' | 'claimed'

/** The team paid an inquiry to this member: everybody present is credited, they are charged. */
export function chargeTeam(turn: Turn, settings: DeskSettings, held: Held, member: string, how: Handing): void {
  const present = presentIn(turn, settings, held.state.team)
  change(turn, held, (ledger) => charge(ledger, present, member, turn.now, how === 'offered' ? undefined : how))
}

/**
 * Undoes one charge of this member for this inquiry: it was none of theirs to take, or the fault was ours. The
 * entitlement goes back from those who are present now, not then; over many that comes to the same (core/credit.ts).
 * @param held as it was when they were charged, where its team or tier has changed since
 */
export function refund(turn: Turn, settings: DeskSettings, held: Held, member: string): void {
  const present = presentIn(turn, settings, held.state.team)
  change(turn, held, (ledger) => refunded(ledger, present, member, turn.now))
}

/** They let an offer run out: counted, and the charge stays. */
export function countMiss(turn: Turn, held: Held, member: string): void {
  counted(turn, held, member, 'missed')
}

/** They declined what was offered to them: counted, and the charge stays. */
export function countDecline(turn: Turn, held: Held, member: string): void {
  counted(turn, held, member, 'declined')
}

/** Takes an offer back from a member, if they still have it, and counts why: only one that ran out is a miss. */
export function takeOfferBack(turn: Turn, held: Held, member: string, because: 'time' | 'unreachable' | 'away'): void {
  const taken = takeBack(held.state, member, because)
  if (taken.length === 0) return
  const after = turn.happen(held, taken)
  if (because === 'time') countMiss(turn, after, member)
  else counted(turn, after, member, 'takenBack')
}

function counted(turn: Turn, held: Held, member: string, what: ShareCount): void {
  change(turn, held, (ledger) => count(ledger, member, what, turn.now))
}

function change(turn: Turn, held: Held, by: (ledger: CreditLedger) => CreditLedger): void {
  const { team, lead, test } = held.state
  // Trying something costs nobody their turn.
  if (test) return
  const tierClass = tierClassOf(lead?.score?.tier ?? null)
  const today = localStarts(turn.now, turn.zone).day
  const ledger = by(onDay(turn.roster.ledger(team, tierClass), today))
  turn.setLedger(held, { team, tierClass, ledger })
}

/** Weight of everybody of a team who is on duty, whether or not they have a free place. */
function presentIn(turn: Turn, settings: DeskSettings, team: string): Map<string, number> {
  const present = new Map<string, number>()
  for (const one of settings.members) {
    if (one.teams.includes(team) && one.capacity > 0 && isPresent(turn.roster.attendanceOf(one.id))) {
      present.set(one.id, one.weight)
    }
  }
  return present
}
