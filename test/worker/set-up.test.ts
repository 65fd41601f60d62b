/** The first owner makes the workspace, once, with the token printed at the start. */
import { applyD1Migrations, reset } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { beforeAll, describe, expect, it } from 'vitest'
import type { AuditPage } from '../../shared/schema/audit-log.ts'
import { all, sql } from '../../worker/record/sql.ts'
import { ask } from './fixtures/ask.ts'
import { ownAddress, password, services, signIn } from './fixtures/workspace.ts'

interface ProblemBody {
  code: string
  field?: string
}

const problemOf = (answer: Response) => answer.json<ProblemBody>()

const setUpToken = 'set-up-token-set-up-token-set-up-token-set-'
const wish = {
  token: setUpToken,
  workspace: 'Suk',
  zone: 'Asia/Bangkok',
  name: 'วิภา สุข',
  email: 'Wipa@Suk.example',
  password,
}

describe('set-up', () => {
  // Other files may have made workspaces before: set-up is for a Foyer without any.
  beforeAll(async () => {
    await reset()
    await applyD1Migrations(env.DB, env.TEST_MIGRATIONS)
  })

  it('lets nobody in with a wrong token, and says which field was wrong', async () => {
    const answer = await ask('POST', '/api/set-up', { body: { ...wish, token: 'x'.repeat(43) }, address: ownAddress() })
    expect(answer.status).toBe(403)
    expect(await problemOf(answer)).toMatchObject({ code: 'forbidden', field: 'token' })
  })

  it('is closed where no token is configured', async () => {
    const closed = { SET_UP_TOKEN: undefined }
    const look = await ask('GET', '/api/set-up', { env: closed })
    expect(await look.json()).toEqual({ needed: false })
    const answer = await ask('POST', '/api/set-up', { body: wish, address: ownAddress(), env: closed })
    expect(answer.status).toBe(403)
  })

  it('refuses an easy password and a zone that does not exist, naming the field', async () => {
    const easy = { ...wish, password: 'Password123456' }
    const nowhere = { ...wish, zone: 'Asia/Atlantis' }
    const address = ownAddress()
    expect(await problemOf(await ask('POST', '/api/set-up', { body: easy, address }))).toMatchObject({
      code: 'invalid-input',
      field: 'password',
    })
    expect(await problemOf(await ask('POST', '/api/set-up', { body: nowhere, address }))).toMatchObject({
      code: 'invalid-input',
      field: 'zone',
    })
  })

  it('lets a token be guessed ten times and then no more, even rightly', async () => {
    const address = ownAddress()
    const guesses = Array.from({ length: 12 }, () =>
      ask('POST', '/api/set-up', { body: { ...wish, token: 'x'.repeat(43) }, address }),
    )
    const statuses = (await Promise.all(guesses)).map((answer) => answer.status)
    expect(statuses.filter((status) => status === 403)).toHaveLength(10)
    const right = await ask('POST', '/api/set-up', { body: wish, address })
    expect(right.status).toBe(429)
    expect(Number(right.headers.get('retry-after'))).toBeGreaterThan(800)
  })

  it('makes one workspace however many set up at once, and its owner can sign in', async () => {
    expect(await (await ask('GET', '/api/set-up')).json()).toEqual({ needed: true })
    const answers = await Promise.all(
      ['one', 'two', 'three'].map((name) =>
        ask('POST', '/api/set-up', { body: { ...wish, email: `${name}@suk.example` }, address: ownAddress() }),
      ),
    )
    expect(answers.map((answer) => answer.status).toSorted((a, b) => a - b)).toEqual([201, 409, 409])
    expect(await (await ask('GET', '/api/set-up')).json()).toEqual({ needed: false })

    const members = await all<{ email: string; account: string }>(services.db, sql`SELECT email, account FROM member`)
    const users = await all<{ id: string }>(services.db, sql`SELECT id FROM identity_user`)
    expect(members).toHaveLength(1)
    expect(users.map((user) => user.id)).toEqual([members[0]!.account])

    const cookie = await signIn({ email: members[0]!.email })
    const me = await (await ask('GET', '/api/me', { cookie })).json()
    expect(me).toMatchObject({
      member: { name: 'วิภา สุข', role: 'owner', status: 'active', teams: [expect.any(String)] },
      workspace: { name: 'Suk', zone: 'Asia/Bangkok' },
      may: { 'member.write': 'all' },
    })
    const sites = await (await ask('GET', '/api/sites', { cookie })).json()
    expect(sites).toMatchObject({ sites: [{ name: 'Suk', origins: [] }] })
    const status = await (await ask('GET', '/api/status', { cookie })).json()
    expect(status).toMatchObject({ founded: true, revision: 1 })

    const { lines } = await (await ask('GET', '/api/audit?kind=workspace', { cookie })).json<AuditPage>()
    expect(lines).toMatchObject([{ action: 'workspace.founded', by: { kind: 'set-up' }, on: { name: 'Suk' } }])

    const again = await ask('POST', '/api/set-up', { body: wish, address: ownAddress() })
    expect(await problemOf(again)).toMatchObject({ code: 'set-up-done' })
  })

  it('goes on where an earlier try broke off after making the account', async () => {
    await reset()
    await applyD1Migrations(env.DB, env.TEST_MIGRATIONS)
    let broken = 0
    const breaking = new Proxy(services.db, {
      get(db, name) {
        if (name !== 'batch') return Reflect.get(db, name).bind(db)
        return () => {
          broken++
          throw new Error('D1_ERROR: Network connection lost')
        }
      },
    })
    const address = ownAddress()
    const first = await ask('POST', '/api/set-up', { body: wish, address, env: { DB: breaking } })
    expect([first.status, broken]).toEqual([503, 1])
    expect((await ask('POST', '/api/set-up', { body: wish, address })).status).toBe(201)
    await signIn({ email: 'wipa@suk.example' })
  })
})
