/** `/api/articles`: what visitors can read before they ask. */
import { Hono } from 'hono'
import * as z from 'zod'
import { changesOf } from '../../../shared/audit-log/changes-of.ts'
import { limits } from '../../../shared/limits.ts'
import { worded } from '../../../shared/qualification/public-flow.ts'
import { Id } from '../../../shared/schema/basics.ts'
import { ArticleChange, ArticleToKeep } from '../../../shared/schema/article.ts'
import { dayPlus } from '../../../shared/calendar.ts'
import { dateAt } from '../../../shared/zone.ts'
import { entryBy } from '../../audit-log/entry-by.ts'
import { changeSettings } from '../../change-settings.ts'
import { allowed } from '../../http/allowed.ts'
import { member } from '../../http/member.ts'
import type { MemberEnv } from '../../http/member.ts'
import { problem } from '../../http/problem.ts'
import { validated } from '../../http/validated.ts'
import { addArticle, articleById, changeArticle, listArticles, removeArticle } from '../../record/articles.ts'
import { audited } from '../../record/audit-log.ts'
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
    const article = c.req.valid('json')
    const entry = entryBy(c.var, 'article.added', named(whose.id, article), changesOf({}, article))
    const adding = audited(addArticle(whose, article, limits.articles), entry)
    const [added] = await changeSettings(services, workspace, adding)
    if (added!.results.length === 0) return problem(c, 'too-large', { detail: `At most ${limits.articles} articles.` })
    return c.json({ id: whose.id }, 201)
  })
  .put('/:id', allowed('site.write'), one, validated('json', ArticleChange, written), async (c) => {
    const { services, workspace, member } = c.var
    const { id } = c.req.valid('param')
    const { after, ...article } = c.req.valid('json')
    const before = await articleById(services.db, workspace, id)
    if (before === null) return problem(c, 'not-found')
    const whose = { workspace, id, by: member.member, at: services.now() }
    const entry = entryBy(c.var, 'article.changed', named(id, before), changesOf(before, { id, ...article }))
    const [changed] = await changeSettings(
      services,
      workspace,
      audited(changeArticle(whose, { after, ...article }), entry),
    )
    return changed!.results.length > 0 ? c.json({ id }, 200) : problem(c, 'stale-version')
  })
  .delete('/:id', allowed('site.write'), one, async (c) => {
    const { services, workspace } = c.var
    const { id } = c.req.valid('param')
    const before = await articleById(services.db, workspace, id)
    if (before === null) return problem(c, 'not-found')
    const entry = entryBy(c.var, 'article.removed', named(id, before), changesOf(before, { id }))
    const [removing, forgetting] = removeArticle(workspace, id)
    const [removed] = await changeSettings(services, workspace, [...audited(removing, entry), forgetting])
    return removed!.results.length === 0 ? problem(c, 'not-found') : c.json({}, 200)
  })

function named(id: string, { title }: ArticleToKeep) {
  return { id, name: worded(title, 'en', 'en') }
}
