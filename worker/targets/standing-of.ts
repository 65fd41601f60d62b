/** How targets stand: what adds up to what is due of it, what holds on every day as it is over some days. */
import { figureOf } from '../../shared/measures/figures.ts'
import type { MeasuredId } from '../../shared/measures/figures.ts'
import { targetMeasure } from '../../shared/measures/target-measures.ts'
import { verdictOf } from '../../shared/measures/verdict.ts'
import type { Standing, Target } from '../../shared/schema/target.ts'
import type { StoredCell } from '../record/facts.ts'
import { measuresOfSubject } from './subject-cells.ts'

/** @param due by now; null: nothing is yet */
export function countedStanding(done: number, due: number | null): Standing {
  return { done, n: null, maturing: null, verdict: verdictOf(done, due, { unit: 'number', better: 'higher' }) }
}

/** @param cells of the target's team or person */
export function steadyStanding(
  measure: MeasuredId,
  target: Target,
  cells: readonly StoredCell[],
  now: number,
): Standing {
  const { value, n, maturing, early } = figureOf(measure, measuresOfSubject(target.subject, cells, now))
  const done = early ? null : value
  return { done, n, maturing, verdict: verdictOf(done, target.value, targetMeasure(target.measure)) }
}
