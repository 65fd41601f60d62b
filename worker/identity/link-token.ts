/** One-use tokens in links: 256 random bits, of which only the SHA-256 is kept. Invitations use them. */
import { createHash } from 'node:crypto'
import type { Services } from '../services.ts'

const tokenBytes = 32
const shape = /^[A-Za-z0-9_-]{43}$/

export function newLinkToken(services: Services): { token: string; hash: string } {
  const token = Buffer.from(services.random(tokenBytes)).toString('base64url')
  return { token, hash: createHash('sha256').update(token).digest('hex') }
}

/** What is kept of a token; null when it cannot be one, so that nothing is looked up for it. */
export function linkTokenHash(token: string): string | null {
  return shape.test(token) ? createHash('sha256').update(token).digest('hex') : null
}
