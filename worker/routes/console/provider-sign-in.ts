/**
 * `/api/auth/sign-in/provider`: to the identity provider, and back. Pages are gone to, not asked: whatever happens ends on a
 * page of the console, which says why by what stands behind its #. No session yet.
 */
import { Hono } from 'hono'
import type { Context } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import { spans } from '../../../shared/limits.ts'
import { BeginAtProvider, ProviderAnswer } from '../../../shared/schema/provider.ts'
import type { AppEnv } from '../../http/app-env.ts'
import { arrivalOf } from '../../http/arrival-of.ts'
import { problem } from '../../http/problem.ts'
import { validated } from '../../http/validated.ts'
import { withCookies } from '../../http/with-cookies.ts'
import { beginAtProvider, cameBack } from '../../identity/oidc/sign-in-at-provider.ts'
import { ownCookie } from '../../identity/own-cookie.ts'

const cookieName = 'foyer-provider'

export const providerSignInRoutes = new Hono<AppEnv>()
  .get('/', validated('query', BeginAtProvider), async (c) => {
    const { services } = c.var
    if (services.oidc === null) return problem(c, 'not-found')
    // A page of somebody else's sends nobody there in our name.
    if (!['same-origin', 'none', undefined].includes(c.req.header('sec-fetch-site')))
      return problem(c, 'origin-not-allowed')
    const { to } = c.req.valid('query')
    const begun = await beginAtProvider(services, services.oidc, to, arrivalOf(c))
    if (typeof begun === 'string') return c.redirect(pageAt(c, to, { provider: begun }), 303)
    const { name, attributes } = ownCookie(services, cookieName)
    setCookie(c, name, begun.keeps, { ...attributes, sameSite: 'Lax', maxAge: spans.atProvider / 1000 })
    return c.redirect(begun.address, 303)
  })
  .get('/callback', async (c) => {
    const { services } = c.var
    if (services.oidc === null) return problem(c, 'not-found')
    const { name, attributes } = ownCookie(services, cookieName)
    const answer = ProviderAnswer.safeParse(c.req.query())
    const came = await cameBack(services, services.oidc, answer.data ?? null, getCookie(c, name), arrivalOf(c))
    deleteCookie(c, name, { ...attributes, sameSite: 'Lax' })
    if ('fault' in came) return c.redirect(pageAt(c, came.to, { provider: came.fault }), 303)
    if ('half' in came) return c.redirect(pageAt(c, came.to, { half: came.half }), 303)
    withCookies(c, came.cookies)
    return c.redirect(pageAt(c, came.to), 303)
  })

/** A page of our own, whatever was asked for; behind the #, what no server along the way is to see. */
function pageAt({ var: { services } }: Context<AppEnv>, to: string, says: Record<string, string> = {}): string {
  const home = new URL('/', services.publicUrl)
  const page = new URL(to, home)
  const own = page.origin === home.origin && !/^\/(?:\/|api\/)/u.test(page.pathname) ? page : home
  own.hash = new URLSearchParams(says).toString()
  return own.href
}
