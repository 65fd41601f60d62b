/** Conversion: how many leads were won (contract of the measures, section 2, 9). */
import { ratio } from './ratio.ts'

/** A qualified lead; times in one unit from any origin. */
export interface QualifiedLead {
  qualifiedAt: number
  /** How and when it ended; null while it is open. */
  outcome: { kind: 'won' | 'lost'; at: number } | null
}

export interface Conversion {
  qualified: number
  won: number
  lost: number
  open: number
  /** Won ÷ (won + lost), 0 to 1; null: nothing decided. */
  decided: number | null
  /** Won ÷ all so far: a floor, for open ones may still be won. */
  cohort: number | null
  /** Kaplan-Meier share won within the window; null: no data. */
  maturing: number | null
}

/**
 * Conversion of leads at `now`, within `window` of qualifying (same unit). For the maturing share, lost leads stay at
 * risk to the end and open ones are censored at their age: 1 − Π (1 − won at t ÷ at risk at t), Kaplan and Meier 1958.
 */
export function conversion(
  leads: readonly QualifiedLead[],
  { window, now }: { window: number; now: number },
): Conversion {
  const won = leads.filter((lead) => lead.outcome?.kind === 'won').length
  const lost = leads.filter((lead) => lead.outcome?.kind === 'lost').length
  return {
    qualified: leads.length,
    won,
    lost,
    open: leads.length - won - lost,
    decided: ratio(won, won + lost),
    cohort: ratio(won, leads.length),
    maturing: leads.length === 0 ? null : wonWithin(leads, window, now),
  }
}

function wonWithin(leads: readonly QualifiedLead[], window: number, now: number): number {
  const times = leads.map((lead) => {
    if (lead.outcome === null) return { won: false, at: now - lead.qualifiedAt }
    if (lead.outcome.kind === 'lost') return { won: false, at: Infinity }
    return { won: true, at: lead.outcome.at - lead.qualifiedAt }
  })
  const wins = new Set(times.filter((time) => time.won && time.at <= window).map((time) => time.at))
  let open = 1
  for (const at of wins) {
    const atRisk = times.filter((time) => time.at >= at).length
    const won = times.filter((time) => time.won && time.at === at).length
    open *= 1 - won / atRisk
  }
  return 1 - open
}
