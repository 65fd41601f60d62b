/** `GET /v1/:site`: what the widget must know before the visitor asks, and the codes by which a phone goes on elsewhere. */
import { Hono } from 'hono'
import * as z from 'zod'
import { Language, line } from '../../../shared/schema/basics.ts'
import { Messenger } from '../../../shared/schema/messenger.ts'
import type { QrCode } from '../../../shared/schema/site.ts'
import { countOf, HealthNote } from '../../../shared/schema/health.ts'
import { dateAt } from '../../../shared/zone.ts'
import { utcDay } from '../../../shared/utc-day.ts'
import { takeTurn } from '../../brake.ts'
import { clientAddress } from '../../http/client-address.ts'
import { problem } from '../../http/problem.ts'
import { refusal } from '../../http/refusal.ts'
import { validated } from '../../http/validated.ts'
import type { SiteEnv } from '../../http/visitor.ts'
import { noteTag } from '../../note-tag.ts'
import { qrCode } from '../../qr-code.ts'
import { countHealth } from '../../record/health.ts'
import { batch } from '../../record/sql.ts'
import { countUnasked } from '../../record/unasked.ts'
import { zoneOf } from '../../record/workspaces.ts'

const Choice = z.object({ language: Language.optional() })
/** `words`: what the message begins with there. */
const Going = z.strictObject({ to: Messenger, words: line(100).optional() })

export const siteRoutes = new Hono<SiteEnv>()
  .get('/', validated('query', Choice), async (c) => {
    const { services, workspace, site, pages, desk } = c.var
    const answer = await desk.publicSite(pages, c.req.valid('query').language ?? null)
    if (answer.kind === 'refused') return refusal(c, answer)
    if (!pages.test) noteTag(services, workspace, site)
    return c.json(answer.value, 200)
  })
  .get('/qr', validated('query', Going), async (c) => {
    const { pages, desk } = c.var
    const { to, words = '' } = c.req.valid('query')
    const answer = await desk.publicSite(pages, null)
    if (answer.kind === 'refused') return refusal(c, answer)
    const place = answer.value.elsewhere?.find((one) => one.to === to)
    if (!place?.href) return problem(c, 'not-found')
    const address = place.href + (place.takesWords ? encodeURIComponent(words) : '')
    return c.json(qrCode(address) satisfies QrCode, 200)
  })
  /** A form is begun there, which may never be sent: counted, of nobody in particular; what is too much is passed over. */
  .post('/begun', async (c) => {
    const { site, pages, workspace, desk, services } = c.var
    const answer = await desk.publicSite(pages, null)
    if (answer.kind === 'refused') return refusal(c, answer)
    const turn = await takeTurn(services, 'health', clientAddress(c.req.raw.headers))
    if (turn.taken && !pages.test) {
      const day = dateAt(services.now(), await zoneOf(services.db, workspace))
      await batch(services.db, [countUnasked({ workspace, site, day }, 'begun')])
    }
    return c.body(null, 204)
  })
  /** How the widget fares there: counted, without anybody's data; what is too much is passed over. */
  .post('/health', validated('query', HealthNote), async (c) => {
    const { site, pages, workspace, desk, services } = c.var
    const answer = await desk.publicSite(pages, null)
    if (answer.kind === 'refused') return refusal(c, answer)
    const turn = await takeTurn(services, 'health', clientAddress(c.req.raw.headers))
    if (turn.taken && !pages.test) {
      const day = utcDay(services.now())
      await batch(services.db, [countHealth(workspace, site, day, countOf(c.req.valid('query')))])
    }
    return c.body(null, 204)
  })
