/** `/api/auth/second-factor`: a member's own second step of signing in. Open to whoever must have one and has none yet. */
import { Hono } from 'hono'
import * as z from 'zod'
import { FactorCode, SwitchOff } from '../../../shared/schema/second-factor.ts'
import { arrivalOf } from '../../http/arrival-of.ts'
import { memberOwing } from '../../http/member.ts'
import type { MemberEnv } from '../../http/member.ts'
import { refusal } from '../../http/refusal.ts'
import { validated } from '../../http/validated.ts'
import { beginFactor, readFactor, renewCodes, switchOff, switchOn } from '../../identity/second-factor/own-factor.ts'

export const secondFactorRoutes = new Hono<MemberEnv>()
  .use(memberOwing)
  .get('/', async (c) => c.json(await readFactor(c.var.services, c.var.account), 200))
  .post('/begin', validated('json', z.strictObject({})), async (c) => {
    const outcome = await beginFactor(c.var)
    return outcome.kind === 'done' ? c.json(outcome.value, 201) : refusal(c, outcome)
  })
  .post('/confirm', validated('json', FactorCode), async (c) => {
    const outcome = await switchOn(c.var, c.req.valid('json').code, arrivalOf(c))
    return outcome.kind === 'done' ? c.json(outcome.value, 201) : refusal(c, outcome)
  })
  .post('/codes', validated('json', FactorCode), async (c) => {
    const outcome = await renewCodes(c.var, c.req.valid('json').code, arrivalOf(c))
    return outcome.kind === 'done' ? c.json(outcome.value, 201) : refusal(c, outcome)
  })
  .post('/off', validated('json', SwitchOff), async (c) => {
    const outcome = await switchOff(c.var, c.req.valid('json'), arrivalOf(c))
    return outcome.kind === 'done' ? c.json(outcome.value, 200) : refusal(c, outcome)
  })
