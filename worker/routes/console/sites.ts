/** `/api/sites`: the websites that may carry the tag. */
import { Hono } from 'hono'
import * as z from 'zod'
import { changesOf } from '../../../shared/audit-log/changes-of.ts'
import { keptSince } from '../../../shared/kept-since.ts'
import { Id } from '../../../shared/schema/basics.ts'
import { healthDays } from '../../../shared/schema/health.ts'
import { KeepingTry } from '../../../shared/schema/keeping.ts'
import type { Forgettable, Site, SiteSettings } from '../../../shared/schema/site.ts'
import { NewSite, SiteChange } from '../../../shared/schema/site.ts'
import { utcDay } from '../../../shared/utc-day.ts'
import { entryBy } from '../../audit-log/entry-by.ts'
import { changeSettings } from '../../change-settings.ts'
import { allowed } from '../../http/allowed.ts'
import { member } from '../../http/member.ts'
import type { MemberEnv } from '../../http/member.ts'
import { problem } from '../../http/problem.ts'
import { validated } from '../../http/validated.ts'
import { nextNight } from '../../night-of.ts'
import { addAudit, audited } from '../../record/audit-log.ts'
import { healthBetween } from '../../record/health.ts'
import { forgettable } from '../../record/keeping.ts'
import { queueById } from '../../record/queues.ts'
import { addSite, changeSite, listSites, siteById } from '../../record/sites.ts'
import { batch } from '../../record/sql.ts'
import { zoneOf } from '../../record/workspaces.ts'
import type { Services } from '../../services.ts'
import { siteKeyOf } from '../../site-key.ts'
import { identitySecretOf, vouchingOf } from '../../visitor-identity.ts'

const one = validated('param', z.object({ id: Id }), { because: 'not-found' })

const noSuchQueue = { field: 'queue', detail: 'There is no such queue.' }

function shown(
  services: Services,
  workspace: string,
  { id, queue, settings }: { id: string; queue: string; settings: SiteSettings },
): Site {
  const { secret } = services
  const [key, testKey] = [siteKeyOf(workspace, id, secret), siteKeyOf(workspace, id, secret, true)]
  return { id, key, testKey, queue, ...settings }
}

export const siteRoutes = new Hono<MemberEnv>()
  .use(member)
  .get('/', allowed('site.read'), async (c) => {
    const { services, workspace } = c.var
    const sites = await listSites(services.db, workspace)
    return c.json({ sites: sites.map((site) => shown(services, workspace, site)) }, 200)
  })
  /** How the widget has fared on each of them in the last days. */
  .get('/health', allowed('site.read'), async (c) => {
    const { services, workspace } = c.var
    const since = utcDay(services.now() - (healthDays - 1) * 86_400_000)
    const sites = (await listSites(services.db, workspace)).map(({ id }) => id)
    return c.json({ health: await healthBetween(services.db, workspace, sites, since, utcDay(services.now())) }, 200)
  })
  .post('/', allowed('site.write'), validated('json', NewSite), async (c) => {
    const { services, workspace } = c.var
    const { queue = null, vouching, ...rest } = c.req.valid('json')
    const settings = { ...rest, vouching: vouchingOf(vouching, services.now()) }
    const id = services.newId()
    const adding = addSite(workspace, id, queue, settings, services.now())
    const entry = entryBy(c.var, 'site.added', { id, name: settings.name }, changesOf({}, { ...settings, queue }))
    const [added] = await changeSettings(services, workspace, audited(adding, entry))
    const made = (added!.results as { queue: string }[])[0]
    if (made === undefined) return problem(c, 'invalid-input', noSuchQueue)
    return c.json(shown(services, workspace, { id, queue: made.queue, settings }), 201)
  })
  .patch('/:id', allowed('site.write'), one, validated('json', SiteChange), async (c) => {
    const { services, workspace } = c.var
    const site = await siteById(services.db, workspace, c.req.valid('param').id)
    if (site === null) return problem(c, 'not-found')
    const { queue = null, vouching, ...change } = c.req.valid('json')
    if (queue !== null && (await queueById(services.db, workspace, queue)) === null) {
      return problem(c, 'invalid-input', noSuchQueue)
    }
    const settings = {
      ...site.settings,
      ...change,
      ...(vouching !== undefined && { vouching: vouchingOf(vouching, services.now()) }),
    }
    const [was, is] = [
      { ...site.settings, queue: site.queue },
      { ...settings, queue: queue ?? site.queue },
    ]
    const [changed] = await changeSettings(
      services,
      workspace,
      audited(
        changeSite(workspace, site, queue, settings, services.now()),
        entryBy(c.var, 'site.changed', { id: site.id, name: site.settings.name }, changesOf(was, is)),
      ),
    )
    const now = (changed!.results as { queue: string }[])[0]
    if (now === undefined) return problem(c, 'stale-version')
    return c.json(shown(services, workspace, { id: site.id, queue: now.queue, settings }), 200)
  })
  /** What the coming night would forget, if the site kept for so long. */
  .get('/:id/keeping', allowed('site.write'), one, validated('query', KeepingTry), async (c) => {
    const { services, workspace } = c.var
    const site = await siteById(services.db, workspace, c.req.valid('param').id)
    if (site === null) return problem(c, 'not-found')
    const zone = await zoneOf(services.db, workspace)
    const at = nextNight(services.now(), zone)
    const old = { site: site.id, upTo: keptSince(at, c.req.valid('query').months, zone) }
    return c.json<Forgettable>({ at, ...(await forgettable(services.db, workspace, old, at)) }, 200)
  })
  /** What the site's server signs tokens with for visitors that it vouches for; null where it signs with a key of its own. */
  .get('/:id/identity-secret', allowed('site.write'), one, async (c) => {
    const { services, workspace } = c.var
    const site = await siteById(services.db, workspace, c.req.valid('param').id)
    if (site === null) return problem(c, 'not-found')
    const { vouching } = site.settings
    const secret =
      vouching?.by === 'secret'
        ? identitySecretOf({ workspace, site: site.id }, vouching.generation, services.secret)
        : null
    const read = entryBy(c.var, 'site.secret-read', { id: site.id, name: site.settings.name })
    if (secret !== null) await batch(services.db, [addAudit(read)])
    return c.json({ secret }, 200)
  })
