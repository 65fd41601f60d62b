/** What keeps a console live: tickets, the socket, commands, and the long poll where sockets fail. All of it is the Desk's. */
import { Hono } from 'hono'
import * as z from 'zod'
import { MemberCommand } from '../../../shared/schema/command.ts'
import { member } from '../../http/member.ts'
import type { MemberEnv } from '../../http/member.ts'
import { refusal } from '../../http/refusal.ts'
import { upgrade } from '../../http/upgrade.ts'
import { validated } from '../../http/validated.ts'

const Since = z.object({
  after: z
    .string()
    .regex(/^\d{1,15}$/, 'must be a whole number')
    .transform(Number)
    .optional(),
  /** The page is in the background, or on a phone: as over the socket. */
  hidden: z.literal('1').optional(),
})

export const liveRoutes = new Hono<MemberEnv>()
  .post('/tickets', member, validated('json', z.strictObject({})), async (c) =>
    c.json(await c.var.desk.memberTicket(c.var.member), 201),
  )
  .get('/socket', upgrade, member, async (c) => c.var.desk.fetch(new Request('https://desk/member', c.req.raw)))
  .post('/commands', member, validated('json', MemberCommand), async (c) => {
    const outcome = await c.var.desk.command(c.var.member, c.req.valid('json'))
    return outcome.kind === 'done' ? c.json(outcome, 200) : refusal(c, outcome)
  })
  .get('/news', member, validated('query', Since), async (c) =>
    c.json(
      await c.var.desk.news(c.var.member, c.req.valid('query').after ?? 0, c.req.valid('query').hidden !== undefined),
      200,
    ),
  )
