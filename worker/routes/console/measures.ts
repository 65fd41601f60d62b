/** `/api/measures`: the numbers managers look at, and the inquiries behind each. */
import { Hono } from 'hono'
import { changesOf } from '../../../shared/audit-log/changes-of.ts'
import { describedMeasures } from '../../../shared/measures/figures.ts'
import { BehindQuery, CostQuery, MeasuresQuery } from '../../../shared/schema/measures.ts'
import { entryBy } from '../../audit-log/entry-by.ts'
import { costOf, readCost } from '../../costs/read-cost.ts'
import { allowed } from '../../http/allowed.ts'
import { csvAnswer } from '../../http/csv.ts'
import { member } from '../../http/member.ts'
import type { MemberEnv } from '../../http/member.ts'
import { refusal } from '../../http/refusal.ts'
import { validated } from '../../http/validated.ts'
import { inquiriesBehind } from '../../measures/inquiries-behind.ts'
import { measuresTable } from '../../measures/measures-csv.ts'
import { readMeasures } from '../../measures/read-measures.ts'
import { addAudit } from '../../record/audit-log.ts'
import { batch } from '../../record/sql.ts'
import { workspaceById } from '../../record/workspaces.ts'

export const measuresRoutes = new Hono<MemberEnv>()
  .use(member)
  .get('/', allowed('measures.read'), validated('query', MeasuresQuery), async (c) => {
    const { services, workspace, member } = c.var
    const outcome = await readMeasures(services, workspace, member, c.req.valid('query'))
    return outcome.kind === 'done' ? c.json(outcome.value, 200) : refusal(c, outcome)
  })
  .get('/definitions', allowed('measures.read'), (c) => c.json({ measures: describedMeasures() }, 200))
  .get('/csv', allowed('measures.read'), allowed('file.take'), validated('query', MeasuresQuery), async (c) => {
    const { services, workspace, member } = c.var
    const outcome = await readMeasures(services, workspace, member, c.req.valid('query'))
    if (outcome.kind !== 'done') return refusal(c, outcome)
    const [standing, cost] = await Promise.all([
      workspaceById(services.db, workspace),
      costOf(services, workspace, member, outcome.value),
    ])
    const file = { id: workspace, name: 'measures.csv' }
    await batch(services.db, [addAudit(entryBy(c.var, 'export.measures', file, changesOf({}, c.req.valid('query'))))])
    return csvAnswer('measures', measuresTable(outcome.value, cost, standing!.zone))
  })
  .get('/cost', allowed('cost.read'), validated('query', CostQuery), async (c) => {
    const { services, workspace, member } = c.var
    const outcome = await readCost(services, workspace, member, c.req.valid('query'))
    return outcome.kind === 'done' ? c.json(outcome.value, 200) : refusal(c, outcome)
  })
  .get('/inquiries', allowed('measures.read'), validated('query', BehindQuery), async (c) => {
    const { services, workspace, member } = c.var
    const outcome = await inquiriesBehind(services, workspace, member, c.req.valid('query'))
    return outcome.kind === 'done' ? c.json(outcome.value, 200) : refusal(c, outcome)
  })
