/**
 * What hits come to: fit never fades, intent halves with age, and neither goes below nothing or over its most (contract of
 * the measures, section 4). The Desk sums what an inquiry arrived with, the console what it is worth today.
 */
import type { Axis } from '../schema/flow.ts'

export interface Weighing {
  /** Days in which intent halves. */
  halfLife: number
  most: Record<Axis, number>
}

/** Fit 0-60, intent 0-40, which halves every 14 days. */
export const weighing: Weighing = { halfLife: 14, most: { fit: 60, intent: 40 } }

/** Points of each axis; intent is Σ points × ½^(age ÷ half-life), not rounded. `age` in days. */
export function pointsOf(
  hits: readonly { axis: Axis; points: number; age: number }[],
  { halfLife, most }: Weighing,
): Record<Axis, number> {
  const sum = (axis: Axis, worth: (age: number) => number) => {
    const points = hits
      .filter((hit) => hit.axis === axis)
      .reduce((total, hit) => total + hit.points * worth(hit.age), 0)
    return Math.min(most[axis], Math.max(0, points))
  }
  return { fit: sum('fit', () => 1), intent: sum('intent', (age) => 0.5 ** (age / halfLife)) }
}

/** At or above the line, and no must-have is missing. */
export function isQualified(points: Record<Axis, number>, line: number, missing: readonly string[]): boolean {
  return points.fit + points.intent >= line && missing.length === 0
}
