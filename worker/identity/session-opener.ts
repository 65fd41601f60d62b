/**
 * Lets better-auth open a session for whoever proved who they are, by whatever proof: each of its own ways in checks one
 * proof and opens a session at once.
 */
import { createAuthEndpoint } from 'better-auth/api'
import { setSessionCookie } from 'better-auth/cookies'
import * as z from 'zod'

/** A plugin of better-auth: callable on the server alone, at no address. */
export const sessionOpener = {
  id: 'foyer-session-opener',
  endpoints: {
    /** The session's id, with the cookie among the headers; null for whoever may have none. */
    openSession: createAuthEndpoint.serverOnly(
      { method: 'POST', body: z.object({ account: z.string() }) },
      async (ctx): Promise<string | null> => {
        const { internalAdapter } = ctx.context
        const user = await internalAdapter.findUserById(ctx.body.account)
        // A member who may not sign in is stopped by the hook of auth.ts.
        const session = user && (await internalAdapter.createSession(user.id))
        if (!user || !session) return null
        await setSessionCookie(ctx, { session, user })
        return session.id
      },
    ),
  },
}
