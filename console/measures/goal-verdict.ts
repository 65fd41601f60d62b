import { verdictOf } from '../../shared/measures/verdict.ts'
import type { Verdict } from '../../shared/measures/verdict.ts'
import { definitions } from '../../shared/measures/definitions.ts'
import type { Goal } from '../../shared/schema/measures.ts'

/** A service level (0 to 1) against the goal with the largest share: whatever reaches that one reaches all. */
export function goalVerdict(rate: number | null, goals: readonly Goal[]): Verdict | null {
  return verdictOf(rate, Math.max(0, ...goals.map(({ share }) => share)), definitions.serviceLevel)
}
