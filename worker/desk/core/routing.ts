/**
 * Who gets what: the one place where an inquiry meets a person. Pure. Everything that waits is looked at in order of
 * rank, each for whoever costs least; one that nobody may take never blocks the next. Step by step this room will
 * hold skills, widening and overflow; its shape stays.
 */
import type { CreditLedger } from '../../../shared/journal-entry.ts'
import { creditOf } from './credit.ts'

/** Something that waits for a person. */
export interface Waiting {
  inquiry: string
  team: string
  enteredAt: number
  /** Who missed it, and when: not asked again until they come back after that. */
  tried: Readonly<Record<string, number>>
  /** Who had it before, and is asked first while there. */
  owner: string | null
  /** The visitor has left: whoever is here goes first. */
  callBack: boolean
}

/** A person who could be offered something. */
export interface Candidate {
  member: string
  teams: readonly string[]
  /** Inquiries offered to them or open with them; they may hold up to `capacity`. */
  load: number
  capacity: number
  idleSince: number
  /** When they declared themselves available, or became reachable again, last. */
  backSince: number
}

export interface Match {
  inquiry: string
  team: string
  member: string
}

/** Weights of the cost, in units of one active conversation; where they come from: docs/routing.md. */
const weights = { load: 3, credit: 0.1, owner: 1 } as const

/** What giving this item to this candidate costs; the lowest is chosen. */
function costOf(item: Waiting, candidate: Candidate, ledger: CreditLedger, now: number): number {
  return (
    (candidate.load / candidate.capacity) * weights.load -
    weights.credit * creditOf(ledger, candidate.member, now) -
    (item.owner === candidate.member ? weights.owner : 0)
  )
}

/** Whether this candidate may be offered this item now. */
function isEligible(item: Waiting, candidate: Candidate): boolean {
  return (
    candidate.load < candidate.capacity &&
    candidate.teams.includes(item.team) &&
    (item.tried[candidate.member] ?? -1) < candidate.backSince
  )
}

/**
 * The next match, or null when nothing that waits has anybody. The caller journals it, updates load and ledger, and
 * asks again until null: that is the match loop.
 * @param waiting in any order; @param ledgerOf the team's ledger
 */
export function nextMatch(
  waiting: readonly Waiting[],
  candidates: readonly Candidate[],
  ledgerOf: (team: string) => CreditLedger,
  now: number,
): Match | null {
  for (const item of [...waiting].sort(byRank)) {
    const chosen = choose(item, candidates, ledgerOf(item.team), now)
    if (chosen !== null) return { inquiry: item.inquiry, team: item.team, member: chosen.member }
  }
  return null
}

function choose(item: Waiting, candidates: readonly Candidate[], ledger: CreditLedger, now: number): Candidate | null {
  let best: Candidate | null = null
  let bestCost = Infinity
  for (const candidate of candidates) {
    if (!isEligible(item, candidate)) continue
    const cost = costOf(item, candidate, ledger, now)
    if (best === null || cost < bestCost || (cost === bestCost && goesBefore(candidate, best))) {
      best = candidate
      bestCost = cost
    }
  }
  return best
}

/** Ties: longest idle, then id. */
function goesBefore(one: Candidate, other: Candidate): boolean {
  return one.idleSince !== other.idleSince ? one.idleSince < other.idleSince : one.member < other.member
}

/** Whoever is here before whoever left, then oldest first; ids make the order total. */
function byRank(one: Waiting, other: Waiting): number {
  return (
    Number(one.callBack) - Number(other.callBack) ||
    one.enteredAt - other.enteredAt ||
    (one.inquiry < other.inquiry ? -1 : 1)
  )
}
