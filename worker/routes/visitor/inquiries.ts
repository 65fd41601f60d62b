/** A visitor's inquiries: submit, look, speak. Each handler asks the Desk one thing. */
import { Hono } from 'hono'
import * as z from 'zod'
import { Id } from '../../../shared/schema/basics.ts'
import { VisitorCommand } from '../../../shared/schema/command.ts'
import { NewInquiry } from '../../../shared/schema/inquiry.ts'
import { refusal } from '../../http/refusal.ts'
import { validated } from '../../http/validated.ts'
import { visitor } from '../../http/visitor.ts'
import type { VisitorEnv } from '../../http/visitor.ts'

/** An id that no inquiry can have is answered like one that no inquiry has. */
const one = validated('param', z.object({ id: Id }), { because: 'not-found' })
const Since = z.object({
  after: z
    .string()
    .regex(/^\d{1,9}$/, 'must be a whole number')
    .transform(Number)
    .optional(),
  wait: z.literal('1').optional(),
})

export const inquiryRoutes = new Hono<VisitorEnv>()
  .use(visitor)
  .post('/', validated('json', NewInquiry), async (c) => {
    const answer = await c.get('desk').submit(c.get('visitor'), c.req.valid('json'))
    if (answer.kind === 'refused') return refusal(c, answer)
    return c.json(answer.value.thread, answer.value.repeated ? 200 : 201)
  })
  .get('/:id', one, validated('query', Since), async (c) => {
    const { after, wait } = c.req.valid('query')
    const answer = await c.get('desk').look(c.get('visitor'), c.req.valid('param').id, after ?? 0, wait === '1')
    return answer.kind === 'done' ? c.json(answer.value, 200) : refusal(c, answer)
  })
  .get('/:id/call-back-times', one, async (c) => {
    const answer = await c.get('desk').callBackTimes(c.get('visitor'), c.req.valid('param').id)
    return answer.kind === 'done' ? c.json({ times: answer.value }, 200) : refusal(c, answer)
  })
  .post('/:id/commands', one, validated('json', VisitorCommand), async (c) => {
    const outcome = await c.get('desk').visit(c.get('visitor'), c.req.valid('param').id, c.req.valid('json'))
    return outcome.kind === 'done' ? c.json(outcome, 200) : refusal(c, outcome)
  })
  .post('/:id/tickets', one, validated('json', z.strictObject({})), async (c) => {
    const answer = await c.get('desk').visitorTicket(c.get('visitor'), c.req.valid('param').id)
    return answer.kind === 'done' ? c.json(answer.value, 201) : refusal(c, answer)
  })
