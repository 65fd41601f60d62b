import { definitions } from '../../shared/measures/definitions.ts'
import type { Figure, MeasuredId } from '../../shared/measures/figures.ts'
import type { SteadyTargets } from '../../shared/measures/target-measures.ts'
import { verdictOf } from '../../shared/measures/verdict.ts'
import type { Verdict } from '../../shared/measures/verdict.ts'
import type { Goal } from '../../shared/schema/measures.ts'
import { measuredWords } from '../words/measured-words.ts'
import { promised } from './goal-verdict.ts'
import { measureFigure } from './measure-figure.ts'

/** What a figure is held to, in words, and how it stands to that. */
export interface Held {
  target: string
  /** By somebody for whoever it is of; if not, it is what the queues promise. */
  isSet: boolean
  /** Null: nothing to judge by yet. */
  verdict: Verdict | null
  /** What each verdict is called of it. */
  said: Record<Verdict, string>
}

/**
 * A figure against what was set for whoever it is of or, of a service level without that, against what the queues promise;
 * null: it is held to nothing.
 */
export function heldTo(
  id: MeasuredId,
  { value, early }: Figure,
  { targets, goals }: { targets: SteadyTargets; goals: readonly Goal[] },
): Held | null {
  const { target: words, service } = measuredWords
  const own = targets[id]
  const against = own ?? (id === 'serviceLevel' ? promised(goals) : null)
  if (against === null) return null
  const said = measureFigure(id, against)
  return {
    target: own === undefined ? words.promised(said) : words.set(said),
    isSet: own !== undefined,
    verdict: early ? null : verdictOf(value, against, definitions[id]),
    said: own === undefined ? service.verdict : words.verdict,
  }
}
