/**
 * Everybody at every address: what the answers hold of whose inquiries, by words that stand in one inquiry each. Every
 * expectation is written by hand. Single frames are in desk/frames.test.ts, the law behind it all in scope-law.test.ts.
 */
import { runInDurableObject } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { uuidv7 } from 'uuidv7'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { dayPlus } from '../../shared/calendar.ts'
import type { InquiryAct } from '../../shared/schema/command.ts'
import type { FrameToMember } from '../../shared/schema/frame.ts'
import type { CountedPage } from '../../shared/schema/measures.ts'
import type { InquiryPage } from '../../shared/schema/inbox-page.ts'
import type { Role } from '../../shared/schema/member.ts'
import type { Exceptions } from '../../shared/permissions.ts'
import { dateAt } from '../../shared/zone.ts'
import { sendDue } from '../../worker/jobs/send-due.ts'
import { indexSome } from '../../worker/jobs/index-words.ts'
import { batch, sql } from '../../worker/record/sql.ts'
import { raiseRevision } from '../../worker/record/workspaces.ts'
import { siteKeyOf } from '../../worker/site-key.ts'
import { flushed, frames, open } from './desk/house.ts'
import { ask } from './fixtures/ask.ts'
import { mailsTo } from './fixtures/mail.ts'
import { makeVisitor, newInquiry } from './fixtures/visitor.ts'
import { makeMember, makeWorkspace, services, signIn } from './fixtures/workspace.ts'
import type { TestMember, TestWorkspace } from './fixtures/workspace.ts'

const roles = [
  'owner',
  'admin',
  'analyst',
  'manager',
  'assistant',
  'colleague',
  'seller',
  'sales manager',
  /** An assistant of support who may read everything, and give out what is their team's. */
  'widened',
  /** A manager of support who reads what is their own, sees nothing wait, and takes nothing away. */
  'narrowed',
] as const
type Reader = (typeof roles)[number] | 'foreign owner'
const readers: Reader[] = [...roles, 'foreign owner']

/** The words that stand in one inquiry alone, by how it stands. */
const canaries = {
  'own open': 'Aracari',
  'own closed': 'Bulbul',
  'colleague open': 'Curassow',
  'colleague closed': 'Dotterel',
  'colleague asked': 'Eremomela',
  'handed to sales': 'Fantail',
  'support waits': 'Grosbeak',
  'sales open': 'Hoopoe',
  'sales closed': 'Ibisbill',
  'sales waits': 'Jacana',
  'foreign open': 'Kagu',
  'foreign closed': 'Lorikeet',
} as const
type Standing = keyof typeof canaries

const support = [
  'own open',
  'own closed',
  'colleague open',
  'colleague closed',
  'colleague asked',
  'support waits',
] as const
const sales = ['handed to sales', 'sales open', 'sales closed', 'sales waits'] as const
const ofFirm = [...support, ...sales]
const foreign = ['foreign open', 'foreign closed'] as const
const sees: Record<Reader, readonly Standing[]> = {
  owner: ofFirm,
  admin: ofFirm,
  analyst: ofFirm,
  manager: support,
  assistant: ['own open', 'own closed', 'colleague asked', 'handed to sales', 'support waits'],
  colleague: ['colleague open', 'colleague closed', 'colleague asked', 'support waits'],
  seller: sales,
  'sales manager': sales,
  widened: ofFirm,
  narrowed: ['colleague asked'],
  'foreign owner': foreign,
}
const exceptions: Partial<Record<Reader, Exceptions>> = {
  widened: { 'inquiry.read': 'all', 'inquiry.assign': 'team', 'measures.read': 'team' },
  narrowed: { 'inquiry.read': 'own', 'waiting.read': 'none', 'file.take': 'none' },
}

const ids = new Map<Standing, string>()
const members = new Map<Reader, TestMember>()
const cookies = new Map<Reader, string>()
let home: TestWorkspace
let elsewhere: TestWorkspace
let today: string

const get = (by: Reader, path: string) => ask('GET', path, { cookie: cookies.get(by)! })
const said = async (by: Reader, path: string) => {
  const answer = await get(by, path)
  if (answer.status !== 200) throw new Error(`${path} for ${by}: ${await answer.text()}`)
  return answer.text()
}
/** Whose words stand in a text, in whatever case. */
const standingsIn = (text: string): Standing[] => {
  const low = text.toLowerCase()
  return (Object.keys(canaries) as Standing[]).filter((one) => low.includes(canaries[one].toLowerCase())).toSorted()
}
const sorted = (list: readonly Standing[]) => list.toSorted()

async function does(by: Reader, inquiry: string, what: InquiryAct): Promise<void> {
  const body = { on: 'inquiry', commandId: uuidv7(), inquiry, version: 9_999, act: what }
  const answer = await ask('POST', '/api/commands', { cookie: cookies.get(by)!, body })
  if (answer.status !== 200) throw new Error(await answer.text())
}

/** Its word is the name, the address, what was asked and answered to the flow, and in a reply and a note of who has it. */
async function asked(at: TestWorkspace, standing: Standing, by: Reader, has: Reader | null): Promise<string> {
  const canary = canaries[standing]
  const inquiry = {
    ...newInquiry(`Plumage of ${canary}`),
    contact: { fullName: canary, address: { kind: 'email' as const, value: `${canary}@home.example` } },
    answered: { flow: 9, answers: { what: canary } },
  }
  await makeVisitor(at).ask('POST', '/inquiries', { body: inquiry })
  ids.set(standing, inquiry.id)
  if (has === null) return inquiry.id
  await does(by, inquiry.id, { type: 'assign', member: members.get(has)!.id })
  await does(has, inquiry.id, { type: 'reply', id: uuidv7(), text: `We stock ${canary}` })
  await does(has, inquiry.id, { type: 'note', id: uuidv7(), text: `Bargain for ${canary}` })
  if (standing.endsWith('closed')) await does(has, inquiry.id, { type: 'resolve', outcome: 'resolved' })
  return inquiry.id
}

beforeAll(async () => {
  home = await makeWorkspace()
  elsewhere = await makeWorkspace()
  const shop = { ...home, team: services.newId(), queue: services.newId(), site: services.newId() }
  shop.key = siteKeyOf(home.id, shop.site, services.secret)
  await batch(services.db, [
    sql`INSERT INTO team (workspace, id, name, function, created_at) VALUES (${home.id}, ${shop.team}, 'Sales', 'sales', 0)`,
    sql`INSERT INTO queue (workspace, id, team, name, created_at) VALUES (${home.id}, ${shop.queue}, ${shop.team}, 'Sales', 0)`,
    sql`INSERT INTO site (workspace, id, queue, settings, created_at)
        SELECT workspace, ${shop.site}, ${shop.queue}, settings, 0 FROM site WHERE id = ${home.site}`,
  ])
  const people: [Reader, TestWorkspace, Role][] = [
    ['owner', home, 'owner'],
    ['admin', home, 'admin'],
    ['analyst', home, 'analyst'],
    ['manager', home, 'manager'],
    ['assistant', home, 'assistant'],
    ['colleague', home, 'assistant'],
    ['seller', shop, 'assistant'],
    ['sales manager', shop, 'manager'],
    ['widened', home, 'assistant'],
    ['narrowed', home, 'manager'],
    ['foreign owner', elsewhere, 'owner'],
  ]
  for (const [name, at, role] of people) {
    const one = await makeMember(at, role, exceptions[name])
    members.set(name, one)
    cookies.set(name, await signIn(one))
  }
  await batch(services.db, [raiseRevision(home.id), raiseRevision(elsewhere.id)])
  await asked(home, 'own open', 'owner', 'assistant')
  await asked(home, 'own closed', 'owner', 'assistant')
  await asked(home, 'colleague open', 'owner', 'colleague')
  await asked(home, 'colleague closed', 'owner', 'colleague')
  const question = await asked(home, 'colleague asked', 'owner', 'colleague')
  const mentions = [members.get('assistant')!.id, members.get('narrowed')!.id]
  await does('colleague', question, { type: 'note', id: uuidv7(), text: 'What do you think?', mentions })
  const handed = await asked(home, 'handed to sales', 'owner', 'assistant')
  const to = { kind: 'member', member: members.get('seller')!.id, queue: shop.queue } as const
  await does('owner', handed, { type: 'transfer', to, reason: 'wrong-place' })
  await does('seller', handed, { type: 'resolve', outcome: 'resolved' })
  await asked(home, 'support waits', 'owner', null)
  await asked(shop, 'sales open', 'owner', 'seller')
  await asked(shop, 'sales closed', 'owner', 'seller')
  await asked(shop, 'sales waits', 'owner', null)
  await asked(elsewhere, 'foreign open', 'foreign owner', 'foreign owner')
  await asked(elsewhere, 'foreign closed', 'foreign owner', 'foreign owner')
  for (const { id } of [home, elsewhere]) await flushed(env.DESK.get(env.DESK.idFromName(id)))
  await indexSome(services)
  today = dateAt(Date.now(), 'Asia/Bangkok')
}, 60_000)

describe('what the inbox shows and counts', () => {
  const waiting = {
    support: ['support waits'],
    sales: ['sales waits'],
    both: ['sales waits', 'support waits'],
  } as const
  const left = {
    support: ['colleague asked', 'colleague open', 'own open'],
    all: ['colleague asked', 'colleague open', 'own open', 'sales open'],
  } as const
  const team = {
    support: ['colleague asked', 'colleague open', 'own open', 'support waits'],
    sales: ['sales open', 'sales waits'],
  } as const
  it.each<[Reader, Record<'waiting' | 'mine' | 'team' | 'left', readonly Standing[] | null>]>([
    ['owner', { waiting: waiting.both, mine: [], team: team.support, left: left.all }],
    ['admin', { waiting: waiting.both, mine: [], team: team.support, left: left.all }],
    ['analyst', { waiting: waiting.both, mine: [], team: team.support, left: null }],
    ['manager', { waiting: waiting.support, mine: [], team: team.support, left: left.support }],
    ['assistant', { waiting: waiting.support, mine: ['colleague asked', 'own open'], team: null, left: null }],
    ['colleague', { waiting: waiting.support, mine: ['colleague asked', 'colleague open'], team: null, left: null }],
    ['seller', { waiting: waiting.sales, mine: ['sales open'], team: null, left: null }],
    ['sales manager', { waiting: waiting.sales, mine: [], team: team.sales, left: ['sales open'] }],
    ['foreign owner', { waiting: [], mine: ['foreign open'], team: ['foreign open'], left: [] }],
    ['widened', { waiting: waiting.both, mine: [], team: team.support, left: left.support }],
    ['narrowed', { waiting: [], mine: ['colleague asked'], team: null, left: ['colleague asked'] }],
  ])('to the %s', async (by, views) => {
    const all = await said(by, '/api/inquiries?view=all')
    expect(standingsIn(all)).toEqual(sorted(sees[by]))
    const { counts } = JSON.parse(all) as InquiryPage
    expect(counts).toEqual({
      waiting: views.waiting!.length,
      mine: views.mine!.length,
      owed: 0,
      team: views.team?.length ?? 0,
      left: views.left?.length ?? 0,
    })
    expect(standingsIn(await said(by, '/api/inquiries?view=owed'))).toEqual([])
    for (const [view, shown] of Object.entries(views)) {
      const path = `/api/inquiries?view=${view}`
      if (shown === null) expect((await get(by, path)).status).toBe(403)
      else expect(standingsIn(await said(by, path))).toEqual(shown)
    }
  })
})

describe('an inquiry', () => {
  it.each(readers)('opens to the %s if they may see it; any other is as one that never was', async (by) => {
    const bare = async (answer: Response) => {
      const { request: _, ...rest } = await answer.json<{ request?: string }>()
      return { status: answer.status, type: answer.headers.get('Content-Type'), ...rest }
    }
    const note = async (inquiry: string) => {
      const act = { type: 'note', id: uuidv7(), text: 'Is it there?' }
      const body = { on: 'inquiry', commandId: uuidv7(), inquiry, version: 9_999, act }
      return bare(await ask('POST', '/api/commands', { cookie: cookies.get(by)!, body }))
    }
    const unknown = services.newId()
    const opened = await bare(await get(by, `/api/inquiries/${unknown}`))
    const noted = await note(unknown)
    expect([opened.status, noted.status]).toEqual([404, 404])
    for (const [standing, id] of ids) {
      const answer = await get(by, `/api/inquiries/${id}`)
      if (sees[by].includes(standing)) expect(standingsIn(await answer.text())).toEqual([standing])
      else expect([await bare(answer), await note(id)]).toEqual([opened, noted])
    }
  })
})

describe('a search', () => {
  it.each(readers)('finds for the %s what they may see, on screen and in a file', async (by) => {
    for (const path of ['/api/search', '/api/search/csv']) {
      if (by === 'narrowed' && path.endsWith('csv')) {
        expect((await get(by, `${path}?q=plumage`)).status).toBe(403)
        continue
      }
      expect(standingsIn(await said(by, `${path}?q=plumage`))).toEqual(sorted(sees[by]))
      expect(standingsIn(await said(by, `${path}?q=bargain`))).toEqual(
        sorted(sees[by].filter((one) => !one.endsWith('waits'))),
      )
    }
    for (const standing of ids.keys()) {
      const found = await said(by, `/api/search?q=${canaries[standing]}`)
      expect(standingsIn(found)).toEqual(sees[by].includes(standing) ? [standing] : [])
    }
  })
})

describe('the inquiries behind a number', () => {
  const answered = ofFirm.filter((one) => !one.endsWith('waits'))
  it.each<[Reader, readonly Standing[], number]>([
    ['owner', answered, 0],
    ['admin', answered, 0],
    ['analyst', answered, 0],
    ['manager', ['own open', 'own closed', 'colleague open', 'colleague closed', 'colleague asked'], 0],
    ['assistant', ['own open', 'own closed', 'handed to sales'], 0],
    ['colleague', ['colleague open', 'colleague closed', 'colleague asked'], 0],
    ['seller', ['sales open', 'sales closed'], 0],
    ['sales manager', ['handed to sales', 'sales open', 'sales closed'], 0],
    ['widened', ['own open', 'own closed', 'colleague open', 'colleague closed', 'colleague asked'], 0],
    ['narrowed', ['colleague asked'], 4],
    ['foreign owner', foreign, 0],
  ])('are for the %s those that they may see', async (by, shown, hidden) => {
    const page = await said(by, '/api/measures/inquiries?period=today&count=replied')
    expect(standingsIn(page)).toEqual(sorted(shown))
    expect((JSON.parse(page) as CountedPage).hidden).toBe(hidden)
  })
})

describe('what tells of inquiries without showing them', () => {
  const month = () => today.slice(0, 7)
  it.each(readers)('names none to the %s', async (by) => {
    const paths = [
      '/api/me',
      '/api/members',
      '/api/queues',
      '/api/teams',
      '/api/sites',
      '/api/views',
      '/api/saved-replies',
      '/api/articles',
      '/api/alerts',
      '/api/notices',
      '/api/status',
      '/api/rates',
      '/api/reports',
      `/api/reports/daily/${dayPlus(today, -1)}`,
      `/api/ledger?from=${today}&to=${today}`,
      '/api/measures?period=today&by=queue',
      '/api/measures?period=today&by=assistant',
      '/api/measures/csv?period=today&by=source',
      `/api/targets?month=${month()}`,
      '/api/targets/evening',
    ]
    for (const path of paths) {
      const answer = await get(by, path)
      expect([200, 403], path).toContain(answer.status)
      expect([path, standingsIn(await answer.text())]).toEqual([path, []])
    }
  })
})

describe('a mail', () => {
  it.each(readers)('names none to the %s', async (by) => {
    await sendDue(services)
    const mails = await mailsTo(members.get(by)!.email)
    expect(mails.flatMap(({ subject, body }) => standingsIn(subject + body))).toEqual([])
  })
})

describe('what comes by itself', () => {
  it.each(readers)(
    'tells the %s, by long poll and to a socket that missed everything, of what they may see',
    async (by) => {
      const news = await said(by, '/api/news?after=0')
      expect(JSON.parse(news)).toMatchObject({
        frames: expect.arrayContaining([expect.objectContaining({ whole: true })]),
      })
      expect(standingsIn(news)).toEqual(sorted(sees[by]))
      const ticket = await ask('POST', '/api/tickets', { cookie: cookies.get(by)!, body: {} })
      const workspace = by === 'foreign owner' ? elsewhere.id : home.id
      const desk = env.DESK.get(env.DESK.idFromName(workspace))
      const socket = await open(desk, 'member', (await ticket.json<{ ticket: string }>()).ticket, null)
      const heard = frames<FrameToMember>(socket)
      socket.send(JSON.stringify({ t: 'resume', after: 0 }))
      await heard.next('caught-up')
      expect(standingsIn(JSON.stringify(heard.seen))).toEqual(sorted(sees[by]))
      socket.close()
    },
  )
})

describe('an exception that is taken away', () => {
  it('ends what an open socket and a poll that waits are told, at once', async () => {
    const workspace = await makeWorkspace()
    const [owner, colleague] = [await makeMember(workspace, 'owner'), await makeMember(workspace, 'assistant')]
    const assistant = await makeMember(workspace, 'assistant', { 'inquiry.read': 'all' })
    const [cookie, ownerCookie] = [await signIn(assistant), await signIn(owner)]
    cookies.set('owner', ownerCookie)
    const desk = env.DESK.get(env.DESK.idFromName(workspace.id))
    const visitor = makeVisitor(workspace)
    const inquiry = newInquiry('Plumage of Aracari')
    await visitor.ask('POST', '/inquiries', { body: inquiry })
    const ticket = await ask('POST', '/api/tickets', { cookie, body: {} })
    const socket = await open(desk, 'member', (await ticket.json<{ ticket: string }>()).ticket, null)
    const heard = frames<FrameToMember>(socket)
    await heard.next('hello')
    await does('owner', inquiry.id, { type: 'assign', member: colleague.id })
    const { upTo } = await heard.next('event', ({ card }) => card.assignee === colleague.id)
    const polled = ask('GET', `/api/news?after=${upTo}`, { cookie })
    await vi.waitFor(async () =>
      runInDurableObject(desk, ({ context }) => expect(context.teller.listeners.size).toBe(1)),
    )
    const body = { exceptions: { 'inquiry.read': null } }
    expect((await ask('PATCH', `/api/members/${assistant.id}`, { cookie: ownerCookie, body })).status).toBe(200)
    expect(await heard.next('vanished')).toMatchObject({ inquiry: inquiry.id })
    await heard.next('caught-up', ({ whole }) => !whole)
    const news = await (await polled).json<{ frames: FrameToMember[] }>()
    expect(news.frames).toContainEqual(expect.objectContaining({ t: 'caught-up', whole: false }))
    expect(standingsIn(JSON.stringify(news))).toEqual([])
    heard.seen.length = 0
    const more = { type: 'message', id: uuidv7(), text: 'Aracari still?' }
    expect((await visitor.ask('POST', `/inquiries/${inquiry.id}/commands`, { body: more })).status).toBe(200)
    const other = newInquiry('Do you open on Sunday?')
    await makeVisitor(workspace).ask('POST', '/inquiries', { body: other })
    await heard.next('event', ({ card }) => card.id === other.id)
    expect(standingsIn(JSON.stringify(heard.seen))).toEqual([])
    // Whoever was away when it was taken hears that as soon as they are back.
    socket.send(JSON.stringify({ t: 'resume', after: upTo }))
    await heard.next('caught-up', ({ whole }) => !whole)
    expect((await ask('GET', `/api/inquiries/${inquiry.id}`, { cookie })).status).toBe(404)
    expect((await ask('GET', '/api/me', { cookie })).status).toBe(200)
    socket.close()
  })
})

it('a poll of somebody who is suspended while it waits tells them nothing', async () => {
  const workspace = await makeWorkspace()
  const [owner, manager] = [await makeMember(workspace, 'owner'), await makeMember(workspace, 'manager')]
  const [ownerCookie, cookie] = [await signIn(owner), await signIn(manager)]
  const desk = env.DESK.get(env.DESK.idFromName(workspace.id))
  await makeVisitor(workspace).ask('POST', '/inquiries', { body: newInquiry('Plumage of Aracari') })
  const { upTo } = await (await ask('GET', '/api/news?after=0', { cookie })).json<{ upTo: number }>()
  const polled = ask('GET', `/api/news?after=${upTo}`, { cookie })
  await vi.waitFor(async () => runInDurableObject(desk, ({ context }) => expect(context.teller.listeners.size).toBe(1)))
  const body = { suspended: true }
  expect((await ask('PATCH', `/api/members/${manager.id}`, { cookie: ownerCookie, body })).status).toBe(200)
  expect((await (await polled).json<{ frames: FrameToMember[] }>()).frames).toEqual([])
})

it('a person who comes to another team loses sight of what the first one has, at once and where their console is open', async () => {
  const workspace = await makeWorkspace()
  const [manager, owner] = [await makeMember(workspace, 'manager'), await makeMember(workspace, 'owner')]
  const [cookie, ownerCookie] = [await signIn(manager), await signIn(owner)]
  const newTeam = services.newId()
  await batch(services.db, [
    sql`INSERT INTO team (workspace, id, name, created_at) VALUES (${workspace.id}, ${newTeam}, 'Fairs', 0)`,
    raiseRevision(workspace.id),
  ])
  const inquiry = newInquiry()
  await makeVisitor(workspace).ask('POST', '/inquiries', { body: inquiry })
  const ticket = await ask('POST', '/api/tickets', { cookie, body: {} })
  const desk = env.DESK.get(env.DESK.idFromName(workspace.id))
  const socket = await open(desk, 'member', (await ticket.json<{ ticket: string }>()).ticket, null)
  const heard = frames<FrameToMember>(socket)
  await heard.next('hello')
  const body = { teams: [newTeam] }
  expect((await ask('PATCH', `/api/members/${manager.id}`, { cookie: ownerCookie, body })).status).toBe(200)
  expect(await heard.next('vanished')).toMatchObject({ inquiry: inquiry.id })
  await heard.next('caught-up', ({ whole }) => !whole)
  expect((await ask('GET', `/api/inquiries/${inquiry.id}`, { cookie })).status).toBe(404)
  const back = { teams: [workspace.team] }
  heard.seen.length = 0
  await ask('PATCH', `/api/members/${manager.id}`, { cookie: ownerCookie, body: back })
  await heard.next('caught-up', ({ whole }) => !whole)
  expect(heard.seen.filter(({ t }) => t === 'vanished')).toEqual([])
  expect((await ask('GET', `/api/inquiries/${inquiry.id}`, { cookie })).status).toBe(200)
})
