/** Triage within five minutes: kind, urgency and somebody responsible (contract of the measures, section 2, 2). */
import type { Episode } from './episode.ts'
import { isVoid } from './fate.ts'
import { wilson } from './interval.ts'
import { ratio } from './ratio.ts'

export interface Triage {
  /** Had all three in time. */
  triaged: number
  /** Did not, whatever came of it. */
  missed: number
  denominator: number
  /** Triaged ÷ denominator, 0 to 1; null: no data. */
  rate: number | null
  /** Wilson's 95 % interval of the rate; null: no data. */
  interval: [low: number, high: number] | null
}

/** From counts, of live ones and messages alike. */
export function triageOf({ triaged, triageMissed: missed }: { triaged: number; triageMissed: number }): Triage {
  const denominator = triaged + missed
  return {
    triaged,
    missed,
    denominator,
    rate: ratio(triaged, denominator),
    interval: denominator === 0 ? null : wilson(triaged, denominator),
  }
}

/** The same of episodes; void ones, and those that closed before it was decided, are left out. */
export function triageRate(episodes: readonly Episode[]): Triage {
  const counted = episodes.filter((episode) => !isVoid(episode))
  const count = (what: Episode['triage']) => counted.filter(({ triage }) => triage === what).length
  return triageOf({ triaged: count('in-time'), triageMissed: count('missed') })
}
