/** The last answer: what nobody expected. Says plainly who is away, and never shows a stack. */
import type { Context } from 'hono'
import { log } from '../log.ts'
import type { AppEnv } from './app-env.ts'
import { isRecordAway } from './is-record-away.ts'
import { problem } from './problem.ts'
import { requestIdOf } from './request-id.ts'

/** A Desk that is overloaded, or whose object is just being moved, answers a later try. */
function isDeskAway(error: unknown): boolean {
  return (
    error instanceof Error &&
    (('overloaded' in error && !!error.overloaded) || ('retryable' in error && !!error.retryable))
  )
}

export function failed(error: Error, c: Context<AppEnv>) {
  const code = isDeskAway(error) ? 'desk-overloaded' : isRecordAway(error) ? 'record-away' : 'internal'
  log('error', 'request failed', {
    request: requestIdOf(c),
    method: c.req.method,
    route: c.req.routePath,
    code,
    error,
  })
  return problem(c, code)
}
