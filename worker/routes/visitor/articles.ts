/** `/v1/:site/articles`: what a visitor can read before they ask. What they are writing never comes here. */
import { Hono } from 'hono'
import { createMiddleware } from 'hono/factory'
import * as z from 'zod'
import { worded } from '../../../shared/qualification/public-flow.ts'
import { ArticleUse } from '../../../shared/schema/article.ts'
import type { ArticleLead, PublicArticle } from '../../../shared/schema/article.ts'
import { Id, Language } from '../../../shared/schema/basics.ts'
import { utcDay } from '../../../shared/utc-day.ts'
import { takeTurn } from '../../brake.ts'
import { clientAddress } from '../../http/client-address.ts'
import { problem } from '../../http/problem.ts'
import { refusal } from '../../http/refusal.ts'
import { validated } from '../../http/validated.ts'
import type { SiteEnv } from '../../http/visitor.ts'
import { countUse, publishedArticle, publishedArticles } from '../../record/articles.ts'
import { batch } from '../../record/sql.ts'

/** As much of an article as it is suggested by, in UTF-16 units. */
const leadLength = 400

const one = validated('param', z.object({ id: Id }), { because: 'not-found' })
const Read = z.object({ language: Language.default('en') })

/** Only pages that may carry the tag. */
const onItsPages = createMiddleware<SiteEnv>(async (c, next) => {
  const answer = await c.var.desk.publicSite(c.var.pages, null)
  return answer.kind === 'refused' ? refusal(c, answer) : next()
})

export const articleRoutes = new Hono<SiteEnv>()
  .use(onItsPages)
  .get('/', validated('query', Read), async (c) => {
    const { services, workspace, site } = c.var
    const { language } = c.req.valid('query')
    const articles = await publishedArticles(services.db, workspace, site)
    const leads = articles.map(({ id, title, body }): ArticleLead => {
      const text = worded(body, language, 'en').slice(0, leadLength)
      return { id, title: worded(title, language, 'en'), text: text.replace(/[\uD800-\uDBFF]$/u, '') }
    })
    return c.json({ articles: leads }, 200)
  })
  .get('/:id', one, validated('query', Read), async (c) => {
    const { services, workspace, site } = c.var
    const { language } = c.req.valid('query')
    const article = await publishedArticle(services.db, workspace, site, c.req.valid('param').id)
    if (article === null) return problem(c, 'not-found')
    const { id, title, body } = article
    const answer: PublicArticle = { id, title: worded(title, language, 'en'), body: worded(body, language, 'en') }
    return c.json(answer, 200)
  })
  /** Counted, of nobody in particular; what is too much is passed over. */
  .post('/:id/uses', one, validated('query', ArticleUse), async (c) => {
    const { services, workspace, site, pages } = c.var
    const { id } = c.req.valid('param')
    if ((await publishedArticle(services.db, workspace, site, id)) === null) return problem(c, 'not-found')
    const turn = await takeTurn(services, 'articleUse', clientAddress(c.req.raw.headers))
    if (turn.taken && !pages.test) {
      const day = utcDay(services.now())
      await batch(services.db, [countUse({ workspace, article: id, site, day }, c.req.valid('query'))])
    }
    return c.body(null, 204)
  })
