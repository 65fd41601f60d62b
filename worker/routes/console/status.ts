/** `GET /api/status`: how the Desk is doing, and mail. */
import { Hono } from 'hono'
import type { MailStatus } from '../../../shared/schema/mail.ts'
import { allowed } from '../../http/allowed.ts'
import { member } from '../../http/member.ts'
import type { MemberEnv } from '../../http/member.ts'
import { deadNotices } from '../../record/outbox.ts'

export const statusRoutes = new Hono<MemberEnv>().use(member).get('/', allowed('status.read'), async (c) => {
  const { services, workspace, desk } = c.var
  const [status, dead] = await Promise.all([desk.status(), deadNotices(services.db, workspace)])
  const mail: MailStatus = { provider: services.mailer?.provider ?? 'none', dead }
  return c.json({ ...status, mail }, 200)
})
