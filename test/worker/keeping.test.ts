/** For how long a site keeps, as owners set it: what is said before it is saved, what the night then does, and where that is told. */
import { env } from 'cloudflare:workers'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { AuditPage } from '../../shared/schema/audit-log.ts'
import type { InquiryAct } from '../../shared/schema/command.ts'
import type { RecordStatus } from '../../shared/schema/record-status.ts'
import type { SearchPage } from '../../shared/schema/search.ts'
import type { Forgettable, Site } from '../../shared/schema/site.ts'
import { indexSome } from '../../worker/jobs/index-words.ts'
import { all, sql } from '../../worker/record/sql.ts'
import { flushed } from './desk/house.ts'
import { ask } from './fixtures/ask.ts'
import { nightOf } from './fixtures/night-of-keeping.ts'
import { makeVisitor, newInquiry } from './fixtures/visitor.ts'
import { makeMember, makeWorkspace, services, signIn } from './fixtures/workspace.ts'
import type { TestMember, TestWorkspace } from './fixtures/workspace.ts'

const day = 86_400_000
/** Noon in Bangkok, and the night that follows a hundred days later. */
const start = Date.UTC(2031, 0, 10, 5)
const evening = start + 100 * day
const night = Date.UTC(2031, 3, 20, 20)

beforeEach(() => {
  vi.useFakeTimers({ now: start, toFake: ['Date'] })
})
afterEach(() => {
  vi.useRealTimers()
})

/** Asked and resolved. @returns its id */
async function settled(workspace: TestWorkspace, owner: TestMember, cookie: string, phone: string): Promise<string> {
  const inquiry = { ...newInquiry('Is the obelisk on stock?') }
  inquiry.contact = { fullName: 'Wipa', address: { kind: 'phone', value: phone } }
  await makeVisitor(workspace).ask('POST', '/inquiries', { body: inquiry })
  const acts: InquiryAct[] = [
    { type: 'assign', member: owner.id },
    { type: 'resolve', outcome: 'resolved' },
  ]
  for (const act of acts) {
    const body = { on: 'inquiry', commandId: services.newId(), inquiry: inquiry.id, version: 9_999, act }
    expect((await ask('POST', '/api/commands', { cookie, body })).status).toBe(200)
  }
  return inquiry.id
}

it('what an owner is told before it is saved is what the night does, and it is told who wished it and that it was done', async () => {
  const workspace = await makeWorkspace()
  const owner = await makeMember(workspace, 'owner')
  let cookie = await signIn(owner)
  const wipas = [
    await settled(workspace, owner, cookie, '081 234 5678'),
    await settled(workspace, owner, cookie, '(081) 234-5678'),
  ]
  const other = await settled(workspace, owner, cookie, '089 999 9999')
  await flushed(env.DESK.get(env.DESK.idFromName(workspace.id)))
  await indexSome(services)

  vi.setSystemTime(evening)
  cookie = await signIn(owner)
  const site = `/api/sites/${workspace.site}`
  const get = async <Answer>(path: string) => (await ask('GET', path, { cookie })).json<Answer>()
  const keeping = async () => (await get<{ record: RecordStatus }>('/api/status')).record.keeping
  expect(await keeping()).toMatchObject({ sites: 0, endedAt: null, due: { count: 0 } })
  const would = { at: night, inquiries: 3, people: 2, staying: 0, withSales: 0 }
  expect(await get<Forgettable>(`${site}/keeping?months=3`)).toEqual(would)
  expect(await get<Forgettable>(`${site}/keeping?months=6`)).toEqual({ ...would, inquiries: 0, people: 0 })
  const refused = await ask('GET', `${site}/keeping?months=5`, { cookie })
  expect([refused.status, await refused.json()]).toMatchObject([400, { field: 'months' }])
  // Nothing is for a wish that was not saved.
  await nightOf(workspace.id, evening)
  expect(await get<Forgettable>(`${site}/keeping?months=3`)).toEqual(would)

  const wishes = (body: object) => ask('PATCH', site, { cookie, body })
  expect((await wishes({ keptMonths: 5 })).status).toBe(400)
  const changed = await wishes({ keptMonths: 3 })
  expect(await changed.json<Site>()).toMatchObject({ keptMonths: 3 })
  expect(
    await (await ask('GET', `/v1/${workspace.key}`, { headers: { origin: 'https://shop.example' } })).text(),
  ).not.toContain('keptMonths')
  expect(await keeping()).toMatchObject({ sites: 1, due: { count: 3, most: 1_000 } })

  const standing = await nightOf(workspace.id, night)
  expect(standing).toMatchObject({ inquiries: would.inquiries, people: would.people })
  cookie = await signIn(owner)
  expect(await keeping()).toEqual({
    sites: 1,
    endedAt: night,
    inquiries: 3,
    people: 2,
    night: null,
    dueAt: night + day,
    due: { count: 0, most: 1_000 },
  })
  const { lines } = await get<AuditPage>('/api/audit?kind=inquiry')
  expect(lines).toMatchObject([
    {
      by: { kind: 'clock' },
      action: 'inquiry.forgotten',
      on: { id: workspace.id, name: 'Suk' },
      changes: [
        { field: 'inquiries', from: null, to: 3 },
        { field: 'people', from: null, to: 2 },
      ],
    },
  ])
  const [wished] = (await get<AuditPage>('/api/audit?kind=site')).lines
  expect(wished).toMatchObject({
    by: { kind: 'member', id: owner.id },
    action: 'site.changed',
    changes: [{ field: 'keptMonths', from: null, to: 3 }],
  })
  expect(await (await ask('GET', '/api/audit/csv?kind=inquiry', { cookie })).text()).toMatch(
    /,clock,,,,inquiry\.forgotten,Suk,/u,
  )

  await indexSome(services)
  expect((await get<SearchPage>('/api/search?q=obelisk')).items).toEqual([])
  const left = await all(
    env.DB,
    sql`SELECT inquiry, body FROM message WHERE workspace = ${workspace.id} AND body <> ''`,
  )
  expect(left).toEqual([])
  const thread = await get<object>(`/api/inquiries/${other}`)
  expect(thread).toMatchObject({
    messages: [],
    contact: { fullName: '—' },
    card: { forgotten: expect.any(Number) as number },
  })
  expect(wipas).toHaveLength(2)
})
