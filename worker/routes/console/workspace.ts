/** `/api/workspace`: what the whole workspace sets. It is read with `/api/me`. */
import { Hono } from 'hono'
import { changesOf } from '../../../shared/audit-log/changes-of.ts'
import { WorkspaceChange } from '../../../shared/schema/lead.ts'
import { FactorPolicy } from '../../../shared/schema/second-factor.ts'
import { entryBy } from '../../audit-log/entry-by.ts'
import { changeSettings } from '../../change-settings.ts'
import { allowed } from '../../http/allowed.ts'
import { member } from '../../http/member.ts'
import type { MemberEnv } from '../../http/member.ts'
import { problem } from '../../http/problem.ts'
import { refusal } from '../../http/refusal.ts'
import { validated } from '../../http/validated.ts'
import { readPolicy, setPolicy } from '../../identity/second-factor/policy.ts'
import { audited } from '../../record/audit-log.ts'
import { changeClosing, workspaceById } from '../../record/workspaces.ts'

export const workspaceRoutes = new Hono<MemberEnv>()
  .use(member)
  .patch('/', allowed('workspace.write'), validated('json', WorkspaceChange), async (c) => {
    const { services, workspace } = c.var
    const { closing } = c.req.valid('json')
    const seen = await workspaceById(services.db, workspace)
    const entry = entryBy(c.var, 'workspace.changed', seen!, changesOf({ closing: seen!.closing }, { closing }))
    const changing = audited(changeClosing(workspace, seen!.closing, closing), entry)
    const [changed] = await changeSettings(services, workspace, changing)
    if (changed?.results.length === 0) return problem(c, 'stale-version')
    return c.json({ closing }, 200)
  })
  .get('/second-factor', allowed('workspace.write'), async (c) =>
    c.json(await readPolicy(c.var.services, c.var.workspace), 200),
  )
  .put('/second-factor', allowed('workspace.write'), validated('json', FactorPolicy), async (c) => {
    const outcome = await setPolicy(c.var, c.req.valid('json'))
    return outcome.kind === 'done' ? c.json(outcome.value, 200) : refusal(c, outcome)
  })
