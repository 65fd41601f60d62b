/** `/api/auth/forgot` and `/api/auth/reset`: a new password by mail. No session; the link is the proof. */
import { Hono } from 'hono'
import { Forgot, Reset } from '../../../shared/schema/session.ts'
import type { AppEnv } from '../../http/app-env.ts'
import { clientAddress } from '../../http/client-address.ts'
import { refusal } from '../../http/refusal.ts'
import { validated } from '../../http/validated.ts'
import { forgot, reset } from '../../identity/reset-password.ts'

export const forgottenRoutes = new Hono<AppEnv>()
  .post('/forgot', validated('json', Forgot), async (c) => {
    const outcome = await forgot(c.var.services, c.req.valid('json'), clientAddress(c.req.raw.headers))
    return outcome.kind === 'done' ? c.json({}, 200) : refusal(c, outcome)
  })
  .post('/reset', validated('json', Reset), async (c) => {
    const outcome = await reset(c.var.services, c.req.valid('json'), clientAddress(c.req.raw.headers))
    return outcome.kind === 'done' ? c.json({ email: outcome.value }, 200) : refusal(c, outcome)
  })
