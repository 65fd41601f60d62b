/** `/api/saved-replies`: texts that members keep for answering, and how often they were sent. */
import { Hono } from 'hono'
import * as z from 'zod'
import { limits } from '../../../shared/limits.ts'
import { Id } from '../../../shared/schema/basics.ts'
import { ReplyToKeep, ReplyToRemove, ReplyUse } from '../../../shared/schema/saved-reply.ts'
import { member } from '../../http/member.ts'
import type { MemberEnv } from '../../http/member.ts'
import { refusal } from '../../http/refusal.ts'
import { validated } from '../../http/validated.ts'
import { countUse, dropReply, readReplies, writeReply } from '../../saved-replies/keep-replies.ts'

const one = validated('param', z.object({ id: Id }), { because: 'not-found' })
const written = { most: limits.replyBytes }

export const savedReplyRoutes = new Hono<MemberEnv>()
  .use(member)
  .get('/', async (c) => {
    const { services, workspace, member } = c.var
    return c.json(await readReplies(services, workspace, member), 200)
  })
  .put('/:id', one, validated('json', ReplyToKeep, written), async (c) => {
    const outcome = await writeReply(c.var, c.req.valid('param').id, c.req.valid('json'))
    return outcome.kind === 'done' ? c.json(outcome.value, 200) : refusal(c, outcome)
  })
  .delete('/:id', one, validated('json', ReplyToRemove), async (c) => {
    const { revision } = c.req.valid('json')
    const outcome = await dropReply(c.var, c.req.valid('param').id, revision)
    return outcome.kind === 'done' ? c.json(outcome.value, 200) : refusal(c, outcome)
  })
  .post('/:id/uses', one, validated('json', ReplyUse), async (c) => {
    const { services, workspace, member } = c.var
    const { message } = c.req.valid('json')
    const outcome = await countUse(services, workspace, member, c.req.valid('param').id, message)
    return outcome.kind === 'done' ? c.json(outcome.value, 200) : refusal(c, outcome)
  })
