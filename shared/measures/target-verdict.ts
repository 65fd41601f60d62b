/** How a target stands: green, amber or red, by how much of it is missing. */

export type TargetVerdict = 'green' | 'amber' | 'red'

/** Missing up to this part of a target is close to it. */
const closeBy = 0.1
/** A part that is missing only because of floating point. */
const noise = 1e-9

/** The part of a target that is missing; below 0 where it is more than reached. Null: no data, or nothing is due yet. */
export function missing(value: number | null, target: number | null, better: 'higher' | 'lower'): number | null {
  if (value === null || target === null || target === 0) return null
  return (better === 'higher' ? target - value : value - target) / target
}

/** Green: reached; amber: at most a tenth is missing; red: more. Null: there is nothing to judge by. */
export function targetVerdict(part: number | null): TargetVerdict | null {
  if (part === null) return null
  if (part <= noise) return 'green'
  return part <= closeBy + noise ? 'amber' : 'red'
}
