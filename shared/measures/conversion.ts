/** Conversion: how many leads were won (contract of the measures, section 2, 9). */
import { ratio, sumOf } from './ratio.ts'

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
  const times = leads.map((lead) => {
    if (lead.outcome === null) return { won: false, at: now - lead.qualifiedAt, count: 1 }
    if (lead.outcome.kind === 'lost') return { won: false, at: Infinity, count: 1 }
    return { won: true, at: lead.outcome.at - lead.qualifiedAt, count: 1 }
  })
  return converted({ qualified: leads.length, won, lost }, times, window)
}

const dayMs = 86_400_000
/** Days within which a qualified lead is to be won. */
const windowDays = 90

/**
 * The same from facts, in whole days: what was accepted on each day and came of it since, and how old what was won was.
 * @param days with where each starts (epoch ms), and how much longer than a day it is: of a month nobody knows how old
 * exactly what is open in it is, and while that matters, nothing is said of what is maturing
 * @param wonAge wins by whole days from acceptance
 */
export function conversionOf(
  days: readonly { t: number; longer: number; qualified: number; won: number; lost: number }[],
  wonAge: Readonly<Record<number, number>>,
  now: number,
): Conversion {
  const total = (name: 'qualified' | 'won' | 'lost') => sumOf(days.map((day) => day[name]))
  const open = days.map((day) => ({
    won: false,
    at: Math.floor((now - day.t) / dayMs),
    count: day.qualified - day.won - day.lost,
  }))
  const isUnsure = days.some(
    ({ t, longer, ...of }) => longer > 0 && of.qualified > of.won + of.lost && now - t - longer < windowDays * dayMs,
  )
  const wins = Object.entries(wonAge).map(([age, count]) => ({ won: true, at: Number(age), count }))
  const times = [...wins, ...open, { won: false, at: Infinity, count: total('lost') }]
  const sums = { qualified: total('qualified'), won: total('won'), lost: total('lost') }
  const conversion = converted(sums, times, windowDays)
  return isUnsure ? { ...conversion, maturing: null } : conversion
}

/** Leads that were won at an age, or are at risk up to it. */
interface Ages {
  won: boolean
  at: number
  count: number
}

function converted(
  { qualified, won, lost }: Pick<Conversion, 'qualified' | 'won' | 'lost'>,
  times: readonly Ages[],
  window: number,
): Conversion {
  return {
    qualified,
    won,
    lost,
    open: qualified - won - lost,
    decided: ratio(won, won + lost),
    cohort: ratio(won, qualified),
    maturing: qualified === 0 ? null : wonWithin(times, window),
  }
}

function wonWithin(times: readonly Ages[], window: number): number {
  const wins = new Set(times.filter((time) => time.won && time.count > 0 && time.at <= window).map((time) => time.at))
  let open = 1
  for (const at of [...wins].sort((one, other) => one - other)) {
    const atRisk = sumOf(times.filter((time) => time.at >= at).map(({ count }) => count))
    const won = sumOf(times.filter((time) => time.won && time.at === at).map(({ count }) => count))
    open *= 1 - won / atRisk
  }
  return 1 - open
}
