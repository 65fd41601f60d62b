/** `/v1/:site/articles`: what a visitor can read before they ask. What they are writing never comes here. */
import { Hono } from 'hono'
import { createMiddleware } from 'hono/factory'
import * as z from 'zod'
import { worded, wordedIn } from '../../../shared/qualification/public-flow.ts'
import { ArticleUse } from '../../../shared/schema/article.ts'
import type { ArticleLead, ArticleToKeep, PublicArticle } from '../../../shared/schema/article.ts'
import { Id, Language } from '../../../shared/schema/basics.ts'
import { dateAt } from '../../../shared/zone.ts'
import { takeTurn } from '../../brake.ts'
import { clientAddress } from '../../http/client-address.ts'
import { problem } from '../../http/problem.ts'
import { refusal } from '../../http/refusal.ts'
import { validated } from '../../http/validated.ts'
import type { SiteEnv } from '../../http/visitor.ts'
import { countUse, publishedArticle, publishedArticles } from '../../record/articles.ts'
import { batch } from '../../record/sql.ts'
import { zoneOf } from '../../record/workspaces.ts'

/** As much of an article as it is suggested by, in UTF-16 units. */
const leadLength = 400

const one = validated('param', z.object({ id: Id }), { because: 'not-found' })
const Read = z.object({ language: Language.optional() })

interface ArticleEnv extends SiteEnv {
  Variables: SiteEnv['Variables'] & { language: Language }
}

/** Only pages that may carry the tag; what is not worded in the reader's language is read in the site's. */
const onItsPages = createMiddleware<ArticleEnv>(async (c, next) => {
  const answer = await c.var.desk.publicSite(c.var.pages, null)
  if (answer.kind === 'refused') return refusal(c, answer)
  c.set('language', answer.value.language)
  return next()
})

/** Reading takes a look at the record each time. */
const notTooMany = createMiddleware<ArticleEnv>(async (c, next) => {
  const turn = await takeTurn(c.var.services, 'articles', clientAddress(c.req.raw.headers))
  if (turn.taken) return next()
  return problem(c, 'too-many', { retryAfterSeconds: Math.ceil(turn.retryAfterMs / 1000) })
})

/** Title and text in one language: there may be a title in more than the text is worded in. */
function read({ title, body }: ArticleToKeep, language: Language, fallback: Language): { title: string; body: string } {
  const spoken = wordedIn(body, language, fallback)
  return { title: worded(title, spoken, fallback), body: worded(body, spoken, fallback) }
}

export const articleRoutes = new Hono<ArticleEnv>()
  .use(onItsPages)
  .get('/', notTooMany, validated('query', Read), async (c) => {
    const { services, workspace, site } = c.var
    const { language = c.var.language } = c.req.valid('query')
    const articles = await publishedArticles(services.db, workspace, site)
    const leads = articles.map(({ id, ...article }): ArticleLead => {
      const { title, body } = read(article, language, c.var.language)
      return { id, title, text: body.slice(0, leadLength).replace(/[\uD800-\uDBFF]$/u, '') }
    })
    return c.json({ articles: leads }, 200)
  })
  .get('/:id', notTooMany, one, validated('query', Read), async (c) => {
    const { services, workspace, site } = c.var
    const { language = c.var.language } = c.req.valid('query')
    const article = await publishedArticle(services.db, workspace, site, c.req.valid('param').id)
    if (article === null) return problem(c, 'not-found')
    return c.json({ id: article.id, ...read(article, language, c.var.language) } satisfies PublicArticle, 200)
  })
  /** Counted, of nobody in particular; what is too much is passed over. */
  .post('/:id/uses', one, validated('query', ArticleUse), async (c) => {
    const { services, workspace, site, pages } = c.var
    const { id } = c.req.valid('param')
    if ((await publishedArticle(services.db, workspace, site, id)) === null) return problem(c, 'not-found')
    const turn = await takeTurn(services, 'articleUse', clientAddress(c.req.raw.headers))
    if (turn.taken && !pages.test) {
      const day = dateAt(services.now(), await zoneOf(services.db, workspace))
      await batch(services.db, countUse({ workspace, article: id, site, day }, c.req.valid('query')))
    }
    return c.body(null, 204)
  })
