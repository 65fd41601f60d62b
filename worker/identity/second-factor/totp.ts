/** Codes by time (RFC 6238) as every app makes them: SHA-1, six digits, 30 seconds. */
import { Secret, TOTP } from 'otpauth'

/** As RFC 4226 advises. */
const secretBytes = 20
const [digits, period] = [6, 30]
/** Codes of the step before and after count too: clocks differ, and people type slowly. */
const window = 1

/** A new secret, as base32 text. */
export function newSecret(random: (bytes: number) => Uint8Array): string {
  return new Secret({ buffer: Uint8Array.from(random(secretBytes)).buffer }).base32
}

/** What an app is given, as `otpauth://totp/…`. @param issuer the workspace @param label whose it is */
export function addressOf(secret: string, issuer: string, label: string): string {
  return new TOTP({ issuer, label, secret, digits, period }).toString()
}

/** Of which step of 30 s since 1970 a code is; null when it is none that counts at `now` (epoch ms). */
export function stepOf(secret: string, code: string, now: number): number | null {
  const totp = new TOTP({ secret, digits, period })
  const away = totp.validate({ token: code, timestamp: now, window })
  return away === null ? null : totp.counter({ timestamp: now }) + away
}
