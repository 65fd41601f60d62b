/** Who is furthest below what was promised: where help is worth the most. */
import type { CutDim, Goal, MeasuredCut } from '../../../shared/schema/measures.ts'
import { isFew } from '../is-few.ts'
import { goalVerdict } from '../goal-verdict.ts'

export interface NeedsHelp {
  by: CutDim
  label: string
  rate: number
  /** The share that was promised. */
  goal: number
  /** How many waited too long beyond what the goal allows. */
  tooMany: number
}

/** Named at most. */
const most = 4

/**
 * Rows of cuts whose service level misses its goal, first where the most people waited too long beyond what the goal
 * allows; and how many rows say enough to be judged at all.
 * @param goals of all: what a row is held against that has none of its own
 */
export function needHelp(cuts: readonly MeasuredCut[], goals: readonly Goal[]): { named: NeedsHelp[]; judged: number } {
  const judged = cuts.flatMap(({ by, keys }) =>
    keys.flatMap(({ label, goal: own, measures: { serviceLevel } }) => {
      const { rate, denominator } = serviceLevel
      const against = own === null ? goals : [own]
      const verdict = goalVerdict(rate, against)
      if (rate === null || verdict === null || isFew(denominator)) return []
      const goal = Math.max(...against.map(({ share }) => share))
      return [{ verdict, row: { by, label, rate, goal, tooMany: (goal - rate) * denominator } }]
    }),
  )
  const named = judged.filter(({ verdict }) => verdict === 'missed').map(({ row }) => row)
  named.sort((one, other) => other.tooMany - one.tooMany)
  return { named: named.slice(0, most), judged: judged.length }
}
