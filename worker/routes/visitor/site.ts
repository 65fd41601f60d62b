/** `GET /v1/:site`: what the widget must know before the visitor asks. */
import { Hono } from 'hono'
import * as z from 'zod'
import { Language } from '../../../shared/schema/basics.ts'
import { refusal } from '../../http/refusal.ts'
import { validated } from '../../http/validated.ts'
import type { SiteEnv } from '../../http/visitor.ts'

const Choice = z.object({ language: Language.optional() })

export const siteRoutes = new Hono<SiteEnv>().get('/', validated('query', Choice), async (c) => {
  const { site, origin, desk } = c.var
  const answer = await desk.publicSite(site, origin, c.req.valid('query').language ?? null)
  return answer.kind === 'done' ? c.json(answer.value, 200) : refusal(c, answer)
})
