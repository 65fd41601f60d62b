/** Visitors who wait, at a real Desk: what they are told to expect, and being called back rather than wait. */
import { evictDurableObject } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { uuidv7 } from 'uuidv7'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { FrameToMember, FrameToVisitor } from '../../../shared/schema/frame.ts'
import type { VisitorInquiry } from '../../../shared/schema/inquiry.ts'
import type { MemberPrincipal } from '../../../worker/desk/principal.ts'
import { all, batch, sql } from '../../../worker/record/sql.ts'
import { raiseRevision } from '../../../worker/record/workspaces.ts'
import { act, arrives, asks, flushed, frames, house, open } from './house.ts'
import type { House } from './house.ts'

const [second, minute, hour] = [1_000, 60_000, 3_600_000]
const shop = 'https://shop.example'
/** Bangkok, a Friday, and the Monday after it. */
const friday = (clock: string) => Date.parse(`2027-04-09T${clock}:00+07:00`)
const monday = (clock: string) => Date.parse(`2027-04-12T${clock}:00+07:00`)
const office = [[540, 1080]]
const hours = {
  weekly: { mon: office, tue: office, wed: office, thu: office, fri: office, sat: [], sun: [] },
  extra: [],
  closed: [],
}

beforeEach(() => {
  vi.useFakeTimers({ now: friday('10:00'), toFake: ['Date'] })
})
afterEach(() => {
  vi.useRealTimers()
})

function passes(ms: number): void {
  vi.setSystemTime(Date.now() + ms)
}

async function keepsHours({ workspace, desk }: House): Promise<void> {
  const results = await batch(env.DB, [
    sql`UPDATE queue SET hours = ${JSON.stringify(hours)} WHERE workspace = ${workspace}`,
    raiseRevision(workspace),
  ])
  await desk.refresh((results.at(-1)!.results[0] as { revision: number }).revision)
}

async function asked(home: House, who: string): Promise<VisitorInquiry> {
  const answer = await home.desk.submit(home.visitor(who), asks())
  if (answer.kind !== 'done') throw new Error(answer.because)
  return answer.value.thread.inquiry
}

async function looks(home: House, who: string, id: string): Promise<VisitorInquiry> {
  const answer = await home.desk.look(home.visitor(who), id, 0, false)
  if (answer.kind !== 'done') throw new Error(answer.because)
  return answer.value.inquiry
}

async function does(home: House, who: MemberPrincipal, id: string, ...acts: Parameters<typeof act>[2][]) {
  for (const what of acts) expect(await home.desk.command(who, act(id, 999, what))).toMatchObject({ kind: 'done' })
}

/** Ploy, with room for one, and somebody with her: everybody else waits. */
async function full(home: House): Promise<{ ploy: MemberPrincipal; open: string; socket: WebSocket }> {
  const ploy = await home.member('Ploy', { capacity: 1 })
  const socket = await arrives(home.desk, ploy)
  const { id } = await asked(home, 'first')
  await does(home, ploy, id, { type: 'accept' }, { type: 'reply', id: uuidv7(), text: 'Good morning.' })
  return { ploy, open: id, socket }
}

/** So many wait three minutes each for Ploy's only place. @returns what she has in the end */
async function waited(home: House, ploy: MemberPrincipal, first: string, count: number): Promise<string> {
  let having = first
  for (let at = 0; at < count; at += 1) {
    const { id } = await asked(home, `before ${at}`)
    passes(3 * minute)
    await does(home, ploy, having, { type: 'resolve', outcome: 'resolved' })
    await does(home, ploy, id, { type: 'accept' }, { type: 'reply', id: uuidv7(), text: 'Yes.' })
    having = id
  }
  return having
}

const range = ({ outlook }: VisitorInquiry) => (outlook?.kind === 'line' ? outlook.range : 'not in the line')

describe('somebody who waits', () => {
  it('is told their place, and how long it takes once five have waited; the Desk knows it after sleeping, too', async () => {
    const home = await house()
    const { ploy, open: having } = await full(home)
    const unknown = await asked(home, 'too early')
    expect([unknown.position, range(unknown)]).toEqual([1, null])
    await home.desk.visit(home.visitor('too early'), unknown.id, { type: 'end' })
    const now = await waited(home, ploy, having, 5)
    const next = await asked(home, 'next')
    expect([next.position, range(next)]).toEqual([1, { from: 2, to: 5, longer: false }])
    const other = await asked(home, 'other')
    expect([other.position, range(other)]).toEqual([2, { from: 3, to: 10, longer: false }])
    expect(next.outlook).toMatchObject({ unwise: true, closesAt: null })
    // What was learned is written beside what happens, now and then.
    passes(11 * second)
    await home.desk.visit(home.visitor('next'), next.id, { type: 'read', upTo: 2 })
    await home.desk.visit(home.visitor('next'), next.id, { type: 'message', id: uuidv7(), text: 'No hurry.' })
    await flushed(home.desk)
    await evictDurableObject(home.desk)
    expect(range(await looks(home, 'next', next.id))).toEqual({ from: 2, to: 5, longer: false })
    // Their turn: the other one moves up, and is told so.
    await does(home, ploy, now, { type: 'resolve', outcome: 'resolved' })
    expect((await looks(home, 'other', other.id)).position).toBe(2)
    await does(home, ploy, next.id, { type: 'accept' })
    const moved = await looks(home, 'other', other.id)
    // A place came free sooner than it used to.
    expect([moved.position, range(moved)]).toEqual([1, { from: 1, to: 4, longer: false }])
  })

  it('hears live when whoever could take it goes away, and that waiting is unwise then', async () => {
    const home = await house()
    const { ploy } = await full(home)
    const { id } = await asked(home, 'v')
    const ticket = await home.desk.visitorTicket(home.visitor('v'), id)
    if (ticket.kind !== 'done') throw new Error(ticket.because)
    const heard = frames<FrameToVisitor>(await open(home.desk, 'visitor', ticket.value.ticket, shop))
    await home.desk.command(ploy, { on: 'presence', commandId: uuidv7(), presence: 'away' })
    const { inquiry } = await heard.next('event', (frame) => frame.inquiry.outlook?.kind === 'line')
    expect(inquiry).toMatchObject({ position: 1, outlook: { range: null, unwise: true } })
  })

  it('is told by when a message is answered, and until when the queue is closed, instead of a place', async () => {
    const home = await house()
    await keepsHours(home)
    vi.setSystemTime(friday('20:00'))
    const { outlook } = await asked(home, 'night')
    expect(outlook).toEqual({ kind: 'message', by: monday('10:00'), opensAt: monday('09:00') })
    const site = await home.desk.publicSite({ site: home.site, origin: shop }, null)
    expect(site).toMatchObject({ value: { opening: { open: false }, answerBy: monday('10:00') } })
  })

  it('is told when the queue closes, and that it may be before their turn', async () => {
    const home = await house()
    await keepsHours(home)
    const { ploy, open: having } = await full(home)
    vi.setSystemTime(friday('17:40'))
    await waited(home, ploy, having, 5)
    vi.setSystemTime(friday('17:59'))
    expect((await asked(home, 'late')).outlook).toMatchObject({ unwise: true, closesAt: friday('18:00') })
  })
})

describe('somebody who would rather be called back', () => {
  it('is owed it in working time, takes nobody’s place, and stands in the list by when it is due', async () => {
    const home = await house()
    await keepsHours(home)
    const { ploy, socket } = await full(home)
    const news = frames<FrameToMember>(socket)
    vi.setSystemTime(friday('17:30'))
    const [one, other] = [await asked(home, 'one'), await asked(home, 'other')]
    expect([one.position, other.position]).toEqual([1, 2])
    const visit = (how: 'call' | 'writing') => home.desk.visit(home.visitor('one'), one.id, { type: 'call-back', how })
    const outcome = await visit('call')
    // Four hours of work: what is left of Friday, and the rest on Monday.
    const due = monday('12:30')
    expect(outcome).toMatchObject({
      kind: 'done',
      inquiry: { state: 'waiting', position: null, outlook: { kind: 'call-back', how: 'call', by: due } },
    })
    const again = await visit('writing')
    expect(again).toEqual(outcome)
    expect((await looks(home, 'other', other.id)).position).toBe(1)
    const { card } = await news.next('event', (frame) => frame.card.callBackDue !== null)
    expect(card).toMatchObject({ id: one.id, callBackDue: due, callBack: { how: 'call', address: { kind: 'email' } } })
    passes(10 * second)
    await home.desk.visit(home.visitor('other'), other.id, { type: 'call-back', how: 'writing' })
    // Gone for long: the time they were told stays.
    passes(5 * minute)
    await home.desk.tick()
    const { cards, counts } = await home.desk.inboxTail(ploy, 'owed', null)
    expect(cards.map(({ id, callBackDue }) => [id, callBackDue])).toEqual([
      [one.id, due],
      [other.id, due + 10 * second],
    ])
    // Whoever had all of Ploy's place has gone too, and takes half of it now: one of the two is offered her.
    expect(counts).toMatchObject({ owed: 2, waiting: 1, mine: 2 })
    const team = uuidv7()
    await batch(env.DB, [
      sql`INSERT INTO team (workspace, id, name, function, created_at) VALUES (${home.workspace}, ${team}, 'Sales', 'sales', 0)`,
    ])
    const stranger = await home.member('Somchai', { team })
    expect((await home.desk.inboxTail(stranger, 'owed', null)).counts.owed).toBe(0)
  })

  it('counts as recovered when they are answered in time; who waits goes first', async () => {
    const home = await house()
    const { ploy, open: having } = await full(home)
    const called = await asked(home, 'called')
    passes(30 * second)
    await home.desk.visit(home.visitor('called'), called.id, { type: 'call-back', how: 'call' })
    const here = await asked(home, 'here')
    await does(home, ploy, having, { type: 'resolve', outcome: 'resolved' })
    expect((await looks(home, 'here', here.id)).position).toBe(1)
    await does(home, ploy, here.id, { type: 'accept' }, { type: 'reply', id: uuidv7(), text: 'Yes.' })
    passes(hour)
    await does(home, ploy, here.id, { type: 'resolve', outcome: 'resolved' })
    await does(home, ploy, called.id, { type: 'accept' })
    // Somebody has it; until they have answered it stays on the list.
    expect((await home.desk.inboxTail(ploy, 'owed', null)).cards).toMatchObject([{ id: called.id, state: 'open' }])
    await does(home, ploy, called.id, { type: 'reply', id: uuidv7(), text: 'I called you just now.' })
    expect((await home.desk.inboxTail(ploy, 'owed', null)).counts.owed).toBe(0)
    expect(await sums(home)).toMatchObject({ recovered: 1 })
    expect(await sums(home)).not.toMatchObject({ abandonedBeforeAssignment: 1 })
  })

  it('is called at the time they chose, offered to somebody a little before, and to nobody sooner', async () => {
    const home = await house()
    await keepsHours(home)
    vi.setSystemTime(friday('15:10'))
    const ploy = await home.member('Ploy', { capacity: 3 })
    const one = await asked(home, 'one')
    const visitor = home.visitor('one')
    const offered = await home.desk.callBackTimes(visitor, one.id)
    const times = offered.kind === 'done' ? offered.value : []
    const said = times.map(({ from, to }) => [from, to])
    expect(said.slice(0, 3)).toEqual([
      [friday('17:00'), friday('18:00')],
      [monday('09:00'), monday('11:00')],
      [monday('11:00'), monday('13:00')],
    ])
    const visit = (at: { from: number; to: number }) =>
      home.desk.visit(visitor, one.id, { type: 'call-back', how: 'call', at })
    // At night, or for all day: refused, and nothing is promised.
    for (const at of [
      { from: friday('20:00'), to: friday('22:00') },
      { from: friday('17:00'), to: monday('18:00') },
    ])
      expect(await visit(at)).toMatchObject({ kind: 'refused', because: 'invalid-input', field: 'at' })
    expect(await visit(times[1]!)).toMatchObject({
      inquiry: { outlook: { kind: 'call-back', how: 'call', from: monday('09:00'), by: monday('11:00') } },
    })
    const cards = async () => (await home.desk.inboxTail(ploy, 'owed', null)).cards
    expect(await cards()).toMatchObject([
      { state: 'callback-owed', callBackDue: monday('11:00'), callBack: { how: 'call', from: monday('09:00') } },
    ])
    vi.setSystemTime(monday('08:49'))
    await arrives(home.desk, ploy)
    await home.desk.tick()
    expect((await cards())[0]!.state).toBe('callback-owed')
    passes(minute)
    await home.desk.tick()
    expect(await cards()).toMatchObject([{ state: 'offered', assignee: ploy.member }])
  })

  it('goes on in a messenger: said once, counted, and nothing of the wait changes', async () => {
    const home = await house()
    await full(home)
    const one = await asked(home, 'one')
    const goesOn = (to: 'line' | 'whatsapp' | 'wechat') =>
      home.desk.visit(home.visitor('one'), one.id, { type: 'go-on', to })
    await goesOn('line')
    expect(await goesOn('whatsapp')).toMatchObject({ inquiry: { position: 1, outlook: { kind: 'line' } } })
    await goesOn('line')
    // The site has none.
    expect(await goesOn('wechat')).toMatchObject({ because: 'not-available', field: 'to' })
    expect(await sums(home)).toMatchObject({ wentOn: 1 })
    const events = await all<{ data: string }>(
      env.DB,
      sql`SELECT data FROM event WHERE workspace = ${home.workspace} AND stream = ${one.id} AND type = 'went-on' ORDER BY seq`,
    )
    expect(events.map(({ data }) => JSON.parse(data) as unknown)).toEqual([{ to: 'line' }, { to: 'whatsapp' }])
  })

  it('is owed one again when they come back late and leave a second time', async () => {
    const home = await house()
    const { ploy, open: having } = await full(home)
    await home.desk.visit(home.visitor('first'), having, { type: 'message', id: uuidv7(), text: 'And how much?' })
    const late = await asked(home, 'late')
    const stateOf = async () =>
      (await home.desk.inboxTail(ploy, 'waiting', null)).cards.find(({ id }) => id === late.id)?.state
    const leaves = async () => {
      passes(2 * minute)
      await home.desk.tick()
    }
    await leaves()
    passes(25 * hour)
    await home.desk.tick()
    expect(await stateOf()).toBe('callback-owed')
    await home.desk.visit(home.visitor('late'), late.id, { type: 'message', id: uuidv7(), text: 'Still nobody?' })
    expect(await stateOf()).toBe('waiting')
    await leaves()
    expect(await stateOf()).toBe('callback-owed')
  })

  it('waits again at their old place when they write, whatever tab they write in', async () => {
    const home = await house()
    await full(home)
    const back = await asked(home, 'back')
    await asked(home, 'behind')
    await home.desk.visit(home.visitor('back'), back.id, { type: 'call-back', how: 'call' })
    await home.desk.visit(home.visitor('back'), back.id, { type: 'return' })
    expect((await looks(home, 'back', back.id)).position).toBeNull()
    await home.desk.visit(home.visitor('back'), back.id, { type: 'message', id: uuidv7(), text: 'I do wait.' })
    expect(await looks(home, 'back', back.id)).toMatchObject({ position: 1, outlook: { kind: 'line' } })
  })
})

async function sums({ desk, workspace }: House): Promise<Record<string, number>> {
  await flushed(desk)
  const [row] = await all<{ sums: string }>(
    env.DB,
    sql`SELECT sums FROM rollup WHERE workspace = ${workspace} AND grain = 'day' AND dim = 'all'`,
  )
  return JSON.parse(row!.sums) as Record<string, number>
}
