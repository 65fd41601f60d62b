/** A push as it leaves: sealed as the standard's own example says, signed so that anybody can check it, to known hosts only. */
import { createHmac, createPublicKey, verify } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { endpointFault } from '../../../worker/outbound/push/endpoint-fault.ts'
import { longestPayload, oneTime, sealed } from '../../../worker/outbound/push/sealed.ts'
import { publicPushKey, pushAuthorization } from '../../../worker/outbound/push/server-key.ts'
import { opened } from '../../push/opened.ts'
import { newBrowserKeys } from '../../push/opened.ts'

const random = (bytes: number) => crypto.getRandomValues(new Uint8Array(bytes))

/** RFC 8291, section 5 and appendix A. */
const example = {
  text: 'When I grow up, I want to be a watermelon',
  ours: {
    kty: 'EC',
    crv: 'P-256',
    d: 'yfWPiYE-n46HLnH0KqZOF1fJJU3MYrct3AELtAQ-oRw',
    point: 'BP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A8',
  },
  theirs: 'BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4',
  auth: 'BTBZMqHH6r4Tts7J_aSIgg',
  salt: 'DGv6ra1nlYgDCS1FRnbzlw',
  body: 'DGv6ra1nlYgDCS1FRnbzlwAAEABBBP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A_yl95bQpu6cVPTpK4Mqgkf1CXztLVBSt2Ks3oZwbuwXPXLWyouBWLVWGNWQexSgSxsj_Qulcy4a-fN',
}

describe('a sealed push', () => {
  it('is byte for byte that of RFC 8291', async () => {
    const point = Buffer.from(example.ours.point, 'base64url')
    const { d, kty, crv } = example.ours
    const [x, y] = [point.subarray(1, 33), point.subarray(33)].map((part) => part.toString('base64url'))
    const curve = { name: 'ECDH', namedCurve: 'P-256' }
    const keys = {
      privateKey: await crypto.subtle.importKey('jwk', { kty, crv, d, x: x!, y: y! }, curve, true, ['deriveBits']),
      publicKey: await crypto.subtle.importKey('raw', point, curve, true, []),
    }
    const salt = new Uint8Array(Buffer.from(example.salt, 'base64url'))
    const body = await sealed(example.text, { p256dh: example.theirs, auth: example.auth }, { salt, keys })
    expect(Buffer.from(body).toString('base64url')).toBe(example.body)
  })

  it('opens with the keys of its browser alone, also with Thai text and up to the longest', async () => {
    const browser = newBrowserKeys()
    for (const text of ['มีคำถามถึงคุณ', 'x'.repeat(longestPayload)]) {
      const body = await sealed(text, browser, await oneTime(random))
      expect(opened(body, browser)).toBe(text)
      expect(() => opened(body, newBrowserKeys())).toThrow()
    }
    await expect(sealed('x'.repeat(longestPayload + 1), browser, await oneTime(random))).rejects.toThrow(RangeError)
  })
})

describe('the server’s key', () => {
  const secret = { secret: 'a-secret-of-this-test-a-secret-of-this-test' }

  it('is the same for the same secret, and another for another', () => {
    expect(publicPushKey(secret)).toBe(publicPushKey({ ...secret }))
    expect(publicPushKey(secret)).not.toBe(publicPushKey({ secret: `${secret.secret}!` }))
    expect(Buffer.from(publicPushKey(secret), 'base64url')).toHaveLength(65)
  })

  it('is none of the other things that are made of the secret', () => {
    const session = createHmac('sha256', secret.secret).update('foyer sessions 1').digest('base64url')
    expect(publicPushKey(secret)).not.toContain(session)
  })

  it('signs who asks whom until when, and whoever has the public key can check it', async () => {
    const now = Date.UTC(2026, 10, 27)
    const contact = 'https://desk.noravi.example'
    const header = await pushAuthorization(secret, 'https://fcm.googleapis.com/fcm/send/abc', contact, now)
    const [, token, key] = /^vapid t=([^,]+), k=(.+)$/u.exec(header)!
    expect(key).toBe(publicPushKey(secret))
    const [head, claims, signature] = token!.split('.') as [string, string, string]
    const read = (part: string) => JSON.parse(Buffer.from(part, 'base64url').toString()) as unknown
    expect(read(head)).toEqual({ typ: 'JWT', alg: 'ES256' })
    expect(read(claims)).toEqual({ aud: 'https://fcm.googleapis.com', exp: now / 1000 + 3_600, sub: contact })
    const point = Buffer.from(key!, 'base64url')
    const [x, y] = [point.subarray(1, 33), point.subarray(33)].map((part) => part.toString('base64url'))
    const publicKey = createPublicKey({ key: { kty: 'EC', crv: 'P-256', x: x!, y: y! }, format: 'jwk' })
    const text = Buffer.from(`${head}.${claims}`)
    const check = (signed: Buffer) =>
      verify('sha256', signed, { key: publicKey, dsaEncoding: 'ieee-p1363' }, Buffer.from(signature, 'base64url'))
    expect(check(text)).toBe(true)
    expect(check(Buffer.from(`${head}.${claims}x`))).toBe(false)
  })
})

describe('where a push may go', () => {
  const live = 'https://desk.noravi.example'
  it.each([
    'https://fcm.googleapis.com/fcm/send/dGVzdA:APA91b',
    'https://updates.push.services.mozilla.com/wpush/v2/gAAAA',
    'https://web.push.apple.com/QGuQ',
    'https://sg2p.notify.windows.com/w/?token=BQYAAA%3d',
    'https://FCM.GOOGLEAPIS.COM:443/x',
  ])('%s, a push service', (endpoint) => {
    expect(endpointFault(endpoint, live)).toBeNull()
  })

  it.each([
    'http://fcm.googleapis.com/x',
    'https://fcm.googleapis.com:8443/x',
    'https://user:pass@fcm.googleapis.com/x',
    'https://fcm.googleapis.com@evil.example/x',
    'https://fcm.googleapis.com.evil.example/x',
    'https://evil-fcm.googleapis.com/x',
    'https://fcm.googleapis.com./x',
    'https://push.apple.com/x',
    'https://evilpush.apple.com.example/x',
    'https://notify.windows.com.evil.example/',
    'https://desk.noravi.example/api/me',
    'https://127.0.0.1/x',
    'https://0x7f.1/x',
    'https://2130706433/x',
    'https://[::1]/x',
    'https://[::ffff:10.0.0.1]/x',
    'https://10.0.0.1/x',
    'https://169.254.169.254/latest/meta-data',
    'https://metadata.google.internal/x',
    'https://localhost/x',
    'https://localhost./x',
    'https://router.local/x',
    'https://intranet/x',
    'https://１２７.0.0.1/x',
    'ftp://fcm.googleapis.com/x',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'data:text/plain,x',
    '//fcm.googleapis.com/x',
    'fcm.googleapis.com',
    '',
  ])('not %s', (endpoint) => {
    expect(endpointFault(endpoint, live)).not.toBeNull()
  })

  it('to this machine only from one that is reached on this machine', () => {
    expect(endpointFault('http://127.0.0.1:4000/x', 'http://localhost:8787')).toBeNull()
    expect(endpointFault('http://127.0.0.1:4000/x', live)).not.toBeNull()
    expect(endpointFault('http://10.0.0.1:4000/x', 'http://localhost:8787')).not.toBeNull()
  })
})
