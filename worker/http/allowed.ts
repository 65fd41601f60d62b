/** Lets a request on when its member may do anything of the action. */
import { createMiddleware } from 'hono/factory'
import { mayOf } from '../../shared/permissions.ts'
import type { Action } from '../../shared/permissions.ts'
import type { MemberEnv } from './member.ts'
import { problem } from './problem.ts'

/** @example .get('/', allowed('site.read'), …) */
export function allowed(action: Action) {
  return createMiddleware<MemberEnv>(async (c, next) => {
    if (mayOf(c.var.member)[action] === 'none') return problem(c, 'forbidden')
    return next()
  })
}
