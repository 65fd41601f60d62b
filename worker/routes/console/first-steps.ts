/** `/api/first-steps`: what is there already of what a new workspace needs, for whoever runs it. */
import { Hono } from 'hono'
import { PutAway } from '../../../shared/schema/first-steps.ts'
import { allowed } from '../../http/allowed.ts'
import { member } from '../../http/member.ts'
import type { MemberEnv } from '../../http/member.ts'
import { validated } from '../../http/validated.ts'
import { firstStepsOf, putFirstStepsAway } from '../../record/first-steps.ts'
import { batch } from '../../record/sql.ts'

export const firstStepsRoutes = new Hono<MemberEnv>()
  .use(member)
  .get('/', allowed('workspace.write'), async (c) => {
    const { services, workspace, self } = c.var
    return c.json(await firstStepsOf(services.db, { workspace, member: self.id }), 200)
  })
  .put('/away', allowed('workspace.write'), validated('json', PutAway), async (c) => {
    const { services, workspace, self } = c.var
    const at = c.req.valid('json').away ? services.now() : null
    await batch(services.db, [putFirstStepsAway({ workspace, member: self.id }, at)])
    return c.json({}, 200)
  })
