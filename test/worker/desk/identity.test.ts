/** Whom a site says its visitor is: only by a token of its own, for itself, fresh, and once. */
import { env } from 'cloudflare:workers'
import { base64url, exportJWK, generateKeyPair, SignJWT, UnsecuredJWT } from 'jose'
import type { CryptoKey } from 'jose'
import { uuidv7 } from 'uuidv7'
import { describe, expect, it } from 'vitest'
import type { Vouching } from '../../../shared/schema/site.ts'
import { hashesToSeek } from '../../../worker/contact/forgotten-hashes.ts'
import { forgottenAmong } from '../../../worker/record/forgotten-addresses.ts'
import { batch, first, sql } from '../../../worker/record/sql.ts'
import { raiseRevision } from '../../../worker/record/workspaces.ts'
import { siteKeyOf } from '../../../worker/site-key.ts'
import { identitySecretOf } from '../../../worker/visitor-identity.ts'
import { services } from '../fixtures/workspace.ts'
import { asks, flushed, house } from './house.ts'
import type { House } from './house.ts'

async function vouchingBy(home: House, vouching: Vouching | null): Promise<void> {
  const results = await batch(env.DB, [
    sql`UPDATE site SET settings = json_set(settings, '$.vouching', json(${JSON.stringify(vouching)}))
        WHERE workspace = ${home.workspace}`,
    raiseRevision(home.workspace),
  ])
  await home.desk.refresh((results.at(-1)!.results[0] as { revision: number }).revision)
}

const bySecret: Vouching = { by: 'secret', generation: 1 }
const seconds = () => Math.floor(Date.now() / 1000)

interface Wish {
  key?: Uint8Array | CryptoKey
  alg?: string
  aud?: string | string[]
  iat?: number
  exp?: number
  sub?: string
  jti?: string
  more?: Record<string, unknown>
}

/** A token as the site's server would sign it, but for what the test wants otherwise. */
function tokenOf({ workspace, site }: House, wish: Wish = {}): Promise<string> {
  const secret = new TextEncoder().encode(identitySecretOf({ workspace, site }, 1, services.secret))
  const { key = secret, alg = 'HS256', aud = siteKeyOf(workspace, site, services.secret) } = wish
  const { iat = seconds(), exp = iat + 300, sub = 'customer 4711', jti = uuidv7(), more = {} } = wish
  return new SignJWT({ name: 'Mali Srisai', email: 'mali@home.example', ...more, sub, jti, iat, exp, aud })
    .setProtectedHeader({ alg })
    .sign(key)
}

async function asking(vouching: Vouching | null = bySecret) {
  const home = await house()
  await vouchingBy(home, vouching)
  const inquiry = asks('Where is my order?')
  const visitor = home.visitor('mali')
  await home.desk.submit(visitor, inquiry)
  const identifies = (token: string, id = inquiry.id) => home.desk.visit(visitor, id, { type: 'identify', token })
  return { home, inquiry, visitor, identifies }
}

describe('a visitor whom the site vouches for', () => {
  it('is forgotten by what the site says, too: no list brings them back by the address that it vouched for', async () => {
    const { home, inquiry, visitor, identifies } = await asking()
    await identifies(await tokenOf(home))
    await home.desk.visit(visitor, inquiry.id, { type: 'forget' })
    await flushed(home.desk)
    const keyed = { secret: services.secret, workspace: home.workspace }
    const among = async (value: string) =>
      (await forgottenAmong(env.DB, home.workspace, hashesToSeek(keyed, { kind: 'email', value }))).size
    expect([await among('mali@home.example'), await among('somebody@home.example')]).toEqual([1, 0])
  })

  it('is shown to the team as whom the site says they are, beside what they claim', async () => {
    const { home, inquiry, identifies } = await asking()
    const token = await tokenOf(home)
    expect(await identifies(token)).toMatchObject({ kind: 'done', inquiry: { identified: true } })
    // The same again, as after a lost answer: nothing happens twice.
    expect(await identifies(token)).toMatchObject({ kind: 'done' })
    const owner = await home.member('Wanida', { role: 'owner' })
    const answer = await home.desk.threadTail(owner, inquiry.id)
    expect(answer).toMatchObject({
      value: {
        contact: inquiry.contact,
        identity: { subject: 'customer 4711', name: 'Mali Srisai', email: 'mali@home.example' },
      },
    })
    await flushed(home.desk)
    const row = await first<{ events: string; state: string }>(
      env.DB,
      sql`SELECT (SELECT group_concat(data) FROM event WHERE stream = ${inquiry.id}) AS events, state
          FROM inquiry WHERE workspace = ${home.workspace} AND id = ${inquiry.id}`,
    )
    // Who they are is with their personal data alone, and goes with it.
    expect(row!.events + row!.state).not.toMatch(/4711|Srisai|mali@/u)
  })

  it('is one whose site signs with a key of its own, too', async () => {
    const { publicKey, privateKey } = await generateKeyPair('EdDSA', { extractable: true })
    const { x } = await exportJWK(publicKey)
    const { home, identifies } = await asking({ by: 'key', publicKey: x! })
    // Signed with what was the secret, or with the public half as if that were one.
    for (const token of [await tokenOf(home), await tokenOf(home, { key: base64url.decode(x!) })])
      expect(await identifies(token)).toMatchObject({ kind: 'refused', field: 'token' })
    expect(await identifies(await tokenOf(home, { key: privateKey, alg: 'EdDSA' }))).toMatchObject({ kind: 'done' })
  })

  const now = seconds()
  it.each<[string, (home: House) => Promise<string> | string]>([
    ['nothing', () => ''],
    ['no token', () => 'mali'],
    [
      'a token without a signature',
      () => new UnsecuredJWT({ sub: 'customer 4711', jti: uuidv7() }).setIssuedAt().setExpirationTime('5m').encode(),
    ],
    ['an empty signature', async (home) => (await tokenOf(home)).replace(/[^.]+$/u, '')],
    ['another secret', (home) => tokenOf(home, { key: new TextEncoder().encode('x'.repeat(43)) })],
    ['another algorithm', (home) => tokenOf(home, { alg: 'HS512' })],
    ['another site', (home) => tokenOf(home, { aud: siteKeyOf(home.workspace, uuidv7(), services.secret) })],
    [
      'the secret of an earlier generation',
      (home) => tokenOf(home, { key: new TextEncoder().encode(identitySecretOf(home, 0, services.secret)) }),
    ],
    ['a token that is over', (home) => tokenOf(home, { iat: now - 400, exp: now - 100 })],
    [
      'a token that is old, however long it says it lasts',
      (home) => tokenOf(home, { iat: now - 400, exp: now + 3_600 }),
    ],
    ['a token of the future', (home) => tokenOf(home, { iat: now + 120 })],
    [
      'a changed claim',
      async (home) => {
        const [head, , signature] = (await tokenOf(home)).split('.')
        return [
          head,
          base64url.encode(JSON.stringify({ sub: 'customer 1', jti: uuidv7(), iat: now, exp: now + 300 })),
          signature,
        ].join('.')
      },
    ],
    ['nobody', (home) => tokenOf(home, { sub: '' })],
    ['a token that has no id', (home) => tokenOf(home, { jti: '' })],
    ['an address that is none', (home) => tokenOf(home, { more: { email: 'mali' } })],
  ])('is not known by %s', async (_, forged) => {
    const { home, identifies } = await asking()
    const refused = { kind: 'refused', because: 'invalid-input', field: 'token' }
    expect(await identifies(await forged(home))).toMatchObject(refused)
    // Nothing of it is kept, and what is right is taken afterwards.
    expect(await identifies(await tokenOf(home))).toMatchObject({ kind: 'done', inquiry: { identified: true } })
  })

  it('cannot lend the token to somebody else: it is good once', async () => {
    const { home, identifies } = await asking()
    const token = await tokenOf(home)
    await identifies(token)
    const other = asks('Me, too.')
    await home.desk.submit(home.visitor('other'), other)
    const again = await home.desk.visit(home.visitor('other'), other.id, { type: 'identify', token })
    expect(again).toMatchObject({ kind: 'refused', field: 'token' })
  })

  it('is nobody where the site vouches for nobody', async () => {
    const { home, identifies } = await asking(null)
    expect(await identifies(await tokenOf(home))).toMatchObject({ kind: 'refused', field: 'token' })
  })
})
