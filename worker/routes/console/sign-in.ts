/** `/api/auth/sign-in/email`: opens a session. No session yet. */
import { Hono } from 'hono'
import { SignIn } from '../../../shared/schema/session.ts'
import type { AppEnv } from '../../http/app-env.ts'
import { arrivalOf } from '../../http/arrival-of.ts'
import { refusal } from '../../http/refusal.ts'
import { validated } from '../../http/validated.ts'
import { withCookies } from '../../http/with-cookies.ts'
import { signIn } from '../../identity/sign-in.ts'

export const signInRoutes = new Hono<AppEnv>().post('/email', validated('json', SignIn), async (c) => {
  const outcome = await signIn(c.var.services, c.req.valid('json'), arrivalOf(c))
  if (outcome.kind === 'refused') return refusal(c, outcome)
  withCookies(c, outcome.value)
  return c.json({}, 200)
})
