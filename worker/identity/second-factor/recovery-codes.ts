/** Recovery codes: each opens the door once when the app is lost. Only their SHA-256 is kept. */
import { createHash } from 'node:crypto'
import { Secret } from 'otpauth'
import type { Services } from '../../services.ts'

const howMany = 10
/** 80 bits: nothing to guess, and 16 characters to type. */
const codeBytes = 10

/** Codes to show, once, and what is kept of them. */
export function newRecoveryCodes({ random }: Pick<Services, 'random'>): { codes: string[]; hashes: string[] } {
  const plain = Array.from({ length: howMany }, () =>
    new Secret({ buffer: Uint8Array.from(random(codeBytes)).buffer }).base32.toLowerCase(),
  )
  return { codes: plain.map((code) => code.match(/.{4}/gu)!.join('-')), hashes: plain.map(recoveryHash) }
}

/** @param code without dashes */
export function recoveryHash(code: string): string {
  return createHash('sha256').update(code).digest('hex')
}
