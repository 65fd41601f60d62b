/** `/api/auth/provider`: a member's own link with the identity provider. */
import { Hono } from 'hono'
import { arrivalOf } from '../../http/arrival-of.ts'
import { member } from '../../http/member.ts'
import type { MemberEnv } from '../../http/member.ts'
import { refusal } from '../../http/refusal.ts'
import { readLink, unlink } from '../../identity/oidc/own-link.ts'

export const providerLinkRoutes = new Hono<MemberEnv>()
  .use(member)
  .get('/', async (c) => c.json(await readLink(c.var.services, c.var.account), 200))
  .delete('/', async (c) => {
    const outcome = await unlink(c.var, arrivalOf(c))
    return outcome.kind === 'done' ? c.json(outcome.value, 200) : refusal(c, outcome)
  })
