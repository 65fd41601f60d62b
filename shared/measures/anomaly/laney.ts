/** How unusual a proportion is against its past (contract of the measures, section 5). */
import { sumOf } from '../ratio.ts'
import { robustScale } from './robust.ts'

/** `k` of `n` on one day. */
export interface Proportion {
  k: number
  n: number
}

export interface LaneyScore {
  /** The pooled rate of the history, half a case added so that it is never 0: (Σk + ½) ÷ (Σn + 1). */
  p0: number
  /** How much more the past varied than chance alone would: at least 1. */
  over: number
  /** (k/n − p0) ÷ √(p0(1−p0)/n) ÷ over. */
  z: number
}

/** (Σk + ½) ÷ (Σn + 1). */
export function pooledRate(days: readonly Proportion[]): number {
  return (sumOf(days.map(({ k }) => k)) + 0.5) / (sumOf(days.map(({ n }) => n)) + 1)
}

/** A proportion against its past, with over-dispersion taken out (Laney 2002, robust scale). Null without history or n. */
export function laney(history: readonly Proportion[], { k, n }: Proportion): LaneyScore | null {
  const past = history.filter((day) => day.n > 0)
  if (past.length === 0 || n === 0) return null
  const p0 = pooledRate(past)
  const z = (day: Proportion) => (day.k / day.n - p0) / Math.sqrt((p0 * (1 - p0)) / day.n)
  const over = Math.max(1, robustScale(past.map(z)))
  return { p0, over, z: z({ k, n }) / over }
}
