/** Shifts, leave and stand-ins, work that is left open, reachability and points, at the real Desk. */
import { runInDurableObject } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { uuidv7 } from 'uuidv7'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Presence } from '../../../shared/schema/command.ts'
import type { Colleague, FrameToMember } from '../../../shared/schema/frame.ts'
import type { Hours } from '../../../shared/schema/hours.ts'
import type { InquiryCard, MemberThread } from '../../../shared/schema/inquiry.ts'
import type { Leave } from '../../../shared/schema/leave.ts'
import type { Answer } from '../../../worker/desk/desk-rpc.ts'
import type { MemberPrincipal } from '../../../worker/desk/principal.ts'
import { all, batch, sql } from '../../../worker/record/sql.ts'
import type { Sql } from '../../../worker/record/sql.ts'
import { raiseRevision } from '../../../worker/record/workspaces.ts'
import { act, arrives, asks, flushed, frames, house, open } from './house.ts'
import type { House } from './house.ts'

const [second, minute] = [1_000, 60_000]
/** Bangkok, a Thursday. */
const at = (clock: string, date = '2026-12-03') => Date.parse(`${date}T${clock}+07:00`)

beforeEach(() => {
  vi.useFakeTimers({ now: at('10:00:00'), toFake: ['Date'] })
})
afterEach(() => {
  vi.useRealTimers()
})

/** The clock shows this, and the Desk does what is due. */
async function itIs({ desk }: House, time: number): Promise<void> {
  vi.setSystemTime(time)
  await desk.tick()
}

async function settle({ desk, workspace }: House, statement: Sql): Promise<void> {
  const results = await batch(env.DB, [statement, raiseRevision(workspace)])
  await desk.refresh((results.at(-1)!.results[0] as { revision: number }).revision)
}

/** Works on weekdays at these hours of the day. */
async function works(home: House, { member }: MemberPrincipal, from: number, to: number): Promise<void> {
  const day = [[from * 60, to * 60]]
  const hours = {
    weekly: { mon: day, tue: day, wed: day, thu: day, fri: day, sat: [], sun: [] },
    extra: [],
    closed: [],
  }
  await settle(
    home,
    sql`UPDATE member SET hours = ${JSON.stringify(hours satisfies Record<Exclude<keyof Hours, 'zone'>, unknown>)} WHERE id = ${member}`,
  )
}

async function onLeave(home: House, { member }: MemberPrincipal, ...leave: Leave[]): Promise<void> {
  await settle(home, sql`UPDATE member SET leave = ${JSON.stringify(leave)} WHERE id = ${member}`)
}

async function declares({ desk }: House, member: MemberPrincipal, presence: Presence): Promise<void> {
  await desk.command(member, { on: 'presence', commandId: uuidv7(), presence })
}

/** Asks, and stays: a socket of its own. */
async function asksAndStays(home: House, name: string, question?: string): Promise<string> {
  const inquiry = asks(question)
  const visitor = home.visitor(name)
  expect(await home.desk.submit(visitor, inquiry)).toMatchObject({ kind: 'done' })
  const ticket = await home.desk.visitorTicket(visitor, inquiry.id)
  await open(home.desk, 'visitor', ticket.kind === 'done' ? ticket.value.ticket : '', visitor.origin)
  return inquiry.id
}

async function says(home: House, name: string, inquiry: string): Promise<void> {
  const said = await home.desk.visit(home.visitor(name), inquiry, { type: 'message', id: uuidv7(), text: 'Hello?' })
  expect(said).toMatchObject({ kind: 'done' })
}

async function cardOf({ desk }: House, reader: MemberPrincipal, inquiry: string): Promise<InquiryCard> {
  const thread = (await desk.threadTail(reader, inquiry)) as Answer<MemberThread | null>
  if (thread.kind === 'refused' || thread.value === null) throw new Error(`${inquiry} is not here`)
  return thread.value.card
}

async function does(home: House, by: MemberPrincipal, inquiry: string, what: Parameters<typeof act>[2]) {
  return home.desk.command(by, act(inquiry, 9_999, what))
}

async function eventsOf({ desk, workspace }: House, stream: string, type: string): Promise<object[]> {
  await flushed(desk)
  const rows = await all<{ at: number; data: string }>(
    env.DB,
    sql`SELECT at, data FROM event WHERE workspace = ${workspace} AND stream = ${stream} AND type = ${type} ORDER BY seq`,
  )
  return rows.map((row) => ({ at: row.at, ...(JSON.parse(row.data) as object) }))
}

/** A colleague as a console is told of them last. */
async function toldOf(socket: WebSocket, { member }: MemberPrincipal): Promise<Colleague | undefined> {
  const { seen } = frames<FrameToMember>(socket)
  await vi.waitFor(() => expect(seen.some(({ t }) => t === 'colleagues')).toBe(true))
  const lists = seen.filter((frame) => frame.t === 'colleagues')
  return lists.at(-1)!.colleagues.find(({ id }) => id === member)
}

describe('a shift', () => {
  it('that ends sets its person away with the reason, and what rings goes on; the next one makes them available', async () => {
    const home = await house()
    const [ploy, anan] = [await home.member('Ploy'), await home.member('Anan')]
    await works(home, ploy, 9, 18)
    await arrives(home.desk, ploy)
    vi.setSystemTime(at('17:59:40'))
    const rings = await asksAndStays(home, 'v')
    await arrives(home.desk, anan)
    expect(await cardOf(home, ploy, rings)).toMatchObject({ state: 'offered', assignee: ploy.member })
    await itIs(home, at('18:00:00'))
    expect(await home.desk.presenceOf(ploy.member)).toBe('away')
    expect(await cardOf(home, anan, rings)).toMatchObject({ state: 'offered', assignee: anan.member })
    await itIs(home, at('18:00:01'))
    expect(await eventsOf(home, ploy.member, 'declared')).toMatchObject([
      { presence: 'available' },
      { at: at('18:00:00'), presence: 'away', because: 'off-shift' },
    ])
  })

  it('that begins makes whoever it had set away available again, when they are there or as soon as they come', async () => {
    const home = await house()
    const [here, later] = [await home.member('Ploy'), await home.member('Nurul')]
    for (const member of [here, later]) await works(home, member, 12, 13)
    await arrives(home.desk, here)
    const socket = await arrives(home.desk, later)
    for (const member of [here, later]) await declares(home, member, 'available')
    await works(home, here, 11, 13)
    await itIs(home, at('12:00:00'))
    await itIs(home, at('13:00:00'))
    await works(home, here, 14, 15)
    await works(home, later, 14, 15)
    socket.close()
    await itIs(home, at('13:02:00'))
    await itIs(home, at('14:00:00'))
    expect(await home.desk.presenceOf(here.member)).toBe('available')
    expect(await home.desk.presenceOf(later.member)).toBe('away')
    vi.setSystemTime(at('14:05:00'))
    const { ticket } = await home.desk.memberTicket(later)
    await open(home.desk, 'member', ticket, null)
    expect(await home.desk.presenceOf(later.member)).toBe('available')
    expect((await eventsOf(home, later.member, 'declared')).at(-1)).toMatchObject({ because: 'on-shift' })
  })

  it('in another time zone begins and ends by the clock there', async () => {
    const home = await house()
    const ploy = await home.member('Ploy')
    const shift = [[540, 1080]]
    const hours = { zone: 'Europe/Warsaw', weekly: week(shift), extra: [], closed: [] }
    await settle(home, sql`UPDATE member SET hours = ${JSON.stringify(hours)} WHERE id = ${ploy.member}`)
    await arrives(home.desk, ploy)
    await itIs(home, at('14:59:59'))
    // Winter there: six hours behind Bangkok.
    await itIs(home, at('15:00:00'))
    expect(await home.desk.presenceOf(ploy.member)).toBe('available')
    await itIs(home, at('23:59:59'))
    expect(await home.desk.presenceOf(ploy.member)).toBe('available')
    await itIs(home, at('00:00:00', '2026-12-04'))
    expect(await home.desk.presenceOf(ploy.member)).toBe('away')
  })

  it('leaves whoever works extra hours to it until the next one begins or ends, and whoever went by themselves away', async () => {
    const home = await house()
    const [ploy, nurul] = [await home.member('Ploy'), await home.member('Nurul')]
    await arrives(home.desk, ploy)
    await arrives(home.desk, nurul)
    for (const member of [ploy, nurul]) await works(home, member, 9, 11)
    await itIs(home, at('11:00:00'))
    await declares(home, ploy, 'available')
    await declares(home, nurul, 'away')
    await settle(home, sql`UPDATE member SET weight = 0.5 WHERE id = ${nurul.member}`)
    expect(await home.desk.presenceOf(ploy.member)).toBe('available')
    for (const member of [ploy, nurul]) await works(home, member, 12, 13)
    await itIs(home, at('12:00:00'))
    expect(await home.desk.presenceOf(ploy.member)).toBe('available')
    expect(await home.desk.presenceOf(nurul.member)).toBe('away')
    await itIs(home, at('13:00:00'))
    expect(await home.desk.presenceOf(ploy.member)).toBe('away')
  })

  it('is named where it kept somebody from getting an inquiry', async () => {
    const home = await house()
    const [ploy, nurul, anan] = [await home.member('Ploy'), await home.member('Nurul'), await home.member('Anan')]
    for (const member of [ploy, nurul, anan]) await arrives(home.desk, member)
    await works(home, nurul, 14, 15)
    await onLeave(home, anan, { from: '2026-12-03', until: '2026-12-04', standIn: null })
    const inquiry = await asksAndStays(home, 'v')
    const [offered] = (await eventsOf(home, inquiry, 'offered')) as { choice: { out: object[] } }[]
    expect(offered!.choice.out).toEqual(
      expect.arrayContaining([
        { member: nurul.member, because: 'off-shift' },
        { member: anan.member, because: 'on-leave' },
      ]),
    )
  })
})

describe('leave', () => {
  it('is told to every console, with until when and who stands in', async () => {
    const home = await house()
    const [wipa, nurul] = [await home.member('Wipa'), await home.member('Nurul')]
    const socket = await arrives(home.desk, nurul)
    await onLeave(home, wipa, { from: '2026-12-03', until: '2026-12-04', standIn: nurul.member })
    await works(home, wipa, 9, 18)
    await vi.waitFor(async () =>
      expect(await toldOf(socket, wipa)).toMatchObject({
        off: { because: 'on-leave', back: at('09:00:00', '2026-12-07'), standIn: nurul.member },
      }),
    )
  })

  it('gives a customer who returns to whoever stands in, and afterwards back to whose they are', async () => {
    const home = await house()
    const [wipa, nurul, anan] = [await home.member('Wipa'), await home.member('Nurul'), await home.member('Anan')]
    await arrives(home.desk, wipa)
    const inquiry = await asksAndStays(home, 'v')
    await does(home, wipa, inquiry, { type: 'accept' })
    await does(home, wipa, inquiry, { type: 'resolve', outcome: 'resolved' })
    // Anan has been idle for longer than Nurul: nothing but standing in speaks for her.
    await arrives(home.desk, anan)
    vi.setSystemTime(at('10:01:00'))
    await arrives(home.desk, nurul)
    await onLeave(home, wipa, { from: '2026-12-03', until: '2026-12-03', standIn: nurul.member })
    await says(home, 'v', inquiry)
    expect(await cardOf(home, nurul, inquiry)).toMatchObject({ state: 'offered', assignee: nurul.member })
    expect((await eventsOf(home, inquiry, 'offered')).at(-1)).toMatchObject({ member: nurul.member, for: wipa.member })
    await does(home, nurul, inquiry, { type: 'accept' })
    await does(home, nurul, inquiry, { type: 'resolve', outcome: 'resolved' })
    await onLeave(home, wipa)
    await says(home, 'v', inquiry)
    expect(await cardOf(home, wipa, inquiry)).toMatchObject({ state: 'offered', assignee: wipa.member })
  })

  it('lets nobody give them anything, and names who stands in; without anybody, what returns waits in the queue', async () => {
    const home = await house()
    const manager = await home.member('Wanida', { role: 'manager' })
    const [wipa, nurul] = [await home.member('Wipa'), await home.member('Nurul')]
    await arrives(home.desk, nurul)
    const inquiry = await asksAndStays(home, 'v')
    await does(home, nurul, inquiry, { type: 'accept' })
    await onLeave(home, wipa, { from: '2026-12-01', until: '2026-12-03', standIn: nurul.member })
    for (const gift of [
      { type: 'assign', member: wipa.member },
      { type: 'transfer', to: { kind: 'member', member: wipa.member }, reason: 'knows-better' },
    ] as const)
      expect(await does(home, manager, inquiry, gift)).toMatchObject({
        because: 'not-available',
        detail: 'Wipa is on leave until 2026-12-03: Nurul stands in.',
      })
    await onLeave(home, wipa, { from: '2026-12-01', until: '2026-12-03', standIn: null })
    expect(await does(home, manager, inquiry, { type: 'assign', member: wipa.member })).toMatchObject({
      detail: 'Wipa is on leave until 2026-12-03: nobody stands in.',
    })
    // Whoever works all the same takes it themselves.
    await itIs(home, at('00:00:00', '2026-12-04'))
    expect(await does(home, manager, inquiry, { type: 'assign', member: wipa.member })).toMatchObject({ kind: 'done' })
  })
})

describe('what somebody leaves open', () => {
  /** Ploy has a chat whose visitor waits for a word, and Nurul is free. */
  async function chatOfPloy() {
    const home = await house()
    const [ploy, nurul] = [await home.member('Ploy'), await home.member('Nurul')]
    const socket = await arrives(home.desk, ploy)
    const chat = await asksAndStays(home, 'v')
    await does(home, ploy, chat, { type: 'accept' })
    await does(home, ploy, chat, { type: 'reply', id: uuidv7(), text: 'We do.' })
    await says(home, 'v', chat)
    await arrives(home.desk, nurul)
    return { home, ploy, nurul, chat, socket }
  }

  it('rings the next person after a minute, and does not come straight back; its place is kept, both pay', async () => {
    const { home, ploy, nurul, chat } = await chatOfPloy()
    const { enteredAt } = await cardOf(home, ploy, chat)
    await declares(home, ploy, 'away')
    await itIs(home, at('10:00:59'))
    expect(await cardOf(home, ploy, chat)).toMatchObject({ state: 'open', assignee: ploy.member })
    await itIs(home, at('10:01:00'))
    expect(await cardOf(home, nurul, chat)).toMatchObject({ state: 'offered', assignee: nurul.member, enteredAt })
    expect(await eventsOf(home, chat, 'released')).toEqual([
      { at: at('10:01:00'), member: ploy.member, because: 'away' },
    ])
    await flushed(home.desk)
    const [day] = await all<{ ledger: string }>(
      env.DB,
      sql`SELECT ledger FROM ledger_day WHERE workspace = ${home.workspace}`,
    )
    const { members } = JSON.parse(day!.ledger) as { members: Record<string, { received: number }> }
    expect([members[ploy.member]!.received, members[nurul.member]!.received]).toEqual([1, 1])
  })

  it('stays with whoever is back within the minute', async () => {
    const { home, ploy, chat } = await chatOfPloy()
    await declares(home, ploy, 'away')
    vi.setSystemTime(at('10:00:40'))
    await declares(home, ploy, 'busy')
    await itIs(home, at('10:05:00'))
    expect(await cardOf(home, ploy, chat)).toMatchObject({ state: 'open', assignee: ploy.member })
  })

  it.each(['off-shift', 'unreachable', 'suspended'] as const)('goes on when they are %s', async (because) => {
    const { home, ploy, nurul, chat, socket } = await chatOfPloy()
    if (because === 'off-shift') await works(home, ploy, 14, 15)
    if (because === 'suspended')
      await settle(home, sql`UPDATE member SET status = 'suspended' WHERE id = ${ploy.member}`)
    if (because === 'unreachable') {
      socket.close()
      await vi.waitFor(async () => expect((await home.desk.status()).sockets.members).toBe(1))
      await itIs(home, at('10:00:46'))
    }
    await itIs(home, at('10:02:00'))
    expect(await cardOf(home, nurul, chat)).toMatchObject({ state: 'offered', assignee: nurul.member })
    expect(await eventsOf(home, chat, 'released')).toMatchObject([{ because }])
  })

  it('is offered on at once where its visitor writes to somebody long gone', async () => {
    const { home, ploy, nurul, chat } = await chatOfPloy()
    await does(home, ploy, chat, { type: 'reply', id: uuidv7(), text: 'Anything else?' })
    await declares(home, ploy, 'away')
    await itIs(home, at('10:05:00'))
    expect(await cardOf(home, ploy, chat)).toMatchObject({ state: 'open', assignee: ploy.member })
    await says(home, 'v', chat)
    expect(await cardOf(home, nurul, chat)).toMatchObject({ state: 'offered', assignee: nurul.member })
  })

  it.each(['return', 'transcript'] as const)(
    'is offered on at once where its visitor comes back to somebody long gone, by a %s',
    async (type) => {
      const { home, ploy, nurul, chat } = await chatOfPloy()
      await home.desk.visit(home.visitor('v'), chat, { type: 'leave' })
      await declares(home, ploy, 'away')
      await itIs(home, at('10:05:00'))
      expect(await cardOf(home, ploy, chat)).toMatchObject({ state: 'open', assignee: ploy.member })
      expect(await home.desk.visit(home.visitor('v'), chat, { type })).toMatchObject({ kind: 'done' })
      expect(await cardOf(home, nurul, chat)).toMatchObject({ state: 'offered', assignee: nurul.member })
    },
  )

  it('and does not wait for a word stays, and is listed for the manager, longest gone first', async () => {
    const home = await house()
    const manager = await home.member('Wanida', { role: 'manager' })
    const [ploy, nurul] = [await home.member('Ploy'), await home.member('Nurul')]
    const chats: string[] = []
    for (const member of [ploy, nurul]) {
      await arrives(home.desk, member)
      const chat = await asksAndStays(home, `v-${chats.length}`)
      await does(home, member, chat, { type: 'accept' })
      await does(home, member, chat, { type: 'reply', id: uuidv7(), text: 'We do.' })
      await declares(home, member, 'busy')
      chats.push(chat)
    }
    const left = () => home.desk.inboxTail(manager, 'left', null)
    expect((await left()).counts.left).toBe(0)
    await declares(home, nurul, 'away')
    await itIs(home, at('10:03:00'))
    await declares(home, ploy, 'away')
    await itIs(home, at('10:10:00'))
    const tail = await left()
    expect(tail.counts.left).toBe(2)
    expect(tail.cards.map(({ id }) => id)).toEqual([chats[1], chats[0]])
    expect(await home.desk.inboxTail(ploy, 'left', null)).toMatchObject({ cards: [], counts: { left: 0 } })
    await does(home, manager, chats[1]!, { type: 'assign', member: manager.member })
    expect((await left()).counts.left).toBe(1)
  })
})

describe('somebody whose socket closed', () => {
  it.each([
    [false, 46 * second, false],
    [true, 299 * second, true],
    [true, 301 * second, false],
  ])('with their page in the background (%s) is there after %i ms: %s', async (hidden, after, there) => {
    const home = await house()
    const [ploy, nurul] = [await home.member('Ploy'), await home.member('Nurul')]
    const watch = await arrives(home.desk, nurul)
    const socket = await arrives(home.desk, ploy)
    socket.send(JSON.stringify({ t: 'hidden', hidden }))
    socket.send(JSON.stringify({ t: 'resume', after: 0 }))
    await frames<FrameToMember>(socket).next('caught-up')
    socket.close()
    await vi.waitFor(async () => expect((await home.desk.status()).sockets.members).toBe(1))
    await itIs(home, at('10:00:00') + after)
    await declares(home, nurul, 'busy')
    await vi.waitFor(async () => expect(await toldOf(watch, nurul)).toMatchObject({ presence: 'busy' }))
    expect((await toldOf(watch, ploy))!.reachable).toBe(there)
  })
})

describe('points', () => {
  it('are released by a conversation at rest, which lets somebody have the next; it takes them back when it wakes', async () => {
    const home = await house()
    const ploy = await home.member('Ploy', { capacity: 1 })
    const manager = await home.member('Wanida', { role: 'manager', capacity: 0 })
    const socket = await arrives(home.desk, ploy)
    const chat = await asksAndStays(home, 'v')
    await does(home, ploy, chat, { type: 'accept' })
    await does(home, ploy, chat, { type: 'reply', id: uuidv7(), text: 'We do.' })
    // A message takes half a point, and there is none free yet.
    const noon = JSON.stringify({ weekly: { ...week([[720, 780]]) }, extra: [], closed: [] })
    await settle(home, sql`UPDATE queue SET hours = ${noon} WHERE id = ${home.queue}`)
    const message = await asksAndStays(home, 'w')
    expect(await cardOf(home, manager, message)).toMatchObject({ state: 'waiting' })
    await itIs(home, at('10:09:59'))
    expect(await cardOf(home, manager, message)).toMatchObject({ state: 'waiting' })
    await itIs(home, at('10:10:00'))
    expect(await cardOf(home, manager, message)).toMatchObject({ state: 'offered', assignee: ploy.member })
    expect(await eventsOf(home, chat, 'idled')).toEqual([{ at: at('10:10:00') }])
    await vi.waitFor(async () => expect(await toldOf(socket, ploy)).toMatchObject({ load: 1, capacity: 1 }))
    await does(home, ploy, message, { type: 'accept' })
    await says(home, 'v', chat)
    await vi.waitFor(async () => expect(await toldOf(socket, ploy)).toMatchObject({ load: 1.5, capacity: 1 }))
    const next = await asksAndStays(home, 'x')
    expect(await cardOf(home, manager, next)).toMatchObject({ state: 'waiting' })
  })

  it('are not released while somebody waits for a word, however long', async () => {
    const home = await house()
    const ploy = await home.member('Ploy', { capacity: 1 })
    await arrives(home.desk, ploy)
    const chat = await asksAndStays(home, 'v')
    await does(home, ploy, chat, { type: 'accept' })
    for (let passed = 1; passed <= 4; passed++) await itIs(home, at('10:00:00') + passed * 7 * minute)
    expect(await eventsOf(home, chat, 'idled')).toEqual([])
    await does(home, ploy, chat, { type: 'reply', id: uuidv7(), text: 'We do.' })
    await itIs(home, at('10:38:00'))
    expect(await eventsOf(home, chat, 'idled')).toEqual([{ at: at('10:38:00') }])
  })

  it('are counted the same by a Desk that wakes anew', async () => {
    const home = await house()
    const ploy = await home.member('Ploy', { capacity: 2 })
    await arrives(home.desk, ploy)
    const chat = await asksAndStays(home, 'v')
    await does(home, ploy, chat, { type: 'accept' })
    await does(home, ploy, chat, { type: 'reply', id: uuidv7(), text: 'We do.' })
    await itIs(home, at('10:10:00'))
    await home.desk.inboxTail(ploy, 'mine', null)
    const load = await runInDurableObject(home.desk, ({ context }) => {
      context.live.forget()
      return context.live.load(ploy.member)
    })
    expect(load).toBe(0.5)
  })
})

function week(intervals: number[][]) {
  return Object.fromEntries(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].map((day) => [day, intervals]))
}
