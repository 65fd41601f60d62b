/** `/api/auth/sign-in/…`: opens a session, in one step or in two, or with a passkey; and says what other ways there are. No session yet. */
import { Hono } from 'hono'
import * as z from 'zod'
import { SignInPasskey } from '../../../shared/schema/passkey.ts'
import type { WaysIn } from '../../../shared/schema/provider.ts'
import { SignInCode } from '../../../shared/schema/second-factor.ts'
import type { SignedIn } from '../../../shared/schema/second-factor.ts'
import { SignIn } from '../../../shared/schema/session.ts'
import type { AppEnv } from '../../http/app-env.ts'
import { arrivalOf } from '../../http/arrival-of.ts'
import { refusal } from '../../http/refusal.ts'
import { validated } from '../../http/validated.ts'
import { withCookies } from '../../http/with-cookies.ts'
import { beginSignIn, signInByPasskey } from '../../identity/passkeys/sign-in-by-passkey.ts'
import { signInByCode } from '../../identity/second-step.ts'
import { signIn } from '../../identity/sign-in.ts'

export const signInRoutes = new Hono<AppEnv>()
  .get('/', (c) => c.json({ provider: c.var.services.oidc?.name ?? null } satisfies WaysIn, 200))
  .post('/email', validated('json', SignIn), async (c) => {
    const outcome = await signIn(c.var.services, c.req.valid('json'), arrivalOf(c))
    if (outcome.kind === 'refused') return refusal(c, outcome)
    const { value } = outcome
    if (typeof value === 'string') return c.json({ half: value } satisfies SignedIn, 200)
    withCookies(c, value)
    return c.json({} satisfies SignedIn, 200)
  })
  .post('/passkey/begin', validated('json', z.strictObject({})), async (c) => {
    const outcome = await beginSignIn(c.var.services, arrivalOf(c))
    return outcome.kind === 'done' ? c.json(outcome.value, 201) : refusal(c, outcome)
  })
  .post('/passkey', validated('json', SignInPasskey), async (c) => {
    const outcome = await signInByPasskey(c.var.services, c.req.valid('json'), arrivalOf(c))
    if (outcome.kind === 'refused') return refusal(c, outcome)
    withCookies(c, outcome.value)
    return c.json({}, 200)
  })
  .post('/code', validated('json', SignInCode), async (c) => {
    const outcome = await signInByCode(c.var.services, c.req.valid('json'), arrivalOf(c))
    if (outcome.kind === 'refused') return refusal(c, outcome)
    withCookies(c, outcome.value)
    return c.json({}, 200)
  })
