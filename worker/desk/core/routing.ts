/**
 * Who gets what: the one place where an inquiry meets a person. Pure. Everything that waits is looked at in order of
 * rank, each for whoever costs least; one that nobody may take never blocks the next. The rules and where their numbers
 * come from: docs/routing.md; `npm run bench:routing` holds them against others.
 */
import type { CreditLedger, TierClass } from '../../../shared/journal-entry.ts'
import type { Tier } from '../../../shared/qualification/score.ts'
import { fitOf } from '../../../shared/routing/fit.ts'
import type { Needs, Widening } from '../../../shared/routing/fit.ts'
import type { Duty } from '../../../shared/rota.ts'
import type { Choice, Obstacle } from '../../../shared/routing/choice.ts'
import type { QueueRules } from '../../../shared/schema/queue.ts'
import type { Skills } from '../../../shared/schema/skills.ts'
import { creditOf } from './credit.ts'

/** Something that waits for a person. Times are epoch ms. */
export interface Waiting {
  inquiry: string
  team: string
  /** What its waiting is counted from. */
  enteredAt: number
  /** Of a lead; null for anything else. */
  tier: Tier | null
  /** What its kind and urgency count for in its queue, in ms of waiting. */
  ahead: number
  /** When its target for the first reply is close; null when it has none, or was answered before. */
  riskAt: number | null
  needs: Needs
  widening: Widening
  /** Who missed it, and when: not asked again until they come back after that. */
  tried: Readonly<Record<string, number>>
  /** Who had it before, and is asked first while there; on leave, whoever stands in for them. */
  owner: string | null
  /** How much of somebody's capacity it will take; 1 where it is not said. */
  points?: number
  /** The visitor has left: whoever is here goes first. */
  callBack: boolean
}

/** A person who could be offered something. */
export interface Candidate {
  member: string
  teams: readonly string[]
  skills: Skills
  /** Declared so, with a living socket. */
  available: boolean
  /** How many kinds of work they can do, of product and territory. */
  breadth: number
  /** Why not, where their calendar says so. */
  off?: Exclude<Duty, 'on'> | null
  /** What is offered to them or open with them, in points; they may hold up to `capacity`. */
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
  choice: Choice
}

/** Weights of the cost, in units of one active conversation. */
const weights = { load: 3, credit: 0.1, breadth: 0.5, owner: 1 } as const

/** How far ahead of others a lead stands from the start, in ms of waiting. */
const headStart: Readonly<Record<Tier, number>> = { A: 240_000, B: 120_000, C: 0, D: 0 }
/** And anything whose target is close. */
const atRisk = 600_000

/** People named in the log with a choice, of either kind: enough to read it by. */
const told = 12

/** High leads are shared out by a credit of their own, so that nobody gets only the weak ones. */
export function tierClassOf(tier: Tier | null): TierClass {
  return tier === 'A' || tier === 'B' ? 'AB' : 'CD'
}

/** When a queue's inquiry goes to wider circles. */
export function wideningOf(
  enteredAt: number,
  tier: Tier | null,
  rules: Pick<QueueRules, 'widenHigh' | 'widenOthers'>,
): Widening {
  const [toProduct, toTeam] = tierClassOf(tier) === 'AB' ? rules.widenHigh : rules.widenOthers
  return { toProduct: enteredAt + toProduct * 1000, toTeam: enteredAt + toTeam * 1000 }
}

/** What waits, first to be served first: whoever is here before whoever left, then by rank; ids make the order total. */
export function inOrder(waiting: readonly Waiting[], now: number): Waiting[] {
  const ranked = waiting.map((item) => ({ item, rank: rankOf(item, now) }))
  ranked.sort(
    (one, other) =>
      Number(one.item.callBack) - Number(other.item.callBack) ||
      other.rank - one.rank ||
      (one.item.inquiry < other.item.inquiry ? -1 : 1),
  )
  return ranked.map(({ item }) => item)
}

/** Waited, and what stands for it, in ms. Ageing is built in: whatever waits moves up. */
function rankOf(item: Waiting, now: number): number {
  const { enteredAt, riskAt } = item
  return now - enteredAt + headStartOf(item) + (riskAt !== null && riskAt <= now ? atRisk : 0)
}

/** How far it stands ahead from the start, in ms of waiting: a lead by its tier, and whatever its queue puts ahead. */
export function headStartOf({ tier, ahead }: Pick<Waiting, 'tier' | 'ahead'>): number {
  return ahead + (tier === null ? 0 : headStart[tier])
}

/**
 * The next match, or null when nothing that waits has anybody. The caller journals it, updates load and ledger, and
 * asks again until null: that is the match loop. People serve what is theirs by skill before what comes to them only
 * because it waited.
 * @param ordered as `inOrder` gives it; @param candidates whoever can be given anything, there or not
 * @param ledgerOf what a team owes whom, by class of lead
 */
export function nextMatch(
  ordered: readonly Waiting[],
  candidates: readonly Candidate[],
  ledgerOf: (team: string, tierClass: TierClass) => CreditLedger,
  now: number,
): Match | null {
  const free = candidates.filter(({ available, load, capacity }) => available && load < capacity)
  if (free.length === 0) return null
  const found = firstServed(ordered, free, now)
  if (found === null) return null
  const { item, eligible } = found
  const meanBreadth = free.reduce((sum, { breadth }) => sum + breadth, 0) / free.length
  const ledger = ledgerOf(item.team, tierClassOf(item.tier))
  const could = eligible
    .map((candidate) => ({ candidate, cost: costOf(item, candidate, { ledger, meanBreadth, now }) }))
    .sort((one, other) => one.cost - other.cost || (goesBefore(one.candidate, other.candidate) ? -1 : 1))
  const choice = {
    could: could.slice(0, told).map(({ candidate: { member }, cost }) => ({
      member,
      cost: short(cost),
      credit: short(creditOf(ledger, member, now)),
    })),
    out: outOf(item, candidates, now),
  }
  return { inquiry: item.inquiry, team: item.team, member: could[0]!.candidate.member, choice }
}

/** The first in order that is somebody's by skill; where nothing is, the first that somebody may take by now. */
function firstServed(
  ordered: readonly Waiting[],
  free: readonly Candidate[],
  now: number,
): { item: Waiting; eligible: Candidate[] } | null {
  let second: ReturnType<typeof firstServed> = null
  for (const item of ordered) {
    const own: Candidate[] = []
    const wide: Candidate[] = []
    for (const candidate of free) {
      const standing = standingOf(item, candidate, now)
      if (standing === 'own') own.push(candidate)
      else if (standing === 'wide') wide.push(candidate)
    }
    if (own.length > 0) return { item, eligible: own }
    if (wide.length > 0) second ??= { item, eligible: wide }
  }
  return second
}

/** How an item fits a person now, or what stands against it. */
export function standingOf(item: Waiting, candidate: Candidate, now: number): 'own' | 'wide' | Obstacle {
  if (!candidate.teams.includes(item.team)) return 'team'
  if (!candidate.available) return candidate.off ?? 'away'
  if (candidate.load + (item.points ?? 1) > candidate.capacity) return 'full'
  if ((item.tried[candidate.member] ?? -1) >= candidate.backSince) return 'missed'
  return fitOf(item.needs, item.widening, candidate.skills, now)
}

/** What giving this item to this person costs; the lowest is chosen. */
function costOf(
  item: Waiting,
  candidate: Candidate,
  { ledger, meanBreadth, now }: { ledger: CreditLedger; meanBreadth: number; now: number },
): number {
  return (
    (candidate.load / candidate.capacity) * weights.load -
    weights.credit * creditOf(ledger, candidate.member, now) +
    weights.breadth * (candidate.breadth / meanBreadth) -
    (item.owner === candidate.member ? weights.owner : 0)
  )
}

/** What stood against the others of the team, as far as it is told. */
function outOf(item: Waiting, candidates: readonly Candidate[], now: number): Choice['out'] {
  return candidates
    .map((candidate) => ({ member: candidate.member, because: standingOf(item, candidate, now) }))
    .filter((one): one is Choice['out'][number] => !['own', 'wide', 'team'].includes(one.because))
    .slice(0, told)
}

/** It stands in the log: two digits are enough to read. */
function short(value: number): number {
  return Math.round(value * 100) / 100
}

/** Ties: longest idle, then id. */
function goesBefore(one: Candidate, other: Candidate): boolean {
  return one.idleSince !== other.idleSince ? one.idleSince < other.idleSince : one.member < other.member
}
