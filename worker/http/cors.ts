/**
 * What browsers ask before and after a cross-origin request of the widget. The preflight grants nothing: only the
 * Desk knows which origins a site allows, and its refusal is the one answer a foreign page may not read.
 */
import type { Context } from 'hono'
import { createMiddleware } from 'hono/factory'
import type { AppEnv } from './app-env.ts'

/** Browsers cap it themselves (Chromium at two hours). */
const preflightSeconds = 86_400

/** The answer to a preflight. */
function preflight(c: Context, origin: string | undefined): Response {
  return c.body(null, 204, {
    'Access-Control-Allow-Origin': origin ?? 'null',
    'Access-Control-Allow-Methods': 'GET, POST',
    'Access-Control-Allow-Headers': 'authorization, content-type',
    'Access-Control-Max-Age': String(preflightSeconds),
    Vary: 'Origin',
  })
}

export const cors = createMiddleware<AppEnv>(async (c, next) => {
  const origin = c.req.header('origin')
  if (c.req.method === 'OPTIONS') return preflight(c, origin)
  await next()
  if (c.res.status === 101) return undefined
  const { headers } = c.res
  headers.append('Vary', 'Origin')
  if (origin === undefined || c.get('problem') === 'origin-not-allowed') return undefined
  headers.set('Access-Control-Allow-Origin', origin)
  headers.set('Access-Control-Expose-Headers', 'Retry-After')
  return undefined
})
