/** Resolution rate, and the partition of all that entered (contract of the measures, section 2, 5). */
import type { ClosedAs, Episode } from './episode.ts'
import { fateOf, isVoid } from './fate.ts'
import { wilson } from './interval.ts'
import { ratio, sumOf } from './ratio.ts'

/** Counts of episodes that are not void, by the hour they entered. Facts keep them under the same names. */
export interface ResolutionCounts {
  /** Answered, and closed now. */
  answeredClosed: number
  /** Of those, resolved. */
  answeredResolved: number
  /** Of those, resolved without any escalation. */
  resolvedUnescalated: number
}

export interface Resolution extends ResolutionCounts {
  /** Resolved without escalation ÷ answered and closed now, 0 to 1; null: no data. */
  rate: number | null
  /** Wilson's 95 % interval of the rate; null: no data. */
  interval: [low: number, high: number] | null
  /** Resolved at all ÷ the same. */
  resolvedAtAll: number | null
}

/** The rate from counts: of episodes or of summed facts. */
export function resolutionOf(counts: ResolutionCounts): Resolution {
  const { answeredClosed, answeredResolved, resolvedUnescalated } = counts
  return {
    answeredClosed,
    answeredResolved,
    resolvedUnescalated,
    rate: ratio(resolvedUnescalated, answeredClosed),
    interval: answeredClosed === 0 ? null : wilson(resolvedUnescalated, answeredClosed),
    resolvedAtAll: ratio(answeredResolved, answeredClosed),
  }
}

/** The resolution rate of episodes; void ones are left out. One that was reopened is not closed now. */
export function resolutionRate(episodes: readonly Episode[]): Resolution {
  const closed = episodes.filter((episode) => isAnsweredAndClosed(episode))
  const resolved = closed.filter((episode) => episode.closed!.as === 'resolved')
  return resolutionOf({
    answeredClosed: closed.length,
    answeredResolved: resolved.length,
    resolvedUnescalated: resolved.filter((episode) => !episode.escalated).length,
  })
}

/** Whether a person replied before the visitor left (or on a call-back in time), and it is closed now: not reopened. */
export function isAnsweredAndClosed(episode: Episode): boolean {
  const fate = fateOf(episode)
  return (
    episode.closed !== null && !episode.reopened && !isVoid(episode) && (fate === 'answered' || fate === 'recovered')
  )
}

/** Where an episode stands in the partition of what entered: every one is in exactly one part. Reopened: its next episode goes on. */
export type Part = ClosedAs | 'unanswered' | 'open' | 'reopened'

/** How many of the episodes are in each part; they add up to all of them, void ones included. */
export function partition(episodes: readonly Episode[]): Record<Part, number> {
  const parts: Record<Part, number> = {
    resolved: 0,
    unresolved: 0,
    disqualified: 0,
    abandoned: 0,
    unanswered: 0,
    open: 0,
    reopened: 0,
    void: 0,
  }
  for (const episode of episodes) parts[partOf(episode)] += 1
  return parts
}

/** The one part it is in. */
export function partOf(episode: Episode): Part {
  const { closed, reopened } = episode
  const fate = fateOf(episode)
  const hasLeft = fate === 'abandoned' || fate === 'short'
  if (closed === null) return hasLeft ? 'abandoned' : 'open'
  if (closed.as === 'void') return 'void'
  if (reopened) return 'reopened'
  // Closed without a word of ours: it depends on whether they had gone by then.
  if (closed.as === 'unresolved' && hasLeft) return 'abandoned'
  return closed.as === 'unresolved' && fate === 'unanswered' ? 'unanswered' : closed.as
}

/** What became of everything that entered, as counts that add up to `entered`, and how much of what was resolved lasts. */
export interface Outcomes {
  entered: number
  parts: Readonly<Record<Exclude<Part, 'void'>, number>>
  /** Resolved, and not reopened in the 7 days after. */
  durable: number
  /** Those, and what was reopened after being resolved; the share is durable ÷ this, null where none is decided yet. */
  durableOf: number
  durableShare: number | null
  /** Resolved, and not 7 days old. */
  maturing: number
}

/** From sums of facts. */
export function outcomesOf(sums: Readonly<Record<PartSum | OutcomeSum, number>>): Outcomes {
  const entered = sums.entered + sums.messages
  const closed = {
    resolved: sums.endedResolved,
    unresolved: sums.endedUnresolved,
    disqualified: sums.endedDisqualified,
    abandoned: sums.endedAbandoned,
    unanswered: sums.endedUnanswered,
    reopened: sums.reopened,
  }
  const { durable, reopenedResolved, answeredResolved } = sums
  return {
    entered,
    parts: { ...closed, open: entered - sumOf(Object.values(closed)) },
    durable,
    durableOf: durable + reopenedResolved,
    durableShare: ratio(durable, durable + reopenedResolved),
    maturing: answeredResolved - durable,
  }
}

type PartSum =
  | 'endedResolved'
  | 'endedUnresolved'
  | 'endedDisqualified'
  | 'endedAbandoned'
  | 'endedUnanswered'
  | 'reopened'
type OutcomeSum = 'entered' | 'messages' | 'durable' | 'reopenedResolved' | 'answeredResolved'
