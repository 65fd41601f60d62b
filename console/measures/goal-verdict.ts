import { verdictOf } from '../../shared/measures/verdict.ts'
import type { Verdict } from '../../shared/measures/verdict.ts'
import { definitions } from '../../shared/measures/definitions.ts'
import type { Goal } from '../../shared/schema/measures.ts'

/** The largest share that the queues promise: whatever reaches that one reaches all; null: they promise nothing. */
export function promised(goals: readonly Goal[]): number | null {
  return goals.length === 0 ? null : Math.max(...goals.map(({ share }) => share))
}

/** A service level (0 to 1) against what the queues promise. */
export function goalVerdict(rate: number | null, goals: readonly Goal[]): Verdict | null {
  return verdictOf(rate, promised(goals), definitions.serviceLevel)
}
