/** What an action of identity or settings gives back: a value, or why not. Routes turn the latter into a problem. */
import type { ProblemCode } from '../../shared/schema/problem.ts'
import type { Turn } from './attempts.ts'

export interface Refusal {
  kind: 'refused'
  because: ProblemCode
  field?: string
  detail?: string
  retryAfterSeconds?: number
}

export type Outcome<Value> = { kind: 'done'; value: Value } | Refusal

/** The refusal of a brake. */
export function tooMany(turn: Turn & { taken: false }): Refusal {
  return { kind: 'refused', because: 'too-many', retryAfterSeconds: Math.ceil(turn.retryAfterMs / 1000) }
}
