/**
 * Seals what a push says, so that only the browser it is for can read it: RFC 8291 with the aes128gcm coding of RFC 8188,
 * as one record. The push sender uses it; the test holds it against the example of the RFC.
 */

/** What a browser gave with its subscription, base64url: its public key (65 bytes) and its secret (16 bytes). */
export interface BrowserKeys {
  p256dh: string
  auth: string
}

/** Made anew for each push. */
export interface OneTime {
  /** 16 random bytes. */
  salt: Bytes
  keys: CryptoKeyPair
}

type Bytes = Uint8Array<ArrayBuffer>

const curve = { name: 'ECDH', namedCurve: 'P-256' } as const
const recordSize = 4096
/** Ends the last record, which the only one is. */
const lastRecord = 2
/** Of a record, what padding's delimiter and the tag of AES-GCM leave. */
export const longestPayload = recordSize - 17

const encoder = new TextEncoder()
const utf8 = (text: string): Bytes => new Uint8Array(encoder.encode(text))
const bytesOf = (text: string) => new Uint8Array(Buffer.from(text, 'base64url'))

export async function oneTime(random: (bytes: number) => Uint8Array): Promise<OneTime> {
  const keys = (await crypto.subtle.generateKey(curve, true, ['deriveBits'])) as CryptoKeyPair
  return { salt: new Uint8Array(random(16)), keys }
}

/**
 * @returns the body to send with `Content-Encoding: aes128gcm`
 * @throws DataError when the browser's key is no point of the curve
 */
export async function sealed(payload: string, { p256dh, auth }: BrowserKeys, { salt, keys }: OneTime): Promise<Bytes> {
  const text = utf8(payload)
  if (text.length > longestPayload) throw new RangeError(`a push holds ${longestPayload} bytes, not ${text.length}`)
  const theirs = bytesOf(p256dh)
  const ours = new Uint8Array((await crypto.subtle.exportKey('raw', keys.publicKey)) as ArrayBuffer)
  const shared = await sharedSecret(keys.privateKey, theirs)
  const material = await derived(shared, bytesOf(auth), joined(utf8('WebPush: info\0'), theirs, ours), 32)
  const key = await derived(material, salt, utf8('Content-Encoding: aes128gcm\0'), 16)
  const nonce = await derived(material, salt, utf8('Content-Encoding: nonce\0'), 12)
  const aes = await crypto.subtle.importKey('raw', key, 'AES-GCM', false, ['encrypt'])
  const record = joined(text, Uint8Array.of(lastRecord))
  const cipher = await crypto.subtle.encrypt({ name: 'AES-GCM', iv: nonce }, aes, record)
  const size = new Uint8Array(4)
  new DataView(size.buffer).setUint32(0, recordSize)
  return joined(salt, size, Uint8Array.of(ours.length), ours, new Uint8Array(cipher))
}

async function sharedSecret(ours: CryptoKey, theirs: Bytes): Promise<Bytes> {
  const key = await crypto.subtle.importKey('raw', theirs, curve, false, [])
  const wish = { name: 'ECDH', public: key }
  return new Uint8Array(await crypto.subtle.deriveBits(wish, ours, 256))
}

/** HKDF with SHA-256 (RFC 5869). */
async function derived(secret: Bytes, salt: Bytes, info: Bytes, length: number): Promise<Bytes> {
  const key = await crypto.subtle.importKey('raw', secret, 'HKDF', false, ['deriveBits'])
  return new Uint8Array(await crypto.subtle.deriveBits({ name: 'HKDF', hash: 'SHA-256', salt, info }, key, length * 8))
}

function joined(...parts: readonly Bytes[]): Bytes {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
