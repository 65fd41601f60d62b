import { hash } from 'node:crypto'

/** Tells whether the same id came with the same content: base64url SHA-256 of the content as JSON, 43 characters. */
export function fingerprintOf(content: unknown): string {
  return hash('sha256', JSON.stringify(content), 'base64url')
}
