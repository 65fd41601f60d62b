/** Abandon rate: how many live visitors left before a person replied (contract of the measures, section 2, 1). */
import type { Episode } from './episode.ts'
import { fateOf, isVoid, leftAfterAssignment, wentQuiet } from './fate.ts'
import { wilson } from './interval.ts'
import { ratio } from './ratio.ts'

/** Counts of live episodes that are not void, by the hour they entered. Facts keep them under the same names. */
export interface AbandonCounts {
  entered: number
  short: number
  waiting: number
  callBackOwed: number
  recovered: number
  abandonedBeforeAssignment: number
  abandonedAfterAssignment: number
  /** Left after a reply, neither resolved nor handed to sales. */
  quiet: number
  /** How often they went on to another queue because nobody took them. */
  flowedOut: number
  /** Of those in the denominator, how many may still change: the visitor may come back. */
  maturing: number
}

/** The tile: what the rate is made of, and what stands beside it. */
export interface Abandonment extends AbandonCounts {
  abandoned: number
  /** Entered, without short ones and those not decided yet (still waiting, call-back owed). */
  denominator: number
  /** Abandoned ÷ denominator, 0 to 1; null: no data. */
  rate: number | null
  /** Wilson's 95 % interval of the rate; null: no data. */
  interval: [low: number, high: number] | null
  /** Abandoned, wide: with those that went quiet after a reply, over the same denominator. */
  wideRate: number | null
  /** The share of the denominator that may still change. */
  maturingShare: number | null
}

/** Abandoned ÷ (entered − short − still waiting − call-back owed), from counts: of episodes or of summed facts. */
export function abandonmentOf(counts: AbandonCounts): Abandonment {
  const { entered, short, waiting, callBackOwed, recovered, quiet, flowedOut, maturing } = counts
  const { abandonedBeforeAssignment, abandonedAfterAssignment } = counts
  const abandoned = abandonedBeforeAssignment + abandonedAfterAssignment
  const denominator = entered - short - waiting - callBackOwed
  return {
    entered,
    short,
    waiting,
    callBackOwed,
    recovered,
    abandonedBeforeAssignment,
    abandonedAfterAssignment,
    quiet,
    flowedOut,
    maturing,
    abandoned,
    denominator,
    rate: ratio(abandoned, denominator),
    interval: denominator === 0 ? null : wilson(abandoned, denominator),
    wideRate: ratio(abandoned + quiet, denominator),
    maturingShare: ratio(maturing, denominator),
  }
}

/** The abandon rate of episodes; messages and void ones are left out. */
export function abandonRate(episodes: readonly Episode[]): Abandonment {
  const live = episodes.filter((episode) => episode.kind === 'live' && !isVoid(episode))
  const undecided = new Set(['short', 'waiting', 'call-back-owed'])
  const abandoned = live.filter((episode) => fateOf(episode) === 'abandoned')
  const fated = (fate: string) => live.filter((episode) => fateOf(episode) === fate).length
  return abandonmentOf({
    entered: live.length,
    short: fated('short'),
    waiting: fated('waiting'),
    callBackOwed: fated('call-back-owed'),
    recovered: fated('recovered'),
    abandonedBeforeAssignment: abandoned.filter((episode) => !leftAfterAssignment(episode)).length,
    abandonedAfterAssignment: abandoned.filter(leftAfterAssignment).length,
    quiet: live.filter(wentQuiet).length,
    flowedOut: live.reduce((sum, { flowedOut }) => sum + flowedOut.length, 0),
    maturing: live.filter((episode) => episode.maturing && !undecided.has(fateOf(episode))).length,
  })
}
