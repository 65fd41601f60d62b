/** `/api/set-up`: the first owner, once. No session. */
import { Hono } from 'hono'
import { SetUp } from '../../../shared/schema/member.ts'
import type { AppEnv } from '../../http/app-env.ts'
import { clientAddress } from '../../http/client-address.ts'
import { refusal } from '../../http/refusal.ts'
import { validated } from '../../http/validated.ts'
import { needsSetUp, setUp } from '../../identity/set-up.ts'

export const setUpRoutes = new Hono<AppEnv>()
  .get('/', async (c) => c.json({ needed: await needsSetUp(c.var.services) }, 200))
  .post('/', validated('json', SetUp), async (c) => {
    const outcome = await setUp(c.var.services, c.req.valid('json'), clientAddress(c.req.raw.headers))
    return outcome.kind === 'done' ? c.json({}, 201) : refusal(c, outcome)
  })
