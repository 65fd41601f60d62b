/** `/api/rates`: what people, the platform and inquiries cost, and from which day on. */
import { Hono } from 'hono'
import * as z from 'zod'
import { Id } from '../../../shared/schema/basics.ts'
import { NewRate } from '../../../shared/schema/rate.ts'
import { dropRate, readRates, setRate } from '../../costs/set-rates.ts'
import { allowed } from '../../http/allowed.ts'
import { member } from '../../http/member.ts'
import type { MemberEnv } from '../../http/member.ts'
import { refusal } from '../../http/refusal.ts'
import { validated } from '../../http/validated.ts'

const one = validated('param', z.object({ id: Id }), { because: 'not-found' })

export const rateRoutes = new Hono<MemberEnv>()
  .use(member)
  .get('/', allowed('cost.read'), async (c) => {
    const { services, workspace, member } = c.var
    return c.json(await readRates(services, workspace, member), 200)
  })
  .post('/', allowed('cost.write'), validated('json', NewRate), async (c) => {
    const outcome = await setRate(c.var, c.req.valid('json'))
    return outcome.kind === 'done' ? c.json(outcome.value, 201) : refusal(c, outcome)
  })
  .delete('/:id', allowed('cost.write'), one, async (c) => {
    const outcome = await dropRate(c.var, c.req.valid('param').id)
    return outcome.kind === 'done' ? c.json(outcome.value, 200) : refusal(c, outcome)
  })
