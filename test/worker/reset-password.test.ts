/** A forgotten password: who gets a link, what it opens, and what nobody can tell from asking. */
import { createHash } from 'node:crypto'
import { createScheduledController } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { spans } from '../../shared/limits.ts'
import * as brake from '../../worker/brake.ts'
import { forgot } from '../../worker/identity/reset-password.ts'
import { onSchedule } from '../../worker/jobs/on-schedule.ts'
import { first, sql } from '../../worker/record/sql.ts'
import type { Services } from '../../worker/services.ts'
import { ask } from './fixtures/ask.ts'
import { mailsTo, mailTo, outboxOf, tokenIn } from './fixtures/mail.ts'
import { makeMember, makeWorkspace, ownAddress, password, services, signIn } from './fixtures/workspace.ts'
import type { TestMember, TestWorkspace } from './fixtures/workspace.ts'

const better = 'brittle lantern over mango'

let workspace: TestWorkspace
beforeAll(async () => {
  workspace = await makeWorkspace()
})

afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

const forgetting = (email: string, address = ownAddress()) =>
  ask('POST', '/api/auth/forgot', { body: { email }, address })
const resetting = (token: string, secret = better, address = ownAddress()) =>
  ask('POST', '/api/auth/reset', { body: { token, password: secret }, address })
const signingIn = async ({ email }: TestMember, secret: string) =>
  (await ask('POST', '/api/auth/sign-in/email', { body: { email, password: secret }, address: ownAddress() })).status

/** A member who asked, and the token that came by mail. */
async function asked(role: TestMember['role'] = 'assistant'): Promise<{ member: TestMember; token: string }> {
  const member = await makeMember(workspace, role)
  expect((await forgetting(member.email)).status).toBe(200)
  return { member, token: tokenIn(await mailTo(member.email)) }
}

const rowOf = (token: string) =>
  first<{ account: string | null; used_at: number | null }>(
    services.db,
    sql`SELECT account, used_at FROM password_reset WHERE token_hash = ${createHash('sha256').update(token).digest('hex')}`,
  )

describe('asking for a new password', () => {
  it('sends a link whose token is kept as a hash alone', async () => {
    const { member, token } = await asked()
    const [mail] = await mailsTo(member.email)
    expect(mail).toMatchObject({ subject: 'A new password for Suk' })
    expect(mail!.body).toContain(`http://localhost:8787/reset#${token}`)
    expect(await rowOf(token)).toEqual({ account: member.account, used_at: null })
    expect(JSON.stringify(await outboxOf(workspace.id))).not.toContain(token)
  })

  it('is answered alike for a member, for nobody, for somebody suspended and for somebody merely invited', async () => {
    const [member, gone] = [await makeMember(workspace, 'assistant'), await makeMember(workspace, 'manager')]
    await first(services.db, sql`UPDATE member SET status = 'suspended' WHERE id = ${gone.id}`)
    const invited = `new-${services.newId()}@suk.example`
    const cookie = await signIn(await makeMember(workspace, 'owner'))
    await ask('POST', '/api/members', { cookie, body: { name: 'x', email: invited, role: 'assistant' } })
    await mailTo(invited)
    const answers = []
    for (const email of [
      member.email,
      `nobody-${services.newId()}@suk.example`,
      gone.email,
      invited,
      'not an address',
    ]) {
      const answer = await forgetting(email)
      answers.push({ status: answer.status, body: await answer.text(), headers: [...answer.headers] })
    }
    for (const answer of answers) expect(answer).toEqual(answers[0])
    await mailTo(member.email)
    expect(await mailsTo(gone.email)).toEqual([])
    expect(await mailsTo(invited)).toHaveLength(1)
  })

  it('does the same work for a known and an unknown address: statements, writes of a link, messages to the queue', async () => {
    const member = await makeMember(workspace, 'assistant')
    const workOf = async (email: string) => {
      const work: string[] = []
      const db = new Proxy(env.DB, {
        get: (target, name) => {
          if (name === 'batch') {
            return async (statements: D1PreparedStatement[]) => {
              const results = await target.batch(statements)
              work.push(`batch of ${statements.length}`, `${results[1]!.meta.changes} link`)
              return results
            }
          }
          return name === 'prepare' ? target.prepare.bind(target) : Reflect.get(target, name)
        },
      })
      const notices: Services['notices'] = {
        send: async () => {
          work.push('message')
        },
      }
      expect(await forgot({ ...services, db, notices }, { email }, ownAddress())).toEqual({ kind: 'done', value: null })
      return work
    }
    const known = await workOf(member.email)
    expect(known).toEqual(['batch of 4', '1 link', 'message'])
    expect(await workOf(`nobody-${services.newId()}@suk.example`)).toEqual(known)
  })

  it('is braked before anything is done: three times an hour for an account, twenty in a quarter for an address', async () => {
    const member = await makeMember(workspace, 'assistant')
    const statuses: number[] = []
    for (let time = 0; time < 4; time++) statuses.push((await forgetting(member.email)).status)
    expect(statuses).toEqual([200, 200, 200, 429])
    await mailTo(member.email)

    const taking = vi.spyOn(brake, 'takeTurn')
    const address = ownAddress()
    const burst = await Promise.all(
      Array.from({ length: 25 }, async (_, at) => forgetting(`${at}-${services.newId()}@suk.example`, address)),
    )
    expect(burst.filter(({ status }) => status === 200)).toHaveLength(20)
    expect(burst.filter(({ status }) => status === 429)).toHaveLength(5)
    expect(taking.mock.calls.filter(([, name]) => name === 'forgot')).toHaveLength(20)
  })

  it('is not possible where no mail leaves', async () => {
    const member = await makeMember(workspace, 'assistant')
    const answer = await ask('POST', '/api/auth/forgot', { body: { email: member.email }, env: { MAIL: 'none' } })
    expect(answer.status).toBe(404)
  })
})

describe('a link to a new password', () => {
  it('sets it, ends every session and its sockets, and the old password is gone', async () => {
    const { member, token } = await asked()
    const cookie = await signIn(member)
    const answer = await resetting(token)
    expect([answer.status, await answer.json()]).toEqual([200, { email: member.email }])
    expect((await ask('GET', '/api/me', { cookie })).status).toBe(401)
    expect([await signingIn(member, password), await signingIn(member, better)]).toEqual([401, 200])
    // Should it not have been them, they know.
    const line = await first(
      services.db,
      sql`SELECT member FROM audit_log WHERE action = 'password.reset' AND subject = ${member.id}`,
    )
    expect(line).toEqual({ member: member.id })
    const told = await mailTo(member.email, 2)
    expect(told.subject).toBe('Your password for Suk was changed')
    expect(told.body).toMatch(/http:\/\/localhost:8787\/forgot$/mu)
  })

  it('works once, even for many at the same moment', async () => {
    const { token } = await asked()
    const statuses = await Promise.all(
      Array.from({ length: 8 }, async (_, at) => (await resetting(token, `${better} ${at}`)).status),
    )
    expect(statuses.toSorted((a, b) => a - b)).toEqual([200, 404, 404, 404, 404, 404, 404, 404])
    expect((await resetting(token)).status).toBe(404)
  })

  it('ends after an hour, with a newer link, with a changed password, and with a suspension', async () => {
    const { token: old } = await asked()
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + spans.passwordReset })
    expect((await resetting(old)).status).toBe(404)
    vi.useRealTimers()

    const { member, token: earlier } = await asked()
    await forgetting(member.email)
    const newer = tokenIn(await mailTo(member.email, 2))
    expect((await resetting(earlier)).status).toBe(404)
    const cookie = await signIn(member)
    const body = { currentPassword: password, newPassword: better }
    expect((await ask('POST', '/api/auth/change-password', { cookie, body })).status).toBe(200)
    expect((await resetting(newer)).status).toBe(404)

    const { member: gone, token: last } = await asked('manager')
    await first(services.db, sql`UPDATE member SET status = 'suspended' WHERE id = ${gone.id}`)
    expect((await resetting(last)).status).toBe(404)
  })

  it('opens only the account it was made for, and no invitation', async () => {
    const [one, other] = [await asked(), await asked()]
    expect((await ask('POST', '/api/invitations', { body: { token: one.token, password: better } })).status).toBe(404)
    expect((await resetting(one.token)).status).toBe(200)
    expect([await signingIn(one.member, better), await signingIn(other.member, better)]).toEqual([200, 401])
    expect(await signingIn(other.member, password)).toBe(200)
  })

  it('is answered alike when it is used, expired, made up, or of nobody; what cannot be one is not looked up', async () => {
    const { token: used } = await asked()
    await resetting(used)
    const shown = async (token: string) => {
      const { request: _, ...body } = await (await resetting(token)).json<Record<string, unknown>>()
      return body
    }
    const answers = [await shown(used), await shown('A'.repeat(43)), await shown('-'.repeat(43))]
    expect(answers[0]).toMatchObject({ code: 'not-found', status: 404 })
    for (const answer of answers) expect(answer).toEqual(answers[0])
    for (const token of ['', 'short', 'A'.repeat(44)]) expect((await resetting(token)).status).toBe(400)
    expect(await shown(`${'A'.repeat(42)}=`)).toEqual(answers[0])
  })

  it('is kept when the chosen password is refused', async () => {
    const { member, token } = await asked()
    const weak = await resetting(token, 'password1234')
    expect([weak.status, (await weak.json<{ field: string }>()).field]).toEqual([400, 'password'])
    const own = await resetting(token, member.email.split('@')[0]!.slice(0, 12))
    expect(own.status).toBe(400)
    expect((await resetting(token)).status).toBe(200)
  })

  it('lets nobody guess: twenty tries from an address, and right ones do not count', async () => {
    const address = ownAddress()
    const { token } = await asked()
    expect((await resetting(token, better, address)).status).toBe(200)
    const burst = await Promise.all(
      Array.from({ length: 25 }, async () =>
        resetting(Buffer.from(services.random(32)).toString('base64url'), better, address),
      ),
    )
    expect(burst.filter(({ status }) => status === 404)).toHaveLength(20)
    expect(burst.filter(({ status }) => status === 429)).toHaveLength(5)
  })

  it('lets whoever used it sign in at once, however often they had guessed before', async () => {
    const { member, token } = await asked()
    const address = ownAddress()
    const guess = (secret: string) =>
      ask('POST', '/api/auth/sign-in/email', { body: { email: member.email, password: secret }, address })
    for (let slip = 0; slip < 6; slip++) await guess('wrong wrong wrong wrong')
    expect((await guess(password)).status).toBe(429)
    await resetting(token, better, address)
    expect((await guess(better)).status).toBe(200)
  })

  it('is swept once it has run out', async () => {
    const { token } = await asked()
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + spans.passwordReset + 1_000 })
    await onSchedule(createScheduledController({ scheduledTime: new Date(), cron: '* * * * *' }), env)
    expect(await rowOf(token)).toBeNull()
  })
})
