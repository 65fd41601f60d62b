/** Answers that are not a success, as RFC 9457 asks, all from the one table. Every route and middleware uses it. */
import type { Context } from 'hono'
import { problems } from '../../shared/schema/problem.ts'
import type { Problem, ProblemCode } from '../../shared/schema/problem.ts'
import { requestIdOf } from './request-id.ts'

/** What a problem may say beside its code. */
export interface Particulars<View> {
  /** The field, in the request's own words. */
  field?: string
  /** One sentence more. */
  detail?: string
  /** How the inquiry stands now, where the asker may see it. */
  inquiry?: View
  retryAfterSeconds?: number
}

/** How long to keep away when nothing more precise is known: too much asked, or too much to do. */
const retryAfterSeconds = { 429: 30, 503: 3 } as const

/**
 * The answer for a code. Overload (429, 503) carries Retry-After always.
 * @example return problem(c, 'not-found')
 */
export function problem<View = never>(c: Context, code: ProblemCode, particulars: Particulars<View> = {}) {
  const { status, title } = problems[code]
  const { retryAfterSeconds: seconds, ...said } = particulars
  c.set('problem', code)
  const body: Problem & { inquiry?: View } = {
    type: `urn:foyer:problem:${code}`,
    code,
    title,
    status,
    ...said,
    request: requestIdOf(c),
  }
  const headers: Record<string, string> = { 'Content-Type': 'application/problem+json' }
  if (status === 429 || status === 503) headers['Retry-After'] = String(seconds ?? retryAfterSeconds[status])
  return c.json(body, status, headers)
}
