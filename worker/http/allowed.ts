/** Lets a request on when the table of permissions gives the member's role anything for the action. */
import { createMiddleware } from 'hono/factory'
import { scopeOf } from '../../shared/permissions.ts'
import type { Action } from '../../shared/permissions.ts'
import type { MemberEnv } from './member.ts'
import { problem } from './problem.ts'

/** @example .get('/', allowed('site.read'), …) */
export function allowed(action: Action) {
  return createMiddleware<MemberEnv>(async (c, next) => {
    if (scopeOf(c.var.member.role, action) === 'none') return problem(c, 'forbidden')
    return next()
  })
}
