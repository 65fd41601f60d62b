/**
 * One-use tokens in links, of which only the SHA-256 is kept. A token is made of a random seed and the server's secret:
 * a mail that waits to be sent keeps the seed, so that neither record nor queue ever holds what opens the link.
 * Invitations, new passwords and mails to visitors use them.
 */
import { createHash, createHmac } from 'node:crypto'

interface Secret {
  secret: string
}

const seedBytes = 32
const shape = /^[A-Za-z0-9_-]{43}$/

/** The token of a seed: 256 bits, nothing without the secret. */
export function linkTokenFrom(services: Secret, seed: string): string {
  return createHmac('sha256', services.secret).update(`foyer link 1\0${seed}`).digest('base64url')
}

export function newLinkToken(services: Secret & { random: (bytes: number) => Uint8Array }): {
  seed: string
  token: string
  hash: string
} {
  const seed = Buffer.from(services.random(seedBytes)).toString('base64url')
  const token = linkTokenFrom(services, seed)
  return { seed, token, hash: createHash('sha256').update(token).digest('hex') }
}

/** What is kept of a token; null when it cannot be one, so that nothing is looked up for it. */
export function linkTokenHash(token: string): string | null {
  return shape.test(token) ? createHash('sha256').update(token).digest('hex') : null
}

/** The address that opens a page with a token; behind the #, so that no server along the way sees it. */
export function linkAt(services: { publicUrl: string }, path: string, token: string): string {
  return new URL(`${path}#${token}`, services.publicUrl).href
}
