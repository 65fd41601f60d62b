/**
 * How addresses of people who asked to be forgotten are kept: as keyed hashes, so that they are known again by whoever has the
 * server's secret, and read by nobody. The Desk writes them as somebody asks, an import looks for them.
 */
import { createHmac } from 'node:crypto'
import type { ReplyAddress } from '../../shared/schema/inquiry.ts'
import { inLatinDigits } from '../../shared/latin-digits.ts'
import { addressKey } from './address-key.ts'
import { isNumber } from './kept-contact.ts'

type Address = Pick<ReplyAddress, 'kind' | 'value'> & { e164?: string }

/** A number whose country nobody knows is known again by so many of its last digits. */
const tailDigits = 8

export interface Keyed {
  secret: string
  workspace: string
}

/** What is kept of an address whose person asks to be forgotten. */
export function hashesToKeep(keyed: Keyed, address: Address): string[] {
  // A number is the same one under either kind.
  const kinds = isNumber(address) ? (['phone', 'whatsapp'] as const) : [address.kind]
  const whole = kinds.map((kind) => hashOf(keyed, `${kind} ${addressKey(address)}`))
  const digits = address.e164 === undefined && isNumber(address) ? digitsOf(address.value) : ''
  return digits.length < tailDigits ? whole : [...whole, tailHash(keyed, digits)]
}

/** Under which hashes an address would be found among them. */
export function hashesToSeek(keyed: Keyed, address: Address): string[] {
  const whole = hashOf(keyed, `${address.kind} ${addressKey(address)}`)
  return isNumber(address) ? [whole, tailHash(keyed, digitsOf(addressKey(address)))] : [whole]
}

function digitsOf(value: string): string {
  return inLatinDigits(value).replaceAll(/\D/gu, '')
}

function tailHash(keyed: Keyed, digits: string): string {
  return hashOf(keyed, `phone …${digits.slice(-tailDigits)}`)
}

function hashOf({ secret, workspace }: Keyed, text: string): string {
  return createHmac('sha256', secret).update(`foyer forgotten 1\0${workspace}\0${text}`).digest('base64url')
}
