/** What a person may do otherwise than their role: who changes it and who does not, and what follows it at once. */
import { env } from 'cloudflare:workers'
import { runInDurableObject } from 'cloudflare:test'
import { beforeAll, describe, expect, it } from 'vitest'
import { dayPlus } from '../../shared/calendar.ts'
import type { Exceptions } from '../../shared/permissions.ts'
import type { AuditPage } from '../../shared/schema/audit-log.ts'
import type { Me, Member } from '../../shared/schema/member.ts'
import type { CostAnswer } from '../../shared/schema/rate.ts'
import type { Report } from '../../shared/schema/report.ts'
import { dateAt } from '../../shared/zone.ts'
import { batch, first, sql } from '../../worker/record/sql.ts'
import { ask } from './fixtures/ask.ts'
import { makeMember, makeWorkspace, services, signIn } from './fixtures/workspace.ts'
import type { TestMember, TestWorkspace } from './fixtures/workspace.ts'

interface Person extends TestMember {
  cookie: string
}

async function person(at: TestWorkspace, role: TestMember['role'], exceptions: Exceptions = {}): Promise<Person> {
  const made = await makeMember(at, role, exceptions)
  return { ...made, cookie: await signIn(made) }
}

const change = (by: Person, whose: { id: string }, body: object) =>
  ask('PATCH', `/api/members/${whose.id}`, { cookie: by.cookie, body })
const giving = (by: Person, whose: { id: string }, exceptions: object) => change(by, whose, { exceptions })
const keptOf = async ({ id }: { id: string }) => {
  const row = await first<{ exceptions: string }>(services.db, sql`SELECT exceptions FROM member WHERE id = ${id}`)
  return JSON.parse(row!.exceptions) as Exceptions
}
const refusal = async (answer: Response) => {
  const { field, detail } = await answer.json<{ field?: string; detail?: string }>()
  return [answer.status, field, detail]
}

let home: TestWorkspace
let otherTeam: string
let owner: Person
let admin: Person
beforeAll(async () => {
  home = await makeWorkspace()
  otherTeam = services.newId()
  await batch(services.db, [
    sql`INSERT INTO team (workspace, id, name, created_at) VALUES (${home.id}, ${otherTeam}, 'Fairs', 0)`,
  ])
  owner = await person(home, 'owner')
  admin = await person(home, 'admin')
})

describe('an exception', () => {
  it('counts at once, in the same session, for the Desk and in what the console is told; and is taken back', async () => {
    const nok = await person(home, 'assistant')
    const may = async () => (await (await ask('GET', '/api/me', { cookie: nok.cookie })).json<Me>()).may
    const left = async () => (await ask('GET', '/api/inquiries?view=left', { cookie: nok.cookie })).status
    const atDesk = async () =>
      runInDurableObject(env.DESK.get(env.DESK.idFromName(home.id)), ({ context }) =>
        context.settings.members.find(({ id }) => id === nok.id),
      )
    expect([(await may())['inquiry.assign'], await left()]).toEqual(['none', 403])
    const answer = await giving(admin, nok, { 'inquiry.assign': 'team', 'inquiry.read': 'all' })
    expect(answer.status).toBe(200)
    expect((await answer.json<Member>()).exceptions).toEqual({ 'inquiry.assign': 'team', 'inquiry.read': 'all' })
    expect(await may()).toMatchObject({ 'inquiry.assign': 'team', 'inquiry.read': 'all', 'inquiry.work': 'own' })
    expect(await left()).toBe(200)
    expect((await atDesk())!.exceptions).toEqual({ 'inquiry.assign': 'team', 'inquiry.read': 'all' })
    await giving(owner, nok, { 'inquiry.assign': null })
    expect([await left(), await keptOf(nok)]).toEqual([403, { 'inquiry.read': 'all' }])
  })

  it('is kept for itself: two people who change somebody at once do not undo each other', async () => {
    const nok = await person(home, 'assistant')
    await Promise.all([
      giving(owner, nok, { 'inquiry.read': 'all' }),
      giving(admin, nok, { 'file.take': 'none' }),
      change(admin, nok, { capacity: 5 }),
    ])
    expect(await keptOf(nok)).toEqual({ 'inquiry.read': 'all', 'file.take': 'none' })
  })

  it('is none where it is as the role, and goes with a role that says the same, and with becoming an owner', async () => {
    const nok = await person(home, 'assistant')
    await giving(admin, nok, { 'inquiry.read': 'own', 'inquiry.assign': 'team', 'file.take': 'none' })
    expect(await keptOf(nok)).toEqual({ 'inquiry.assign': 'team', 'file.take': 'none' })
    await change(admin, nok, { role: 'manager' })
    expect(await keptOf(nok)).toEqual({ 'file.take': 'none' })
    await change(owner, nok, { role: 'owner' })
    expect(await keptOf(nok)).toEqual({})
  })

  it('is told in the audit log, with what was before', async () => {
    const nok = await person(home, 'assistant', { 'file.take': 'none' })
    await giving(admin, nok, { 'inquiry.read': 'all', 'file.take': null })
    const page = await (await ask('GET', '/api/audit?kind=member', { cookie: owner.cookie })).json<AuditPage>()
    const line = page.lines.find(({ on }) => on.id === nok.id)
    expect(line).toMatchObject({ action: 'member.changed', by: { id: admin.id } })
    expect(line!.changes).toEqual([
      { field: 'exceptions.file.take', from: 'none', to: null },
      { field: 'exceptions.inquiry.read', from: null, to: 'all' },
    ])
  })

  it('is shown to whoever writes people and to whom it is of, and to nobody else', async () => {
    const [nok, mali] = [await person(home, 'assistant', { 'file.take': 'none' }), await person(home, 'manager')]
    const seen = async ({ cookie }: Person) => {
      const { members } = await (await ask('GET', '/api/members', { cookie })).json<{ members: Member[] }>()
      return members.find(({ id }) => id === nok.id)!.exceptions
    }
    expect([await seen(owner), await seen(admin), await seen(nok), await seen(mali)]).toEqual([
      { 'file.take': 'none' },
      { 'file.take': 'none' },
      { 'file.take': 'none' },
      undefined,
    ])
  })

  it.each([
    [{ 'site.read': 'own' }, 'exceptions.site.read'],
    [{ 'member.read': null }, 'exceptions.member.read'],
    [{ 'no.such': 'all' }, 'exceptions.no.such'],
    [['inquiry.read'], 'exceptions'],
  ])('is none of %j', async (exceptions, field) => {
    const nok = await makeMember(home, 'assistant')
    const answer = await giving(owner, nok, exceptions)
    expect([answer.status, (await answer.json<{ field: string }>()).field]).toEqual([400, field])
    expect(await keptOf(nok)).toEqual({})
  })
})

describe('nobody', () => {
  it.each(['owner', 'admin', 'manager', 'assistant', 'analyst'] as const)('changes their own: the %s', async (role) => {
    const one = await person(home, role)
    for (const scope of ['all', 'none', null])
      expect((await giving(one, one, { 'inquiry.read': scope })).status).toBe(403)
    expect(await keptOf(one)).toEqual({})
  })

  it('takes anything from an owner', async () => {
    const other = await person(home, 'owner')
    expect(await refusal(await giving(admin, other, { 'audit.read': 'none' }))).toEqual([
      403,
      undefined,
      'This person stands above you.',
    ])
    expect(await refusal(await giving(owner, other, { 'audit.read': 'none' }))).toEqual([
      403,
      'exceptions',
      'An owner may do everything.',
    ])
    await batch(services.db, [sql`UPDATE member SET exceptions = '{"audit.read":"none"}' WHERE id = ${other.id}`])
    expect((await ask('GET', '/api/audit', { cookie: other.cookie })).status).toBe(200)
  })

  it('gives more than they have: neither as an exception, nor by a role, a team or an invitation', async () => {
    const narrow = await person(home, 'admin', { 'inquiry.read': 'team', 'audit.read': 'none' })
    const [nok, other] = [await person(home, 'assistant'), await person(home, 'assistant')]
    const said = (action: string, field: string) => [403, field, `Nobody gives more than they have: ${action}.`]
    expect(await refusal(await giving(narrow, nok, { 'inquiry.read': 'all' }))).toEqual(
      said('inquiry.read', 'exceptions'),
    )
    expect(await refusal(await change(narrow, nok, { role: 'analyst' }))).toEqual(said('inquiry.read', 'role'))
    expect(await refusal(await change(narrow, narrow, { teams: [home.team, otherTeam] }))).toEqual(
      said('inquiry.read', 'teams'),
    )
    const invitation = { name: 'Sock Puppet', email: 'sock@suk.example', role: 'analyst' }
    const invited = await ask('POST', '/api/members', { cookie: narrow.cookie, body: invitation })
    expect(await refusal(invited)).toEqual(said('inquiry.read', 'role'))
    // What they have they may give, and whatever they have not they may take.
    expect((await giving(narrow, nok, { 'inquiry.read': 'team' })).status).toBe(200)
    expect((await giving(admin, other, { 'audit.read': 'all' })).status).toBe(200)
    expect((await giving(narrow, other, { 'audit.read': null })).status).toBe(200)
  })

  it('invites again, and has the link of, whoever may do more than they', async () => {
    const narrow = await person(home, 'admin', { 'audit.read': 'none' })
    const wish = { name: 'Anan', email: 'anan@suk.example', role: 'assistant' }
    const invite = async (by: Person) => ask('POST', '/api/members', { cookie: by.cookie, body: wish })
    const { member } = await (await invite(narrow)).json<{ member: Member }>()
    expect((await giving(owner, member, { 'audit.read': 'all' })).status).toBe(200)
    expect((await invite(narrow)).status).toBe(403)
    expect((await invite(admin)).status).toBe(201)
    expect(await keptOf(member)).toEqual({ 'audit.read': 'all' })
  })

  it('who was given to write people gets above their own role by it', async () => {
    const nok = await person(home, 'assistant', { 'member.write': 'all' })
    const mali = await person(home, 'assistant')
    expect((await giving(nok, mali, { 'inquiry.read': 'team' })).status).toBe(403)
    expect((await change(nok, mali, { role: 'manager' })).status).toBe(403)
    expect((await giving(nok, await person(home, 'manager'), { 'file.take': 'none' })).status).toBe(403)
    expect((await giving(nok, mali, { 'file.take': 'none' })).status).toBe(200)
  })
})

describe('what is read of numbers', () => {
  const yesterday = () => dayPlus(dateAt(Date.now(), 'Asia/Bangkok'), -1)
  const read = (by: Person, path: string) => ask('GET', path, { cookie: by.cookie })

  it('goes as far as each of them may: the report of a team beside the numbers of all', async () => {
    const rate = { kind: 'usual', amount: 200_00, currency: 'THB', from: '2026-01-01' }
    expect((await ask('POST', '/api/rates', { cookie: owner.cookie, body: rate })).status).toBe(201)
    const one = await person(home, 'admin', { 'report.read': 'team', 'cost.read': 'team' })
    expect((await (await read(one, '/api/measures?period=7')).json<{ scope: string }>()).scope).toBe('all')
    const report = await (await read(one, `/api/reports/daily/${yesterday()}`)).json<Report>()
    const cost = await (await read(one, '/api/measures/cost?period=7')).json<CostAnswer>()
    expect([report.scope, cost.scope]).toEqual(['team', 'team'])
    expect((await read(one, '/api/rates')).status).toBe(200)
    // Of all that is in the file they may see the cost of a part alone: it has none.
    const columns = async (by: Person) => (await (await read(by, '/api/measures/csv?period=7')).text()).split('\r\n')
    const [whole, without] = [await columns(admin), await columns(one)]
    expect(whole.join()).toContain('Cost THB')
    expect(without.join()).not.toContain('Cost THB')
  })

  it('is nothing, and no file, where that was taken', async () => {
    const one = await person(home, 'manager', { 'report.read': 'none', 'cost.read': 'none', 'file.take': 'none' })
    for (const path of [
      `/api/reports/daily/${yesterday()}`,
      '/api/reports',
      '/api/measures/cost?period=7',
      '/api/rates',
      '/api/measures/csv?period=7',
      '/api/search/csv?q=lamp',
    ])
      expect([path, (await read(one, path)).status]).toEqual([path, 403])
    expect((await read(one, '/api/measures?period=7')).status).toBe(200)
  })
})
