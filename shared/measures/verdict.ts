/** How a value stands to what was promised or set: the one rule for queues' goals, targets and whatever else is held against one. */
import type { MeasureDefinition } from './measure-definition.ts'

/** Green, amber and red. */
export type Verdict = 'met' | 'close' | 'missed'

/** Close is what misses by at most this part of the target; of a share, by at most so many points where that is less. */
const closePart = 0.1
const closePoints = 0.04
/** A part that is missing only because of floating point. */
const noise = 1e-9

/** @param target null or 0: nothing is due yet @returns null where there is nothing to judge by */
export function verdictOf(
  value: number | null,
  target: number | null,
  { unit, better }: Pick<MeasureDefinition, 'unit' | 'better'>,
): Verdict | null {
  if (value === null || target === null || target === 0) return null
  const missing = better === 'lower' ? value - target : target - value
  if (missing <= noise * target) return 'met'
  const close = unit === 'share' ? Math.min(closePart * target, closePoints) : closePart * target
  return missing <= close + noise * target ? 'close' : 'missed'
}
