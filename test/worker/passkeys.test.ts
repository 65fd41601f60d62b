/** Passkeys: who adds one, what opens the door with one, and what does not. */
import { TOTP } from 'otpauth'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import type { FactorOffer } from '../../shared/schema/second-factor.ts'
import type { Passkey } from '../../shared/schema/passkey.ts'
import { all, first, sql } from '../../worker/record/sql.ts'
import { ask, cookieOf } from './fixtures/ask.ts'
import { authenticator } from './fixtures/authenticator.ts'
import type { Said } from './fixtures/authenticator.ts'
import { mailTo } from './fixtures/mail.ts'
import { makeMember, makeWorkspace, ownAddress, password, services, signIn } from './fixtures/workspace.ts'
import type { TestMember, TestWorkspace } from './fixtures/workspace.ts'

type Device = Awaited<ReturnType<typeof authenticator>>

let workspace: TestWorkspace
beforeAll(async () => {
  workspace = await makeWorkspace()
})
afterEach(() => {
  vi.useRealTimers()
})

const begin = async (cookie: string, secret = password) =>
  ask('POST', '/api/auth/passkeys/begin', { cookie, body: { password: secret } })
const challengeTo = async (cookie: string) => (await (await begin(cookie)).json<{ challenge: string }>()).challenge
const finish = (cookie: string, credential: object, name = 'Phone') =>
  ask('POST', '/api/auth/passkeys', { cookie, body: { name, credential } })

async function withPasskey(
  role: TestMember['role'] = 'assistant',
): Promise<TestMember & { cookie: string; device: Device }> {
  const member = await makeMember(workspace, role)
  const cookie = await signIn(member)
  const device = await authenticator()
  expect((await finish(cookie, await device.create(await challengeTo(cookie)))).status).toBe(201)
  return { ...member, cookie, device }
}

async function challenge(): Promise<string> {
  const answer = await ask('POST', '/api/auth/sign-in/passkey/begin', { body: {}, address: ownAddress() })
  return (await answer.json<{ challenge: string }>()).challenge
}
const enterWith = (credential: object) =>
  ask('POST', '/api/auth/sign-in/passkey', { body: { credential }, address: ownAddress() })
const codeOf = async (answer: Response) => [answer.status, (await answer.json<{ code?: string }>()).code]
const statusOfMe = async (cookie: string) => (await ask('GET', '/api/me', { cookie })).status

describe('adding one', () => {
  it('takes the password, ends other sessions, is told by mail and in the log, and can be named and removed', async () => {
    const member = await makeMember(workspace, 'assistant')
    const [cookie, elsewhere] = [await signIn(member), await signIn(member)]
    expect(await codeOf(await begin(cookie, 'wrong wrong wrong wrong'))).toEqual([401, 'sign-in-failed'])
    const options = await (await begin(cookie)).json<Record<string, unknown> & { challenge: string }>()
    expect(options).toMatchObject({
      rp: { id: 'localhost', name: 'Suk' },
      user: { name: member.email },
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    })
    const device = await authenticator()
    expect((await finish(cookie, await device.create(options.challenge), 'My phone')).status).toBe(201)
    expect([await statusOfMe(cookie), await statusOfMe(elsewhere)]).toEqual([200, 401])
    expect((await mailTo(member.email)).body).toContain('a passkey was added')
    const listed = async () =>
      (await (await ask('GET', '/api/auth/passkeys', { cookie })).json<{ passkeys: Passkey[] }>()).passkeys
    expect(await listed()).toEqual([{ id: device.id, name: 'My phone', createdAt: expect.any(Number), usedAt: null }])
    const path = `/api/auth/passkeys/${device.id}`
    expect((await ask('PATCH', path, { cookie, body: { name: 'Old phone' } })).status).toBe(200)
    expect((await listed())[0]!.name).toBe('Old phone')
    expect((await ask('DELETE', path, { cookie })).status).toBe(200)
    expect(await listed()).toEqual([])
    expect((await enterWith(await device.get(await challenge()))).status).toBe(401)
    const told = await all<{ action: string }>(
      services.db,
      sql`SELECT action FROM audit_log WHERE subject = ${member.id} AND kind = 'passkey' ORDER BY at, id`,
    )
    expect(told.map(({ action }) => action)).toEqual(['passkey.added', 'passkey.renamed', 'passkey.removed'])
  })

  it('refuses what was signed for somebody else, elsewhere, twice, too late, or without seeing the owner', async () => {
    const member = await makeMember(workspace, 'assistant')
    const cookie = await signIn(member)
    const other = await signIn(await makeMember(workspace, 'assistant'))
    const device = await authenticator()
    const wrong: [string, Said][] = [
      ['another origin', { origin: 'https://evil.example' }],
      ['another name', { party: 'evil.example' }],
      ['no owner', { isOwner: false }],
      ['the other ceremony', { type: 'webauthn.get' }],
    ]
    for (const [what, said] of wrong) {
      const answer = await finish(cookie, await device.create(await challengeTo(cookie), said))
      expect([what, await codeOf(answer)]).toEqual([what, [401, 'passkey-refused']])
    }
    const [theirs, made, opening] = [await challengeTo(other), 'A'.repeat(43), await challenge()]
    for (const asked of [theirs, made, opening])
      expect((await finish(cookie, await device.create(asked))).status).toBe(401)
    const once = await device.create(await challengeTo(cookie))
    expect((await finish(cookie, once)).status).toBe(201)
    expect((await finish(cookie, once)).status).toBe(401)
    // Known already, though signed anew; to somebody else too.
    expect((await finish(other, await device.create(await challengeTo(other)))).status).toBe(409)
    const late = await challengeTo(cookie)
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 5 * 60_000 + 1 })
    expect((await finish(cookie, await (await authenticator()).create(late))).status).toBe(401)
  })

  it('of somebody else is answered like one that does not exist', async () => {
    const mine = await withPasskey()
    const other = await signIn(await makeMember(workspace, 'owner'))
    const path = `/api/auth/passkeys/${mine.device.id}`
    expect((await ask('PATCH', path, { cookie: other, body: { name: 'x' } })).status).toBe(404)
    expect((await ask('DELETE', path, { cookie: other })).status).toBe(404)
    expect((await enterWith(await mine.device.get(await challenge()))).status).toBe(200)
  })
})

describe('signing in with one', () => {
  it('takes nothing else, not even where a second step is set up', async () => {
    const { cookie, device, id } = await withPasskey()
    const begun = await ask('POST', '/api/auth/second-factor/begin', { cookie, body: {} })
    const { secret } = await begun.json<FactorOffer>()
    const code = new TOTP({ secret }).generate()
    expect((await ask('POST', '/api/auth/second-factor/confirm', { cookie, body: { code } })).status).toBe(201)
    const opened = await enterWith(await device.get(await challenge()))
    expect([opened.status, await statusOfMe(cookieOf(opened))]).toEqual([200, 200])
    const line = await first<{ changes: string }>(
      services.db,
      sql`SELECT changes FROM audit_log WHERE subject = ${id} AND action = 'session.opened' ORDER BY at DESC, id DESC LIMIT 1`,
    )
    expect(line!.changes).toContain('passkey')
  })

  it('refuses what was signed elsewhere, twice, by another key, without seeing the owner, or with an older count', async () => {
    const { device } = await withPasskey()
    for (const said of [
      { origin: 'https://evil.example' },
      { party: 'evil.example' },
      { isOwner: false },
      { type: 'webauthn.create' },
    ] satisfies Said[])
      expect(await codeOf(await enterWith(await device.get(await challenge(), said)))).toEqual([401, 'passkey-refused'])
    expect((await enterWith(await device.get('A'.repeat(43)))).status).toBe(401)
    const stranger = await authenticator()
    const forged = { ...(await stranger.get(await challenge())), id: device.id, rawId: device.id }
    expect((await enterWith(forged)).status).toBe(401)

    const once = await device.get(await challenge(), { counter: 7 })
    const answers = await Promise.all([enterWith(once), enterWith(once), enterWith(once)])
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 401, 401])
    expect((await enterWith(await device.get(await challenge(), { counter: 7 }))).status).toBe(401)
    expect((await enterWith(await device.get(await challenge(), { counter: 8 }))).status).toBe(200)
  })

  it('opens nothing for whoever is suspended, and stands in the log as a try', async () => {
    const { device, id } = await withPasskey()
    await first(services.db, sql`UPDATE member SET status = 'suspended' WHERE id = ${id}`)
    expect((await enterWith(await device.get(await challenge()))).status).toBe(401)
    const line = await first(
      services.db,
      sql`SELECT times FROM audit_log WHERE subject = ${id} AND action = 'session.failed'`,
    )
    expect(line).toEqual({ times: 1 })
  })

  it('is taken away by an admin from whoever lost it', async () => {
    const { device, id, cookie } = await withPasskey()
    const admin = await signIn(await makeMember(workspace, 'admin'))
    expect((await ask('DELETE', `/api/members/${id}/second-factor`, { cookie: admin })).status).toBe(200)
    expect(await statusOfMe(cookie)).toBe(401)
    expect((await enterWith(await device.get(await challenge()))).status).toBe(401)
    const told = await first(
      services.db,
      sql`SELECT action FROM audit_log WHERE subject = ${id} AND action = 'passkey.taken'`,
    )
    expect(told).not.toBeNull()
  })
})
