/** `GET /v1/:site/socket`: hands the upgrade to the Desk, which checks the ticket and the origin. */
import { Hono } from 'hono'
import { upgrade } from '../../http/upgrade.ts'
import type { SiteEnv } from '../../http/visitor.ts'

export const socketRoutes = new Hono<SiteEnv>().get('/', upgrade, (c) =>
  c.var.desk.fetch(new Request('https://desk/visitor', c.req.raw)),
)
