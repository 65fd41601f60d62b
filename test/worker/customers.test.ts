/** Lists of customers: what would become of each line, taking them in once however often they are sent, and taking them back. */
import { env } from 'cloudflare:workers'
import { beforeAll, describe, expect, it } from 'vitest'
import { importLimits } from '../../shared/import-limits.ts'
import type { CheckedLine, CustomerImport, ImportUndone, LineVerdict } from '../../shared/schema/customer-import.ts'
import type { Role } from '../../shared/schema/member.ts'
import { sweepImportLines } from '../../worker/record/customer-imports.ts'
import { all, batch, sql } from '../../worker/record/sql.ts'
import { flushed } from './desk/house.ts'
import { ask } from './fixtures/ask.ts'
import { dialled, lined, number, person, refused, snapshot } from './fixtures/customer-lines.ts'
import type { Cells } from './fixtures/customer-lines.ts'
import { makeVisitor, newInquiry } from './fixtures/visitor.ts'
import { makeMember, makeWorkspace, services, signIn } from './fixtures/workspace.ts'
import type { TestMember, TestWorkspace } from './fixtures/workspace.ts'

const roles = ['owner', 'admin', 'manager', 'assistant', 'analyst'] as const

let workspace: TestWorkspace
let foreign: TestWorkspace
let owner: TestMember
let foreignCookie: string
const cookies = new Map<Role, string>()

beforeAll(async () => {
  workspace = await makeWorkspace({ country: 'TH' })
  foreign = await makeWorkspace({ country: 'TH' })
  for (const role of roles) {
    const member = await makeMember(workspace, role)
    if (role === 'owner') owner = member
    cookies.set(role, await signIn(member))
  }
  foreignCookie = await signIn(await makeMember(foreign, 'owner'))
})

const asking = (method: string, path: string, body?: object, cookie = cookies.get('owner')!) =>
  ask(method, `/api/customers${path}`, { cookie, ...(body && { body }) })

async function linesOf(answer: Promise<Response>): Promise<CheckedLine[]> {
  const given = await answer
  expect(given.status).toBe(200)
  return (await given.json<{ lines: CheckedLine[] }>()).lines
}

const check = async (lines: readonly Cells[], cookie?: string) =>
  (await linesOf(asking('POST', '/check', lined(lines), cookie))).map(({ verdict }) => verdict)

async function begin(lines: number, cookie?: string, file = 'customers.csv'): Promise<string> {
  const id = services.newId()
  const answer = await asking('PUT', `/imports/${id}`, { file, lines }, cookie)
  expect([answer.status, await answer.json()]).toEqual([200, { id }])
  return id
}

const send = async (id: string, lines: readonly Cells[], cookie?: string, from = 2) =>
  (await linesOf(asking('POST', `/imports/${id}/lines`, lined(lines, from), cookie))).map(({ verdict }) => verdict)

/** A whole import of these lines. */
async function take(lines: readonly Cells[], cookie?: string): Promise<{ id: string; verdicts: LineVerdict[] }> {
  const id = await begin(lines.length, cookie)
  return { id, verdicts: await send(id, lines, cookie) }
}

async function undo(id: string, cookie?: string): Promise<ImportUndone> {
  const answer = await asking('POST', `/imports/${id}/undo`, {}, cookie)
  expect(answer.status).toBe(200)
  return answer.json()
}

const listed = async (id: string, cookie?: string) => {
  const { imports } = await (await asking('GET', '/imports', undefined, cookie)).json<{ imports: CustomerImport[] }>()
  return imports.find((one) => one.id === id)
}

/** Everything that is kept of whoever has an address, as one line; undefined: nobody. */
async function kept(value: string, of = workspace): Promise<string | undefined> {
  const [one] = await all<{ name: string; language: string | null; note: string | null; addresses: string }>(
    services.db,
    sql`SELECT full_name AS name, language, note,
        (SELECT group_concat(kind || ' ' || value, ', ') FROM
          (SELECT kind, value FROM customer_address WHERE workspace = ${of.id} AND customer = customer.id ORDER BY kind, value)
        ) AS addresses
      FROM customer WHERE workspace = ${of.id} AND id =
        (SELECT customer FROM customer_address WHERE workspace = ${of.id} AND value = ${value})`,
  )
  return one && [one.name, one.language, one.note, one.addresses].join(' | ')
}

/** Everything that happened at the Desk so far is in the record. */
const inRecord = ({ id }: TestWorkspace) => flushed(env.DESK.get(env.DESK.idFromName(id)))

describe('what would become of lines', () => {
  it('is said for each, and nothing is written', async () => {
    const phone = number()
    const known = person({ phone, language: 'th' })
    await take([known])
    const before = await snapshot(workspace)
    expect(
      await check([
        person(),
        known,
        { ...known, note: 'Two shops' },
        { fullName: 'Somebody else', phone, note: 'Two shops', language: 'English' },
        { fullName: '', email: 'x' },
        { fullName: 'Nobody', language: 'th' },
      ]),
    ).toEqual([
      { did: 'new' },
      { did: 'unchanged', by: 'email' },
      { did: 'repeated', by: 'email', of: 3 },
      { did: 'repeated', by: 'phone', of: 3 },
      {
        did: 'wrong',
        faults: [
          { field: 'fullName', why: 'missing' },
          { field: 'email', why: 'no-email' },
        ],
      },
      { did: 'wrong', faults: [{ field: 'address', why: 'no-address' }] },
    ])
    expect(await check([{ ...known, note: 'Two shops', wechat: 'wipa' }])).toEqual([
      { did: 'completed', by: 'email', fills: ['wechat', 'note'] },
    ])
    expect(await check([{ fullName: 'Somebody else', phone, note: 'Two shops', language: 'English' }])).toEqual([
      { did: 'differs', by: 'phone', fills: ['note'], differs: ['fullName', 'language'] },
    ])
    expect(await snapshot(workspace)).toEqual(before)
  })

  it('shows a line as it would be kept, numbers by the country that is said', async () => {
    const [line] = await linesOf(
      asking('POST', '/check', {
        country: 'PL',
        lines: [{ line: 9, cells: { fullName: ' Marta  K. ', phone: '600 100 200', language: 'Polski' } }],
      }),
    )
    expect(line).toEqual({
      line: 9,
      verdict: { did: 'new' },
      read: {
        fullName: 'Marta K.',
        addresses: [{ kind: 'phone', value: '+48600100200', written: '600 100 200' }],
        language: 'pl',
        note: null,
      },
      customer: null,
    })
  })

  it('is no customer where a line has the addresses of two', async () => {
    const [one, other] = [person(), person({ phone: number() })]
    await take([one, other])
    expect(await check([{ ...one, phone: other.phone! }])).toEqual([
      { did: 'wrong', faults: [{ field: 'address', why: 'two-customers' }] },
    ])
  })
})

describe('taking in', () => {
  it('makes customers and completes those that are known, and leaves what is known as it is', async () => {
    const phone = number()
    const first = person({ phone })
    await take([first])
    const second = { ...first, fullName: 'Another name', language: 'ไทย', note: 'Two\nshops', line: '@suk' }
    const { id, verdicts } = await take([second, person({ language: 'zh-TW' })])
    expect(verdicts).toEqual([
      { did: 'differs', by: 'email', fills: ['line', 'language', 'note'], differs: ['fullName'] },
      { did: 'new' },
    ])
    expect(await kept(first.email)).toBe(
      `${first.fullName} | th | Two\nshops | email ${first.email}, line @suk, phone ${dialled(phone)}`,
    )
    expect(await listed(id)).toMatchObject({
      file: 'customers.csv',
      lines: 2,
      by: { id: owner.id, name: 'Wipa owner' },
      counts: { new: 1, completed: 0, unchanged: 0, differs: 1, wrong: 0, repeated: 0, forgotten: 0 },
      undone: null,
    })
  })

  it('comes to the same and changes nothing when lines are sent again, also at once, also as other lines', async () => {
    const lines = [person({ phone: number() }), person(), { fullName: 'No address' }]
    const id = await begin(3)
    const together = await Promise.all([send(id, lines), send(id, lines), send(id, lines)])
    const expected = [
      { did: 'new' },
      { did: 'new' },
      { did: 'wrong', faults: [{ field: 'address', why: 'no-address' }] },
    ]
    expect(together).toEqual([expected, expected, expected])
    const before = await snapshot(workspace)
    expect(await send(id, lines)).toEqual(expected)
    // What a line came to is what it came to, whatever is said of it later.
    expect(await send(id, [person(), person(), person()])).toEqual(expected)
    expect(await snapshot(workspace)).toEqual(before)
    expect((await listed(id))!.counts).toMatchObject({ new: 2, wrong: 1 })
  })

  it('knows a customer of an earlier line of the list again, in the same request and in a later one', async () => {
    const one = person({ phone: number() })
    const id = await begin(4)
    expect(await send(id, [one, { fullName: 'The same', phone: one.phone! }])).toEqual([
      { did: 'new' },
      { did: 'repeated', by: 'phone', of: 2 },
    ])
    expect(await send(id, [{ ...one, note: 'More' }], undefined, 4)).toEqual([{ did: 'repeated', by: 'email', of: 2 }])
    // Of one that was known before the import, too.
    const again = await begin(2)
    expect(await send(again, [one])).toEqual([{ did: 'unchanged', by: 'email' }])
    expect(await send(again, [one], undefined, 3)).toEqual([{ did: 'repeated', by: 'email', of: 2 }])
  })

  it('takes one line of a customer whose addresses stand in several, in the same request and in a later one', async () => {
    const [one, other] = [person({ phone: number() }), person()]
    await take([one])
    const lines = [
      { fullName: one.fullName, email: one.email },
      { fullName: one.fullName, phone: one.phone!, note: 'Two shops' },
      { fullName: one.fullName, email: one.email, wechat: 'anew' },
    ]
    const repeated = [
      { did: 'repeated', by: 'phone', of: 2 },
      { did: 'repeated', by: 'email', of: 2 },
    ]
    expect(await check(lines)).toEqual([{ did: 'unchanged', by: 'email' }, ...repeated])
    const id = await begin(5)
    expect(await send(id, [...lines, other])).toEqual([{ did: 'unchanged', by: 'email' }, ...repeated, { did: 'new' }])
    expect(await send(id, [lines[1]!], undefined, 6)).toEqual([{ did: 'repeated', by: 'phone', of: 2 }])
    expect(await kept(one.email)).toBe(`${one.fullName} |  |  | email ${one.email}, phone ${dialled(one.phone!)}`)
  })

  it('of two lists at once makes nobody twice', async () => {
    const lines = Array.from({ length: 20 }, () => person())
    const done = await Promise.all([take(lines), take(lines)])
    const made = done.map(({ verdicts }) => verdicts.filter(({ did }) => did === 'new').length)
    expect(made.reduce((sum, one) => sum + one)).toBe(20)
    const [{ customers }] = (await all<{ customers: number }>(
      services.db,
      sql`SELECT count(*) AS customers FROM customer_address WHERE workspace = ${workspace.id}
        AND value IN (SELECT value FROM json_each(${JSON.stringify(lines.map(({ email }) => email))}))`,
    )) as [{ customers: number }]
    expect(customers).toBe(20)
  })

  it('is told once in the audit log, and taking back once more', async () => {
    const file = `list ${services.newId()}.csv`
    const id = await begin(2, undefined, file)
    await asking('PUT', `/imports/${id}`, { file, lines: 2 })
    await send(id, [person()])
    await send(id, [person()], undefined, 3)
    await undo(id)
    const { lines } = await (
      await ask('GET', '/api/audit?kind=customers', { cookie: cookies.get('owner')! })
    ).json<{ lines: { action: string; on: object; changes: object[] }[] }>()
    expect(lines.filter(({ on }) => 'name' in on && on.name === file)).toMatchObject([
      {
        action: 'customers.taken-back',
        changes: [
          { field: 'removed', from: null, to: 2 },
          { field: 'emptied', from: null, to: 0 },
          { field: 'kept', from: null, to: 0 },
        ],
      },
      { action: 'customers.taken-in', on: { id, name: file }, changes: [{ field: 'lines', from: null, to: 2 }] },
    ])
  })

  it('takes as many lines as a request may have, whole', async () => {
    const note = 'ก'.repeat(700)
    const lines = Array.from({ length: importLimits.linesAtOnce }, () => person({ phone: number(), note }))
    const { id, verdicts } = await take(lines)
    expect(new Set(verdicts.map(({ did }) => did))).toEqual(new Set(['new']))
    expect(await undo(id)).toEqual({ removed: importLimits.linesAtOnce, emptied: 0, kept: [] })
  })

  it('takes a list as long as one may be, and takes it back at once', async () => {
    const lines = Array.from({ length: importLimits.lines }, () => person({ phone: number() }))
    const id = await begin(lines.length)
    for (let at = 0; at < lines.length; at += importLimits.linesAtOnce)
      await send(id, lines.slice(at, at + importLimits.linesAtOnce), undefined, at + 2)
    expect((await listed(id))!.counts.new).toBe(importLimits.lines)
    expect(await refused(asking('POST', `/imports/${id}/lines`, lined([person()], lines.length + 2)))).toEqual([
      400,
      'invalid-input',
      'lines',
    ])
    expect(await undo(id)).toEqual({ removed: importLimits.lines, emptied: 0, kept: [] })
  })
})

describe('whoever asked to be forgotten', () => {
  it.each([
    ['an e-mail address', 'TH', { kind: 'email', value: 'Gone@Home.example' }, { email: 'gone@home.example' }],
    ['a number', 'TH', { kind: 'phone', value: '089 765 4321' }, { phone: '+66 89 765 4321' }],
    [
      'a number of nobody knows which country',
      null,
      { kind: 'phone', value: '089-765-4322' },
      { phone: '+66897654322' },
    ],
    [
      'a WhatsApp number of nobody knows which country',
      null,
      { kind: 'whatsapp', value: '089-765-4323' },
      { whatsapp: '+66897654323' },
    ],
    ['a number that is their WhatsApp', 'TH', { kind: 'phone', value: '089 765 4324' }, { whatsapp: '+66897654324' }],
    ['a WhatsApp that is their number', 'TH', { kind: 'whatsapp', value: '089 765 4325' }, { phone: '+66897654325' }],
    ['a messenger', 'TH', { kind: 'line', value: '@GoneShop' }, { line: '@goneshop' }],
  ] as const)('by %s is not taken in, and the line says so', async (_, country, address, cells) => {
    const home = await makeWorkspace({ country })
    const cookie = await signIn(await makeMember(home, 'admin'))
    const visitor = makeVisitor(home)
    const inquiry = { ...newInquiry(), contact: { fullName: 'Gone', address } }
    expect((await visitor.ask('POST', '/inquiries', { body: inquiry })).status).toBe(201)
    const lines = [{ fullName: 'Gone', ...cells }]
    expect(await check(lines, cookie)).toEqual([{ did: 'new' }])
    const asked = Date.now()
    const forgot = await visitor.ask('POST', `/inquiries/${inquiry.id}/commands`, { body: { type: 'forget' } })
    expect(forgot.status).toBe(200)
    await inRecord(home)
    const { id, verdicts } = await take(lines, cookie)
    const [verdict] = verdicts
    expect(verdict).toEqual({ did: 'forgotten', by: Object.keys(cells)[0], at: expect.any(Number) as number })
    expect((verdict as { at: number }).at).toBeGreaterThanOrEqual(asked)
    expect((await listed(id, cookie))!.counts).toMatchObject({ new: 0, forgotten: 1 })
    expect(await all(services.db, sql`SELECT id FROM customer WHERE workspace = ${home.id}`)).toEqual([])
    // What is kept of them says nothing, and of nobody elsewhere.
    const rows = JSON.stringify(
      await all(services.db, sql`SELECT * FROM forgotten_address WHERE workspace = ${home.id}`),
    )
    expect(rows).not.toMatch(/home\.example|goneshop|89765432|765-432/iu)
    expect(await check(lines, foreignCookie)).toEqual([{ did: 'new' }])
  })
})

describe('a customer who asks to be forgotten', () => {
  const find = async (address: string, country: string | null = 'TH', cookie?: string) =>
    (
      await (
        await asking('POST', '/find', { address, country }, cookie)
      ).json<{ customers: { fullName: string; addresses: object[] }[] }>()
    ).customers
  const forget = async (address: string, country: string | null = 'TH', cookie?: string) =>
    (await asking('POST', '/forget', { address, country }, cookie)).json()

  it('is found by each of their addresses, gone for good, and kept out by all of them', async () => {
    const one = person({ phone: number(), line: `@L${services.newId()}`, note: 'Two shops' })
    const bystander = person()
    const { id } = await take([one, bystander])
    const shown = [{ fullName: one.fullName, addresses: [{ kind: 'email', value: one.email }, {}, {}] }]
    for (const address of [one.email.toUpperCase(), one.phone!, dialled(one.phone!), one.line!])
      expect(await find(` ${address} `)).toMatchObject(shown)
    expect(await find(one.email, 'TH', foreignCookie)).toEqual([])
    expect(await forget(one.email, 'TH', foreignCookie)).toEqual({ forgotten: 0 })
    expect(await find(one.email)).toMatchObject(shown)

    expect(await forget(one.line!)).toEqual({ forgotten: 1 })
    expect(await find(one.email)).toEqual([])
    expect(await kept(bystander.email)).toBeDefined()
    const [name, note] = [one.fullName, 'Two shops']
    expect(JSON.stringify(await snapshot(workspace))).not.toContain(one.email)
    expect(
      await check([
        { fullName: name, email: one.email, note },
        { fullName: name, phone: one.phone! },
      ]),
    ).toMatchObject([
      { did: 'forgotten', by: 'email' },
      { did: 'forgotten', by: 'phone' },
    ])
    // Of the list that brought them in, the other one can still be taken back.
    expect(await undo(id)).toEqual({ removed: 1, emptied: 0, kept: [] })
    const audit = await (await ask('GET', '/api/audit?kind=customers', { cookie: cookies.get('owner')! })).text()
    expect(audit).toContain('customers.forgotten')
    expect(audit).not.toContain(one.fullName)
    expect(audit).not.toContain(one.email)
  })

  it('is kept out before any list had them, also by a number of nobody knows which country', async () => {
    const [phone, other] = [number(), number()]
    expect(await forget('never@list.example')).toEqual({ forgotten: 0 })
    expect(await forget(phone)).toEqual({ forgotten: 0 })
    expect(await forget(other, null)).toEqual({ forgotten: 0 })
    // Digits in a name elsewhere are no number.
    const bystander = number()
    expect(await forget(`wipa${dialled(bystander).slice(-8)}@list.example`)).toEqual({ forgotten: 0 })
    const lines = [
      { email: 'Never@list.example' },
      { phone: dialled(phone) },
      { phone: dialled(other) },
      { phone: bystander },
    ]
    const verdicts = await check(lines.map((cells) => ({ fullName: 'x', ...cells })))
    expect(verdicts.map(({ did }) => did)).toEqual(['forgotten', 'forgotten', 'forgotten', 'new'])
  })
})

describe('taking back', () => {
  it('takes away whom the list made and what it filled in, and nothing else', async () => {
    const [known, bystander] = [person({ phone: number(), note: 'Known' }), person()]
    await take([known, bystander])
    const before = await snapshot(workspace)
    const made = person({ phone: number(), line: '@made', note: 'New' })
    const { id } = await take([
      { ...known, language: 'pl', note: 'Other', wechat: 'w1', whatsapp: '+48600100200' },
      made,
    ])
    expect(await kept('w1')).toContain('| pl | Known |')
    expect(await undo(id)).toEqual({ removed: 1, emptied: 1, kept: [] })
    const after = await snapshot(workspace)
    // When they were changed last moves on.
    const still = (rows: unknown[]) => rows.map((row) => ({ ...(row as object), changed_at: 0 }))
    expect([still(after[0]), after[1]]).toEqual([still(before[0]), before[1]])
    expect(await listed(id)).toMatchObject({ undone: { removed: 1, emptied: 1 } })
    expect(await undo(id)).toEqual({ removed: 0, emptied: 0, kept: [] })
    expect((await listed(id))!.undone).toMatchObject({ removed: 1, emptied: 1 })
    expect(await refused(asking('POST', `/imports/${id}/lines`, lined([person()], 9)))).toEqual([410, 'gone'])
    // The list may come again.
    expect((await take([made])).verdicts).toEqual([{ did: 'new' }])
  })

  it('leaves whoever asked since, and whoever was changed by something else, and says who', async () => {
    const [asked, changed, owned, rest] = [person({ phone: number() }), person(), person(), person()]
    const completed = person()
    await take([completed])
    const { id } = await take([asked, changed, owned, { ...completed, language: 'th' }, rest])
    const inquiry = newInquiry()
    const visitor = makeVisitor(workspace)
    const body = { ...inquiry, contact: { ...inquiry.contact, address: { kind: 'phone', value: asked.phone! } } }
    expect((await visitor.ask('POST', '/inquiries', { body })).status).toBe(201)
    await inRecord(workspace)
    const { id: later } = await take([
      { ...changed, note: 'Two shops' },
      { ...completed, note: 'Two shops' },
    ])
    await batch(services.db, [
      sql`UPDATE customer SET owner = ${owner.id} WHERE workspace = ${workspace.id} AND id =
        (SELECT customer FROM customer_address WHERE workspace = ${workspace.id} AND value = ${owned.email})`,
    ])
    expect(await undo(id)).toEqual({
      removed: 1,
      emptied: 0,
      kept: [
        { line: 2, fullName: asked.fullName, why: 'used' },
        { line: 3, fullName: changed.fullName, why: 'changed' },
        { line: 4, fullName: owned.fullName, why: 'changed' },
        { line: 5, fullName: completed.fullName, why: 'changed' },
      ],
    })
    expect(await kept(rest.email)).toBeUndefined()
    expect(await kept(changed.email)).toContain('Two shops')
    // Once the later list is taken back, they stand as the first one left them.
    expect(await undo(later)).toEqual({ removed: 0, emptied: 2, kept: [] })
    expect(await undo(id)).toMatchObject({ removed: 1, emptied: 1, kept: [{ line: 2 }, { line: 4 }] })
    expect(await kept(completed.email)).toBe(`${completed.fullName} |  |  | email ${completed.email}`)
    expect(await listed(id)).toMatchObject({ undone: { removed: 2, emptied: 1 } })
  })

  it('leaves one alone who asked by another address of theirs, and not for what they asked before', async () => {
    const one = person({ phone: number(), line: `@l${services.newId()}` })
    const visitor = makeVisitor(workspace)
    const before = {
      ...newInquiry(),
      contact: { fullName: 'x', address: { kind: 'email', value: one.email.toUpperCase() } },
    }
    expect((await visitor.ask('POST', '/inquiries', { body: before })).status).toBe(201)
    await inRecord(workspace)
    await batch(services.db, [sql`UPDATE inquiry SET created_at = created_at - 60000 WHERE id = ${before.id}`])
    const { id } = await take([one])
    expect(await undo(id)).toEqual({ removed: 1, emptied: 0, kept: [] })
    const { id: again } = await take([one])
    const after = {
      ...newInquiry(),
      contact: { fullName: 'x', address: { kind: 'line', value: one.line!.toUpperCase() } },
    }
    expect((await visitor.ask('POST', '/inquiries', { body: after })).status).toBe(201)
    await inRecord(workspace)
    expect(await undo(again)).toMatchObject({ removed: 0, kept: [{ why: 'used' }] })
  })

  it('is over after 30 days, and what was kept for it is let go', async () => {
    const { id } = await take([person()])
    await batch(services.db, [
      sql`UPDATE customer_import SET at = at - ${importLimits.undoMs + 1_000} WHERE workspace = ${workspace.id} AND id = ${id}`,
    ])
    expect(await refused(asking('POST', `/imports/${id}/undo`, {}))).toEqual([410, 'gone'])
    const { id: young } = await take([person()])
    await batch(services.db, [sweepImportLines(workspace.id, Date.now() - importLimits.undoMs)])
    const left = await all<{ import: string }>(
      services.db,
      sql`SELECT DISTINCT import FROM customer_import_line WHERE import IN (${id}, ${young})`,
    )
    expect(left).toEqual([{ import: young }])
  })
})

describe('what happens just before it is written', () => {
  /** The record, to which something is done once, right before lines are written or taken back. */
  function after(meanwhile: () => Promise<unknown>): D1Database {
    let once = false
    return new Proxy(env.DB, {
      get: (db, name) =>
        name === 'batch'
          ? async (statements: D1PreparedStatement[]) => {
              // Reads, and the beginning of an import, are fewer.
              if (statements.length > 3 && !once) {
                once = true
                await meanwhile()
              }
              return db.batch(statements)
            }
          : (Reflect.get(db, name) as unknown),
    })
  }
  const askingAfter = (meanwhile: () => Promise<unknown>, path: string, body: object) =>
    ask('POST', `/api/customers/imports/${path}`, {
      cookie: cookies.get('owner')!,
      body,
      env: { DB: after(meanwhile) },
    })

  it('a list that was taken back takes no more lines in', async () => {
    const one = person()
    const id = await begin(1)
    expect(await refused(askingAfter(() => undo(id), `${id}/lines`, lined([one])))).toEqual([410, 'gone'])
    expect(await kept(one.email)).toBeUndefined()
  })

  it('what another list filled in stays', async () => {
    const one = person()
    await take([one])
    const id = await begin(1)
    const other = () => take([{ ...one, note: 'First', language: 'th' }])
    const [line] = await linesOf(askingAfter(other, `${id}/lines`, lined([{ ...one, note: 'Second', line: '@one' }])))
    expect(line!.verdict).toEqual({ did: 'differs', by: 'email', fills: ['line'], differs: ['note'] })
    expect(await kept(one.email)).toBe(`${one.fullName} | th | First | email ${one.email}, line @one`)
  })

  it('whoever asks to be forgotten is not brought back by a list that has looked already', async () => {
    const [one, rest] = [person({ phone: number() }), person()]
    const id = await begin(2)
    const forgetting = () => asking('POST', '/forget', { address: one.phone, country: 'TH' })
    const lines = await linesOf(askingAfter(forgetting, `${id}/lines`, lined([one, rest])))
    expect(lines.map(({ verdict }) => verdict)).toMatchObject([{ did: 'forgotten', by: 'phone' }, { did: 'new' }])
    expect(await kept(one.email)).toBeUndefined()
  })

  it('is forgotten with a customer: what a list fills in, and whom it makes', async () => {
    const [known, anew] = [person(), person({ line: `@L${services.newId()}` })]
    await take([known])
    const phone = number()
    const forget = (address: string, meanwhile: () => Promise<unknown>) =>
      ask('POST', '/api/customers/forget', {
        cookie: cookies.get('owner')!,
        body: { address, country: 'TH' },
        env: { DB: after(meanwhile) },
      })
    expect(await (await forget(known.email, () => take([{ ...known, phone }]))).json()).toEqual({ forgotten: 1 })
    expect(await (await forget(anew.line!, () => take([anew]))).json()).toEqual({ forgotten: 1 })
    expect(await check([{ fullName: 'x', phone }, anew])).toMatchObject([{ did: 'forgotten' }, { did: 'forgotten' }])
    expect(await kept(anew.email)).toBeUndefined()
  })

  it('lines that come in while their list is taken back go with it', async () => {
    const [one, later] = [person(), person()]
    const id = await begin(2)
    await send(id, [one])
    const undone = await askingAfter(() => send(id, [later], undefined, 3), `${id}/undo`, {})
    expect(await undone.json()).toEqual({ removed: 2, emptied: 0, kept: [] })
    expect([await kept(one.email), await kept(later.email)]).toEqual([undefined, undefined])
  })

  it('a customer who was changed is not taken back', async () => {
    const [one, rest] = [person(), person()]
    const { id } = await take([one, rest])
    const undone = await askingAfter(() => take([{ ...one, note: 'Later' }]), `${id}/undo`, {})
    expect(await undone.json()).toEqual({
      removed: 1,
      emptied: 0,
      kept: [{ line: 2, fullName: one.fullName, why: 'changed' }],
    })
    expect(await kept(one.email)).toContain('Later')
  })
})

describe('who may', () => {
  it.each(roles)('%s', async (role) => {
    const cookie = cookies.get(role)!
    const may = role === 'owner' || role === 'admin'
    const id = services.newId()
    const body = lined([person()])
    const answers = [
      await asking('GET', '/imports', undefined, cookie),
      await asking('POST', '/check', body, cookie),
      await asking('PUT', `/imports/${id}`, { file: 'x.csv', lines: 1 }, cookie),
      await asking('POST', `/imports/${id}/lines`, body, cookie),
      await asking('POST', `/imports/${id}/undo`, {}, cookie),
      await asking('POST', '/find', { address: 'x@list.example', country: null }, cookie),
      await asking('POST', '/forget', { address: 'x@list.example', country: null }, cookie),
    ]
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => (may ? 200 : 403)))
  })

  it('also somebody who is let otherwise than by their role', async () => {
    const assistant = await makeMember(workspace, 'assistant')
    await batch(services.db, [
      sql`UPDATE member SET exceptions = '{"customer.write":"all"}' WHERE id = ${assistant.id}`,
    ])
    const cookie = await signIn(assistant)
    expect((await take([person()], cookie)).verdicts).toEqual([{ did: 'new' }])
  })

  it('of another workspace sees, continues and takes back nothing, and knows nobody of it', async () => {
    const known = person({ phone: number() })
    const { id } = await take([known])
    const before = await snapshot(workspace)
    expect(await listed(id, foreignCookie)).toBeUndefined()
    expect(await refused(asking('POST', `/imports/${id}/lines`, lined([person()]), foreignCookie))).toEqual([
      404,
      'not-found',
    ])
    expect(await refused(asking('POST', `/imports/${id}/undo`, {}, foreignCookie))).toEqual([404, 'not-found'])
    expect(await check([known], foreignCookie)).toEqual([{ did: 'new' }])
    // The same id is one of their own there.
    await asking('PUT', `/imports/${id}`, { file: 'x.csv', lines: 1 }, foreignCookie)
    expect(await send(id, [known], foreignCookie)).toEqual([{ did: 'new' }])
    expect(await undo(id, foreignCookie)).toEqual({ removed: 1, emptied: 0, kept: [] })
    expect(await snapshot(workspace)).toEqual(before)
  })
})

describe('what is not a list', () => {
  it('is refused, naming the field', async () => {
    const id = await begin(1)
    const line = { line: 2, cells: { fullName: 'x' } }
    for (const [method, path, body, expected] of [
      ['PUT', `/imports/${id}`, { file: 'other.csv', lines: 1 }, [409, 'id-reused']],
      ['PUT', `/imports/${id}`, { file: 'customers.csv', lines: 2 }, [409, 'id-reused']],
      ['PUT', '/imports/x', { file: 'x', lines: 1 }, [404, 'not-found']],
      ['PUT', `/imports/${services.newId()}`, { file: '', lines: 1 }, [400, 'invalid-input', 'file']],
      ['PUT', `/imports/${services.newId()}`, { file: 'x', lines: 5_001 }, [400, 'invalid-input', 'lines']],
      ['PUT', `/imports/${services.newId()}`, { file: 'x', lines: 1, at: 0 }, [400, 'invalid-input', 'at']],
      ['POST', `/imports/${services.newId()}/lines`, lined([person()]), [404, 'not-found']],
      ['POST', `/imports/${services.newId()}/undo`, {}, [404, 'not-found']],
      ['POST', `/imports/${id}/undo`, { all: true }, [400, 'invalid-input', 'all']],
      // One was announced.
      ['POST', `/imports/${id}/lines`, lined([person(), person()]), [400, 'invalid-input', 'lines']],
      ['POST', '/find', { address: ' ', country: null }, [400, 'invalid-input', 'address']],
      ['POST', '/forget', { address: 'x', country: 'nowhere' }, [400, 'invalid-input', 'country']],
      ['POST', '/check', { country: null, lines: [] }, [400, 'invalid-input', 'lines']],
      ['POST', '/check', { country: null, lines: [line, line] }, [400, 'invalid-input', 'lines']],
      ['POST', '/check', { country: 'th', lines: [line] }, [400, 'invalid-input', 'country']],
      [
        'POST',
        '/check',
        { country: null, lines: [{ ...line, customer: id }] },
        [400, 'invalid-input', 'lines.0.customer'],
      ],
      [
        'POST',
        '/check',
        { country: null, lines: [{ line: 2, cells: { owner: 'x' } }] },
        [400, 'invalid-input', 'lines.0.cells.owner'],
      ],
      [
        'POST',
        '/check',
        { country: null, lines: [{ line: 2, cells: { note: 7 } }] },
        [400, 'invalid-input', 'lines.0.cells.note'],
      ],
    ] as const)
      expect([path, await refused(asking(method, path, body))]).toEqual([path, expected])
    const large = { country: null, lines: [{ line: 2, cells: { note: 'x'.repeat(importLimits.bodyBytes) } }] }
    expect(await refused(asking('POST', '/check', large))).toEqual([413, 'too-large'])
  })

  it('is kept as text where it may be kept', async () => {
    const vectors = [
      `'; DROP TABLE customer; --`,
      '<script>alert(1)</script>',
      '=cmd|calc',
      '{{7*7}}',
      '__proto__',
      'null',
    ]
    const lines = vectors.map((vector, at) => person({ fullName: vector, note: vector, wechat: `${vector} ${at}` }))
    const { verdicts } = await take(lines)
    expect(verdicts.map(({ did }) => did)).toEqual(vectors.map(() => 'new'))
    for (const [at, { email }] of lines.entries())
      expect(await kept(email)).toContain(`${vectors[at]} |  | ${vectors[at]} |`)
  })
})
