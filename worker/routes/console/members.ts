/** `/api/members`: the team. */
import { Hono } from 'hono'
import * as z from 'zod'
import { mayOf } from '../../../shared/permissions.ts'
import { Id } from '../../../shared/schema/basics.ts'
import { MemberChange } from '../../../shared/schema/member-change.ts'
import { Invite } from '../../../shared/schema/member.ts'
import { allowed } from '../../http/allowed.ts'
import { member } from '../../http/member.ts'
import type { MemberEnv } from '../../http/member.ts'
import { refusal } from '../../http/refusal.ts'
import { validated } from '../../http/validated.ts'
import { changeMember } from '../../identity/change-member.ts'
import { signOutMember } from '../../identity/sign-out-member.ts'
import { takeFactorAway } from '../../identity/second-factor/take-away.ts'
import { invite } from '../../identity/invite.ts'
import type { Member } from '../../../shared/schema/member.ts'
import type { MemberPrincipal } from '../../desk/principal.ts'
import { listMembers } from '../../record/members.ts'
import type { KeptMember } from '../../record/members.ts'

const one = validated('param', z.object({ id: Id }), { because: 'not-found' })

export const memberRoutes = new Hono<MemberEnv>()
  .use(member)
  .get('/', allowed('member.read'), async (c) =>
    c.json(
      { members: (await listMembers(c.var.services.db, c.var.workspace)).map((one) => seenBy(c.var.member, one)) },
      200,
    ),
  )
  .post('/', allowed('member.write'), validated('json', Invite), async (c) => {
    const outcome = await invite(c.var, c.req.valid('json'))
    return outcome.kind === 'done' ? c.json(outcome.value, 201) : refusal(c, outcome)
  })
  .patch('/:id', allowed('member.write'), one, validated('json', MemberChange), async (c) => {
    const outcome = await changeMember(c.var, c.req.valid('param').id, c.req.valid('json'))
    return outcome.kind === 'done' ? c.json(outcome.value, 200) : refusal(c, outcome)
  })
  .post('/:id/sign-out', allowed('member.write'), one, validated('json', z.strictObject({})), async (c) => {
    const outcome = await signOutMember(c.var, c.req.valid('param').id)
    return outcome.kind === 'done' ? c.json(outcome.value, 200) : refusal(c, outcome)
  })
  .delete('/:id/second-factor', allowed('member.write'), one, async (c) => {
    const outcome = await takeFactorAway(c.var, c.req.valid('param').id)
    return outcome.kind === 'done' ? c.json(outcome.value, 200) : refusal(c, outcome)
  })

/**
 * When somebody works and is on leave is for themselves, and for whoever gives inquiries to others or writes people; for
 * these alone, what they may otherwise than their role.
 */
function seenBy(reader: MemberPrincipal, one: KeptMember): Member {
  const may = mayOf(reader)
  if (may['member.write'] !== 'none' || one.id === reader.member) return one
  const { exceptions: _, ...known } = one
  if (may['inquiry.assign'] !== 'none') return known
  const { hours: __, leave: ___, ...named } = known
  return named
}
