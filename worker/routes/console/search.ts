/** `/api/search`: inquiries by what was written and by what they are, as far as this reader may see them; also as a file. */
import { Hono } from 'hono'
import type { Context } from 'hono'
import { changesOf } from '../../../shared/audit-log/changes-of.ts'
import { SearchQuery, SearchWish } from '../../../shared/schema/search.ts'
import { entryBy } from '../../audit-log/entry-by.ts'
import { allowed } from '../../http/allowed.ts'
import { csvAnswer } from '../../http/csv.ts'
import { member } from '../../http/member.ts'
import type { MemberEnv } from '../../http/member.ts'
import { validated } from '../../http/validated.ts'
import { addAudit } from '../../record/audit-log.ts'
import { batch } from '../../record/sql.ts'
import { workspaceById } from '../../record/workspaces.ts'
import { findInquiries } from '../../search/find-inquiries.ts'
import type { Searcher } from '../../search/find-inquiries.ts'
import { inquiriesTable } from '../../search/inquiries-table.ts'

async function searcherOf({ var: { services, workspace, member: reader } }: Context<MemberEnv>): Promise<Searcher> {
  const { zone } = (await workspaceById(services.db, workspace))!
  return { workspace, zone, reader }
}

export const searchRoutes = new Hono<MemberEnv>()
  .use(member)
  .get('/', validated('query', SearchQuery), async (c) =>
    c.json(await findInquiries(c.var.services, await searcherOf(c), c.req.valid('query')), 200),
  )
  .get('/csv', allowed('file.take'), validated('query', SearchWish), async (c) => {
    const wish = c.req.valid('query')
    const rows = await inquiriesTable(c.var.services, await searcherOf(c), wish)
    // What was looked for may be a visitor's name.
    const { q: _, ...chosen } = wish
    const file = { id: c.var.workspace, name: 'inquiries.csv' }
    await batch(c.var.services.db, [addAudit(entryBy(c.var, 'export.inquiries', file, changesOf({}, chosen)))])
    return csvAnswer('inquiries', rows)
  })
