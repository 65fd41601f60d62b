/** How good probabilities were once the outcome is known (contract of the measures, section 4; Brier 1950). */
import { meanOf } from './ratio.ts'

/** A probability that was given, and whether it came true. */
export interface Forecast {
  p: number
  came: boolean
}

/** The mean squared error of the probabilities: 0 is perfect; null: no data. */
export function brier(forecasts: readonly Forecast[]): number | null {
  return meanOf(forecasts.map(({ p, came }) => (p - Number(came)) ** 2))
}

/** 1 − Brier ÷ that of always saying the base rate; null: no data, or only one outcome ever happened. */
export function brierSkill(forecasts: readonly Forecast[]): number | null {
  const score = brier(forecasts)
  const base = meanOf(forecasts.map(({ came }) => Number(came)))
  if (score === null || base === null || base === 0 || base === 1) return null
  return 1 - score / (base * (1 - base))
}
