/** `GET /api/me`: who is signed in, what they may do, and where they can pass inquiries to. */
import { Hono } from 'hono'
import { mayOf } from '../../../shared/permissions.ts'
import type { Me } from '../../../shared/schema/member.ts'
import { member } from '../../http/member.ts'
import type { MemberEnv } from '../../http/member.ts'
import { listDestinations } from '../../record/queues.ts'
import { savedViews } from '../../record/saved-views.ts'
import { siteNames } from '../../record/sites.ts'
import { workspaceById } from '../../record/workspaces.ts'

export const meRoutes = new Hono<MemberEnv>().use(member).get('/', async (c) => {
  const { services, self, desk } = c.var
  const [workspace, presence, queues, sites, views] = await Promise.all([
    workspaceById(services.db, c.var.workspace),
    desk.presenceOf(self.id),
    listDestinations(services.db, c.var.workspace),
    siteNames(services.db, c.var.workspace),
    savedViews(services.db, { workspace: c.var.workspace, member: self.id }),
  ])
  const me: Me = { member: self, workspace: workspace!, presence, queues, sites, views, may: mayOf(self) }
  return c.json(me, 200)
})
