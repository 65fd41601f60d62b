import type { Goal } from '../../shared/schema/measures.ts'

/** How a service level stands to its goal. */
export type Verdict = 'met' | 'close' | 'missed'

/** This far below its goal a service level is still close to it. */
const closeBy = 0.05

/**
 * A service level (0 to 1) against the goal with the largest share; null without data or goal. Whatever reaches that
 * one reaches all.
 */
export function verdictOf(rate: number | null, goals: readonly Goal[]): Verdict | null {
  if (rate === null || goals.length === 0) return null
  const most = Math.max(...goals.map(({ share }) => share))
  if (rate >= most) return 'met'
  return rate >= most - closeBy ? 'close' : 'missed'
}
