/**
 * `/api/mailbox`: the mails of a Foyer whose mail does not leave the machine. No session, so that whoever tries Foyer out
 * can come in by an invitation and find a forgotten password. It exists only with MAIL=mailbox, which the settings allow
 * at an address of this machine alone; a page that got another name to point here is not answered either.
 */
import { Hono } from 'hono'
import { createMiddleware } from 'hono/factory'
import * as z from 'zod'
import { spans } from '../../../shared/limits.ts'
import { Id } from '../../../shared/schema/basics.ts'
import type { AppEnv } from '../../http/app-env.ts'
import { problem } from '../../http/problem.ts'
import { validated } from '../../http/validated.ts'
import { mailById, newestMails } from '../../record/mailbox.ts'

const shown = 100

const onThisMachine = createMiddleware<AppEnv>(async (c, next) => {
  const { mailer, publicUrl } = c.var.services
  const own = new URL(c.req.url).host === new URL(publicUrl).host
  return mailer?.provider === 'mailbox' && own ? next() : problem(c, 'not-found')
})

const one = validated('param', z.object({ id: Id }), { because: 'not-found' })

export const mailboxRoutes = new Hono<AppEnv>()
  .use(onThisMachine)
  .get('/', async (c) => {
    const { db, now } = c.var.services
    return c.json({ mails: await newestMails(db, now() - spans.noticeKept, shown) }, 200)
  })
  .get('/:id', one, async (c) => {
    const mail = await mailById(c.var.services.db, c.req.valid('param').id)
    return mail === null ? problem(c, 'not-found') : c.json(mail, 200)
  })
