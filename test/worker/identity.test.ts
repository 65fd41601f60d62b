/** Who gets in, who does not, and when they are out again. */
import { createHash } from 'node:crypto'
import {
  createScheduledController,
  evictDurableObject,
  runDurableObjectAlarm,
  runInDurableObject,
} from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { brakes } from '../../shared/limits.ts'
import type { Invite, Member } from '../../shared/schema/member.ts'
import type { OpenSession } from '../../shared/schema/session.ts'
import * as passwords from '../../worker/identity/password.ts'
import { onSchedule } from '../../worker/jobs/on-schedule.ts'
import type { Limiter } from '../../worker/limiter.ts'
import { changeMember, memberByAccount } from '../../worker/record/members.ts'
import { all, batch, first, sql } from '../../worker/record/sql.ts'
import { weakness } from '../../worker/identity/weakness.ts'
import { ask, cookieOf } from './fixtures/ask.ts'
import { mailsTo, mailTo } from './fixtures/mail.ts'
import { makeMember, makeWorkspace, ownAddress, password, services, signIn } from './fixtures/workspace.ts'
import type { TestMember, TestWorkspace } from './fixtures/workspace.ts'

const minuteMs = 60_000
const hourMs = 60 * minuteMs

interface ProblemBody {
  code: string
  field?: string
  request?: string
}

const problemOf = (answer: Response) => answer.json<ProblemBody>()

afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

describe('signing in', () => {
  let workspace: TestWorkspace
  let wipa: TestMember
  beforeAll(async () => {
    workspace = await makeWorkspace()
    wipa = await makeMember(workspace, 'assistant')
  })
  const trying = (email: string, secret: string, address: string) =>
    ask('POST', '/api/auth/sign-in/email', { body: { email, password: secret }, address })

  it('answers an unknown address, a wrong password and a suspended member alike', async () => {
    const gone = await makeMember(workspace, 'manager')
    await first(services.db, sql`UPDATE member SET status = 'suspended' WHERE id = ${gone.id}`)
    const answers = await Promise.all([
      trying('nobody@suk.example', password, ownAddress()),
      trying(wipa.email, 'wrong wrong wrong wrong', ownAddress()),
      trying(gone.email, password, ownAddress()),
    ])
    const shown = await Promise.all(
      answers.map(async (answer) => {
        const { request: _, ...body } = await problemOf(answer)
        return { status: answer.status, body, headers: [...answer.headers] }
      }),
    )
    expect(shown[0]).toMatchObject({ status: 401, body: { code: 'sign-in-failed' } })
    expect(shown[1]).toEqual(shown[0])
    expect(shown[2]).toEqual(shown[0])
  })

  it('computes one hash, be the address known or not and the password right or wrong, and none once it is braked', async () => {
    const [hashing, verifying] = [vi.spyOn(passwords, 'hashPassword'), vi.spyOn(passwords, 'verifyPassword')]
    const hashes = async (email: string, secret: string, address = ownAddress()) => {
      const before = hashing.mock.calls.length + verifying.mock.calls.length
      const { status } = await trying(email, secret, address)
      return { status, hashes: hashing.mock.calls.length + verifying.mock.calls.length - before }
    }
    const wrong = 'wrong wrong wrong wrong'
    expect(await hashes(wipa.email, password)).toEqual({ status: 200, hashes: 1 })
    expect(await hashes(wipa.email, wrong)).toEqual({ status: 401, hashes: 1 })
    expect(await hashes('nobody@suk.example', password)).toEqual({ status: 401, hashes: 1 })
    expect(await hashes('nobody@suk.example', wrong)).toEqual({ status: 401, hashes: 1 })
    const address = ownAddress()
    for (let slip = 0; slip < 5; slip++) await hashes(wipa.email, wrong, address)
    expect(await hashes(wipa.email, password, address)).toEqual({ status: 429, hashes: 0 })
  })

  it('lets exactly five of fifty parallel wrong passwords reach the hash, and locks the pair', async () => {
    const somchai = await makeMember(workspace, 'assistant')
    const address = ownAddress()
    const burst = await Promise.all(
      Array.from({ length: 50 }, () => trying(somchai.email, 'wrong wrong wrong wrong', address)),
    )
    const statuses = burst.map((answer) => answer.status)
    expect(statuses.filter((status) => status === 401)).toHaveLength(5)
    expect(statuses.filter((status) => status === 429)).toHaveLength(45)
    const right = await trying(somchai.email, password, address)
    expect(right.status).toBe(429)
    expect(Number(right.headers.get('retry-after'))).toBeGreaterThan(14 * 60)
    expect((await trying(somchai.email, password, ownAddress())).status).toBe(200)

    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 15 * minuteMs + 1 })
    expect((await trying(somchai.email, password, address)).status).toBe(200)
  })

  it('counts afresh for whoever got in', async () => {
    const malee = await makeMember(workspace, 'assistant')
    const address = ownAddress()
    for (let round = 0; round < 2; round++) {
      for (let slip = 0; slip < 4; slip++) {
        expect((await trying(malee.email, 'wrong wrong wrong wrong', address)).status).toBe(401)
      }
      expect((await trying(malee.email, password, address)).status).toBe(200)
    }
  })

  it('lets a whole office sign in from one address, and stops one that tries a list of accounts', async () => {
    const address = ownAddress()
    const brake = (name: string) =>
      createHash('sha256')
        .update(JSON.stringify([name, address]))
        .digest('hex')
    const key = brake('signInAddress')
    const limiter = services.limiter(key.slice(0, 2))
    for (let guess = 0; guess < 59; guess++) {
      expect(await limiter.take(key, { most: 60, withinMs: 5 * minuteMs, lockMs: 5 * minuteMs })).toEqual({
        taken: true,
      })
    }
    for (let person = 0; person < 3; person++) expect((await trying(wipa.email, password, address)).status).toBe(200)
    expect((await trying('first@list.example', 'wrong wrong', address)).status).toBe(401)
    expect((await trying('second@list.example', 'wrong wrong', address)).status).toBe(429)
    expect((await trying(wipa.email, password, ownAddress())).status).toBe(200)
  })

  it('remembers attempts through an eviction, keeps no address, and forgets all in time', async () => {
    const email = `${services.newId()}@suk.example`
    const address = ownAddress()
    const key = createHash('sha256')
      .update(JSON.stringify(['signIn', email, address]))
      .digest('hex')
    const limiter = env.LIMITER.get(env.LIMITER.idFromName(key.slice(0, 2)))
    for (let slip = 0; slip < 5; slip++) expect((await trying(email, 'wrong wrong', address)).status).toBe(401)
    await evictDurableObject(limiter)
    expect((await trying(email, 'wrong wrong', address)).status).toBe(429)
    const rowsOf = (object: DurableObjectStub<Limiter>) =>
      runInDurableObject(object, (_, { storage }) =>
        storage.sql
          .exec(`SELECT name FROM sqlite_master WHERE name = 'attempts'`)
          .toArray()
          .flatMap(() => storage.sql.exec('SELECT * FROM attempts').toArray()),
      )
    const rows = await rowsOf(limiter)
    expect(rows.some((row) => row.key === key)).toBe(true)
    expect(JSON.stringify(rows)).not.toContain(address)

    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + hourMs })
    await runDurableObjectAlarm(limiter)
    expect(await rowsOf(limiter)).toEqual([])
    expect((await trying(email, 'wrong wrong', address)).status).toBe(401)
  })

  it('counts an IPv6 network as one address', async () => {
    const niran = await makeMember(workspace, 'assistant')
    const statuses: number[] = []
    for (let host = 1; host <= 6; host++) {
      statuses.push((await trying(niran.email, 'wrong wrong wrong wrong', `2001:db8:1:2::${host}`)).status)
    }
    expect(statuses).toEqual([401, 401, 401, 401, 401, 429])
    expect((await trying(niran.email, password, '2001:db8:1:3::1')).status).toBe(200)
  })

  it('gives a cookie no script can read, no other host can set, and never the token in the body', async () => {
    const answer = await ask('POST', '/api/auth/sign-in/email', {
      body: { email: wipa.email.toUpperCase(), password },
      address: ownAddress(),
      headers: { origin: 'https://desk.suk.example' },
      env: { PUBLIC_URL: 'https://desk.suk.example', MAIL: 'none' },
    })
    expect(answer.headers.getSetCookie()).toEqual([
      expect.stringMatching(/^__Host-foyer=[^;]+; Max-Age=3600; Path=\/; HttpOnly; Secure; SameSite=Lax$/),
    ])
    expect(await answer.json()).toEqual({})
    // On plain http to the machine itself browsers disagree on Secure.
    const local = await ask('POST', '/api/auth/sign-in/email', {
      body: { email: wipa.email, password },
      address: ownAddress(),
    })
    expect(local.headers.getSetCookie()).toEqual([
      expect.stringMatching(/^foyer=[^;]+; Max-Age=3600; Path=\/; HttpOnly; SameSite=Lax$/),
    ])
  })

  it('gives a new session each time, whatever cookie came along', async () => {
    const before = await signIn(wipa)
    const answer = await ask('POST', '/api/auth/sign-in/email', {
      body: { email: wipa.email, password },
      cookie: before,
      address: ownAddress(),
    })
    expect(cookieOf(answer)).not.toBe(before)
  })
})

describe('a session', () => {
  let workspace: TestWorkspace
  let wipa: TestMember
  beforeAll(async () => {
    workspace = await makeWorkspace()
    wipa = await makeMember(workspace, 'assistant')
  })
  const statusOfMe = async (cookie: string) => (await ask('GET', '/api/me', { cookie })).status

  it('ends after an hour without a request, and goes on as long as there are some', async () => {
    const idle = await signIn(wipa)
    let busy = await signIn(wipa)
    const start = Date.now()
    vi.useFakeTimers({ toFake: ['Date'], now: start })
    for (let at = 50; at <= 100; at += 50) {
      vi.setSystemTime(start + at * minuteMs)
      const answer = await ask('GET', '/api/me', { cookie: busy })
      expect(answer.status).toBe(200)
      busy = cookieOf(answer)
      expect(busy).toMatch(/^foyer=/)
    }
    expect(await statusOfMe(idle)).toBe(401)
    expect(await statusOfMe(busy)).toBe(200)
  })

  it('ends twelve hours after signing in, however busy', async () => {
    let cookie = await signIn(wipa)
    const start = Date.now()
    vi.useFakeTimers({ toFake: ['Date'], now: start })
    for (let at = 0.5; at < 12; at += 0.5) {
      vi.setSystemTime(start + at * hourMs)
      const answer = await ask('GET', '/api/members', { cookie })
      expect([at, answer.status]).toEqual([at, 200])
      cookie = cookieOf(answer)
    }
    vi.setSystemTime(start + 12 * hourMs + 1)
    expect(await statusOfMe(cookie)).toBe(401)
    vi.setSystemTime(start + 11.9 * hourMs)
    expect(await statusOfMe(cookie)).toBe(401)
  })

  it('that ended while nobody asked is swept by the clock, and living ones stay', async () => {
    const malee = await makeMember(workspace, 'assistant')
    const [ended, living] = [await signIn(malee), await signIn(malee)]
    const [one] = await all<{ id: string }>(
      services.db,
      sql`SELECT id FROM identity_session WHERE user_id = ${malee.account} ORDER BY id LIMIT 1`,
    )
    const past = new Date(Date.now() - 1000).toISOString()
    await batch(services.db, [sql`UPDATE identity_session SET expires_at = ${past} WHERE id = ${one!.id}`])
    await onSchedule(createScheduledController({ scheduledTime: new Date() }), env)
    const left = await all(services.db, sql`SELECT id FROM identity_session WHERE user_id = ${malee.account}`)
    expect(left).toHaveLength(1)
    expect([await statusOfMe(ended), await statusOfMe(living)]).toEqual([401, 200])
  })

  it('is listed without its token and can be ended from another', async () => {
    const [here, there] = [await signIn(wipa), await signIn(wipa)]
    const listed = await ask('GET', '/api/auth/list-sessions', { cookie: here })
    const { sessions } = await listed.json<{ sessions: OpenSession[] }>()
    const tokens = await all<{ token: string }>(services.db, sql`SELECT token FROM identity_session`)
    const text = JSON.stringify(sessions)
    expect(tokens.filter(({ token }) => text.includes(token) || token.length !== 43)).toEqual([])
    const current = sessions.find((session) => session.current)!
    const inThere = await (
      await ask('GET', '/api/auth/list-sessions', { cookie: there })
    ).json<{ sessions: OpenSession[] }>()
    const other = inThere.sessions.find((session) => session.current)!
    expect(other.id).not.toBe(current.id)
    const ended = await ask('POST', '/api/auth/revoke-session', { cookie: here, body: { id: other.id } })
    expect(ended.status).toBe(200)
    expect([await statusOfMe(here), await statusOfMe(there)]).toEqual([200, 401])
  })

  it('of somebody else cannot be ended, and is answered like one that does not exist', async () => {
    const stranger = await makeMember(await makeWorkspace(), 'assistant')
    const strangers = await signIn(stranger)
    const row = await first<{ id: string }>(
      services.db,
      sql`SELECT id FROM identity_session WHERE user_id = ${stranger.account}`,
    )
    const cookie = await signIn(wipa)
    const foreign = await ask('POST', '/api/auth/revoke-session', { cookie, body: { id: row!.id } })
    const absent = await ask('POST', '/api/auth/revoke-session', { cookie, body: { id: services.newId() } })
    expect([foreign.status, absent.status, await statusOfMe(strangers)]).toEqual([404, 404, 200])
  })

  it('ends with signing out, and its socket is closed', async () => {
    const cookie = await signIn(wipa)
    const { ticket } = await (await ask('POST', '/api/tickets', { cookie, body: {} })).json<{ ticket: string }>()
    const upgraded = await ask('GET', '/api/socket', {
      cookie,
      headers: { upgrade: 'websocket', 'sec-websocket-protocol': `foyer.1, ticket.${ticket}` },
    })
    expect(upgraded.status).toBe(101)
    const socket = upgraded.webSocket!
    socket.accept()
    const closed = new Promise((resolve) => socket.addEventListener('close', resolve))
    expect((await ask('POST', '/api/auth/sign-out', { cookie, body: {} })).status).toBe(200)
    await closed
    expect(await statusOfMe(cookie)).toBe(401)
  })

  it('cannot be made up: an unsigned or altered cookie opens nothing', async () => {
    const cookie = await signIn(wipa)
    const [name, value] = cookie.split('=') as [string, string]
    const [token] = decodeURIComponent(value).split('.')
    for (const forged of [token!, `${token}.`, value.slice(0, -4), `x${value}`, '', `${token}.${'A'.repeat(43)}=`]) {
      expect([forged, await statusOfMe(`${name}=${forged}`)]).toEqual([forged, 401])
    }
  })

  it('ends everywhere when the password changes, and only the new password signs in', async () => {
    const somsri = await makeMember(workspace, 'assistant')
    const [here, there] = [await signIn(somsri), await signIn(somsri)]
    const newPassword = 'nine herons count the tide'
    const change = (body: object) => ask('POST', '/api/auth/change-password', { cookie: here, body })
    const wrong = await change({ currentPassword: 'wrong wrong wrong wrong', newPassword })
    expect(await problemOf(wrong)).toMatchObject({ code: 'sign-in-failed', field: 'currentPassword' })
    // As often as it takes: nobody guesses anything by it.
    for (let tries = 0; tries <= brakes.changePassword.most; tries++) {
      const easy = await change({ currentPassword: password, newPassword: 'qwerty123456' })
      expect(await problemOf(easy)).toMatchObject({ code: 'invalid-input', field: 'newPassword' })
    }
    const changed = await change({ currentPassword: password, newPassword })
    expect(changed.status).toBe(200)
    const fresh = cookieOf(changed)
    expect([await statusOfMe(here), await statusOfMe(there), await statusOfMe(fresh)]).toEqual([401, 401, 200])
    await expect(signIn(somsri)).rejects.toThrow('sign-in-failed')
    await signIn(somsri, newPassword)
    const told = await mailTo(somsri.email)
    expect(told.subject).toBe('Your password for Suk was changed')
    expect(await mailsTo(somsri.email)).toHaveLength(1)
  })
})

describe('inviting', () => {
  let workspace: TestWorkspace
  let owner: string
  let admin: string
  beforeAll(async () => {
    workspace = await makeWorkspace()
    owner = await signIn(await makeMember(workspace, 'owner'))
    admin = await signIn(await makeMember(workspace, 'admin'))
  })
  const inviting = (cookie: string, invite: Partial<Invite> & { email: string }) =>
    ask('POST', '/api/members', { cookie, body: { name: 'Malee Chai', role: 'assistant', ...invite } })
  const accepting = (token: string, secret = password) =>
    ask('POST', '/api/invitations', { body: { token, password: secret }, address: ownAddress() })
  /** Invites and gives the token of the link. */
  const tokenFor = async (email: string) => {
    const answer = await inviting(admin, { email })
    expect(answer.status).toBe(201)
    const { invitation } = await answer.json<{ invitation: string }>()
    return invitation.split('#')[1]!
  }

  it('makes a member who signs in, is in the team, and whom the Desk knows at once', async () => {
    const answer = await inviting(admin, { email: 'Malee@suk.example', weight: 0.5, capacity: 2 })
    const { member, invitation } = await answer.json<{ member: Member; invitation: string }>()
    expect(member).toMatchObject({ status: 'invited', weight: 0.5, capacity: 2, teams: [workspace.team] })
    expect(invitation).toMatch(/^http:\/\/localhost:8787\/invitation#[\w-]{43}$/)
    const token = invitation.split('#')[1]!
    const kept = await all<{ token_hash: string }>(services.db, sql`SELECT token_hash FROM invitation`)
    expect(JSON.stringify(kept)).not.toContain(token)
    const look = await ask('GET', `/api/invitations/${token}`, { address: ownAddress() })
    expect(await look.json()).toEqual({ workspace: 'Suk', name: 'Malee Chai', email: 'malee@suk.example' })
    expect((await accepting(token)).status).toBe(201)
    const cookie = await signIn({ email: 'malee@suk.example' })
    const me = await (await ask('GET', '/api/me', { cookie })).json()
    expect(me).toMatchObject({ member: { id: member.id, status: 'active', role: 'assistant' } })
    const row = await first<{ revision: number }>(
      services.db,
      sql`SELECT revision FROM desk WHERE workspace = ${workspace.id}`,
    )
    expect(await services.desk(workspace.id).status()).toMatchObject({ revision: row!.revision })
  })

  it('works once, even for two at the same moment', async () => {
    const token = await tokenFor('once@suk.example')
    const statuses = (await Promise.all([accepting(token), accepting(token)])).map((answer) => answer.status)
    expect(statuses.toSorted((a, b) => a - b)).toEqual([201, 404])
    expect((await accepting(token)).status).toBe(404)
    await signIn({ email: 'once@suk.example' })
  })

  it('ends after 72 hours, with a newer link, and with a suspension', async () => {
    const [late, older] = [await tokenFor('late@suk.example'), await tokenFor('twice@suk.example')]
    const newer = await tokenFor('twice@suk.example')
    expect((await accepting(older)).status).toBe(404)
    expect((await accepting(newer)).status).toBe(201)

    const stopped = await tokenFor('stopped@suk.example')
    await first(services.db, sql`UPDATE member SET status = 'suspended' WHERE email = 'stopped@suk.example'`)
    expect((await accepting(stopped)).status).toBe(404)

    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 72 * hourMs + 1 })
    expect((await accepting(late)).status).toBe(404)
  })

  it('answers empty, short, long and made-up tokens without telling them apart from used ones', async () => {
    const used = await tokenFor('used@suk.example')
    await accepting(used)
    const shown = await Promise.all(
      [used, 'A'.repeat(43)].map(async (token) => {
        const answer = await accepting(token)
        const { request: _, ...body } = await problemOf(answer)
        return { status: answer.status, body }
      }),
    )
    expect(shown[1]).toEqual(shown[0])
    for (const token of ['', 'short', 'A'.repeat(44), 'ก'.repeat(43)]) {
      const answer = await accepting(token)
      expect([token, answer.status < 500 && answer.status >= 400]).toEqual([token, true])
      const look = await ask('GET', `/api/invitations/${encodeURIComponent(token)}`, { address: ownAddress() })
      expect(look.status).toBe(404)
    }
  })

  it('stops guessing of tokens, and does not count a room full of people coming in', async () => {
    const address = ownAddress()
    const token = await tokenFor('room@suk.example')
    const look = async (of: string) => (await ask('GET', `/api/invitations/${of}`, { address })).status
    for (let person = 0; person < 25; person++) expect(await look(token)).toBe(200)
    const guesses = Array.from({ length: 30 }, () => look(services.newId().replaceAll('-', '').padEnd(43, 'x')))
    const statuses = await Promise.all(guesses)
    expect(statuses.filter((status) => status === 404)).toHaveLength(20)
    expect(await look(token)).toBe(429)
  })

  it('keeps the link when the chosen password is refused', async () => {
    const token = await tokenFor('again@suk.example')
    const refused = await accepting(token, 'again again again')
    expect(await problemOf(refused)).toMatchObject({ code: 'invalid-input', field: 'password' })
    expect((await accepting(token)).status).toBe(201)
  })

  it('gives nobody a role above the inviter’s', async () => {
    const refused = await inviting(admin, { email: 'crown@suk.example', role: 'owner' })
    expect(await problemOf(refused)).toMatchObject({ code: 'forbidden', field: 'role' })
    expect((await inviting(owner, { email: 'crown@suk.example', role: 'owner' })).status).toBe(201)
    // Nor lowers somebody above, by inviting them again.
    expect((await inviting(admin, { email: 'crown@suk.example', role: 'assistant' })).status).toBe(403)
  })

  it('says so when the address is a member already', async () => {
    const malee = await makeMember(workspace, 'assistant')
    const answer = await inviting(admin, { email: malee.email })
    expect(await problemOf(answer)).toMatchObject({ code: 'already-exists', field: 'email' })
  })

  it('does not take over the account of a member of another workspace', async () => {
    const stranger = await makeMember(await makeWorkspace(), 'owner')
    const token = await tokenFor(stranger.email)
    const answer = await accepting(token, 'seven new words nobody knows')
    expect(await problemOf(answer)).toMatchObject({ code: 'already-exists' })
    await signIn(stranger)
  })
})

describe('changing a member', () => {
  let workspace: TestWorkspace
  let people: Record<'owner' | 'admin', TestMember & { cookie: string }>
  beforeAll(async () => {
    workspace = await makeWorkspace()
    const make = async (role: 'owner' | 'admin') => {
      const member = await makeMember(workspace, role)
      return { ...member, cookie: await signIn(member) }
    }
    people = { owner: await make('owner'), admin: await make('admin') }
  })
  const changing = (cookie: string, id: string, body: object) => ask('PATCH', `/api/members/${id}`, { cookie, body })

  it('suspends: sessions and sockets end, signing in fails, and coming back needs no new invitation', async () => {
    const wipa = await makeMember(workspace, 'assistant')
    const cookie = await signIn(wipa)
    const { ticket } = await (await ask('POST', '/api/tickets', { cookie, body: {} })).json<{ ticket: string }>()
    const upgraded = await ask('GET', '/api/socket', {
      cookie,
      headers: { upgrade: 'websocket', 'sec-websocket-protocol': `foyer.1, ticket.${ticket}` },
    })
    const socket = upgraded.webSocket!
    socket.accept()
    const closed = new Promise((resolve) => socket.addEventListener('close', resolve))
    const changed = await changing(people.admin.cookie, wipa.id, { suspended: true })
    expect(await changed.json()).toMatchObject({ id: wipa.id, status: 'suspended' })
    await closed
    expect((await ask('GET', '/api/me', { cookie })).status).toBe(401)
    await expect(signIn(wipa)).rejects.toThrow('sign-in-failed')
    await changing(people.admin.cookie, wipa.id, { suspended: false })
    await signIn(wipa)
  })

  it('counts from the next request, and needs signing in again when the role is new', async () => {
    const wipa = await makeMember(workspace, 'manager')
    const cookie = await signIn(wipa)
    expect((await ask('GET', '/api/sites', { cookie })).status).toBe(200)
    expect((await changing(people.admin.cookie, wipa.id, { role: 'assistant', weight: 0.5 })).status).toBe(200)
    expect((await ask('GET', '/api/sites', { cookie })).status).toBe(401)
    expect((await ask('GET', '/api/sites', { cookie: await signIn(wipa) })).status).toBe(403)
    const person = await memberByAccount(services.db, wipa.account)
    expect(person?.member).toMatchObject({ role: 'assistant', weight: 0.5, capacity: 3 })
  })

  it('lets nobody change their own standing, lower somebody above, or give more than they have', async () => {
    const { owner, admin } = people
    const wipa = await makeMember(workspace, 'assistant')
    const refused = [
      await changing(admin.cookie, admin.id, { role: 'owner' }),
      await changing(admin.cookie, admin.id, { suspended: true }),
      await changing(owner.cookie, owner.id, { role: 'assistant' }),
      await changing(admin.cookie, owner.id, { suspended: true }),
      await changing(admin.cookie, owner.id, { weight: 0.5 }),
      await changing(admin.cookie, wipa.id, { role: 'owner' }),
    ]
    expect(refused.map((answer) => answer.status)).toEqual([403, 403, 403, 403, 403, 403])
    expect((await changing(admin.cookie, admin.id, { capacity: 5 })).status).toBe(200)
  })

  it('leaves one owner when two suspend each other at the same moment', async () => {
    const place = await makeWorkspace()
    const [one, two] = [await makeMember(place, 'owner'), await makeMember(place, 'owner')]
    const [oneCookie, twoCookie] = [await signIn(one), await signIn(two)]
    await Promise.all([
      changing(oneCookie, two.id, { suspended: true }),
      changing(twoCookie, one.id, { suspended: true }),
    ])
    const owners = await all<{ id: string }>(
      services.db,
      sql`SELECT id FROM member WHERE workspace = ${place.id} AND role = 'owner' AND status = 'active'`,
    )
    expect(owners).toHaveLength(1)
    const [left] = owners
    for (const change of [{ suspended: true }, { role: 'admin' as const }]) {
      const [result] = await batch(services.db, [changeMember(place.id, left!.id, change)])
      expect(result!.results).toEqual([])
    }
  })

  it('succeeds although the Desk cannot be told just now', async () => {
    const wipa = await makeMember(workspace, 'assistant')
    const away = {
      idFromName: (name: string) => env.DESK.idFromName(name),
      get: () => new Proxy({}, { get: () => () => Promise.reject(new Error('the Desk is away')) }),
    } as unknown as typeof env.DESK
    const answer = await ask('PATCH', `/api/members/${wipa.id}`, {
      cookie: people.admin.cookie,
      body: { suspended: true },
      env: { DESK: away },
    })
    expect(answer.status).toBe(200)
  })
})

describe('a password', () => {
  const about = ['Wipa Suk', 'wipa@shop.example', 'Suk Shop']

  it.each([
    'password1234',
    'P@ssw0rd1234',
    'Passw0rd!Passw0rd!',
    '123456789012',
    'qwertyuiop[]',
    'qwerty123456',
    '1q2w3e4r5t6y',
    '1qaz2wsx3edc',
    'aaaaaaaaaaaa',
    'abcabcabcabc',
    'abcdefghijkl',
    'iloveyou1234',
    'letmeinletmein',
    'administrator1',
    'welcome12345',
    'Manchester United 1',
    'liverpool2024!',
    'sunshine-rainbow',
    'football123456',
    'trustno1trustno1!',
    'changeme!2026',
    'december2025!',
    'wipa.suk.2026',
    'SukShop123456',
    '0987654321098',
    'zxcvbnm,./123',
  ])('%s is refused as easy to guess', (easy) => {
    expect(weakness(easy, about)).not.toBeNull()
  })

  it.each([
    'quiet otters draw seven maps',
    'kR8#vq2!Lp0z',
    'ต้นมะม่วงหน้าบ้านออกลูก',
    '正确的马电池订书钉真好用',
    'correcthorsebatterystaple',
    'zażółć gęślą jaźń',
    'tj4-wm9-hx2-pb7',
  ])('%s is good enough', (good) => {
    expect(weakness(good, about)).toBeNull()
  })
})
