/** `/api/auth/passkeys`: a member's own passkeys. */
import { Hono } from 'hono'
import { BeginPasskey, NewPasskey, PasskeyChange, PasskeyPath } from '../../../shared/schema/passkey.ts'
import { arrivalOf } from '../../http/arrival-of.ts'
import { member } from '../../http/member.ts'
import type { MemberEnv } from '../../http/member.ts'
import { refusal } from '../../http/refusal.ts'
import { validated } from '../../http/validated.ts'
import { beginPasskey, finishPasskey, nameAnew, takePasskeyOut } from '../../identity/passkeys/own-passkeys.ts'
import { passkeysOf } from '../../record/passkeys.ts'

const one = validated('param', PasskeyPath, { because: 'not-found' })

export const passkeyRoutes = new Hono<MemberEnv>()
  .use(member)
  .get('/', async (c) => c.json({ passkeys: await passkeysOf(c.var.services.db, c.var.account) }, 200))
  .post('/begin', validated('json', BeginPasskey), async (c) => {
    const outcome = await beginPasskey(c.var, c.req.valid('json'))
    return outcome.kind === 'done' ? c.json(outcome.value, 201) : refusal(c, outcome)
  })
  .post('/', validated('json', NewPasskey), async (c) => {
    const outcome = await finishPasskey(c.var, c.req.valid('json'), arrivalOf(c))
    return outcome.kind === 'done' ? c.json(outcome.value, 201) : refusal(c, outcome)
  })
  .patch('/:id', one, validated('json', PasskeyChange), async (c) => {
    const outcome = await nameAnew(c.var, c.req.valid('param').id, c.req.valid('json').name)
    return outcome.kind === 'done' ? c.json(outcome.value, 200) : refusal(c, outcome)
  })
  .delete('/:id', one, async (c) => {
    const outcome = await takePasskeyOut(c.var, c.req.valid('param').id, arrivalOf(c))
    return outcome.kind === 'done' ? c.json(outcome.value, 200) : refusal(c, outcome)
  })
