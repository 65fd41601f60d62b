/** Turns a refusal, of the Desk or of an action, into a problem. Routes use it. */
import type { Context } from 'hono'
import type { ProblemCode } from '../../shared/schema/problem.ts'
import { problem } from './problem.ts'
import type { Particulars } from './problem.ts'

/** The problem for a refusal; its particulars go along, the inquiry as it stands now among them. */
export function refusal<View = never>(
  c: Context,
  refused: Particulars<View> & { kind: 'refused'; because: ProblemCode },
) {
  const { kind: _, because, ...particulars } = refused
  return problem<View>(c, because, particulars)
}
