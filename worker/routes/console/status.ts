/** `/api/status`: how the Desk, mail, the record and the facts that numbers are made of are doing; and counting those anew. */
import { Hono } from 'hono'
import * as z from 'zod'
import type { FactsStatus } from '../../../shared/schema/facts-status.ts'
import type { MailStatus } from '../../../shared/schema/mail.ts'
import { entryBy } from '../../audit-log/entry-by.ts'
import type { RecordStatus } from '../../../shared/schema/record-status.ts'
import { allowed } from '../../http/allowed.ts'
import { member } from '../../http/member.ts'
import type { MemberEnv } from '../../http/member.ts'
import { validated } from '../../http/validated.ts'
import { addAudit } from '../../record/audit-log.ts'
import { lastAudit } from '../../record/facts-audit.ts'
import { countingOf } from '../../record/counting.ts'
import { deadNotices, mailFares } from '../../record/outbox.ts'
import { lastBroken, noticesStanding, recordSize, unindexed } from '../../record/record-status.ts'
import { batch } from '../../record/sql.ts'
import { workspaceById } from '../../record/workspaces.ts'
import { keepingStatusOf } from '../../keeping/keeping-status.ts'
import type { Services } from '../../services.ts'
import { version } from '../../version.ts'

export const statusRoutes = new Hono<MemberEnv>()
  .use(member)
  .get('/', allowed('status.read'), async (c) => {
    const { services, workspace, desk } = c.var
    const { db } = services
    const [status, dead, fares, record, counting, audit] = await Promise.all([
      desk.status(),
      deadNotices(db, workspace),
      mailFares(db, workspace),
      recordStatusOf(services, workspace),
      countingOf(db, workspace),
      lastAudit(db, workspace),
    ])
    const mail: MailStatus = { provider: services.mailer?.provider ?? 'none', dead, ...fares }
    const { building } = counting
    const facts: FactsStatus = { counting: building && { done: building.done, whole: building.whole }, audit }
    return c.json({ ...status, mail, record, facts }, 200)
  })
  .post('/recount', allowed('workspace.write'), validated('json', z.strictObject({})), async (c) => {
    const { services, workspace, desk } = c.var
    const place = await workspaceById(services.db, workspace)
    await batch(services.db, [addAudit(entryBy(c.var, 'workspace.recounted', place!))])
    await desk.recount()
    return c.body(null, 202)
  })

async function recordStatusOf(services: Services, workspace: string): Promise<RecordStatus> {
  const { db, now } = services
  const [notices, words, broken, keeping, size] = await Promise.all([
    noticesStanding(db, workspace, now()),
    unindexed(db, workspace),
    lastBroken(db, workspace),
    keepingStatusOf(services, workspace),
    recordSize(db, workspace),
  ])
  return { notices, unindexed: words, broken, keeping, size, version }
}
