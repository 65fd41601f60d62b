/** `/api/targets`: what teams and people are to reach, how that stands, and why a day fell short of it. */
import { Hono } from 'hono'
import * as z from 'zod'
import { Id } from '../../../shared/schema/basics.ts'
import {
  EveningQuery,
  NewTarget,
  ReasonToSay,
  TargetChange,
  TargetsQuery,
  TargetsToCopy,
} from '../../../shared/schema/target.ts'
import { allowed } from '../../http/allowed.ts'
import { member } from '../../http/member.ts'
import type { MemberEnv } from '../../http/member.ts'
import { refusal } from '../../http/refusal.ts'
import { validated } from '../../http/validated.ts'
import { explainDay } from '../../targets/explain-day.ts'
import { readEvening } from '../../targets/read-evening.ts'
import { readTargets } from '../../targets/read-targets.ts'
import { alterTarget, copyTargets, dropTarget, setTarget } from '../../targets/set-targets.ts'

const one = validated('param', z.object({ id: Id }), { because: 'not-found' })

export const targetRoutes = new Hono<MemberEnv>()
  .use(member)
  .get('/', allowed('target.read'), validated('query', TargetsQuery), async (c) => {
    const { services, workspace, member } = c.var
    return c.json(await readTargets(services, workspace, member, c.req.valid('query').month), 200)
  })
  .get('/evening', allowed('target.read'), validated('query', EveningQuery), async (c) => {
    const { services, workspace, member } = c.var
    const outcome = await readEvening(services, workspace, member, c.req.valid('query').day)
    return outcome.kind === 'done' ? c.json(outcome.value, 200) : refusal(c, outcome)
  })
  .put('/reasons', allowed('target.read'), validated('json', ReasonToSay), async (c) => {
    const outcome = await explainDay(c.var, c.req.valid('json'))
    return outcome.kind === 'done' ? c.json(outcome.value, 200) : refusal(c, outcome)
  })
  .post('/', allowed('target.write'), validated('json', NewTarget), async (c) => {
    const outcome = await setTarget(c.var, c.req.valid('json'))
    return outcome.kind === 'done' ? c.json(outcome.value, 201) : refusal(c, outcome)
  })
  .post('/copies', allowed('target.write'), validated('json', TargetsToCopy), async (c) => {
    const outcome = await copyTargets(c.var, c.req.valid('json').month)
    return outcome.kind === 'done' ? c.json(outcome.value, 200) : refusal(c, outcome)
  })
  .put('/:id', allowed('target.write'), one, validated('json', TargetChange), async (c) => {
    const outcome = await alterTarget(c.var, c.req.valid('param').id, c.req.valid('json'))
    return outcome.kind === 'done' ? c.json(outcome.value, 200) : refusal(c, outcome)
  })
  .delete('/:id', allowed('target.write'), one, async (c) => {
    const outcome = await dropTarget(c.var, c.req.valid('param').id)
    return outcome.kind === 'done' ? c.json(outcome.value, 200) : refusal(c, outcome)
  })
