/** Coming in by an identity provider: who does, who does not, and what somebody who means ill could send. */
import { env } from 'cloudflare:workers'
import { TOTP } from 'otpauth'
import { afterEach, beforeAll, describe, expect, inject, it, vi } from 'vitest'
import { brakes } from '../../shared/limits.ts'
import type { AuditPage } from '../../shared/schema/audit-log.ts'
import type { ProviderStanding } from '../../shared/schema/provider.ts'
import type { FactorOffer } from '../../shared/schema/second-factor.ts'
import { oidcSettingsOf } from '../../worker/identity/oidc/oidc-settings.ts'
import { providerOf } from '../../worker/identity/oidc/provider.ts'
import { sweepNonces } from '../../worker/record/provider-links.ts'
import { all, batch, first, sql } from '../../worker/record/sql.ts'
import { servicesOf } from '../../worker/services.ts'
import { client } from '../oidc/client.ts'
import type { Say } from '../oidc/oidc-provider.ts'
import { ask, consoleOrigin, cookieOf } from './fixtures/ask.ts'
import { mailsTo, mailTo } from './fixtures/mail.ts'
import { makeMember, makeWorkspace, ownAddress, services, signIn } from './fixtures/workspace.ts'
import type { TestMember, TestWorkspace } from './fixtures/workspace.ts'

const providers = inject('oidcProvider')
const callback = '/api/auth/sign-in/provider/callback'

let workspace: TestWorkspace
let owner: string
beforeAll(async () => {
  workspace = await makeWorkspace()
  owner = await signIn(await makeMember(workspace, 'owner'))
})
afterEach(() => {
  vi.useRealTimers()
})

const varsOf = (kind: string) => ({
  OIDC_ISSUER: `${providers}/${kind}`,
  OIDC_CLIENT_ID: client.id,
  OIDC_CLIENT_SECRET: client.secret,
  OIDC_NAME: 'Suk ID',
})

/** A browser that goes to the provider and comes back. */
interface Trip {
  /** The provider's address, as it was sent there. */
  asked: URL
  cookie: string
}

async function leave(to = '/inbox/mine', kind = 'usual', address = ownAddress()): Promise<Trip> {
  const path = `/api/auth/sign-in/provider?${new URLSearchParams({ to }).toString()}`
  const answer = await ask('GET', path, { env: varsOf(kind), address })
  expect(answer.status).toBe(303)
  return { asked: new URL(answer.headers.get('location')!), cookie: cookieOf(answer) }
}

/** What the provider sends somebody back with. */
async function sentBack({ asked }: Trip, as: string, say: Say = {}): Promise<URL> {
  const address = new URL(asked)
  address.searchParams.set('as', as)
  address.searchParams.set('say', JSON.stringify(say))
  const answer = await fetch(address, { redirect: 'manual' })
  return new URL(answer.headers.get('location')!)
}

interface Landed {
  /** Path, query and what is behind the #. */
  at: string
  cookie: string
}

async function back(to: URL, cookie: string | null, kind = 'usual', address = ownAddress()): Promise<Landed> {
  const answer = await ask('GET', to.pathname + to.search, { env: varsOf(kind), cookie, address })
  expect(answer.status).toBe(303)
  const page = new URL(answer.headers.get('location')!)
  expect(page.origin).toBe(consoleOrigin)
  return { at: page.pathname + page.search + page.hash, cookie: cookieOf(answer) }
}

/** There and back again. @param as the provider's own name for somebody, and their address there unless it says otherwise */
async function through(as: string, say: Say = {}, kind = 'usual'): Promise<Landed> {
  const trip = await leave('/inbox/mine', kind)
  return back(await sentBack(trip, as, say), trip.cookie, kind)
}

const member = (role: TestMember['role'] = 'assistant') => makeMember(workspace, role)
const statusOfMe = async (cookie: string) => (await ask('GET', '/api/me', { cookie })).status
const isIn = async ({ cookie }: Landed) => (cookie.includes('foyer=') ? statusOfMe(cookie) : 401)
const out = (fault: string) => `/inbox/mine#provider=${fault}`

async function told(who: TestMember) {
  const { lines } = await (await ask('GET', '/api/audit', { cookie: owner })).json<AuditPage>()
  return lines
    .filter(({ on }) => on.id === who.id)
    .map(({ action, changes }) => [action, ...changes.map(({ to }) => to)])
}

describe('whom the provider vouches for', () => {
  it('comes in at the page they wanted, and is linked: told in the log, and to them', async () => {
    const wipa = await member()
    const trip = await leave('/inbox/all?from=7')
    const landed = await back(await sentBack(trip, wipa.email), trip.cookie)
    expect([landed.at, await isIn(landed)]).toEqual(['/inbox/all?from=7', 200])
    const [opened, linked, ...more] = await told(wipa)
    expect(opened!.slice(0, 2)).toEqual(['session.opened', 'provider'])
    expect([linked, more]).toEqual([['provider.linked', `${providers}/usual`], []])
    expect((await mailTo(wipa.email)).body).toContain('by your account at an identity provider for the first time')

    expect(await isIn(await through(wipa.email))).toBe(200)
    expect((await told(wipa)).filter(([action]) => action === 'provider.linked')).toHaveLength(1)
    expect(await mailsTo(wipa.email)).toHaveLength(1)
  })

  it('asks for a code only, with what keeps others from using it, and leaves a cookie that no page can read', async () => {
    const answer = await ask('GET', '/api/auth/sign-in/provider', { env: varsOf('usual'), address: ownAddress() })
    const { searchParams: wish } = new URL(answer.headers.get('location')!)
    expect(Object.fromEntries(wish)).toEqual({
      response_type: 'code',
      client_id: client.id,
      redirect_uri: `${consoleOrigin}${callback}`,
      scope: 'openid email',
      state: expect.stringMatching(/^[\w-]{43}$/u),
      nonce: expect.stringMatching(/^[\w-]{43}$/u),
      code_challenge: expect.stringMatching(/^[\w-]{43}$/u),
      code_challenge_method: 'S256',
    })
    const [cookie] = answer.headers.getSetCookie()
    expect(cookie).toMatch(/^foyer-provider=[^;]+; Max-Age=600; Path=\/; HttpOnly; SameSite=Lax$/u)
    const abroad = { ...varsOf('usual'), PUBLIC_URL: 'https://foyer.example', MAIL: 'none' }
    const away = await ask('GET', '/api/auth/sign-in/provider', { env: abroad, address: ownAddress() })
    const [secure] = away.headers.getSetCookie()
    expect(secure).toMatch(/^__Host-foyer-provider=.*; Path=\/; HttpOnly; Secure; SameSite=Lax$/u)
  })

  it.each(['basic', 'signing'])('comes in by a provider of another kind: %s', async (kind) => {
    const wipa = await member()
    expect(await isIn(await through(wipa.email, {}, kind))).toBe(200)
  })

  it('stays who they are whatever their address there becomes, and whoever has it then', async () => {
    const [wipa, malee] = [await member(), await member()]
    const landed = await through('subject-of-wipa', { claims: { email: wipa.email.toUpperCase() } })
    expect(await isIn(landed)).toBe(200)
    const whoIs = async ({ cookie }: Landed) =>
      (await (await ask('GET', '/api/me', { cookie })).json<{ member: { id: string } }>()).member.id
    // Another's address, none, one that is not vouched for: it is still she.
    for (const claims of [{ email: malee.email }, { email: null }, { email_verified: false }])
      expect(await whoIs(await through('subject-of-wipa', { claims }))).toBe(wipa.id)
    const other = await through('subject-of-another', { claims: { email: wipa.email } })
    expect([other.at, await isIn(other)]).toEqual([out('other'), 401])
    expect((await told(wipa))[0]![0]).toBe('session.failed')
  })

  it('may sign with a key of the other kind', async () => {
    const wipa = await member()
    expect(await isIn(await through(wipa.email, { signed: 'ES256' }))).toBe(200)
  })
})

describe('nobody comes in', () => {
  const now = () => Math.floor(Date.now() / 1000)
  it.each<[string, () => Say]>([
    ['no signature', () => ({ signed: 'none' })],
    ['the public key for a secret', () => ({ signed: 'HS256' })],
    ['somebody else’s key', () => ({ signed: 'stranger' })],
    ['an algorithm that is not on the list', () => ({ signed: 'RS512' })],
    ['another audience', () => ({ claims: { aud: 'another' } })],
    ['several audiences', () => ({ claims: { aud: [client.id, 'another'] } })],
    ['what was made for another', () => ({ claims: { aud: [client.id, 'another'], azp: 'another' } })],
    ['another issuer', () => ({ claims: { iss: `${providers}/basic` } })],
    ['no issuer', () => ({ claims: { iss: null } })],
    ['another nonce', () => ({ claims: { nonce: 'A'.repeat(43) } })],
    ['no nonce', () => ({ claims: { nonce: null } })],
    ['a time that is over', () => ({ claims: { exp: now() - 31 } })],
    ['no end', () => ({ claims: { exp: null } })],
    ['a time to come', () => ({ claims: { nbf: now() + 120 } })],
    ['nobody', () => ({ claims: { sub: '' } })],
    ['a number for a name', () => ({ claims: { sub: 7 } })],
  ])('by a token with %s', async (_, say) => {
    const wipa = await member()
    const landed = await through(wipa.email, say())
    expect([landed.at, await isIn(landed)]).toEqual([out('failed'), 401])
    expect(await told(wipa)).toEqual([])
  })

  it.each<[string, Record<string, unknown>]>([
    ['not verified', { email_verified: false }],
    ['verified in letters only', { email_verified: 'true' }],
    ['of which nothing is said', { email_verified: null }],
    ['that is not there', { email: null }],
    ['that is none', { email: 'wipa' }],
    ['that is several', { email: ['wipa@suk.example'] }],
  ])('with an address %s', async (_, claims) => {
    const wipa = await member()
    expect((await through(wipa.email, { claims })).at).toBe(out('unverified'))
    expect(await told(wipa)).toEqual([])
  })

  it('who is no active member: a stranger, somebody suspended, somebody invited', async () => {
    expect((await through('stranger@suk.example')).at).toBe(out('unknown'))
    const [gone, linked] = [await member(), await member()]
    expect(await isIn(await through(linked.email))).toBe(200)
    await batch(services.db, [sql`UPDATE member SET status = 'suspended' WHERE id IN (${gone.id}, ${linked.id})`])
    for (const one of [gone, linked]) {
      const landed = await through(one.email)
      expect([landed.at, await isIn(landed)]).toEqual([out('unknown'), 401])
      expect((await told(one))[0]![0]).toBe('session.failed')
    }
    const invited = `${services.newId()}@suk.example`
    const wish = { name: 'Malee', email: invited, role: 'assistant' }
    expect((await ask('POST', '/api/members', { cookie: owner, body: wish })).status).toBe(201)
    expect((await through(invited)).at).toBe(out('unknown'))
    const users = await all(services.db, sql`SELECT id FROM identity_user WHERE email = ${invited}`)
    expect(users).toEqual([])
  })

  it('with what was begun elsewhere: another state, no cookie, one made up, one of another browser, one too old', async () => {
    const wipa = await member()
    const [trip, other] = [await leave(), await leave()]
    const url = await sentBack(trip, wipa.email, { forever: true })
    const made = `${trip.cookie.slice(0, -4)}AAAA`
    expect((await back(url, null)).at).toBe('/#provider=late')
    expect((await back(url, made)).at).toBe('/#provider=late')
    expect((await back(url, 'foyer-provider=')).at).toBe('/#provider=late')
    expect((await back(url, other.cookie)).at).toBe(out('failed'))
    const changed = new URL(url)
    changed.searchParams.set('state', 'A'.repeat(43))
    expect((await back(changed, trip.cookie)).at).toBe(out('failed'))
    changed.searchParams.delete('state')
    expect((await back(changed, trip.cookie)).at).toBe(out('failed'))
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 600_001 })
    expect((await back(url, trip.cookie)).at).toBe('/#provider=late')
    vi.useRealTimers()
    expect(await isIn(await back(url, trip.cookie))).toBe(200)
  })

  it('by the code of another, put into an answer of one’s own', async () => {
    const [wipa, mine] = [await member(), await leave()]
    const theirs = await sentBack(await leave(), wipa.email)
    const url = await sentBack(mine, 'stranger@suk.example')
    url.searchParams.set('code', theirs.searchParams.get('code')!)
    expect((await back(url, mine.cookie)).at).toBe(out('failed'))
  })

  it('twice by one answer, even where the provider takes a code again, and only once of many at the same moment', async () => {
    const wipa = await member()
    const trip = await leave()
    const url = await sentBack(trip, wipa.email, { forever: true })
    const landed = await Promise.all([1, 2, 3].map(() => back(url, trip.cookie)))
    expect(landed.map(({ at }) => at).toSorted()).toEqual(['/inbox/mine', out('failed'), out('failed')])
    expect((await back(url, trip.cookie)).at).toBe(out('failed'))
    await batch(services.db, [sweepNonces(Date.now())])
    expect((await back(url, trip.cookie)).at).toBe(out('failed'))
    await batch(services.db, [sweepNonces(Date.now() + 600_001)])
    expect(await all(services.db, sql`SELECT nonce_hash FROM provider_nonce`)).toEqual([])
    const strict = await leave()
    const once = await sentBack(strict, wipa.email)
    expect((await back(once, strict.cookie)).at).toBe('/inbox/mine')
    expect((await back(once, strict.cookie)).at).toBe(out('failed'))
  })

  it('by an answer of another issuer, or one that does not say whose it is where it should', async () => {
    const wipa = await member()
    const trip = await leave('/inbox/mine', 'signing')
    const url = await sentBack(trip, wipa.email)
    expect(url.searchParams.get('iss')).toBe(`${providers}/signing`)
    url.searchParams.set('iss', 'https://evil.example')
    expect((await back(url, trip.cookie, 'signing')).at).toBe(out('failed'))
    url.searchParams.delete('iss')
    expect((await back(url, trip.cookie, 'signing')).at).toBe(out('failed'))
    const plain = await leave()
    const named = await sentBack(plain, wipa.email)
    named.searchParams.set('iss', `${providers}/signing`)
    expect((await back(named, plain.cookie)).at).toBe(out('failed'))
    // Begun with one issuer, and the variables name another by now.
    const before = await leave()
    expect((await back(await sentBack(before, wipa.email), before.cookie, 'basic')).at).toBe(out('failed'))
  })

  it.each(['lying', 'careless', 'nowhere'])('where the provider is not to be believed or had: %s', async (kind) => {
    const answer = await ask('GET', '/api/auth/sign-in/provider?to=/search', {
      env: varsOf(kind),
      address: ownAddress(),
    })
    expect([answer.status, answer.headers.get('location')]).toEqual([303, `${consoleOrigin}/search#provider=away`])
    expect(answer.headers.getSetCookie()).toEqual([])
  })

  it.each([
    ['access_denied', 'refused'],
    ['server_error', 'away'],
    ['temporarily_unavailable', 'away'],
    ['interaction_required', 'failed'],
    ['toString', 'failed'],
  ])('who brings the error %s; nothing that came with it is shown', async (error, fault) => {
    const landed = await through('wipa@suk.example', { error })
    expect([landed.at, await isIn(landed)]).toEqual([out(fault), 401])
  })

  it('after too many tries from one address; who comes in has not tried', async () => {
    const wipa = await member()
    const address = ownAddress()
    const trip = await leave('/inbox/mine', 'usual', address)
    expect(await isIn(await back(await sentBack(trip, wipa.email), trip.cookie, 'usual', address))).toBe(200)
    const nothing = new URL(callback, consoleOrigin)
    for (let tries = 0; tries < brakes.signInAddress.most; tries++)
      expect((await back(nothing, null, 'usual', address)).at).toBe('/#provider=late')
    expect((await back(nothing, null, 'usual', address)).at).toBe('/#provider=too-many')
    const answer = await ask('GET', '/api/auth/sign-in/provider', { env: varsOf('usual'), address })
    expect(answer.headers.get('location')).toBe(`${consoleOrigin}/#provider=too-many`)
  })
})

describe('where people land', () => {
  it.each([
    ['//evil.example/x', '/'],
    ['/\\evil.example', '/'],
    ['https://evil.example', '/'],
    ['javascript:alert(1)', '/'],
    ['evil.example', '/'],
    ['/%0d%0aset-cookie:x', '/%0d%0aset-cookie:x'],
    ['/x\r\nset-cookie: x=y', '/'],
    ['/.//evil.example', '/'],
    ['/x/..//evil.example', '/'],
    ['/\t/evil.example', '/'],
    ['/@evil.example', '/@evil.example'],
    ['/api/auth/sign-in/provider', '/'],
    ['/x/../api/auth/sign-in/provider', '/'],
    [`/${'x'.repeat(500)}`, '/'],
    ['/inbox/mine#half=x', '/'],
    ['/search?q=lamp', '/search?q=lamp'],
  ])('is a page of ours: %j', async (to, at) => {
    const wipa = await member()
    const trip = await leave(to)
    const landed = await back(await sentBack(trip, wipa.email), trip.cookie)
    expect(landed.at).toBe(at)
  })

  it('is decided by nothing that comes back', async () => {
    const wipa = await member()
    const trip = await leave()
    const url = await sentBack(trip, wipa.email)
    url.searchParams.set('to', '//evil.example')
    url.searchParams.set('redirect_uri', 'https://evil.example')
    expect((await back(url, trip.cookie)).at).toBe('/inbox/mine')
  })

  it('no other website sends anybody there', async () => {
    for (const [site, status] of [
      ['cross-site', 403],
      ['same-site', 403],
      ['same-origin', 303],
      ['none', 303],
    ] as const) {
      const asking = { env: varsOf('usual'), headers: { 'sec-fetch-site': site }, address: ownAddress() }
      expect([site, (await ask('GET', '/api/auth/sign-in/provider', asking)).status]).toEqual([site, status])
    }
  })
})

describe('with a second step', () => {
  async function protect(): Promise<TestMember & { secret: string }> {
    const made = await member()
    const cookie = await signIn(made)
    const begun = await ask('POST', '/api/auth/second-factor/begin', { cookie, body: {} })
    const { secret } = await begun.json<FactorOffer>()
    const body = { code: new TOTP({ secret }).generate() }
    expect((await ask('POST', '/api/auth/second-factor/confirm', { cookie, body })).status).toBe(201)
    return { ...made, secret }
  }
  const next = (secret: string) => new TOTP({ secret }).generate({ timestamp: Date.now() + 30_000 })
  const give = (half: string, code: string) =>
    ask('POST', '/api/auth/sign-in/code', { body: { half, code }, address: ownAddress() })

  it('somebody is asked for the code as after the password, and linked only then', async () => {
    const wipa = await protect()
    const landed = await through(wipa.email)
    expect(await isIn(landed)).toBe(401)
    const half = /^\/inbox\/mine#half=([\w-]{43})$/u.exec(landed.at)![1]!
    const links = () => all(services.db, sql`SELECT subject FROM provider_link WHERE account = ${wipa.account}`)
    const wrong = next(wipa.secret) === '000000' ? '000001' : '000000'
    expect((await give(half, wrong)).status).toBe(401)
    expect(await links()).toEqual([])
    const opened = await give(half, next(wipa.secret))
    expect([opened.status, await statusOfMe(cookieOf(opened))]).toEqual([200, 200])
    expect(await links()).toEqual([{ subject: wipa.email }])
    expect((await told(wipa)).slice(0, 2).map((line) => line.slice(0, 2))).toEqual([
      ['session.opened', 'provider and code'],
      ['provider.linked', `${providers}/usual`],
    ])
  })

  it('whoever was linked by another meanwhile comes in no more', async () => {
    const wipa = await protect()
    const [one, two] = [
      await through('first-subject', { claims: { email: wipa.email } }),
      await through('second-subject', { claims: { email: wipa.email } }),
    ].map(({ at }) => at.split('#half=')[1]!)
    await batch(services.db, [
      sql`INSERT INTO provider_link (issuer, subject, account, linked_at)
        VALUES (${`${providers}/usual`}, 'second-subject', ${wipa.account}, 0)`,
    ])
    expect((await give(one!, next(wipa.secret))).status).toBe(410)
    expect((await give(two!, next(wipa.secret))).status).toBe(410)
    expect((await through('first-subject', { claims: { email: wipa.email } })).at).toBe(out('other'))
    expect((await through('second-subject')).at).toContain('#half=')
  })

  it('the rule that everybody must have one holds: nothing else is open before', async () => {
    const strict = await makeWorkspace()
    const malee = await makeMember(strict, 'assistant')
    await batch(services.db, [sql`UPDATE workspace SET second_factor = 1 WHERE id = ${strict.id}`])
    const landed = await through(malee.email)
    expect(landed.cookie).toContain('foyer=')
    const answer = await ask('GET', '/api/me', { cookie: landed.cookie })
    expect([answer.status, (await answer.json<{ code: string }>()).code]).toEqual([403, 'second-factor-needed'])
  })
})

describe('one’s own link', () => {
  const standing = async (cookie: string, kind = 'usual') =>
    (await ask('GET', '/api/auth/provider', { cookie, env: varsOf(kind) })).json<ProviderStanding>()
  const unlink = async (cookie: string) => ask('DELETE', '/api/auth/provider', { cookie, env: varsOf('usual') })

  it('is seen, and taken away: other sessions end, and it is told', async () => {
    const wipa = await member()
    const password = await signIn(wipa)
    expect(await standing(password)).toEqual({ provider: 'Suk ID', since: null })
    expect((await unlink(password)).status).toBe(404)
    const landed = await through('subject-1', { claims: { email: wipa.email } })
    expect(await standing(password)).toEqual({ provider: 'Suk ID', since: expect.any(Number) })
    expect(await standing(password, 'basic')).toEqual({ provider: 'Suk ID', since: null })
    expect((await unlink(password)).status).toBe(200)
    expect([await statusOfMe(password), await isIn(landed)]).toEqual([200, 401])
    expect((await told(wipa))[0]![0]).toBe('provider.unlinked')
    expect((await mailTo(wipa.email, 2)).body).toContain('was taken away')
    expect((await through('subject-1', { claims: { email: 'elsewhere@suk.example' } })).at).toBe(out('unknown'))
    expect(await isIn(await through('subject-2', { claims: { email: wipa.email } }))).toBe(200)
  })

  it('is not there, nor is any way to it, where no provider is named', async () => {
    const cookie = await signIn(await member())
    const answers = await Promise.all([
      ask('GET', '/api/auth/sign-in/provider'),
      ask('GET', `${callback}?state=x&code=x`),
      ask('DELETE', '/api/auth/provider', { cookie }),
    ])
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404])
    expect(await (await ask('GET', '/api/auth/provider', { cookie })).json()).toEqual({ provider: null, since: null })
    expect(await (await ask('GET', '/api/auth/sign-in')).json()).toEqual({ provider: null })
    expect(await (await ask('GET', '/api/auth/sign-in', { env: varsOf('usual') })).json()).toEqual({
      provider: 'Suk ID',
    })
  })
})

describe('the provider', () => {
  it('is asked once an hour what it says of itself', async () => {
    const vars = varsOf('usual')
    const own = servicesOf({ ...env, ...vars })
    const settings = oidcSettingsOf(vars)!
    const times = async () =>
      (await (await fetch(`${providers}/asked`)).json<Record<string, number>>())[
        '/usual/.well-known/openid-configuration'
      ]!
    const provider = await providerOf(own, settings)
    const before = await times()
    expect(await providerOf(own, settings)).toBe(provider)
    expect(await times()).toBe(before)
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 3_600_001 })
    await providerOf(own, settings)
    expect(await times()).toBe(before + 1)
  })

  it('is not given to another who comes by the same name: a link goes with its account', async () => {
    const wipa = await member()
    await through(wipa.email)
    await batch(services.db, [
      sql`UPDATE member SET account = NULL, status = 'invited' WHERE id = ${wipa.id}`,
      sql`DELETE FROM identity_user WHERE id = ${wipa.account}`,
    ])
    expect(await first(services.db, sql`SELECT account FROM provider_link WHERE subject = ${wipa.email}`)).toBeNull()
    expect((await through(wipa.email)).at).toBe(out('unknown'))
  })
})
