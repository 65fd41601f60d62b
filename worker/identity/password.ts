/**
 * How passwords are kept: scrypt by the platform's own crypto (better-auth's is pure JavaScript and three times as
 * slow for us as for an attacker). The parameters stand in the text, so that they can be raised later.
 */
import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto'

const cost = { N: 2 ** 15, r: 8, p: 3 } as const
const saltBytes = 16
const keyBytes = 32
/** scrypt needs 128 · N · r bytes and a little; the isolate has 128 MB. */
const memoryBytes = 64 * 1024 * 1024
const shape = /^scrypt\$32768\$8\$3\$([A-Za-z0-9_-]{22})\$([A-Za-z0-9_-]{43})$/

function derive(password: string, salt: Buffer): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    // NFKC, so that the same password typed on another keyboard is the same.
    scrypt(password.normalize('NFKC'), salt, keyBytes, { ...cost, maxmem: memoryBytes }, (error, key) =>
      error ? reject(error) : resolve(key),
    )
  })
}

/** The text to keep of a password. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(saltBytes)
  const key = await derive(password, salt)
  return `scrypt$${cost.N}$${cost.r}$${cost.p}$${salt.toString('base64url')}$${key.toString('base64url')}`
}

/** Whether a password is the one kept; takes the same time either way. */
export async function verifyPassword({ hash, password }: { hash: string; password: string }): Promise<boolean> {
  const kept = shape.exec(hash)
  if (!kept) throw new Error('A kept password is not in the known form.')
  const key = await derive(password, Buffer.from(kept[1]!, 'base64url'))
  return timingSafeEqual(key, Buffer.from(kept[2]!, 'base64url'))
}
