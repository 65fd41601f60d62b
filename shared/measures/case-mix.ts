/** Adjustment for case mix: whoever takes the long cases is not slow (contract of the measures, section 3). */
import { ratio, sumOf } from './ratio.ts'

/** One kind of case: how many the person had, their mean and the team's mean for it. */
export interface CaseKind {
  n: number
  observed: number
  team: number
}

export interface CaseMix {
  observed: number | null
  /** What the team would have needed for the same cases. */
  expected: number | null
  /** The team's overall value × observed ÷ expected; null: no data. */
  adjusted: number | null
}

/** Indirect standardisation: team × observed ÷ expected, all in the unit of the measure. */
export function caseMix(mix: readonly CaseKind[], teamOverall: number): CaseMix {
  const n = sumOf(mix.map((kind) => kind.n))
  const observed = ratio(sumOf(mix.map((kind) => kind.n * kind.observed)), n)
  const expected = ratio(sumOf(mix.map((kind) => kind.n * kind.team)), n)
  const share = observed === null || expected === null ? null : ratio(observed, expected)
  return { observed, expected, adjusted: share === null ? null : teamOverall * share }
}
