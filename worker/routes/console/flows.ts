/** `/api/sites/:id/flows`: what a site asks of its visitors, what was published before, and what somebody works on. */
import { Hono } from 'hono'
import * as z from 'zod'
import { limits } from '../../../shared/limits.ts'
import { changesOf } from '../../../shared/audit-log/changes-of.ts'
import { Id } from '../../../shared/schema/basics.ts'
import { NewFlow } from '../../../shared/schema/flow.ts'
import type { Flow, PublishedFlow } from '../../../shared/schema/flow.ts'
import { DraftToDrop, DraftToKeep } from '../../../shared/schema/flow-draft.ts'
import type { FlowWork } from '../../../shared/schema/flow-draft.ts'
import { entryBy } from '../../audit-log/entry-by.ts'
import { changeSettings } from '../../change-settings.ts'
import { allowed } from '../../http/allowed.ts'
import { member } from '../../http/member.ts'
import type { MemberEnv } from '../../http/member.ts'
import { problem } from '../../http/problem.ts'
import { validated } from '../../http/validated.ts'
import { audited } from '../../record/audit-log.ts'
import { draftOf, dropDraft, dropPublished, keepDraft, versionsOf } from '../../record/flow-drafts.ts'
import { flowOf, newestFlow, publishFlow } from '../../record/flows.ts'
import { siteById } from '../../record/sites.ts'
import { batch } from '../../record/sql.ts'

const one = validated('param', z.object({ id: Id }), { because: 'not-found' })
const oneVersion = validated('param', z.object({ id: Id, version: z.coerce.number().int().min(1) }), {
  because: 'not-found',
})
const written = { most: limits.flowBytes }

export const flowRoutes = new Hono<MemberEnv>()
  .use(member)
  /** What a site asks of its visitors now. */
  .get('/:id/flows', allowed('site.read'), one, async (c) => {
    const { services, workspace } = c.var
    const { id } = c.req.valid('param')
    if ((await siteById(services.db, workspace, id)) === null) return problem(c, 'not-found')
    return c.json((await newestFlow(services.db, workspace, id)) satisfies PublishedFlow, 200)
  })
  /** All that whoever edits it begins with. */
  .get('/:id/flows/work', allowed('site.write'), one, async (c) => {
    const { services, workspace } = c.var
    const { id } = c.req.valid('param')
    if ((await siteById(services.db, workspace, id)) === null) return problem(c, 'not-found')
    const [newest, draft, versions] = await Promise.all([
      newestFlow(services.db, workspace, id),
      draftOf(services.db, workspace, id),
      versionsOf(services.db, workspace, id),
    ])
    return c.json({ newest, draft, versions } satisfies FlowWork, 200)
  })
  .put('/:id/flows/draft', allowed('site.write'), one, validated('json', DraftToKeep, written), async (c) => {
    const { services, workspace, member } = c.var
    const { id: site } = c.req.valid('param')
    if ((await siteById(services.db, workspace, site)) === null) return problem(c, 'not-found')
    const keeping = keepDraft({ workspace, site, by: member.member, at: services.now() }, c.req.valid('json'))
    const [kept] = await batch(services.db, [keeping])
    const [now] = kept!.results as { revision: number }[]
    return now === undefined ? problem(c, 'stale-version') : c.json({ revision: now.revision }, 200)
  })
  .delete('/:id/flows/draft', allowed('site.write'), one, validated('json', DraftToDrop), async (c) => {
    const { services, workspace } = c.var
    const { id } = c.req.valid('param')
    if ((await siteById(services.db, workspace, id)) === null) return problem(c, 'not-found')
    const [, another] = await batch(services.db, dropDraft(workspace, id, c.req.valid('json').revision))
    return another!.results.length > 0 ? problem(c, 'stale-version') : c.json({}, 200)
  })
  /** A version that some inquiry answered; it never changes. Whoever may read an inquiry may read what it was asked. */
  .get('/:id/flows/:version', oneVersion, async (c) => {
    const { services, workspace } = c.var
    const { id, version } = c.req.valid('param')
    const published = await flowOf(services.db, workspace, id, version)
    return published === null ? problem(c, 'not-found') : c.json(published satisfies PublishedFlow, 200)
  })
  /** Publishes a version; the draft it was made from is done with. */
  .post('/:id/flows', allowed('site.write'), one, validated('json', NewFlow, written), async (c) => {
    const { services, workspace, member } = c.var
    const { id: site } = c.req.valid('param')
    const [carrying, newest] = await Promise.all([
      siteById(services.db, workspace, site),
      newestFlow(services.db, workspace, site),
    ])
    if (carrying === null) return problem(c, 'not-found')
    const { after, flow, draft } = c.req.valid('json')
    const published = { workspace, site, after, flow, draft, by: member.member, at: services.now() }
    const changes = changesOf(told(after, newest.flow), told(after + 1, flow))
    const entry = entryBy(c.var, 'flow.published', { id: site, name: carrying.settings.name }, changes)
    const [added] = await changeSettings(services, workspace, [
      ...audited(publishFlow(published), entry),
      dropPublished(published),
    ])
    if (added?.results.length === 0) return problem(c, 'stale-version')
    return c.json({ version: after + 1, flow } satisfies PublishedFlow, 201)
  })

/** Of a flow, what the audit log tells: all of it stays readable as a version. */
function told(version: number, flow: Flow | null) {
  return { version, questions: flow?.questions.length ?? 0 }
}
