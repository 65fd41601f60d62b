/** Passes on the cookies that the identity set, and nothing else of its headers. Sign-in and its kin use it. */
import type { Context } from 'hono'

export function withCookies(c: Context, headers: Headers): void {
  for (const cookie of headers.getSetCookie()) c.header('Set-Cookie', cookie, { append: true })
}
