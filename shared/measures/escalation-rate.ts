/** Escalation rate: how many answered episodes went up a level or to the manager (contract of the measures, section 2, 6). */
import type { Episode } from './episode.ts'
import { fateOf, isVoid } from './fate.ts'
import { wilson } from './interval.ts'
import { ratio } from './ratio.ts'

/** Counts of answered episodes of both kinds, call-backs in time among them, by the hour they entered. */
export interface EscalationCounts {
  answered: number
  /** With at least one escalation; an open one counts already. */
  escalated: number
  /** With a transfer on the same tier that nobody had planned; and handed to sales as planned. */
  transferred: number
  handedOff: number
}

export interface EscalationRate extends EscalationCounts {
  /** Escalated ÷ answered, 0 to 1; null: no data. */
  rate: number | null
  /** Wilson's 95 % interval of the rate; null: no data. */
  interval: [low: number, high: number] | null
  /** Transferred, and handed to sales, ÷ answered. */
  transferRate: number | null
  handoffRate: number | null
}

/** From counts: of episodes or of summed facts. */
export function escalationOf(counts: EscalationCounts): EscalationRate {
  const { answered, escalated, transferred, handedOff } = counts
  return {
    answered,
    escalated,
    transferred,
    handedOff,
    rate: ratio(escalated, answered),
    interval: answered === 0 ? null : wilson(escalated, answered),
    transferRate: ratio(transferred, answered),
    handoffRate: ratio(handedOff, answered),
  }
}

/** Episodes with at least one escalation ÷ answered ones; void ones are left out. */
export function escalationRate(episodes: readonly Episode[]): EscalationRate {
  const answered = episodes.filter((episode) => {
    const fate = fateOf(episode)
    return !isVoid(episode) && (fate === 'answered' || fate === 'recovered')
  })
  const went = (way: 'escalated' | 'transferred' | 'handedOff') => answered.filter((episode) => episode[way]).length
  return escalationOf({
    answered: answered.length,
    escalated: went('escalated'),
    transferred: went('transferred'),
    handedOff: went('handedOff'),
  })
}
