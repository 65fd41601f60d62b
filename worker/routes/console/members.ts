/** `/api/members`: the team. */
import { Hono } from 'hono'
import * as z from 'zod'
import { Id } from '../../../shared/schema/basics.ts'
import { Invite, MemberChange } from '../../../shared/schema/member.ts'
import { allowed } from '../../http/allowed.ts'
import { member } from '../../http/member.ts'
import type { MemberEnv } from '../../http/member.ts'
import { refusal } from '../../http/refusal.ts'
import { validated } from '../../http/validated.ts'
import { changeMember } from '../../identity/change-member.ts'
import { invite } from '../../identity/invite.ts'
import { listMembers } from '../../record/members.ts'

const one = validated('param', z.object({ id: Id }), 'not-found')

export const memberRoutes = new Hono<MemberEnv>()
  .use(member)
  .get('/', allowed('member.read'), async (c) =>
    c.json({ members: await listMembers(c.var.services.db, c.var.workspace) }, 200),
  )
  .post('/', allowed('member.write'), validated('json', Invite), async (c) => {
    const outcome = await invite(c.var.services, c.var.workspace, c.var.member, c.req.valid('json'))
    return outcome.kind === 'done' ? c.json(outcome.value, 201) : refusal(c, outcome)
  })
  .patch('/:id', allowed('member.write'), one, validated('json', MemberChange), async (c) => {
    const { services, workspace, member } = c.var
    const outcome = await changeMember(services, workspace, member, c.req.valid('param').id, c.req.valid('json'))
    return outcome.kind === 'done' ? c.json(outcome.value, 200) : refusal(c, outcome)
  })
