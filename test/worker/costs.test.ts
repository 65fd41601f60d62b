/** Cost per resolution over its addresses: from rates, calendars and cells of facts written by hand, so that every number is sums on paper. */
import Papa from 'papaparse'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { localDayStart } from '../../shared/measures/local-hour.ts'
import type { CostAnswer, NewRate, RatesAnswer } from '../../shared/schema/rate.ts'
import { batch, sql } from '../../worker/record/sql.ts'
import { ask } from './fixtures/ask.ts'
import { makeMember, makeWorkspace, services, signIn } from './fixtures/workspace.ts'
import type { TestMember, TestWorkspace } from './fixtures/workspace.ts'

/** Wednesday, 13:00 in Bangkok: half of that day's eight hours are over, and 13 of its 24. */
const now = Date.UTC(2026, 10, 18, 6)

let workspace: TestWorkspace
let sales: string
let owner: string
let admin: string
let manager: string
let anan: TestMember
let nurul: TestMember
let piotr: TestMember

beforeAll(() => {
  vi.useFakeTimers({ now, toFake: ['Date'] })
})
afterAll(() => {
  vi.useRealTimers()
})

const shift = [
  [9 * 60, 13 * 60],
  [14 * 60, 18 * 60],
]
const shifts = { mon: shift, tue: shift, wed: shift, thu: shift, fri: shift, sat: [], sun: [] }

async function keepsHours(ids: readonly string[], zone: string | null = null): Promise<void> {
  const hours = JSON.stringify({ ...(zone !== null && { zone }), weekly: shifts, extra: [], closed: [] })
  await batch(
    services.db,
    ids.map((id) => sql`UPDATE member SET hours = ${hours} WHERE id = ${id}`),
  )
}

beforeEach(async () => {
  vi.setSystemTime(now)
  workspace = await makeWorkspace()
  sales = services.newId()
  ;[owner, admin] = [
    await signIn(await makeMember(workspace, 'owner')),
    await signIn(await makeMember(workspace, 'admin')),
  ]
  const managing = await makeMember(workspace, 'manager')
  manager = await signIn(managing)
  anan = await makeMember(workspace, 'assistant')
  nurul = await makeMember(workspace, 'assistant')
  piotr = await makeMember(workspace, 'assistant')
  await batch(services.db, [
    sql`INSERT INTO team (workspace, id, name, function, created_at) VALUES (${workspace.id}, ${sales}, 'Sales', 'sales', 0)`,
    // Whoever sets things up answers nobody.
    sql`DELETE FROM team_member WHERE member IN (SELECT id FROM member WHERE workspace = ${workspace.id} AND role IN ('owner', 'admin'))`,
    sql`UPDATE team_member SET team = ${sales} WHERE member = ${piotr.id}`,
    sql`UPDATE member SET name = 'Anan' WHERE id = ${anan.id}`,
    sql`UPDATE member SET name = 'Nurul' WHERE id = ${nurul.id}`,
    sql`UPDATE member SET name = 'Piotr' WHERE id = ${piotr.id}`,
    sql`UPDATE member SET name = 'Farid' WHERE id = ${managing.id}`,
  ])
  await keepsHours([anan.id, piotr.id, managing.id])
})

/** Writes a cell, as the flush would have. */
async function cell(
  dim: string,
  key: string,
  date: string,
  sums: Record<string, number>,
  zone = 'Asia/Bangkok',
): Promise<void> {
  const t = localDayStart(date, zone)
  await batch(services.db, [
    sql`INSERT INTO rollup (workspace, generation, grain, dim, key, t, sums, waits, handles)
        VALUES (${workspace.id}, 1, 'day', ${dim}, ${key}, ${t}, ${JSON.stringify(sums)}, '{}', '{}')`,
  ])
}

const hour = 3_600_000
const wish = (part: Partial<NewRate> = {}) => ({
  kind: 'usual',
  amount: 200_00,
  currency: 'THB',
  from: '2026-01-01',
  ...part,
})
const setting = (part: Partial<NewRate> = {}, cookie = owner) => ask('POST', '/api/rates', { cookie, body: wish(part) })

async function set(...parts: Partial<NewRate>[]): Promise<string[]> {
  const ids: string[] = []
  for (const part of parts) {
    const answer = await setting(part)
    expect(answer.status).toBe(201)
    ids.push((await answer.json<{ id: string }>()).id)
  }
  return ids
}

async function cost(query = 'from=2026-11-16&to=2026-11-22', cookie = owner): Promise<CostAnswer> {
  const answer = await ask('GET', `/api/measures/cost?${query}`, { cookie })
  expect(answer.status).toBe(200)
  return answer.json()
}

async function rates(cookie = owner): Promise<RatesAnswer> {
  return (await ask('GET', '/api/rates', { cookie })).json()
}

async function refusalOf(answer: Response): Promise<unknown[]> {
  const { code, field } = await answer.json<{ code: string; field?: string }>()
  return [answer.status, code, field]
}

describe('rates', () => {
  it('are set, read and removed', async () => {
    const [usual] = await set(
      {},
      { amount: 220_00, from: '2026-11-01' },
      { kind: 'member', member: anan.id, amount: 0 },
    )
    expect(await rates()).toEqual({
      currency: 'THB',
      rates: [
        expect.objectContaining({ kind: 'member', member: anan.id, amount: 0 }),
        expect.objectContaining({ kind: 'usual', member: null, amount: 220_00, from: '2026-11-01' }),
        { id: usual, kind: 'usual', member: null, amount: 200_00, currency: 'THB', from: '2026-01-01' },
      ],
    })
    expect((await ask('DELETE', `/api/rates/${usual}`, { cookie: admin })).status).toBe(200)
    expect((await ask('DELETE', `/api/rates/${usual}`, { cookie: admin })).status).toBe(404)
    expect((await rates()).rates).toHaveLength(2)
  })

  it('are all in one currency, and one for each day, kind and person', async () => {
    await set({}, { kind: 'member', member: anan.id }, { kind: 'member', member: piotr.id })
    const other = await setting({ kind: 'platform', currency: 'PLN' })
    expect(await other.clone().text()).toContain('must be THB, like every other rate')
    expect(await refusalOf(other)).toEqual([400, 'invalid-input', 'currency'])
    expect(await refusalOf(await setting({ amount: 5 }))).toEqual([409, 'already-exists', 'from'])
    expect(await refusalOf(await setting({ kind: 'member', member: services.newId() }))).toEqual([
      400,
      'invalid-input',
      'member',
    ])
    expect(await refusalOf(await setting({ kind: 'member' }))).toEqual([400, 'invalid-input', 'member'])
    expect(await refusalOf(await setting({ member: anan.id, from: '2026-02-02' }))).toEqual([
      400,
      'invalid-input',
      'member',
    ])
    expect(await refusalOf(await setting({ amount: 0.5 }))).toEqual([400, 'invalid-input', 'amount'])
    expect(await refusalOf(await setting({ currency: 'BATH' }))).toEqual([400, 'invalid-input', 'currency'])
    expect(await refusalOf(await setting({ from: '2026-02-30' }))).toEqual([400, 'invalid-input', 'from'])
  })

  it('of other people’s teams are not shown to a manager, and nothing to who answers or only looks', async () => {
    await set({}, { kind: 'member', member: anan.id }, { kind: 'member', member: piotr.id })
    expect((await rates(manager)).rates.map(({ member }) => member)).toEqual([anan.id, null])
    for (const role of ['assistant', 'analyst'] as const) {
      const cookie = await signIn(await makeMember(workspace, role))
      for (const path of ['/api/rates', '/api/measures/cost?period=7'])
        expect((await ask('GET', path, { cookie })).status).toBe(403)
    }
  })

  it('are in no other answer', async () => {
    await set({ amount: 7_654_321 })
    const paths = [
      'me',
      'members',
      'teams',
      'queues',
      'measures?period=7&by=assistant',
      'targets?month=2026-11',
      'status',
      'news?after=0',
    ]
    for (const path of paths) {
      const text = await (await ask('GET', `/api/${path}`, { cookie: owner })).text()
      expect([path, text.includes('7654321')]).toEqual([path, false])
    }
  })

  it('are those of one’s own workspace', async () => {
    const [id] = await set({})
    const foreign = await signIn(await makeMember(await makeWorkspace(), 'owner'))
    expect(await rates(foreign)).toEqual({ currency: null, rates: [] })
    expect((await ask('DELETE', `/api/rates/${id}`, { cookie: foreign })).status).toBe(404)
  })
})

describe('the cost of a week', () => {
  beforeEach(async () => {
    await set(
      {},
      { amount: 300_00, from: '2026-11-17' },
      { kind: 'member', member: piotr.id, amount: 500_00 },
      { kind: 'platform', amount: 30_000_00 },
      { kind: 'inquiry', amount: 2_00 },
      { kind: 'inquiry', amount: 5_00, from: '2026-11-18' },
    )
    // Monday and Wednesday: ten and six came, five and three are resolved.
    await cell('all', '', '2026-11-16', { entered: 8, messages: 2, endedResolved: 5, attention: 6 * hour })
    await cell('all', '', '2026-11-18', { entered: 6, endedResolved: 3, endedUnresolved: 1, attention: 4 * hour })
    await cell('team', workspace.team, '2026-11-16', { entered: 8, messages: 2, endedResolved: 5, attention: 5 * hour })
    await cell('assistant', anan.id, '2026-11-16', { entered: 10, endedResolved: 5, attention: 5 * hour })
    await cell('assistant', piotr.id, '2026-11-16', { attention: 1 * hour })
    await cell('assistant', anan.id, '2026-11-18', { entered: 6, endedResolved: 3, attention: 3 * hour })
    await cell('assistant', nurul.id, '2026-11-18', { attention: 1 * hour })
  })

  it('is paid hours, platform and inquiries until now, each by the rate of its day', async () => {
    const found = await cost()
    // Anan, Farid, Piotr: Monday and Tuesday 8 hours, today 4 of them.
    expect(found.paidHours).toBeCloseTo(60, 9)
    const people = 2 * (8 * 200_00 + 12 * 300_00) + 20 * 500_00
    expect(found.people).toBeCloseTo(people, 6)
    const platform = (30_000_00 / 30) * (2 + 13 / 24)
    expect(found.platform).toBeCloseTo(platform, 6)
    expect(found.inquiries).toBe(10 * 2_00 + 6 * 5_00)
    expect(found).toMatchObject({
      currency: 'THB',
      scope: 'all',
      resolutions: 8,
      platformShare: 1,
      missing: [],
      by: null,
      rows: [],
    })
    // Sixteen came; eight are resolved and one is not.
    expect(found.maturing).toBe(7)
    expect(found.total).toBeCloseTo(people + platform + 50_00, 6)
    expect(found.cost).toBeCloseTo((people + platform + 50_00) / 8, 6)
    // Anan 5 h at 200 and 3 h at 300, Piotr 1 h at 500, Nurul 1 h at 300.
    expect(found.marginal).toBeCloseTo((5 * 200_00 + 3 * 300_00 + 500_00 + 300_00) / 8, 6)
  })

  it('names whoever keeps no hours instead of guessing them, and whoever is gone', async () => {
    expect((await cost()).uncounted).toEqual([{ id: nurul.id, name: 'Nurul', because: 'no-hours' }])
    await batch(services.db, [sql`UPDATE member SET status = 'suspended' WHERE id = ${anan.id}`])
    expect((await cost()).uncounted).toEqual([
      { id: anan.id, name: 'Anan', because: 'gone' },
      { id: nurul.id, name: 'Nurul', because: 'no-hours' },
    ])
    // A week in which they gave no attention.
    expect((await cost('from=2026-11-02&to=2026-11-08')).uncounted).toHaveLength(1)
  })

  it('leaves leave out', async () => {
    const leave = JSON.stringify([{ from: '2026-11-16', until: '2026-11-16', standIn: null }])
    await batch(services.db, [sql`UPDATE member SET leave = ${leave} WHERE id = ${anan.id}`])
    expect((await cost()).paidHours).toBeCloseTo(52, 9)
  })

  it('is cut in proportion to attention, and adds up to the whole', async () => {
    const found = await cost('from=2026-11-16&to=2026-11-22&by=assistant')
    expect(found.by).toBe('assistant')
    expect(found.rows.map(({ attention, resolutions }) => [attention, resolutions])).toEqual([
      [8 * 3600, 8],
      // Nothing came to these while they had it.
      [3600, 0],
      [3600, 0],
    ])
    expect(found.rows[0]).toMatchObject({ key: anan.id, perResolution: expect.closeTo((found.total * 0.8) / 8, 6) })
    expect(found.rows[0]!.cost).toBeCloseTo(found.total * 0.8, 6)
    expect(found.rows[1]).toMatchObject({ perResolution: null })
    expect(found.rows.reduce((sum, { cost: part }) => sum + part!, 0)).toBeCloseTo(found.total, 6)
  })

  it('is in a row of its own where it is in none of the cut', async () => {
    const { rows, total } = await cost('from=2026-11-16&to=2026-11-22&by=source')
    expect(rows).toMatchObject([{ key: null, attention: 10 * 3600, resolutions: 8, cost: expect.closeTo(total, 6) }])
  })

  it('is of a manager’s people, and of the platform as much as of the attention', async () => {
    const found = await cost('from=2026-11-16&to=2026-11-16', manager)
    const platform = ((30_000_00 / 30) * 5) / 6
    expect(found).toMatchObject({ scope: 'team', resolutions: 5, inquiries: 10 * 2_00, paidHours: 16 })
    expect(found.platformShare).toBeCloseTo(5 / 6, 12)
    expect(found.people).toBeCloseTo(16 * 200_00, 6)
    expect(found.platform).toBeCloseTo(platform, 6)
    expect(found.uncounted.map(({ name }) => name)).toEqual(['Nurul'])
    expect(JSON.stringify(await cost('from=2026-11-16&to=2026-11-16&by=assistant', manager))).not.toContain(piotr.id)
  })

  it('stands beside that of the days before, unless something had no rate then', async () => {
    await cell('all', '', '2026-11-13', { entered: 4, endedResolved: 4 })
    const one = await cost('from=2026-11-17&to=2026-11-20')
    // Friday to Monday: two working days of three people, four days of the platform, fourteen inquiries, nine resolved.
    const people = 2 * 16 * 200_00 + 16 * 500_00
    expect(one.before).toBeCloseTo((people + 4_000_00 + 14 * 2_00) / 9, 6)
    await cell('all', '', '2025-12-31', { entered: 1, endedResolved: 1 })
    await set({ from: '2025-12-01' }, { kind: 'inquiry', amount: 2_00, from: '2025-12-01' })
    expect((await cost('from=2026-01-01&to=2026-01-01')).before).toBe(null)
    await set({ kind: 'platform', amount: 31_00, from: '2025-12-01' })
    expect((await cost('from=2026-01-01&to=2026-01-01')).before).toBeCloseTo(24 * 200_00 + 1_00 + 2_00, 6)
  })

  it('is in the file of the page, by the same rows, for whoever may see it alone', async () => {
    const query = 'from=2026-11-16&to=2026-11-22&by=assistant'
    const file = async (cookie: string) => {
      const answer = await ask('GET', `/api/measures/csv?${query}`, { cookie })
      return Papa.parse<Record<string, string>>((await answer.text()).trim(), { header: true }).data
    }
    const { total, cost: each, before, rows } = await cost(query)
    const told = (await file(owner)).map((row) => [row['Cost THB'], row['Cost per resolution THB']])
    const inBaht = (minor: number | null) => (minor === null ? '' : String(minor / 100))
    const parts = (await file(owner)).slice(2).map((row) => rows.find(({ label }) => label === row['assistant'])!)
    expect(parts.length).toBeGreaterThan(1)
    expect(told).toEqual([
      [inBaht(total), inBaht(each)],
      ['', inBaht(before)],
      ...parts.map((part) => [inBaht(part.cost), inBaht(part.perResolution)]),
    ])
    const analyst = await signIn(await makeMember(workspace, 'analyst'))
    const [whole] = await file(analyst)
    expect(Object.keys(whole!)).toContain('Average handle time (s)')
    expect(Object.keys(whole!).filter((head) => head.startsWith('Cost'))).toEqual([])
  })

  it('has no data of days to come', async () => {
    expect(await cost('from=2026-12-01&to=2026-12-07')).toMatchObject({ total: 0, cost: null, paidHours: 0 })
  })
})

it('has no figure without a rate, and says what is missing', async () => {
  await cell('all', '', '2026-11-16', { entered: 2, endedResolved: 2 })
  expect(await cost()).toMatchObject({
    currency: null,
    cost: null,
    resolutions: 2,
    missing: ['people', 'platform', 'inquiries'],
  })
})

it('pays a night of 25 hours as the clock on the wall shows it, and a platform day as one day', async () => {
  const zone = 'Europe/Warsaw'
  await batch(services.db, [sql`UPDATE workspace SET zone = ${zone} WHERE id = ${workspace.id}`])
  const night = { mon: [], tue: [], wed: [], thu: [], fri: [], sat: [], sun: [[0, 6 * 60]] }
  const hours = JSON.stringify({ weekly: night, extra: [], closed: [] })
  await batch(services.db, [
    sql`UPDATE member SET hours = 'null' WHERE workspace = ${workspace.id}`,
    sql`UPDATE member SET hours = ${hours} WHERE id = ${anan.id}`,
  ])
  await set({ amount: 100 }, { kind: 'platform', amount: 31_00 })
  await cell('all', '', '2026-10-25', { entered: 1, endedResolved: 1 }, zone)
  // The hour from two to three came twice on that Sunday, and not at all on that of March.
  expect(await cost('from=2026-10-25&to=2026-10-25')).toMatchObject({ paidHours: 7, people: 700, platform: 100 })
  expect(await cost('from=2026-03-29&to=2026-03-29')).toMatchObject({ paidHours: 5, people: 500, platform: 100 })
})
