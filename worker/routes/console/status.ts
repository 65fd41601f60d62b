/** `/api/status`: how the Desk is doing, mail, and the facts that numbers are made of; and counting those anew. */
import { Hono } from 'hono'
import * as z from 'zod'
import type { FactsStatus } from '../../../shared/schema/facts-status.ts'
import type { MailStatus } from '../../../shared/schema/mail.ts'
import { entryBy } from '../../audit-log/entry-by.ts'
import { allowed } from '../../http/allowed.ts'
import { member } from '../../http/member.ts'
import type { MemberEnv } from '../../http/member.ts'
import { validated } from '../../http/validated.ts'
import { addAudit } from '../../record/audit-log.ts'
import { lastAudit } from '../../record/audit.ts'
import { countingOf } from '../../record/counting.ts'
import { deadNotices } from '../../record/outbox.ts'
import { batch } from '../../record/sql.ts'
import { workspaceById } from '../../record/workspaces.ts'

export const statusRoutes = new Hono<MemberEnv>()
  .use(member)
  .get('/', allowed('status.read'), async (c) => {
    const { services, workspace, desk } = c.var
    const { db } = services
    const [status, dead, counting, audit] = await Promise.all([
      desk.status(),
      deadNotices(db, workspace),
      countingOf(db, workspace),
      lastAudit(db, workspace),
    ])
    const mail: MailStatus = { provider: services.mailer?.provider ?? 'none', dead }
    const { building } = counting
    const facts: FactsStatus = { counting: building && { done: building.done, whole: building.whole }, audit }
    return c.json({ ...status, mail, facts }, 200)
  })
  .post('/recount', allowed('workspace.write'), validated('json', z.strictObject({})), async (c) => {
    const { services, workspace, desk } = c.var
    const place = await workspaceById(services.db, workspace)
    await batch(services.db, [addAudit(entryBy(c.var, 'workspace.recounted', place!))])
    await desk.recount()
    return c.body(null, 202)
  })
