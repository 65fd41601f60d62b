/** How the cookies of those who come in are named and kept. */
import { isLoopback } from '../is-loopback.ts'

/**
 * A cookie no other host or path can set. Browsers disagree on Secure cookies on plain http to the machine itself,
 * so there, and only there, the cookie goes without.
 */
export function ownCookie({ publicUrl }: { publicUrl: string }, name: string) {
  const { protocol, hostname } = new URL(publicUrl)
  const secure = !(protocol === 'http:' && isLoopback(hostname))
  return {
    name: secure ? `__Host-${name}` : name,
    attributes: { secure, httpOnly: true, sameSite: 'lax' as const, path: '/' },
  }
}
