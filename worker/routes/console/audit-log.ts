/** `/api/audit`: who changed, exported or tried what. */
import { Hono } from 'hono'
import { changesOf } from '../../../shared/audit-log/changes-of.ts'
import { AuditFilter, AuditQuery } from '../../../shared/schema/audit-log.ts'
import { entryBy } from '../../audit-log/entry-by.ts'
import { auditTable, readAudit } from '../../audit-log/read-audit.ts'
import { allowed } from '../../http/allowed.ts'
import { csvAnswer } from '../../http/csv.ts'
import { member } from '../../http/member.ts'
import type { MemberEnv } from '../../http/member.ts'
import { validated } from '../../http/validated.ts'
import { addAudit } from '../../record/audit-log.ts'
import { batch } from '../../record/sql.ts'

export const auditRoutes = new Hono<MemberEnv>()
  .use(member, allowed('audit.read'))
  .get('/', validated('query', AuditQuery), async (c) => {
    const { services, workspace } = c.var
    return c.json(await readAudit(services.db, workspace, c.req.valid('query')), 200)
  })
  .get('/csv', allowed('file.take'), validated('query', AuditFilter), async (c) => {
    const { services, workspace } = c.var
    const filter = c.req.valid('query')
    const table = await auditTable(services.db, workspace, filter)
    const export_ = entryBy(c.var, 'export.audit', { id: workspace, name: 'audit.csv' }, changesOf({}, filter))
    await batch(services.db, [addAudit(export_)])
    return csvAnswer('audit', table)
  })
