/**
 * Secrets of second factors as the record keeps them: AES-256-GCM with a key made of the server's secret, bound to the
 * account, so that who reads the record can make no codes and who writes it can give nobody another's.
 */
import { createHmac } from 'node:crypto'
import type { Services } from '../../services.ts'

type Sealing = Pick<Services, 'secret' | 'random'>

/** As NIST SP 800-38D wants it. */
const ivBytes = 12

function keyOf({ secret }: Pick<Services, 'secret'>): Promise<CryptoKey> {
  const bytes = createHmac('sha256', secret).update('foyer second factor 1').digest()
  return crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt'])
}

const boundTo = (account: string) => new TextEncoder().encode(account)

/** base64url of IV and ciphertext. */
export async function sealSecret(services: Sealing, account: string, secret: string): Promise<string> {
  const iv = services.random(ivBytes)
  const how = { name: 'AES-GCM', iv, additionalData: boundTo(account) }
  const sealed = await crypto.subtle.encrypt(how, await keyOf(services), new TextEncoder().encode(secret))
  return Buffer.concat([iv, Buffer.from(sealed)]).toString('base64url')
}

/** Null when it was sealed with another key, as before the server's secret was rotated, or for another account. */
export async function openSecret(
  services: Pick<Services, 'secret'>,
  account: string,
  text: string,
): Promise<string | null> {
  const bytes = Buffer.from(text, 'base64url')
  const how = { name: 'AES-GCM', iv: bytes.subarray(0, ivBytes), additionalData: boundTo(account) }
  try {
    const opened = await crypto.subtle.decrypt(how, await keyOf(services), bytes.subarray(ivBytes))
    return new TextDecoder().decode(opened)
  } catch {
    return null
  }
}
