/** `/api/views`: what somebody looks for again and again, under names of their own. */
import { Hono } from 'hono'
import * as z from 'zod'
import { limits } from '../../../shared/limits.ts'
import { Id } from '../../../shared/schema/basics.ts'
import { ViewToKeep } from '../../../shared/schema/saved-view.ts'
import { member } from '../../http/member.ts'
import type { MemberEnv } from '../../http/member.ts'
import { problem } from '../../http/problem.ts'
import { validated } from '../../http/validated.ts'
import { dropView, keepView, savedViews } from '../../record/saved-views.ts'
import { batch } from '../../record/sql.ts'

const one = validated('param', z.object({ id: Id }), { because: 'not-found' })

export const viewRoutes = new Hono<MemberEnv>()
  .use(member)
  .get('/', async (c) => {
    const { services, workspace, member: me } = c.var
    return c.json({ views: await savedViews(services.db, { workspace, member: me.member }) }, 200)
  })
  .put('/:id', one, validated('json', ViewToKeep), async (c) => {
    const { services, workspace, member: me } = c.var
    const whose = { workspace, member: me.member }
    const [kept] = await batch(services.db, [
      keepView(whose, c.req.valid('param').id, c.req.valid('json'), limits.viewsPerMember),
    ])
    return kept!.results.length > 0
      ? c.json({}, 200)
      : problem(c, 'too-large', { detail: `At most ${limits.viewsPerMember} are kept.` })
  })
  .delete('/:id', one, validated('json', z.strictObject({})), async (c) => {
    const { services, workspace, member: me } = c.var
    await batch(services.db, [dropView({ workspace, member: me.member }, c.req.valid('param').id)])
    return c.json({}, 200)
  })
