/** `GET /api/me`: who is signed in, and what they may do. */
import { Hono } from 'hono'
import { permissionsOf } from '../../../shared/permissions.ts'
import type { Me } from '../../../shared/schema/member.ts'
import { member } from '../../http/member.ts'
import type { MemberEnv } from '../../http/member.ts'
import { workspaceById } from '../../record/workspaces.ts'

export const meRoutes = new Hono<MemberEnv>().use(member).get('/', async (c) => {
  const { services, self, desk } = c.var
  const [workspace, presence] = await Promise.all([
    workspaceById(services.db, c.var.workspace),
    desk.presenceOf(self.id),
  ])
  const me: Me = { member: self, workspace: workspace!, presence, may: permissionsOf(self.role) }
  return c.json(me, 200)
})
