/** `/api/invitations`: the invited person comes in. No session; the link is the proof. */
import { Hono } from 'hono'
import { AcceptInvitation } from '../../../shared/schema/member.ts'
import type { AppEnv } from '../../http/app-env.ts'
import { clientAddress } from '../../http/client-address.ts'
import { refusal } from '../../http/refusal.ts'
import { validated } from '../../http/validated.ts'
import { acceptInvitation, readInvitation } from '../../identity/invite.ts'

export const invitationRoutes = new Hono<AppEnv>()
  .get('/:token', async (c) => {
    const outcome = await readInvitation(c.var.services, c.req.param('token'), clientAddress(c.req.raw.headers))
    if (outcome.kind === 'refused') return refusal(c, outcome)
    const { workspaceName, name, email } = outcome.value
    return c.json({ workspace: workspaceName, name, email }, 200)
  })
  .post('/', validated('json', AcceptInvitation), async (c) => {
    const outcome = await acceptInvitation(c.var.services, c.req.valid('json'), clientAddress(c.req.raw.headers))
    return outcome.kind === 'done' ? c.json({}, 201) : refusal(c, outcome)
  })
