/**
 * A deploy in the middle of chats. The fixtures are what version 991772e wrote, taken from a Desk of that version as it
 * ran: its own SQLite and the record, with a flush whose answer was lost, entries the record does not have, and some that
 * the Desk's own tables do not have either. The clients keep their old code, too: their frames are written out here.
 */
import { evictDurableObject, runDurableObjectAlarm, runInDurableObject } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { uuidv7 } from 'uuidv7'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { MemberFrame, VisitorFrame } from '../../../shared/schema/frame.ts'
import type { FrameToMember, FrameToVisitor } from '../../../shared/schema/frame.ts'
import { NewInquiry } from '../../../shared/schema/inquiry.ts'
import type { MemberThread } from '../../../shared/schema/inquiry.ts'
import { Invite } from '../../../shared/schema/member.ts'
import { SiteSettings } from '../../../shared/schema/site.ts'
import type { Answer } from '../../../worker/desk/desk-rpc.ts'
import type { Desk } from '../../../worker/desk/desk.ts'
import type { MemberPrincipal, VisitorPrincipal } from '../../../worker/desk/principal.ts'
import { all, sql } from '../../../worker/record/sql.ts'
import deskThen from '../../fixtures/upgrade/desk.json'
import recordThen from '../../fixtures/upgrade/record.json'
import wireThen from '../../fixtures/upgrade/wire.json'
import { flushed, frames, memberSocket, open } from './house.ts'

const shop = 'https://shop.example'
const { inquiries } = deskThen
const journalThen = deskThen.rows.journal.map(({ entry }) => entry)
const saidThen: { id: string; text: string }[] = journalThen.flatMap(({ messages }) => [...messages])

type Value = string | number | null
type Row = Record<string, Value>

/** A row as it was stored: what is an object in the fixture was JSON text. */
function stored(row: object, workspace: string): Row {
  return Object.fromEntries(
    Object.entries(row).map(([column, value]) => [
      column,
      typeof value === 'object' && value !== null
        ? JSON.stringify(value)
        : value === deskThen.place.workspace
          ? workspace
          : (value as Value),
    ]),
  )
}

function insertOf(table: string, row: Row): { text: string; values: Value[] } {
  const columns = Object.keys(row)
  return {
    text: `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`,
    values: Object.values(row),
  }
}

interface Upgraded {
  workspace: string
  desk: DurableObjectStub<Desk>
  ploy: MemberPrincipal
  olga: MemberPrincipal
  visitor: (name: string) => VisitorPrincipal
}

/** Drops what the Desk has and puts there what the version before left; then the Desk wakes with today's code. */
async function upgrade(
  settingsThen: (settings: Record<string, unknown>) => object = (same) => same,
): Promise<Upgraded> {
  vi.useFakeTimers({ now: deskThen.at + 1_000, toFake: ['Date'] })
  const workspace = uuidv7()
  await env.DB.batch(
    Object.entries(recordThen).flatMap(([table, rows]) =>
      rows.map((row) => {
        const whole = table === 'workspace' ? { ...row, id: workspace } : row
        const { text, values } = insertOf(table, stored(whole, workspace))
        return env.DB.prepare(text).bind(...values)
      }),
    ),
  )
  const desk = env.DESK.get(env.DESK.idFromName(workspace))
  await runInDurableObject(desk, async (_, state) => {
    await state.storage.deleteAll()
    for (const text of deskThen.tables) state.storage.sql.exec(text)
    for (const [table, rows] of Object.entries(deskThen.rows)) {
      for (const row of rows) {
        const { text, values } = insertOf(table, stored(row, workspace))
        state.storage.sql.exec(text, ...values)
      }
    }
    const [copy] = [...state.storage.sql.exec<{ value: string }>(`SELECT value FROM meta WHERE key = 'settings'`)]
    const settings = settingsThen(JSON.parse(copy!.value) as Record<string, unknown>)
    state.storage.sql.exec(`UPDATE meta SET value = ? WHERE key = 'settings'`, JSON.stringify(settings))
    await state.storage.setAlarm(deskThen.at + 5_000)
  })
  await evictDurableObject(desk)
  const { site, team } = deskThen.place
  const until = deskThen.at + 12 * 3_600_000
  const member = (id: string, role: 'assistant' | 'owner'): MemberPrincipal => ({
    kind: 'member',
    member: id,
    role,
    exceptions: {},
    teams: [team],
    session: uuidv7(),
    until,
  })
  return {
    workspace,
    desk,
    ploy: member(deskThen.people.ploy, 'assistant'),
    olga: member(deskThen.people.olga, 'owner'),
    visitor: (name) => ({ kind: 'visitor', site, origin: shop, visitor: name.padEnd(43, '_') }),
  }
}

afterEach(() => {
  vi.useRealTimers()
})

/** The visitor's page comes back on a new socket, as its old code does, and says what it knows. */
async function comesBack({ desk, visitor }: Upgraded, name: string, inquiry: string, after: number) {
  const ticket = await desk.visitorTicket(visitor(name), inquiry)
  if (ticket.kind !== 'done') throw new Error(ticket.because)
  const socket = await open(desk, 'visitor', ticket.value.ticket, shop)
  const page = frames<FrameToVisitor>(socket)
  await page.next('hello')
  socket.send(JSON.stringify({ t: 'resume', after }))
  const does = async (command: object) => {
    const ref = uuidv7()
    socket.send(JSON.stringify({ t: 'send', ref, command }))
    return (await page.next('ack', (one) => one.ref === ref)).outcome
  }
  return { page, does }
}

async function consoleOf({ desk }: Upgraded, who: MemberPrincipal, after: number) {
  const socket = await memberSocket(desk, who)
  const shown = frames<FrameToMember>(socket)
  await shown.next('hello')
  socket.send(JSON.stringify({ t: 'resume', after }))
  const caughtUp = await shown.next('caught-up')
  const does = async (inquiry: string, version: number, act: object) => {
    const commandId = uuidv7()
    socket.send(JSON.stringify({ t: 'send', command: { on: 'inquiry', commandId, inquiry, version, act } }))
    const { outcome } = await shown.next('ack', (one) => one.ref === commandId)
    if (outcome.kind === 'refused' || outcome.inquiry === null) throw new Error(JSON.stringify(outcome))
    return outcome.inquiry
  }
  return { shown, caughtUp, does }
}

async function threadOf({ desk, olga }: Upgraded, inquiry: string): Promise<MemberThread> {
  const answer = (await desk.threadTail(olga, inquiry)) as Answer<MemberThread | null>
  if (answer.kind === 'refused' || answer.value === null) throw new Error(JSON.stringify(answer))
  return answer.value
}

interface EpisodeRow {
  episode: number
  state: string
  counted: string
}

function episodesOf({ workspace }: Upgraded, inquiry: string): Promise<EpisodeRow[]> {
  return all<EpisodeRow>(
    env.DB,
    sql`SELECT episode, state, counted FROM episode WHERE workspace = ${workspace} AND inquiry = ${inquiry} ORDER BY episode`,
  )
}

async function dueAt({ workspace }: Upgraded, inquiry: string): Promise<number | null> {
  const [row] = await all<{ due_at: number | null }>(
    env.DB,
    sql`SELECT due_at FROM inquiry WHERE workspace = ${workspace} AND id = ${inquiry}`,
  )
  return row!.due_at
}

describe('a deploy in the middle of chats', () => {
  it('wakes where the version before stood, with an answer lost and entries on their way', async () => {
    const { desk } = await upgrade()
    expect(await desk.status()).toMatchObject({
      founded: true,
      epoch: 1,
      journal: 23,
      flushed: 18,
      parked: 0,
      halted: null,
      live: 5,
    })
  })

  it('flushes what the version before did not, event by event and message by message', async () => {
    const { desk, workspace } = await upgrade()
    expect(await runDurableObjectAlarm(desk)).toBe(true)
    await flushed(desk)
    const status = await desk.status()
    expect(status).toMatchObject({ parked: 0, halted: null, flushLagMs: 0, flushed: status.journal })
    const events = await all<{ stream: string; seq: number; type: string }>(
      env.DB,
      sql`SELECT stream, seq, type FROM event WHERE workspace = ${workspace}`,
    )
    const wanted = journalThen.flatMap(({ events }) => events.map(({ stream, seq, type }) => ({ stream, seq, type })))
    expect(events).toEqual(expect.arrayContaining(wanted))
    expect(new Set(events.map(({ stream, seq }) => `${stream} ${seq}`)).size).toBe(events.length)
    const bodies = await all<{ id: string; body: string }>(
      env.DB,
      sql`SELECT id, body FROM message WHERE workspace = ${workspace}`,
    )
    const said = saidThen.map(({ id, text }) => ({ id, body: text }))
    expect(bodies).toEqual(expect.arrayContaining(said))
    expect(bodies).toHaveLength(said.length)
  })

  it("lets the visitor's page resume, speak, read and be answered", async () => {
    const house = await upgrade()
    const { page, does } = await comesBack(house, 'wipa', inquiries.open, 5)
    const missed = await page.next('event')
    expect(missed).toMatchObject({
      inquiry: { state: 'open', assistant: { name: 'Ploy' } },
      messages: [{ text: 'Is it waterproof?' }],
    })
    expect(JSON.stringify(page.seen)).not.toContain('asks every week')
    const id = uuidv7()
    expect(await does({ type: 'message', id, text: 'And how deep?' })).toMatchObject({ kind: 'done' })
    // Sent by the old page before the deploy, and again after it: known.
    const again = saidThen.find(({ text }) => text === 'Is it waterproof?')!
    expect(await does({ type: 'message', id: again.id, text: again.text })).toMatchObject({ kind: 'done' })
    const ploy = await consoleOf(house, house.ploy, 20)
    await ploy.does(inquiries.open, 9, { type: 'reply', id: uuidv7(), text: 'To one metre.' })
    const answered = await page.next('event', (frame) => frame.messages.some(({ text }) => text === 'To one metre.'))
    expect(await does({ type: 'read', upTo: answered.upTo })).toMatchObject({
      kind: 'done',
      inquiry: { readByVisitor: answered.upTo },
    })
    const { messages } = await threadOf(house, inquiries.open)
    expect(messages.map(({ text }) => text)).toEqual([
      'Is the Suan garden light on stock?',
      'Yes, 40 pieces.',
      'asks every week',
      'Is it waterproof?',
      'And how deep?',
      'To one metre.',
    ])
  })

  it("tells the member's console what it missed, and takes its commands by the versions it knows", async () => {
    const house = await upgrade()
    const { shown, caughtUp, does } = await consoleOf(house, house.ploy, 20)
    expect(caughtUp).toMatchObject({ whole: true })
    const news = shown.seen.flatMap((frame) => (frame.t === 'event' ? [frame] : []))
    expect(news.map(({ card }) => card.id)).toEqual(expect.arrayContaining([inquiries.open, inquiries.resolved]))
    expect(news.flatMap(({ messages }) => messages.map(({ text }) => text))).toEqual(
      expect.arrayContaining(['asks every week', 'Is it waterproof?']),
    )
    const before = await threadOf(house, inquiries.offered)
    expect(before.card).toMatchObject({ state: 'offered', assignee: house.ploy.member, callBackDue: null })
    const accepted = await does(inquiries.offered, before.card.version, { type: 'accept' })
    expect(accepted).toMatchObject({ state: 'open', assignee: house.ploy.member })
    const replied = await does(inquiries.offered, accepted.version, { type: 'reply', id: uuidv7(), text: 'The Fala.' })
    expect(await does(inquiries.offered, replied.version, { type: 'resolve', outcome: 'resolved' })).toMatchObject({
      state: 'resolved',
    })
    // There is room again: whoever waited from before the deploy is offered now.
    expect((await threadOf(house, inquiries.waiting)).card).toMatchObject({
      state: 'offered',
      assignee: house.ploy.member,
    })
  })

  it('counts no episode from before there were measures, and every one that begins after', async () => {
    const house = await upgrade()
    const { does } = await consoleOf(house, house.ploy, 20)
    const { card } = await threadOf(house, inquiries.resolved)
    expect(card).toMatchObject({ state: 'resolved', rating: 4 })
    const reopened = await does(inquiries.resolved, card.version, { type: 'reopen' })
    expect(reopened).toMatchObject({ state: 'open', episode: 2, assignee: house.ploy.member })
    const replied = await does(inquiries.resolved, reopened.version, {
      type: 'reply',
      id: uuidv7(),
      text: 'It is there.',
    })
    await does(inquiries.resolved, replied.version, { type: 'resolve', outcome: 'resolved', topic: 'stock' })
    await flushed(house.desk)
    const [old, young] = await episodesOf(house, inquiries.resolved)
    expect(old).toMatchObject({ episode: 1, counted: '[]' })
    expect(young).toMatchObject({ episode: 2, state: 'resolved' })
    expect(JSON.parse(young!.counted)).not.toEqual([])
    expect(await dueAt(house, inquiries.resolved)).toBeGreaterThan(deskThen.at)
  })

  it('recalls what had gone back to the record, and reopens it when its visitor writes', async () => {
    const house = await upgrade()
    const { does } = await comesBack(house, 'ek', inquiries.left, 0)
    expect(await does({ type: 'message', id: uuidv7(), text: 'And to Trang?' })).toMatchObject({ kind: 'done' })
    const { card, messages, topic } = await threadOf(house, inquiries.left)
    expect(card).toMatchObject({ episode: 2, closedAt: null })
    expect(topic).toBe('stock')
    expect(messages.map(({ text }) => text)).toEqual(['Do you ship to Krabi?', 'We do.', 'And to Trang?'])
    await flushed(house.desk)
    expect(await episodesOf(house, inquiries.left)).toMatchObject([{ episode: 1, counted: '[]' }, { episode: 2 }])
  })

  it('goes on with a lead where sales stood', async () => {
    const house = await upgrade()
    const { does } = await consoleOf(house, house.olga, 20)
    const { card, lead } = await threadOf(house, inquiries.lead)
    expect(card).toMatchObject({ stage: 'passed', tier: 'D', kind: 'lead' })
    expect(lead).toMatchObject({ score: { intent: 20 } })
    const accepted = await does(inquiries.lead, card.version, { type: 'lead', take: { step: 'accept' } })
    expect(accepted.stage).toBe('accepted')
    const deal = { minor: 4_000_000, currency: 'THB', lines: [] }
    const won = await does(inquiries.lead, accepted.version, { type: 'lead', take: { step: 'win', deal } })
    expect(won.stage).toBe('won')
  })

  it('lets those who left unheard go, and what was offered to nobody there goes on waiting', async () => {
    const house = await upgrade()
    // Nobody comes back: neither pages nor consoles. Watches, graces and offers run out one after another.
    for (let minutes = 1; minutes <= 8; minutes++) {
      vi.setSystemTime(deskThen.at + minutes * 60_000)
      await house.desk.tick()
    }
    expect((await threadOf(house, inquiries.offered)).card).toMatchObject({ state: 'waiting', visitorHere: false })
    expect((await threadOf(house, inquiries.waiting)).card).toMatchObject({ state: 'waiting', visitorHere: false })
    // Its visitor was there a while longer than whoever had it, and waited for a word: it goes on to the next.
    expect((await threadOf(house, inquiries.open)).card).toMatchObject({ state: 'waiting', visitorHere: false })
    await flushed(house.desk)
    expect(await house.desk.status()).toMatchObject({ parked: 0, halted: null, flushLagMs: 0 })
    // Whoever signs in then is offered the one who waited longest.
    const { desk, ploy } = house
    await consoleOf(house, ploy, 0)
    await desk.command(ploy, { on: 'presence', commandId: uuidv7(), presence: 'available' })
    expect((await threadOf(house, inquiries.offered)).card).toMatchObject({ state: 'offered', assignee: ploy.member })
  })

  it('founds a Desk anew from what the version before wrote to the record', async () => {
    const house = await upgrade()
    await flushed(house.desk)
    await runInDurableObject(house.desk, (_, state) => state.storage.deleteAll())
    await evictDurableObject(house.desk)
    await house.desk.refresh(1)
    expect(await house.desk.status()).toMatchObject({ founded: true, epoch: 2, live: 4, parked: 0, halted: null })
    const { does } = await comesBack(house, 'wipa', inquiries.open, 8)
    expect(await does({ type: 'message', id: uuidv7(), text: 'Hello?' })).toMatchObject({ kind: 'done' })
    expect((await threadOf(house, inquiries.open)).messages.at(-1)).toMatchObject({ text: 'Hello?' })
  })

  it('reads a copy of the settings from before there were flows and topics', async () => {
    const older = (settings: Record<string, unknown>) =>
      JSON.parse(
        JSON.stringify(settings, (key, value: unknown) => (['flows', 'closing'].includes(key) ? undefined : value)),
      ) as object
    const house = await upgrade(older)
    const { does } = await comesBack(house, 'chai', inquiries.waiting, 0)
    expect(await does({ type: 'message', id: uuidv7(), text: 'Or in cash?' })).toMatchObject({ kind: 'done' })
    const asked = NewInquiry.parse({ ...wireThen.inquiries[0]!, id: uuidv7() })
    expect(await house.desk.submit(house.visitor('new'), asked)).toMatchObject({ kind: 'done' })
  })
})

describe('clients of the version before', () => {
  it('send frames that are still read', () => {
    for (const frame of wireThen.visitorFrames) expect(VisitorFrame.parse(frame)).toEqual(frame)
    for (const frame of wireThen.memberFrames) expect(MemberFrame.parse(frame)).toEqual(frame)
  })

  it('send bodies that are still read, with or without answers, teams, country', () => {
    for (const body of wireThen.inquiries) expect(NewInquiry.parse(body)).toMatchObject(body)
    for (const body of wireThen.sites) expect(SiteSettings.parse(body)).toMatchObject(body)
    for (const body of wireThen.invitations) expect(Invite.parse(body)).toMatchObject(body)
  })
})
