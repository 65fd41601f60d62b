/** `GET /api/status`: how the Desk is doing. */
import { Hono } from 'hono'
import { allowed } from '../../http/allowed.ts'
import { member } from '../../http/member.ts'
import type { MemberEnv } from '../../http/member.ts'

export const statusRoutes = new Hono<MemberEnv>()
  .use(member)
  .get('/', allowed('status.read'), async (c) => c.json(await c.var.desk.status(), 200))
