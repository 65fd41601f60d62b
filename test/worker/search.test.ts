/** Looking for inquiries over the real addresses: at the Desk, in the index and in the record, as each reader may see. */
import { uuidv7 } from 'uuidv7'
import { beforeAll, describe, expect, it } from 'vitest'
import { dateAt } from '../../shared/zone.ts'
import type { InquiryAct } from '../../shared/schema/command.ts'
import type { Role } from '../../shared/schema/member.ts'
import type { SavedView } from '../../shared/schema/saved-view.ts'
import type { SearchPage } from '../../shared/schema/search.ts'
import { indexSome } from '../../worker/jobs/index-words.ts'
import { all, batch, sql } from '../../worker/record/sql.ts'
import { raiseRevision } from '../../worker/record/workspaces.ts'
import { ask } from './fixtures/ask.ts'
import { makeVisitor, newInquiry } from './fixtures/visitor.ts'
import { makeMember, makeWorkspace, services, signIn } from './fixtures/workspace.ts'
import type { TestMember, TestWorkspace } from './fixtures/workspace.ts'

interface Place {
  workspace: TestWorkspace
  /** A queue of another team. */
  sales: { team: string; queue: string }
  members: Record<string, TestMember>
  cookies: Record<string, string>
}

async function place(): Promise<Place> {
  const workspace = await makeWorkspace()
  const sales = { team: services.newId(), queue: services.newId() }
  await batch(services.db, [
    sql`INSERT INTO team (workspace, id, name, function, created_at) VALUES (${workspace.id}, ${sales.team}, 'Sales', 'sales', 0)`,
    sql`INSERT INTO queue (workspace, id, team, name, created_at) VALUES (${workspace.id}, ${sales.queue}, ${sales.team}, 'Sales', 0)`,
  ])
  const members: Place['members'] = {}
  const people: [string, Role, string][] = [
    ['own', 'assistant', workspace.team],
    ['colleague', 'assistant', workspace.team],
    ['manager', 'manager', workspace.team],
    ['seller', 'assistant', sales.team],
    ['salesManager', 'manager', sales.team],
    ['owner', 'owner', workspace.team],
    ['admin', 'admin', workspace.team],
    ['analyst', 'analyst', workspace.team],
  ]
  for (const [name, role, team] of people) {
    const one = await makeMember(workspace, role)
    members[name] = one
    await batch(services.db, [
      sql`DELETE FROM team_member WHERE workspace = ${workspace.id} AND member = ${one.id}`,
      sql`INSERT INTO team_member (workspace, team, member) VALUES (${workspace.id}, ${team}, ${one.id})`,
      raiseRevision(workspace.id),
    ])
  }
  const cookies: Place['cookies'] = {}
  for (const [name, one] of Object.entries(members)) cookies[name] = await signIn(one)
  return { workspace, sales, members, cookies }
}

async function act({ cookies }: Place, by: string, inquiry: string, what: InquiryAct): Promise<void> {
  const body = { on: 'inquiry', commandId: uuidv7(), inquiry, version: 9_999, act: what }
  const answer = await ask('POST', '/api/commands', { cookie: cookies[by]!, body })
  if (answer.status !== 200) throw new Error(await answer.text())
}

/** Asked by a visitor, and given to a member by the owner; closed if wished. */
async function asked(home: Place, question: string, to: string | null, isClosed: boolean): Promise<string> {
  const inquiry = { ...newInquiry(), question }
  await makeVisitor(home.workspace).ask('POST', '/inquiries', { body: inquiry })
  if (to === null) return inquiry.id
  await act(home, 'owner', inquiry.id, { type: 'assign', member: home.members[to]!.id })
  if (isClosed) await act(home, to, inquiry.id, { type: 'resolve', outcome: 'resolved' })
  return inquiry.id
}

/** Everything closed is flushed, indexed, and gone from the Desk. */
async function settled(...places: Place[]): Promise<void> {
  const left = ({ workspace }: Place) =>
    all(services.db, sql`SELECT inquiry FROM to_index WHERE workspace = ${workspace.id}`)
  for (const one of places) await expect.poll(async () => (await left(one)).length).toBeGreaterThan(0)
  await indexSome(services)
  for (const one of places) expect(await left(one)).toEqual([])
}

async function search({ cookies }: Place, by: string, query: Record<string, string>): Promise<SearchPage> {
  const answer = await ask('GET', `/api/search?${new URLSearchParams(query).toString()}`, { cookie: cookies[by]! })
  if (answer.status !== 200) throw new Error(await answer.text())
  return answer.json<SearchPage>()
}

const idsOf = ({ items }: SearchPage) => items.map(({ card }) => card.id)

describe('a search', () => {
  let home: Place
  beforeAll(async () => {
    home = await place()
  })

  it('finds what is open at once and what is closed once it is indexed, newest first, with where it says so', async () => {
    const closed = await asked(home, 'ขอใบเสนอราคาโคมไฟถนนครับ', 'own', true)
    const open = await asked(home, 'โคมไฟถนนมีของไหม', 'own', false)
    await settled(home)
    const page = await search(home, 'own', { q: 'ไฟถนน' })
    expect(idsOf(page)).toEqual([open, closed])
    expect(page.items.map(({ passage }) => passage?.text)).toEqual(['โคมไฟถนนมีของไหม', 'ขอใบเสนอราคาโคมไฟถนนครับ'])
    expect(idsOf(await search(home, 'own', { q: 'โคมระย้า' }))).toEqual([])
  })

  it('finds by name, address, receipt and a note, and says when it was in a note', async () => {
    const id = await asked(home, 'Is it waterproof?', 'own', false)
    await act(home, 'own', id, { type: 'note', id: uuidv7(), text: 'Asked the foundry about gaskets' })
    await act(home, 'own', id, { type: 'resolve', outcome: 'resolved' })
    await settled(home)
    const found = await search(home, 'own', { q: 'gasket' })
    expect(found.items).toMatchObject([{ card: { id }, passage: { note: true } }])
    const { receipt, fullName } = found.items[0]!.card
    expect(idsOf(await search(home, 'own', { q: receipt }))).toEqual([id])
    expect(idsOf(await search(home, 'own', { q: `${fullName} gaskets` }))).toEqual([id])
  })

  it('is narrowed by what an inquiry is, by who has it, and by the days on which it was asked', async () => {
    const mine = await asked(home, 'Narrow teak bench', 'own', true)
    const theirs = await asked(home, 'Narrow teak bench', 'colleague', true)
    await settled(home)
    const q = { q: 'teak' }
    expect(idsOf(await search(home, 'owner', q))).toEqual([theirs, mine])
    expect(idsOf(await search(home, 'owner', { ...q, assignee: home.members['own']!.id }))).toEqual([mine])
    expect(idsOf(await search(home, 'owner', { ...q, state: 'unresolved' }))).toEqual([])
    expect(idsOf(await search(home, 'owner', { ...q, state: 'resolved', kind: 'lead', channel: 'chat' }))).toHaveLength(
      2,
    )
    const today = dateAt(Date.now(), 'Asia/Bangkok')
    expect(idsOf(await search(home, 'owner', { ...q, from: today, to: today }))).toHaveLength(2)
    expect(idsOf(await search(home, 'owner', { ...q, to: '2026-01-01' }))).toEqual([])
    expect(idsOf(await search(home, 'owner', { assignee: home.members['own']!.id, q: 'narrow bench' }))).toEqual([mine])
  })

  it('shows one that was opened again as it is now, once', async () => {
    const id = await asked(home, 'Reopened parasol', 'own', true)
    await settled(home)
    await act(home, 'own', id, { type: 'reopen' })
    const page = await search(home, 'own', { q: 'parasol' })
    expect(page.items.map(({ card }) => [card.id, card.state])).toEqual([[id, 'open']])
    expect(idsOf(await search(home, 'own', { q: 'parasol', state: 'resolved' }))).toEqual([])
  })

  it('goes on page by page, each one once', async () => {
    const own = await place()
    const ids: string[] = []
    for (let at = 0; at < 63; at += 1) ids.push(await asked(own, `Lantern ${at}`, 'own', at % 3 !== 0))
    await settled(own)
    const first = await search(own, 'owner', { q: 'lantern' })
    expect(first.items).toHaveLength(50)
    const second = await search(own, 'owner', { q: 'lantern', before: first.next! })
    expect([...idsOf(first), ...idsOf(second)]).toEqual(ids.toReversed())
    expect(second.next).toBe(null)
  }, 60_000)

  it('finds nothing of what a visitor wanted forgotten, not even their name', async () => {
    const visitor = makeVisitor(home.workspace)
    const inquiry = { ...newInquiry(), question: 'Forget the obelisk' }
    await visitor.ask('POST', '/inquiries', { body: inquiry })
    await act(home, 'owner', inquiry.id, { type: 'assign', member: home.members['own']!.id })
    await act(home, 'own', inquiry.id, { type: 'resolve', outcome: 'resolved' })
    await settled(home)
    expect(idsOf(await search(home, 'own', { q: 'obelisk' }))).toEqual([inquiry.id])
    const forgot = await visitor.ask('POST', `/inquiries/${inquiry.id}/commands`, { body: { type: 'forget' } })
    expect(forgot.status).toBe(200)
    expect(idsOf(await search(home, 'own', { q: 'obelisk' }))).toEqual([])
    await settled(home)
    expect(idsOf(await search(home, 'own', { q: 'obelisk' }))).toEqual([])
    const index = services.wordIndex(home.workspace.id)
    expect(await index.find('"obelisk"', { from: 0, to: 9e12 }, 5)).toEqual([])
  })

  it.each(['" OR "', 'a" NEAR b', '*', "'; DROP TABLE doc; --", 'team_x OR held_y', '\u0000'])(
    'for %j is for its letters alone',
    async (q) => {
      expect((await search(home, 'own', { q })).items.every(({ card }) => card.fullName !== '')).toBe(true)
    },
  )
})

describe('what a search may find', () => {
  const canary = 'Canarybird'

  it('is what its reader may see, for each role and each way it stands, closed or not', async () => {
    const home = await place()
    const foreign = await place()
    const cases: [string, string | null][] = [
      ['own', 'own'],
      ['colleague', 'colleague'],
      ['seller', 'seller'],
      ['waiting', null],
    ]
    const ids = new Map<string, string>()
    for (const isClosed of [true, false]) {
      for (const [name, to] of cases) {
        if (to === null && isClosed) continue
        const id = await asked(home, `${canary} ${name}`, to === 'seller' ? 'own' : to, false)
        if (to === 'seller')
          await act(home, 'owner', id, {
            type: 'transfer',
            to: { kind: 'member', member: home.members['seller']!.id, queue: home.sales.queue },
            reason: 'wrong-place',
          })
        if (isClosed) await act(home, to!, id, { type: 'resolve', outcome: 'resolved' })
        ids.set(`${isClosed ? 'closed' : 'open'} ${name}`, id)
      }
    }
    await asked(foreign, canary, 'own', true)
    await settled(home, foreign)
    const names = new Map([...ids].map(([name, id]) => [id, name]))
    const sees = async (by: string) =>
      idsOf(await search(home, by, { q: canary }))
        .map((id) => names.get(id)!)
        .toSorted()
    const everything = [...ids.keys()].toSorted()
    const ofSupport = everything.filter((name) => !name.endsWith('seller'))
    // They had them first: what one held one may read on.
    const held = ['closed seller', 'open seller']
    expect(await sees('owner')).toEqual(everything)
    expect(await sees('admin')).toEqual(everything)
    expect(await sees('analyst')).toEqual(everything)
    expect(await sees('manager')).toEqual(ofSupport)
    expect(await sees('own')).toEqual(['closed own', 'open own', 'open waiting', ...held].toSorted())
    expect(await sees('colleague')).toEqual(['closed colleague', 'open colleague', 'open waiting'])
    expect(await sees('seller')).toEqual(held)
    expect(await sees('salesManager')).toEqual(held)
    expect(idsOf(await search(foreign, 'owner', { q: canary }))).toHaveLength(1)
  }, 60_000)

  it('is the same in a file, where nothing is a formula', async () => {
    const home = await place()
    const inquiry = { ...newInquiry(), question: canary }
    inquiry.contact.fullName = '=HYPERLINK("https://evil.example")'
    await makeVisitor(home.workspace).ask('POST', '/inquiries', { body: inquiry })
    await act(home, 'owner', inquiry.id, { type: 'assign', member: home.members['own']!.id })
    await act(home, 'own', inquiry.id, { type: 'resolve', outcome: 'resolved' })
    await settled(home)
    const file = async (by: string) => {
      const answer = await ask('GET', `/api/search/csv?q=${canary}`, { cookie: home.cookies[by]! })
      expect(answer.headers.get('Content-Type')).toContain('text/csv')
      return (await answer.text()).trim().split('\r\n')
    }
    const [head, row] = await file('own')
    expect(head).toContain('receipt,asked at,full name')
    expect(row).toContain(`"'=HYPERLINK(""https://evil.example"")"`)
    expect(row).toContain(',resolved,Suk Shop,Everyone,Wipa assistant,lead,')
    expect(await file('colleague')).toHaveLength(1)
  })
})

describe('a search that somebody keeps under a name', () => {
  it('is theirs alone, changed in place, and goes when it is thrown away', async () => {
    const home = await place()
    const id = services.newId()
    const views = async (by: string) => {
      const answer = await ask('GET', '/api/views', { cookie: home.cookies[by]! })
      return (await answer.json<{ views: SavedView[] }>()).views
    }
    const keep = (by: string, body: object, which = id) =>
      ask('PUT', `/api/views/${which}`, { cookie: home.cookies[by]!, body })
    await keep('own', { name: 'Lamps', wish: { q: 'lamp' } })
    await keep('own', { name: 'Lamps that are open', wish: { q: 'lamp', state: 'open' } })
    await keep('colleague', { name: 'Benches', wish: { q: 'bench' } })
    expect(await views('own')).toEqual([{ id, name: 'Lamps that are open', wish: { q: 'lamp', state: 'open' } }])
    expect(await views('owner')).toEqual([])
    await ask('DELETE', `/api/views/${id}`, { cookie: home.cookies['own']!, body: {} })
    expect([await views('own'), await views('colleague')]).toMatchObject([[], [{ name: 'Benches' }]])
    const refused = await keep('own', { name: '', wish: {} })
    expect([refused.status, await refused.json()]).toMatchObject([400, { field: 'name' }])
  })
})
