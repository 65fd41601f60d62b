/** `/api/auth/…`: a member's own sessions and password. */
import { Hono } from 'hono'
import * as z from 'zod'
import { ChangePassword, RevokeSession } from '../../../shared/schema/session.ts'
import { member } from '../../http/member.ts'
import type { MemberEnv } from '../../http/member.ts'
import { problem } from '../../http/problem.ts'
import { refusal } from '../../http/refusal.ts'
import { validated } from '../../http/validated.ts'
import { withCookies } from '../../http/with-cookies.ts'
import { endSession, openSessions } from '../../identity/sessions.ts'
import { changePassword, signOut } from '../../identity/sign-in.ts'

export const sessionRoutes = new Hono<MemberEnv>()
  .post('/sign-out', member, validated('json', z.strictObject({})), async (c) => {
    withCookies(c, await signOut(c.var.services, c.req.raw.headers))
    return c.json({}, 200)
  })
  .get('/list-sessions', member, async (c) => {
    const sessions = await openSessions(c.var.services, c.var.account, c.var.member.session)
    return c.json({ sessions }, 200)
  })
  .post('/revoke-session', member, validated('json', RevokeSession), async (c) => {
    const ended = await endSession(c.var.services, c.var.account, c.req.valid('json').id)
    return ended ? c.json({}, 200) : problem(c, 'not-found')
  })
  .post('/change-password', member, validated('json', ChangePassword), async (c) => {
    const { account, self } = c.var
    const from = { account, about: [self.name, self.email], headers: c.req.raw.headers }
    const outcome = await changePassword(c.var.services, c.req.valid('json'), from)
    if (outcome.kind === 'refused') return refusal(c, outcome)
    withCookies(c, outcome.value)
    return c.json({}, 200)
  })
