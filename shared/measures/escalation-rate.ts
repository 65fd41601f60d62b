/** Escalation rate: how many answered episodes went up a level or to the manager (contract of the measures, section 2, 6). */
import type { Episode } from './episode.ts'
import { fateOf, isVoid } from './fate.ts'
import { wilson } from './interval.ts'
import { ratio } from './ratio.ts'

export interface EscalationRate {
  answered: number
  /** With at least one escalation; an open one counts already. */
  escalated: number
  /** Escalated ÷ answered, 0 to 1; null: no data. */
  rate: number | null
  /** Wilson's 95 % interval of the rate; null: no data. */
  interval: [low: number, high: number] | null
}

/** Episodes with at least one escalation ÷ answered ones; void ones are left out. */
export function escalationRate(episodes: readonly Episode[]): EscalationRate {
  const answered = episodes.filter((episode) => {
    const fate = fateOf(episode)
    return !isVoid(episode) && (fate === 'answered' || fate === 'recovered')
  })
  const escalated = answered.filter((episode) => episode.escalated).length
  return {
    answered: answered.length,
    escalated,
    rate: ratio(escalated, answered.length),
    interval: answered.length === 0 ? null : wilson(escalated, answered.length),
  }
}
