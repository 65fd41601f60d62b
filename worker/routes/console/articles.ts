/** `/api/articles`: what visitors can read before they ask. */
import { Hono } from 'hono'
import * as z from 'zod'
import { limits } from '../../../shared/limits.ts'
import { Id } from '../../../shared/schema/basics.ts'
import { ArticleChange, ArticleToKeep } from '../../../shared/schema/article.ts'
import { dayPlus } from '../../../shared/calendar.ts'
import { dateAt } from '../../../shared/zone.ts'
import { changeSettings } from '../../change-settings.ts'
import { allowed } from '../../http/allowed.ts'
import { member } from '../../http/member.ts'
import type { MemberEnv } from '../../http/member.ts'
import { problem } from '../../http/problem.ts'
import { validated } from '../../http/validated.ts'
import { addArticle, articleThere, changeArticle, listArticles, removeArticle } from '../../record/articles.ts'
import { zoneOf } from '../../record/workspaces.ts'

/** Days that uses are counted over. */
const usesDays = 30

const one = validated('param', z.object({ id: Id }), { because: 'not-found' })
const written = { most: limits.articleBytes }

export const articleRoutes = new Hono<MemberEnv>()
  .use(member)
  .get('/', allowed('site.read'), async (c) => {
    const { services, workspace } = c.var
    const since = dayPlus(dateAt(services.now(), await zoneOf(services.db, workspace)), -usesDays)
    return c.json({ articles: await listArticles(services.db, workspace, since) }, 200)
  })
  .post('/', allowed('site.write'), validated('json', ArticleToKeep, written), async (c) => {
    const { services, workspace, member } = c.var
    const whose = { workspace, id: services.newId(), by: member.member, at: services.now() }
    const adding = addArticle(whose, c.req.valid('json'), limits.articles)
    const [added] = await changeSettings(services, workspace, [adding])
    if (added!.results.length === 0) return problem(c, 'too-large', { detail: `At most ${limits.articles} articles.` })
    return c.json({ id: whose.id }, 201)
  })
  .put('/:id', allowed('site.write'), one, validated('json', ArticleChange, written), async (c) => {
    const { services, workspace, member } = c.var
    const { id } = c.req.valid('param')
    const whose = { workspace, id, by: member.member, at: services.now() }
    const changing = [changeArticle(whose, c.req.valid('json')), articleThere(workspace, id)]
    const [changed, there] = await changeSettings(services, workspace, changing)
    if (changed!.results.length > 0) return c.json({ id }, 200)
    return problem(c, there!.results.length > 0 ? 'stale-version' : 'not-found')
  })
  .delete('/:id', allowed('site.write'), one, async (c) => {
    const { services, workspace } = c.var
    const { id } = c.req.valid('param')
    const [removed] = await changeSettings(services, workspace, removeArticle(workspace, id))
    return removed!.results.length === 0 ? problem(c, 'not-found') : c.json({}, 200)
  })
