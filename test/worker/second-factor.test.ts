/** The second step of signing in: who is asked for it, what opens it and how often, and who takes it away. */
import { TOTP } from 'otpauth'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import type { AuditPage } from '../../shared/schema/audit-log.ts'
import type { FactorOffer, FactorStanding, RecoveryCodes } from '../../shared/schema/second-factor.ts'
import { all, first, sql } from '../../worker/record/sql.ts'
import { openSecret, sealSecret } from '../../worker/identity/second-factor/sealed-secret.ts'
import { ask, cookieOf } from './fixtures/ask.ts'
import { mailTo } from './fixtures/mail.ts'
import { makeMember, makeWorkspace, ownAddress, password, services, signIn } from './fixtures/workspace.ts'
import type { TestMember, TestWorkspace } from './fixtures/workspace.ts'

const stepMs = 30_000

/** What the app of a secret shows; `steps` of 30 s later. */
const shown = (secret: string, steps = 0) => new TOTP({ secret }).generate({ timestamp: Date.now() + steps * stepMs })
const wrongOf = (code: string) => String((Number(code) + 1) % 1_000_000).padStart(6, '0')

interface Protected extends TestMember {
  secret: string
  codes: string[]
  cookie: string
}

/** A member who has switched it on, and is signed in; the code that did is used. */
async function protect(workspace: TestWorkspace, role: TestMember['role'] = 'assistant'): Promise<Protected> {
  const member = await makeMember(workspace, role)
  const cookie = await signIn(member)
  const begun = await ask('POST', '/api/auth/second-factor/begin', { cookie, body: {} })
  const { secret } = await begun.json<FactorOffer>()
  const on = await ask('POST', '/api/auth/second-factor/confirm', { cookie, body: { code: shown(secret, -1) } })
  expect(on.status).toBe(201)
  const { codes } = await on.json<RecoveryCodes>()
  return { ...member, secret, codes, cookie }
}

const enter = (email: string, secret = password) =>
  ask('POST', '/api/auth/sign-in/email', { body: { email, password: secret }, address: ownAddress() })

async function halfOf({ email }: { email: string }): Promise<string> {
  const answer = await enter(email)
  expect([answer.status, answer.headers.getSetCookie()]).toEqual([200, []])
  return (await answer.json<{ half: string }>()).half
}

const give = (half: string, code: string) =>
  ask('POST', '/api/auth/sign-in/code', { body: { half, code }, address: ownAddress() })

const statusOfMe = async (cookie: string) => (await ask('GET', '/api/me', { cookie })).status
const codeOf = async (answer: Response) => [answer.status, (await answer.json<{ code?: string }>()).code]

let workspace: TestWorkspace
beforeAll(async () => {
  workspace = await makeWorkspace()
})
afterEach(() => {
  vi.useRealTimers()
})

describe('switching it on', () => {
  it('counts only once a code is confirmed; other sessions end, the person is told, and it stands in the log', async () => {
    const member = await makeMember(workspace, 'owner')
    const [cookie, elsewhere] = [await signIn(member), await signIn(member)]
    const begun = await ask('POST', '/api/auth/second-factor/begin', { cookie, body: {} })
    const { secret, picture } = await begun.json<FactorOffer>()
    expect(secret).toMatch(/^[A-Z2-7]{32}$/)
    expect(picture.path).toMatch(/^M/)
    expect(cookieOf(await enter(member.email))).toContain('foyer=')

    const confirming = (code: string) => ask('POST', '/api/auth/second-factor/confirm', { cookie, body: { code } })
    expect(await codeOf(await confirming(wrongOf(shown(secret))))).toEqual([401, 'wrong-code'])
    const on = await confirming(` ${shown(secret).slice(0, 3)} ${shown(secret).slice(3)} `)
    const { codes } = await on.json<RecoveryCodes>()
    expect(new Set(codes).size).toBe(10)
    for (const code of codes) expect(code).toMatch(/^[a-z2-7]{4}(?:-[a-z2-7]{4}){3}$/)
    expect([await statusOfMe(cookie), await statusOfMe(elsewhere)]).toEqual([200, 401])
    expect((await mailTo(member.email)).body).toContain('from now on a code is asked for')
    const { lines } = await (await ask('GET', '/api/audit?kind=factor', { cookie })).json<AuditPage>()
    expect(lines).toMatchObject([{ action: 'factor.on', by: { id: member.id } }])

    const standing = await (await ask('GET', '/api/auth/second-factor', { cookie })).json<FactorStanding>()
    expect(standing).toEqual({ since: expect.any(Number), codesLeft: 10, required: false })
    expect(await codeOf(await ask('POST', '/api/auth/second-factor/begin', { cookie, body: {} }))).toEqual([
      409,
      'already-exists',
    ])
  })

  it('keeps nothing readable: the secret sealed for its account, recovery codes hashed', async () => {
    const { account, secret, codes } = await protect(workspace)
    const rows = [
      ...(await all<object>(services.db, sql`SELECT * FROM second_factor WHERE account = ${account}`)),
      ...(await all<object>(services.db, sql`SELECT * FROM recovery_code WHERE account = ${account}`)),
      ...(await all<object>(services.db, sql`SELECT * FROM audit_log`)),
    ]
    const text = JSON.stringify(rows)
    for (const plain of [secret, ...codes, ...codes.map((code) => code.replaceAll('-', ''))])
      expect(text).not.toContain(plain)
    const sealed = await sealSecret(services, account, secret)
    expect(await openSecret(services, account, sealed)).toBe(secret)
    expect(await openSecret(services, 'another', sealed)).toBeNull()
    expect(await openSecret({ secret: 'x'.repeat(43) }, account, sealed)).toBeNull()
  })
})

describe('signing in with it', () => {
  it('takes the password and then a code, and gives no cookie before', async () => {
    const member = await protect(workspace)
    const half = await halfOf(member)
    expect(await codeOf(await give(half, wrongOf(shown(member.secret))))).toEqual([401, 'wrong-code'])
    const opened = await give(half, shown(member.secret))
    expect([opened.status, await statusOfMe(cookieOf(opened))]).toEqual([200, 200])
    const [line] = await all<{ action: string; changes: string }>(
      services.db,
      sql`SELECT action, changes FROM audit_log WHERE subject = ${member.id} AND action LIKE 'session.%' ORDER BY at DESC, id DESC LIMIT 2`,
    )
    expect(line).toMatchObject({ action: 'session.opened', changes: expect.stringContaining('password and code') })
    expect(await codeOf(await give(half, shown(member.secret, 1)))).toEqual([410, 'gone'])
  })

  it('takes a code once, however many come at the same moment, and no earlier one after it', async () => {
    const member = await protect(workspace)
    const code = shown(member.secret)
    const halves = [await halfOf(member), await halfOf(member), await halfOf(member)]
    const answers = await Promise.all(halves.map((half) => give(half, code)))
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 401, 401])
    const again = await halfOf(member)
    expect((await give(again, code)).status).toBe(401)
    expect((await give(again, shown(member.secret, -1))).status).toBe(401)
    expect((await give(again, shown(member.secret, 1))).status).toBe(200)
  })

  it('takes each recovery code once, with or without dashes, in capitals too', async () => {
    const member = await protect(workspace)
    const [one, two] = member.codes as [string, string]
    const halves = [await halfOf(member), await halfOf(member)]
    const answers = await Promise.all(halves.map((half) => give(half, one)))
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 401])
    expect((await give(await halfOf(member), one)).status).toBe(401)
    const opened = await give(await halfOf(member), two.replaceAll('-', '').toUpperCase())
    const standing = await ask('GET', '/api/auth/second-factor', { cookie: cookieOf(opened) })
    expect(await standing.json()).toMatchObject({ codesLeft: 8 })
    // Nobody else's.
    const other = await protect(workspace)
    expect((await give(await halfOf(other), member.codes[2]!)).status).toBe(401)
  })

  it('lets exactly five of fifty wrong codes at once be looked at, and then no right one', async () => {
    const member = await protect(workspace)
    const half = await halfOf(member)
    const burst = await Promise.all(Array.from({ length: 50 }, () => give(half, wrongOf(shown(member.secret)))))
    expect(burst.filter(({ status }) => status === 401)).toHaveLength(5)
    expect(burst.filter(({ status }) => status === 429)).toHaveLength(45)
    const right = await give(half, shown(member.secret))
    expect(right.status).toBe(429)
    expect(Number(right.headers.get('retry-after'))).toBeGreaterThan(14 * 60)
    const line = await first<{ times: number }>(
      services.db,
      sql`SELECT times FROM audit_log WHERE subject = ${member.id} AND action = 'session.code-failed'`,
    )
    expect(line).toEqual({ times: 5 })
  })

  it('has five minutes, and ends with a new password and with a suspension', async () => {
    const member = await protect(workspace)
    const late = await halfOf(member)
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 5 * 60_000 + 1 })
    expect((await give(late, shown(member.secret))).status).toBe(410)
    vi.useRealTimers()
    const changed = await halfOf(member)
    const body = { currentPassword: password, newPassword: 'nine herons count the tide' }
    expect((await ask('POST', '/api/auth/change-password', { cookie: member.cookie, body })).status).toBe(200)
    expect((await give(changed, shown(member.secret))).status).toBe(410)

    const other = await protect(workspace)
    const stopped = await halfOf(other)
    await first(services.db, sql`UPDATE member SET status = 'suspended' WHERE id = ${other.id}`)
    expect((await give(stopped, shown(other.secret))).status).toBe(410)
    expect((await enter(other.email)).status).toBe(401)
  })

  it('answers a wrong password like anybody’s, and made-up halves and codes without telling', async () => {
    const member = await protect(workspace)
    expect(await codeOf(await enter(member.email, 'wrong wrong wrong wrong'))).toEqual([401, 'sign-in-failed'])
    expect(await codeOf(await give('A'.repeat(43), '123456'))).toEqual([410, 'gone'])
    const half = await halfOf(member)
    for (const code of ['', '12345', '1234567', 'ก'.repeat(6), '１２３４５６'])
      expect([code, (await give(half, code)).status]).toEqual([code, 400])
  })
})

describe('switching it off', () => {
  const off = (cookie: string, body: object) => ask('POST', '/api/auth/second-factor/off', { cookie, body })

  it('takes the password or a code, ends other sessions, and is told by mail', async () => {
    const member = await protect(workspace)
    const elsewhere = cookieOf(await give(await halfOf(member), shown(member.secret)))
    expect(await codeOf(await off(member.cookie, { password: 'wrong wrong wrong wrong' }))).toEqual([
      401,
      'sign-in-failed',
    ])
    expect(await codeOf(await off(member.cookie, { code: '000000' }))).toEqual([401, 'wrong-code'])
    expect((await off(member.cookie, {})).status).toBe(400)
    expect((await off(member.cookie, { password })).status).toBe(200)
    expect([await statusOfMe(member.cookie), await statusOfMe(elsewhere)]).toEqual([200, 401])
    expect((await mailTo(member.email, 2)).body).toContain('is not asked for any more')
    await signIn(member)
    expect(await all(services.db, sql`SELECT account FROM recovery_code WHERE account = ${member.account}`)).toEqual([])

    const other = await protect(workspace)
    expect((await off(other.cookie, { code: other.codes[0]! })).status).toBe(200)
    await signIn(other)
  })

  it('is another thing than new recovery codes, after which the earlier ones open nothing', async () => {
    const member = await protect(workspace)
    const body = { code: shown(member.secret) }
    const renewed = await ask('POST', '/api/auth/second-factor/codes', { cookie: member.cookie, body })
    const { codes } = await renewed.json<RecoveryCodes>()
    expect((await give(await halfOf(member), member.codes[0]!)).status).toBe(401)
    expect((await give(await halfOf(member), codes[0]!)).status).toBe(200)
  })
})

describe('whoever lost it', () => {
  it('gets it taken away by an admin, not by somebody below, and comes in by the password alone', async () => {
    const member = await protect(workspace, 'manager')
    const owner = await protect(workspace, 'owner')
    const [admin, manager] = [await makeMember(workspace, 'admin'), await makeMember(workspace, 'manager')]
    const taking = async (by: string, id: string) =>
      (await ask('DELETE', `/api/members/${id}/second-factor`, { cookie: by })).status
    const [asAdmin, asManager] = [await signIn(admin), await signIn(manager)]
    expect(await taking(asManager, member.id)).toBe(403)
    expect(await taking(asAdmin, owner.id)).toBe(403)
    expect(await taking(owner.cookie, owner.id)).toBe(403)
    expect(await taking(asAdmin, services.newId())).toBe(404)
    const stranger = await protect(await makeWorkspace())
    expect(await taking(asAdmin, stranger.id)).toBe(404)
    expect(await taking(asAdmin, member.id)).toBe(200)
    expect(await statusOfMe(member.cookie)).toBe(401)
    expect((await mailTo(member.email, 2)).body).toContain('took the second step of signing in away')
    expect(await taking(asAdmin, member.id)).toBe(404)
    await signIn(member)
  })
})

describe('where everybody must have one', () => {
  it('who has none is signed out, led to it, and can do nothing else before', async () => {
    const home = await makeWorkspace()
    const owner = await protect(home, 'owner')
    const bare = await makeMember(home, 'admin')
    const before = await signIn(bare)
    const policy = (cookie: string, required: boolean) =>
      ask('PUT', '/api/workspace/second-factor', { cookie, body: { required } })
    expect((await policy(before, true)).status).toBe(403)
    expect((await policy(owner.cookie, true)).status).toBe(200)
    const read = await ask('GET', '/api/workspace/second-factor', { cookie: owner.cookie })
    expect(await read.json()).toEqual({ required: true, without: [bare.id] })
    expect([await statusOfMe(before), await statusOfMe(owner.cookie)]).toEqual([401, 200])

    const cookie = await signIn(bare)
    for (const path of ['/api/me', '/api/members', '/api/inquiries?view=all', '/api/audit', '/api/auth/list-sessions'])
      expect([path, await codeOf(await ask('GET', path, { cookie }))]).toEqual([path, [403, 'second-factor-needed']])
    expect((await ask('POST', '/api/tickets', { cookie, body: {} })).status).toBe(403)
    expect((await policy(cookie, false)).status).toBe(403)

    expect(await (await ask('GET', '/api/auth/second-factor', { cookie })).json()).toMatchObject({ required: true })
    const begun = await ask('POST', '/api/auth/second-factor/begin', { cookie, body: {} })
    const { secret } = await begun.json<FactorOffer>()
    expect((await ask('GET', '/api/me', { cookie })).status).toBe(403)
    const on = await ask('POST', '/api/auth/second-factor/confirm', { cookie, body: { code: shown(secret) } })
    expect([on.status, await statusOfMe(cookie)]).toEqual([201, 200])
    // Switched off again, it is owed again.
    await ask('POST', '/api/auth/second-factor/off', { cookie, body: { password } })
    expect(await statusOfMe(cookie)).toBe(403)
    expect((await policy(owner.cookie, false)).status).toBe(200)
    expect(await statusOfMe(cookie)).toBe(200)
  })
})
