/**
 * The key by which push services know this Foyer (VAPID, RFC 8292). It is made of the server's secret, so that nobody has
 * to make, keep or set another one; with another secret every browser subscribes anew.
 */
import { createECDH, createHmac } from 'node:crypto'

interface Secret {
  secret: string
}

/** A push service takes a token for a day at most; one hour is enough for what is sent now. */
const tokenSeconds = 3_600

function keyOf({ secret }: Secret): { d: string; point: Buffer } {
  // One in 2^32 hashes is no private key of the curve: then the next is taken.
  for (let n = 1; ; n++) {
    const d = createHmac('sha256', secret).update(`foyer push ${n}`).digest()
    try {
      const key = createECDH('prime256v1')
      key.setPrivateKey(d)
      return { d: d.toString('base64url'), point: key.getPublicKey() }
    } catch {
      // Not within the curve's order.
    }
  }
}

/** What browsers subscribe with: 65 bytes, base64url. */
export function publicPushKey(services: Secret): string {
  return keyOf(services).point.toString('base64url')
}

/**
 * The `Authorization` of one push.
 * @param endpoint of the browser's subscription
 * @param contact where a push service can complain: a mailto: or https: address
 * @param now epoch ms
 */
export async function pushAuthorization(
  services: Secret,
  endpoint: string,
  contact: string,
  now: number,
): Promise<string> {
  const { d, point } = keyOf(services)
  const [x, y] = [point.subarray(1, 33), point.subarray(33)].map((part) => part.toString('base64url')) as [
    string,
    string,
  ]
  const algorithm = { name: 'ECDSA', namedCurve: 'P-256' }
  const key = await crypto.subtle.importKey('jwk', { kty: 'EC', crv: 'P-256', d, x, y }, algorithm, false, ['sign'])
  const claims = { aud: new URL(endpoint).origin, exp: Math.floor(now / 1000) + tokenSeconds, sub: contact }
  const text = [{ typ: 'JWT', alg: 'ES256' }, claims].map((part) => base64url(JSON.stringify(part))).join('.')
  const signature = await crypto.subtle.sign({ name: 'ECDSA', hash: 'SHA-256' }, key, Buffer.from(text))
  return `vapid t=${text}.${Buffer.from(signature).toString('base64url')}, k=${point.toString('base64url')}`
}

function base64url(text: string): string {
  return Buffer.from(text).toString('base64url')
}
