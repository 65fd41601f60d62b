/**
 * Which addresses a push may go to. A subscription's address is made by a stranger's browser: were any host allowed, a
 * member could have this server send requests into the network it stands in. Every browser there is uses one of few push
 * services, so only those are (docs/decisions/0020).
 */
import { isLoopback } from '../../is-loopback.ts'

/** Hosts of push services, and the endings under which they have many. */
const services = [
  // Chrome, Edge on Android, Opera, Brave, Samsung
  'fcm.googleapis.com',
  'jmt17.google.com',
  // Firefox
  'updates.push.services.mozilla.com',
  // Safari
  '.push.apple.com',
  // Edge on Windows
  '.notify.windows.com',
] as const

/**
 * What is wrong with an address, in words; null when a push may go there.
 * @param publicUrl this Foyer's own: only one on this machine may push to this machine, which is where tests listen
 */
export function endpointFault(endpoint: string, publicUrl: string): string | null {
  const url = URL.parse(endpoint)
  if (url === null) return 'must be an address'
  if (url.username !== '' || url.password !== '') return 'must not hold a user or password'
  // After parsing: 0x7f.1 and 2130706433 are 127.0.0.1 by now.
  if (isLoopback(url.hostname) && isLoopback(new URL(publicUrl).hostname)) return null
  if (url.protocol !== 'https:' || url.port !== '') return 'must be https on its usual port'
  const { hostname } = url
  const isKnown = services.some((one) => (one.startsWith('.') ? hostname.endsWith(one) : hostname === one))
  return isKnown ? null : `must be of a push service we know, not ${hostname}`
}
