/** `/api/sites`: the websites that may carry the tag. */
import { Hono } from 'hono'
import * as z from 'zod'
import { Id } from '../../../shared/schema/basics.ts'
import { NewFlow } from '../../../shared/schema/flow.ts'
import type { PublishedFlow } from '../../../shared/schema/flow.ts'
import type { Site, SiteSettings } from '../../../shared/schema/site.ts'
import { NewSite, SiteChange } from '../../../shared/schema/site.ts'
import { changeSettings } from '../../change-settings.ts'
import { allowed } from '../../http/allowed.ts'
import { member } from '../../http/member.ts'
import type { MemberEnv } from '../../http/member.ts'
import { problem } from '../../http/problem.ts'
import { validated } from '../../http/validated.ts'
import { flowOf, newestFlow, publishFlow } from '../../record/flows.ts'
import { queueById } from '../../record/queues.ts'
import { addSite, changeSite, listSites, siteById } from '../../record/sites.ts'
import type { Services } from '../../services.ts'
import { siteKeyOf } from '../../site-key.ts'

const one = validated('param', z.object({ id: Id }), 'not-found')
const oneVersion = validated('param', z.object({ id: Id, version: z.coerce.number().int().min(1) }), 'not-found')

const noSuchQueue = { field: 'queue', detail: 'There is no such queue.' }

function shown(
  services: Services,
  workspace: string,
  { id, queue, settings }: { id: string; queue: string; settings: SiteSettings },
): Site {
  return { id, key: siteKeyOf(workspace, id, services.secret), queue, ...settings }
}

export const siteRoutes = new Hono<MemberEnv>()
  .use(member)
  .get('/', allowed('site.read'), async (c) => {
    const { services, workspace } = c.var
    const sites = await listSites(services.db, workspace)
    return c.json({ sites: sites.map((site) => shown(services, workspace, site)) }, 200)
  })
  .post('/', allowed('site.write'), validated('json', NewSite), async (c) => {
    const { services, workspace } = c.var
    const { queue = null, ...settings } = c.req.valid('json')
    const id = services.newId()
    const adding = addSite(workspace, id, queue, settings, services.now())
    const [added] = await changeSettings(services, workspace, [adding])
    const made = (added!.results as { queue: string }[])[0]
    if (made === undefined) return problem(c, 'invalid-input', noSuchQueue)
    return c.json(shown(services, workspace, { id, queue: made.queue, settings }), 201)
  })
  .patch('/:id', allowed('site.write'), one, validated('json', SiteChange), async (c) => {
    const { services, workspace } = c.var
    const site = await siteById(services.db, workspace, c.req.valid('param').id)
    if (site === null) return problem(c, 'not-found')
    const { queue = null, ...change } = c.req.valid('json')
    if (queue !== null && (await queueById(services.db, workspace, queue)) === null) {
      return problem(c, 'invalid-input', noSuchQueue)
    }
    const settings = { ...site.settings, ...change }
    const [changed] = await changeSettings(services, workspace, [changeSite(workspace, site, queue, settings)])
    const now = (changed!.results as { queue: string }[])[0]
    if (now === undefined) return problem(c, 'stale-version')
    return c.json(shown(services, workspace, { id: site.id, queue: now.queue, settings }), 200)
  })
  /** What a site asks of its visitors now. */
  .get('/:id/flows', allowed('site.read'), one, async (c) => {
    const { services, workspace } = c.var
    const { id } = c.req.valid('param')
    if ((await siteById(services.db, workspace, id)) === null) return problem(c, 'not-found')
    return c.json((await newestFlow(services.db, workspace, id)) satisfies PublishedFlow, 200)
  })
  /** A version that some inquiry answered; it never changes. Whoever may read an inquiry may read what it was asked. */
  .get('/:id/flows/:version', oneVersion, async (c) => {
    const { services, workspace } = c.var
    const { id, version } = c.req.valid('param')
    const published = await flowOf(services.db, workspace, id, version)
    return published === null ? problem(c, 'not-found') : c.json(published satisfies PublishedFlow, 200)
  })
  .post('/:id/flows', allowed('site.write'), one, validated('json', NewFlow), async (c) => {
    const { services, workspace, member } = c.var
    const { id: site } = c.req.valid('param')
    if ((await siteById(services.db, workspace, site)) === null) return problem(c, 'not-found')
    const { after, flow } = c.req.valid('json')
    const published = { workspace, site, after, flow, by: member.member, at: services.now() }
    const [added] = await changeSettings(services, workspace, [publishFlow(published)])
    if (added?.results.length === 0) return problem(c, 'stale-version')
    return c.json({ version: after + 1, flow } satisfies PublishedFlow, 201)
  })
