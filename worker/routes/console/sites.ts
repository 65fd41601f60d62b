/** `/api/sites`: the websites that may carry the tag. */
import { Hono } from 'hono'
import * as z from 'zod'
import { Id } from '../../../shared/schema/basics.ts'
import type { Site } from '../../../shared/schema/site.ts'
import { SiteSettings } from '../../../shared/schema/site.ts'
import { changeSettings } from '../../change-settings.ts'
import { allowed } from '../../http/allowed.ts'
import { member } from '../../http/member.ts'
import type { MemberEnv } from '../../http/member.ts'
import { problem } from '../../http/problem.ts'
import { validated } from '../../http/validated.ts'
import { addSite, changeSite, listSites, siteById } from '../../record/sites.ts'
import type { Services } from '../../services.ts'
import { siteKeyOf } from '../../site-key.ts'

const one = validated('param', z.object({ id: Id }), 'not-found')

function shown(services: Services, workspace: string, id: string, settings: SiteSettings): Site {
  return { id, key: siteKeyOf(workspace, id, services.secret), ...settings }
}

export const siteRoutes = new Hono<MemberEnv>()
  .use(member)
  .get('/', allowed('site.read'), async (c) => {
    const { services, workspace } = c.var
    const sites = await listSites(services.db, workspace)
    return c.json({ sites: sites.map(({ id, settings }) => shown(services, workspace, id, settings)) }, 200)
  })
  .post('/', allowed('site.write'), validated('json', SiteSettings), async (c) => {
    const { services, workspace } = c.var
    const settings = c.req.valid('json')
    const id = services.newId()
    await changeSettings(services, workspace, [addSite(workspace, id, settings, services.now())])
    return c.json(shown(services, workspace, id, settings), 201)
  })
  .patch('/:id', allowed('site.write'), one, validated('json', SiteSettings.partial()), async (c) => {
    const { services, workspace } = c.var
    const site = await siteById(services.db, workspace, c.req.valid('param').id)
    if (site === null) return problem(c, 'not-found')
    const settings = { ...site.settings, ...c.req.valid('json') }
    const [changed] = await changeSettings(services, workspace, [changeSite(workspace, site, settings)])
    if (changed?.results.length === 0) return problem(c, 'stale-version')
    return c.json(shown(services, workspace, site.id, settings), 200)
  })
