/** The browser's side of a push: keys for a subscription, and opening what was sealed for them. Written apart from the sealing. */
import { Buffer } from 'node:buffer'
import { createDecipheriv, createECDH, hkdfSync, randomBytes } from 'node:crypto'

export interface MadeUpBrowser {
  p256dh: string
  auth: string
  /** What only the browser has. */
  secret: string
}

export function newBrowserKeys(): MadeUpBrowser {
  const key = createECDH('prime256v1')
  key.generateKeys()
  return {
    p256dh: key.getPublicKey('base64url'),
    auth: randomBytes(16).toString('base64url'),
    secret: key.getPrivateKey('base64url'),
  }
}

/** @throws when it was not sealed for these keys */
export function opened(body: Uint8Array, { p256dh, auth, secret }: MadeUpBrowser): string {
  const bytes = Buffer.from(body)
  const [salt, length] = [bytes.subarray(0, 16), bytes.readUInt8(20)]
  const [sender, record] = [bytes.subarray(21, 21 + length), bytes.subarray(21 + length)]
  const key = createECDH('prime256v1')
  key.setPrivateKey(Buffer.from(secret, 'base64url'))
  const info = Buffer.concat([Buffer.from('WebPush: info\0'), Buffer.from(p256dh, 'base64url'), sender])
  const material = hkdfSync('sha256', key.computeSecret(sender), Buffer.from(auth, 'base64url'), info, 32)
  const part = (name: string, size: number) =>
    Buffer.from(hkdfSync('sha256', Buffer.from(material), salt, Buffer.from(`Content-Encoding: ${name}\0`), size))
  const cipher = createDecipheriv('aes-128-gcm', part('aes128gcm', 16), part('nonce', 12))
  cipher.setAuthTag(record.subarray(-16))
  const plain = Buffer.concat([cipher.update(record.subarray(0, -16)), cipher.final()])
  // 2 ends the last record, zeros pad it.
  return plain.subarray(0, plain.lastIndexOf(2)).toString()
}
