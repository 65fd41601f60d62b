/** `/api/auth/…`: a member's own sessions and password. */
import { Hono } from 'hono'
import * as z from 'zod'
import { ChangePassword, RevokeSession } from '../../../shared/schema/session.ts'
import { arrivalOf } from '../../http/arrival-of.ts'
import { member, memberOwing } from '../../http/member.ts'
import type { MemberEnv } from '../../http/member.ts'
import { problem } from '../../http/problem.ts'
import { refusal } from '../../http/refusal.ts'
import { validated } from '../../http/validated.ts'
import { withCookies } from '../../http/with-cookies.ts'
import { openSessions } from '../../identity/sessions.ts'
import { changePassword, revokeOthers, revokeSession, signOut } from '../../identity/sign-in.ts'

export const sessionRoutes = new Hono<MemberEnv>()
  .post('/sign-out', memberOwing, validated('json', z.strictObject({})), async (c) => {
    withCookies(c, await signOut(c.var, arrivalOf(c)))
    return c.json({}, 200)
  })
  .get('/list-sessions', member, async (c) => {
    const { services, workspace, member: asker, account } = c.var
    const sessions = await openSessions(services, { ...asker, workspace }, account)
    return c.json({ sessions }, 200)
  })
  .post('/revoke-session', member, validated('json', RevokeSession), async (c) => {
    const ended = await revokeSession(c.var, c.req.valid('json').id, arrivalOf(c))
    return ended ? c.json({}, 200) : problem(c, 'not-found')
  })
  .post('/revoke-others', member, validated('json', z.strictObject({})), async (c) => {
    await revokeOthers(c.var, arrivalOf(c))
    return c.json({}, 200)
  })
  .post('/change-password', member, validated('json', ChangePassword), async (c) => {
    const outcome = await changePassword(c.var, c.req.valid('json'), arrivalOf(c))
    if (outcome.kind === 'refused') return refusal(c, outcome)
    withCookies(c, outcome.value)
    return c.json({}, 200)
  })
