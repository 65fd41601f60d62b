/**
 * Keeps other websites from acting with a member's cookie: whatever is not a mere look must come from our own origin,
 * by the browser's word (Sec-Fetch-Site) or by the Origin header. Stands before everything under /api.
 */
import { createMiddleware } from 'hono/factory'
import type { AppEnv } from './app-env.ts'
import { problem } from './problem.ts'

/** Upgrades are looks by their method, but carry commands: they count as acting. */
function acts(request: Request): boolean {
  return (request.method !== 'GET' && request.method !== 'HEAD') || request.headers.has('upgrade')
}

export const sameOrigin = createMiddleware<AppEnv>(async (c, next) => {
  if (!acts(c.req.raw)) return next()
  const site = c.req.header('sec-fetch-site')
  const own = c.req.header('origin') === new URL(c.var.services.publicUrl).origin
  if (site === undefined ? own : site === 'same-origin' || (own && site !== 'cross-site')) return next()
  return problem(c, 'origin-not-allowed', { detail: 'Members’ requests come from the console itself.' })
})
