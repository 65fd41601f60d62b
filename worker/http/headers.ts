/**
 * Headers of every answer the worker gives. Set by hand and not by hono's secureHeaders(), which fails on an upgraded
 * socket; such an answer is passed on as it came. Assets get theirs from the `_headers` file.
 */
import { createMiddleware } from 'hono/factory'
import type { AppEnv } from './app-env.ts'

/** An answer of an interface: never shown as a page, never kept, never guessed at. */
const always = {
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'Cache-Control': 'no-store',
  'Referrer-Policy': 'no-referrer',
  'Strict-Transport-Security': 'max-age=31536000',
  'X-Content-Type-Options': 'nosniff',
} as const

/** @param resourcePolicy who may load the answer: any website (the widget's side) or only our own origin. */
export function headers(resourcePolicy: 'cross-origin' | 'same-origin') {
  return createMiddleware<AppEnv>(async (c, next) => {
    await next()
    if (c.res.status === 101) return
    // On the answer itself: c.header() would make a new Response for each once there is one.
    const { headers: sent } = c.res
    for (const [name, value] of Object.entries(always)) sent.set(name, value)
    sent.set('Cross-Origin-Resource-Policy', resourcePolicy)
  })
}
