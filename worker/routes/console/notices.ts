/** `/api/notices`: the delivery log of the workspace, and trying again what was given up. */
import { Hono } from 'hono'
import * as z from 'zod'
import { limits, spans } from '../../../shared/limits.ts'
import { seenTimes } from '../../../shared/measures/seen-times.ts'
import type { NoticePage } from '../../../shared/schema/alerts.ts'
import { Id } from '../../../shared/schema/basics.ts'
import { entryBy } from '../../audit-log/entry-by.ts'
import { hurry } from '../../hurry.ts'
import { allowed } from '../../http/allowed.ts'
import { member } from '../../http/member.ts'
import type { MemberEnv } from '../../http/member.ts'
import { problem } from '../../http/problem.ts'
import { validated } from '../../http/validated.ts'
import { givenSince } from '../../record/alerts.ts'
import { audited } from '../../record/audit-log.ts'
import { listNotices, sendAgain } from '../../record/notices.ts'
import { batch } from '../../record/sql.ts'

const one = validated('param', z.object({ id: Id }), { because: 'not-found' })
const Page = z.object({ before: Id.optional() })
/** After every id. */
const newest = 'g'

export const noticeRoutes = new Hono<MemberEnv>()
  .use(member, allowed('notice.read'))
  .get('/', validated('query', Page), async (c) => {
    const { services, workspace, member: asker } = c.var
    const { before = newest } = c.req.valid('query')
    const since = services.now() - spans.noticeKept
    const [notices, given] = await Promise.all([
      listNotices(services.db, workspace, before, limits.listPage, services.now()),
      givenSince(services.db, workspace, { scope: 'all', member: asker.member }, since),
    ])
    const next = notices.length === limits.listPage ? notices.at(-1)!.id : null
    return c.json({ notices, next, seen: seenTimes(given) } satisfies NoticePage, 200)
  })
  .post('/:id/again', one, validated('json', z.strictObject({})), async (c) => {
    const { services, workspace } = c.var
    const { id } = c.req.valid('param')
    const notice = services.newId()
    const [adding, ending] = sendAgain(workspace, id, notice, services.now())
    const entry = entryBy(c.var, 'notice.repeated', { id, name: '' })
    const [, , ended] = await batch(services.db, [...audited(adding, entry), ending])
    if (ended?.results.length === 0) return problem(c, 'not-found')
    await hurry(services, { workspace, notice })
    return c.json({ id: notice }, 201)
  })
