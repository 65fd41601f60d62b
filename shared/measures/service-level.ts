/** Service level: how many were answered within the target (contract of the measures, section 2, 2). */
import type { Episode } from './episode.ts'
import { fateOf, isVoid, isWithinTarget } from './fate.ts'
import { wilson } from './interval.ts'
import { ratio } from './ratio.ts'

/** Counts of episodes of one kind that are not void, by the hour they entered. */
export interface ServiceCounts {
  answered: number
  /** Of the answered ones, at the target or sooner. */
  within: number
  /** Left before a reply, beyond short: abandoned, recovered by a call-back, or owed one. A miss all the same. */
  lost: number
  /** Past the target without a reply though the visitor did not leave. A miss at once, whatever comes of it. */
  overdue: number
}

export interface ServiceLevel extends ServiceCounts {
  denominator: number
  /** Within ÷ denominator, 0 to 1; null: no data. */
  rate: number | null
  /** Wilson's 95 % interval of the rate; null: no data. */
  interval: [low: number, high: number] | null
}

/** Within ÷ (answered + lost beyond short + unanswered and past the target already), from counts. */
export function serviceLevelOf({ answered, within, lost, overdue }: ServiceCounts): ServiceLevel {
  const denominator = answered + lost + overdue
  return {
    answered,
    within,
    lost,
    overdue,
    denominator,
    rate: ratio(within, denominator),
    interval: denominator === 0 ? null : wilson(within, denominator),
  }
}

/** The service level of the episodes of one kind; void ones are left out. */
export function serviceLevel(episodes: readonly Episode[], kind: Episode['kind']): ServiceLevel {
  const counted = episodes.filter((episode) => episode.kind === kind && !isVoid(episode))
  const lost = new Set(['abandoned', 'recovered', 'call-back-owed'])
  const unanswered = new Set(['waiting', 'unanswered'])
  return serviceLevelOf({
    answered: counted.filter((episode) => fateOf(episode) === 'answered').length,
    within: counted.filter(isWithinTarget).length,
    lost: counted.filter((episode) => lost.has(fateOf(episode))).length,
    overdue: counted.filter((episode) => episode.pastTarget && unanswered.has(fateOf(episode))).length,
  })
}
