/** How long somebody is signed in is told in their own stream, and nobody is told to have worked for longer. */
import { evictDurableObject, runInDurableObject } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { uuidv7 } from 'uuidv7'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { measuresOfPerson } from '../../../shared/measures/from-facts.ts'
import type { Sums } from '../../../shared/measures/facts.ts'
import type { DatedAmounts } from '../../../shared/measures/from-facts.ts'
import type { MemberPrincipal } from '../../../worker/desk/principal.ts'
import { countingOf } from '../../../worker/record/counting.ts'
import { all, batch, sql } from '../../../worker/record/sql.ts'
import type { Sql } from '../../../worker/record/sql.ts'
import { raiseRevision } from '../../../worker/record/workspaces.ts'
import { act, arrives, asks, house, itIs, memberSocket, withRecord } from './house.ts'
import type { House } from './house.ts'
import { expectWorkWithinSignedIn } from './work-within-signed-in.ts'

const [second, minute, hour] = [1_000, 60_000, 3_600_000]
const zone = 'Asia/Bangkok'
/** Bangkok, a Thursday. */
const at = (clock: string) => Date.parse(`2026-12-03T${clock}+07:00`)

afterEach(() => {
  vi.useRealTimers()
})

/** A home with Ploy in it, at a quarter past nine. */
async function morning(options: Parameters<House['member']>[1] = {}, from = at('09:15:00'), where = zone) {
  vi.useFakeTimers({ now: from, toFake: ['Date'] })
  const home = await house(where)
  return { home, ploy: await home.member('Ploy', options) }
}

/** Their socket closes; of several, one. */
async function loses({ desk }: House, socket: WebSocket, left = 0): Promise<void> {
  socket.close()
  const isNoticed = async () => {
    if ((await desk.status()).sockets.members !== left) return false
    if (left > 0) return true
    return runInDurableObject(desk, (_, { storage }) => {
      const graces = storage.sql.exec(`SELECT id FROM due WHERE kind = 'member-gone'`)
      return graces.toArray().length > 0
    })
  }
  // Asked again and again: vi.waitFor would move the clock.
  while (!(await isNoticed()));
}

async function settle({ desk, workspace }: House, statement: Sql): Promise<void> {
  const results = await batch(env.DB, [statement, raiseRevision(workspace)])
  await desk.refresh((results.at(-1)!.results[0] as { revision: number }).revision)
}

/** The stretches that are told of somebody. */
async function toldOf({ workspace }: House, { member }: MemberPrincipal) {
  const rows = await all<{ data: string }>(
    env.DB,
    sql`SELECT data FROM event WHERE workspace = ${workspace} AND stream = ${member} AND type = 'signed-in' ORDER BY seq`,
  )
  return rows.map(({ data }) => JSON.parse(data) as { from: number; to: number; busy: number; aside?: true })
}

/** The same by the clock of Bangkok. */
async function clockOf(home: House, member: MemberPrincipal): Promise<[from: string, to: string, busy: number][]> {
  const clock = (time: number) => new Date(time + 7 * hour).toISOString().slice(11, 19)
  return (await toldOf(home, member)).map(({ from, to, busy }) => [clock(from), clock(to), busy / second])
}

/** What the record has of somebody, or of all. */
async function measuredOf({ workspace }: House, key = '') {
  const cells = await all<{ t: number; sums: string }>(
    env.DB,
    sql`SELECT t, sums FROM rollup WHERE workspace = ${workspace} AND grain = 'day' AND key = ${key}
      AND dim = ${key === '' ? 'all' : 'assistant'}
      AND generation = (SELECT coalesce(max(generation), 1) FROM counting WHERE workspace = ${workspace})`,
  )
  const dated = cells.map(({ t, sums }): DatedAmounts => ({ t, sums: JSON.parse(sums) as Sums, histograms: {} }))
  return measuresOfPerson(dated, Date.now())
}

/** A record of which streams of members cannot be read. */
function withoutStreams(db: D1Database): D1Database {
  return new Proxy(db, {
    get: (target, name) => {
      const value: unknown = Reflect.get(target, name)
      if (name !== 'prepare') return typeof value === 'function' ? value.bind(target) : value
      return (text: string) => {
        if (text.includes('seq <=')) throw new Error('Network connection lost.')
        return target.prepare(text)
      }
    },
  })
}

/** Somebody has an inquiry of theirs open and says something in it, so many times, a minute apart. */
async function writes(home: House, member: MemberPrincipal, times: number): Promise<void> {
  const inquiry = asks()
  await home.desk.submit(home.visitor(inquiry.id), inquiry)
  await home.desk.command(member, act(inquiry.id, 9_999, { type: 'accept' }))
  for (let time = 0; time < times; time += 1) {
    if (time > 0) vi.setSystemTime(Date.now() + minute)
    await home.desk.command(member, act(inquiry.id, 9_999, { type: 'reply', id: uuidv7(), text: 'It is.' }))
  }
}

describe('the time somebody is signed in', () => {
  it('is told by the hour while they are there, and once they are gone for the rest: the grace is part of it', async () => {
    const { home, ploy } = await morning()
    const socket = await arrives(home.desk, ploy)
    await itIs(home, at('09:59:00'))
    expect(await clockOf(home, ploy)).toEqual([])
    await itIs(home, at('11:02:01'))
    expect(await clockOf(home, ploy)).toEqual([
      ['09:15:00', '10:00:00', 0],
      ['10:00:00', '11:00:00', 0],
    ])
    vi.setSystemTime(at('11:20:00'))
    await loses(home, socket)
    await itIs(home, at('11:20:45'))
    await itIs(home, at('11:22:47'))
    expect((await clockOf(home, ploy)).at(-1)).toEqual(['11:00:00', '11:20:45', 0])
    expect((await measuredOf(home, ploy.member)).occupancy).toEqual({ rate: 0, busy: 0, signedIn: 7_545 })
    // Nothing more is due of them.
    await itIs(home, at('15:00:00'))
    expect(await toldOf(home, ploy)).toHaveLength(3)
  })

  it('goes on when they come back within the grace, with two sockets, and when they say that they are away', async () => {
    const { home, ploy } = await morning()
    const first = await arrives(home.desk, ploy)
    await loses(home, first)
    await itIs(home, at('09:15:40'))
    const second = await arrives(home.desk, ploy)
    await memberSocket(home.desk, ploy)
    await loses(home, second, 1)
    await home.desk.command(ploy, { on: 'presence', commandId: uuidv7(), presence: 'away' })
    await itIs(home, at('09:40:00'))
    await itIs(home, at('10:03:00'))
    expect(await clockOf(home, ploy)).toEqual([['09:15:00', '10:00:00', 0]])
  })

  it('has a gap where they were gone for longer', async () => {
    const { home, ploy } = await morning()
    await loses(home, await arrives(home.desk, ploy))
    await itIs(home, at('09:15:45'))
    vi.setSystemTime(at('09:30:00'))
    await arrives(home.desk, ploy)
    await itIs(home, at('10:03:00'))
    expect(await clockOf(home, ploy)).toEqual([
      ['09:15:00', '09:15:45', 0],
      ['09:30:00', '10:00:00', 0],
    ])
  })

  it('is told before the work in it, which is never more', async () => {
    const { home, ploy } = await morning()
    await arrives(home.desk, ploy)
    vi.setSystemTime(at('09:30:00'))
    await writes(home, ploy, 11)
    await itIs(home, at('09:42:01'))
    expect(await clockOf(home, ploy)).toEqual([['09:15:00', '09:40:00', 600]])
    const { occupancy, handling } = await measuredOf(home, ploy.member)
    expect(occupancy).toEqual({ rate: 0.4, busy: 600, signedIn: 1_500 })
    expect(handling.attention).toBe(600)
    expect((await measuredOf(home)).occupancy).toEqual(occupancy)
    await expectWorkWithinSignedIn(home, zone)
  })

  it('is also that in which they work while they are not connected', async () => {
    const { home, ploy } = await morning()
    const socket = await arrives(home.desk, ploy)
    const inquiry = asks()
    await home.desk.submit(home.visitor('v'), inquiry)
    await home.desk.command(ploy, act(inquiry.id, 9_999, { type: 'accept' }))
    vi.setSystemTime(at('09:29:00'))
    await loses(home, socket)
    for (const clock of ['09:29:45', '09:31:00', '09:32:00']) {
      await itIs(home, at(clock))
      await home.desk.command(ploy, act(inquiry.id, 9_999, { type: 'reply', id: uuidv7(), text: 'It is.' }))
    }
    await itIs(home, at('09:34:02'))
    expect(await clockOf(home, ploy)).toEqual([
      ['09:15:00', '09:29:45', 0],
      ['09:29:45', '09:32:00', 135],
    ])
    await expectWorkWithinSignedIn(home, zone)
  })

  it('is theirs who work without ever having been connected', async () => {
    const { home, ploy } = await morning()
    const inquiry = asks()
    await home.desk.submit(home.visitor('v'), inquiry)
    const wanida = await home.member('Wanida', { role: 'manager', capacity: 0 })
    await home.desk.command(wanida, act(inquiry.id, 9_999, { type: 'assign', member: ploy.member }))
    for (const clock of ['09:20:00', '09:21:30']) {
      vi.setSystemTime(at(clock))
      await home.desk.command(ploy, act(inquiry.id, 9_999, { type: 'reply', id: uuidv7(), text: 'It is.' }))
    }
    await itIs(home, at('09:24:00'))
    expect(await clockOf(home, ploy)).toEqual([['09:20:00', '09:21:30', 90]])
  })

  it('is kept through a restart, whether or not the sockets live on', async () => {
    const { home, ploy } = await morning()
    await arrives(home.desk, ploy)
    await evictDurableObject(home.desk, { webSockets: 'hibernate' })
    await itIs(home, at('09:30:00'))
    await evictDurableObject(home.desk, { webSockets: 'close' })
    await memberSocket(home.desk, ploy)
    await itIs(home, at('10:03:00'))
    expect(await clockOf(home, ploy)).toEqual([['09:15:00', '10:00:00', 0]])
  })

  it('ends when nobody could look any more, where the server was off', async () => {
    const { home, ploy } = await morning()
    await arrives(home.desk, ploy)
    vi.setSystemTime(at('09:16:00'))
    await writes(home, ploy, 2)
    await evictDurableObject(home.desk, { webSockets: 'close' })
    await itIs(home, at('18:00:00'))
    await arrives(home.desk, ploy)
    await itIs(home, at('18:03:00'))
    // Two minutes after they came their sockets would have been looked at, and their work told later.
    expect(await clockOf(home, ploy)).toEqual([['09:15:00', '09:17:00', 60]])
  })

  it('begins anew at a Desk that lost its storage: what was told stands, and what was not is not known', async () => {
    const { home, ploy } = await morning()
    await arrives(home.desk, ploy)
    await itIs(home, at('10:03:00'))
    await runInDurableObject(home.desk, async (_, state) => state.storage.deleteAll())
    await evictDurableObject(home.desk, { webSockets: 'close' })
    vi.setSystemTime(at('10:10:00'))
    await arrives(home.desk, ploy)
    await itIs(home, at('11:03:00'))
    expect(await clockOf(home, ploy)).toEqual([
      ['09:15:00', '10:00:00', 0],
      ['10:10:00', '11:00:00', 0],
    ])
  })

  it('begins where it is kept for the first time, for who was there before that', async () => {
    const { home, ploy } = await morning()
    await arrives(home.desk, ploy)
    await runInDurableObject(home.desk, (_, state) => {
      state.storage.sql.exec(`UPDATE attendance SET state = json_remove(state, '$.untold')`)
      state.storage.sql.exec(`DELETE FROM due WHERE kind = 'work'`)
    })
    await evictDurableObject(home.desk, { webSockets: 'close' })
    await itIs(home, at('09:16:00'))
    await memberSocket(home.desk, ploy)
    await itIs(home, at('10:03:00'))
    expect(await clockOf(home, ploy)).toEqual([['09:16:00', '10:00:00', 0]])
  })

  it('of somebody suspended is told to its end', async () => {
    const { home, ploy } = await morning()
    await arrives(home.desk, ploy)
    vi.setSystemTime(at('09:30:00'))
    await settle(home, sql`UPDATE member SET status = 'suspended' WHERE id = ${ploy.member}`)
    await itIs(home, at('09:34:00'))
    expect(await clockOf(home, ploy)).toEqual([['09:15:00', '09:30:00', 0]])
    expect((await measuredOf(home)).occupancy.signedIn).toBe(900)
  })

  it('of who takes no inquiries counts for as long as they worked', async () => {
    const { home, ploy } = await morning({ role: 'manager', capacity: 0 })
    await arrives(home.desk, ploy)
    const inquiry = asks()
    await home.desk.submit(home.visitor('v'), inquiry)
    await home.desk.command(ploy, act(inquiry.id, 9_999, { type: 'assign', member: ploy.member }))
    for (const clock of ['09:20:00', '09:21:30']) {
      vi.setSystemTime(at(clock))
      await home.desk.command(ploy, act(inquiry.id, 9_999, { type: 'reply', id: uuidv7(), text: 'It is.' }))
    }
    await itIs(home, at('10:03:00'))
    expect((await toldOf(home, ploy)).every(({ aside }) => aside === true)).toBe(true)
    const { occupancy } = await measuredOf(home, ploy.member)
    expect(occupancy).toEqual({ rate: 1, busy: 90, signedIn: 90 })
    expect((await measuredOf(home)).occupancy).toEqual(occupancy)
  })

  it.each([
    ['Europe/Warsaw', 'which has two hours from 2 to 3', '2026-10-24T23:30:00Z', [30, 60, 60, 60]],
    ['Europe/Warsaw', 'which has no hour from 2 to 3', '2027-03-28T00:30:00Z', [30, 60, 60, 60]],
    ['Australia/Lord_Howe', 'in which half an hour comes twice', '2027-04-03T14:30:00Z', [30, 30, 60, 60]],
  ])('lies in the hours of a day of %s %s', async (where, _, from, minutes) => {
    const start = Date.parse(from)
    const { home, ploy } = await morning({}, start, where)
    await arrives(home.desk, ploy)
    await itIs(home, start + 3.5 * hour + 3 * minute)
    const told = (await toldOf(home, ploy)).map((one) => (one.to - one.from) / minute)
    expect(told.slice(0, 4)).toEqual(minutes)
    await expectWorkWithinSignedIn(home, where)
  })

  it('counted anew is the same, whatever is told meanwhile, and however often a build is lost with the Desk', async () => {
    const { home, ploy } = await morning()
    await arrives(home.desk, ploy)
    await writes(home, ploy, 3)
    await itIs(home, at('11:03:00'))
    const before = await measuredOf(home, ploy.member)
    // It begins and cannot read, more is told to both, and the Desk is gone.
    await withRecord(home.desk, (db) => withoutStreams(db))
    await home.desk.recount()
    await itIs(home, at('12:03:00'))
    expect(await countingOf(env.DB, home.workspace)).toMatchObject({ building: { generation: 2 } })
    await runInDurableObject(home.desk, async (_, state) => state.storage.deleteAll())
    await evictDurableObject(home.desk, { webSockets: 'close' })
    await home.desk.refresh(0)
    for (const clock of ['12:05:00', '12:06:00', '12:07:00']) await itIs(home, at(clock))
    expect(await countingOf(env.DB, home.workspace)).toMatchObject({ generation: 3, building: null })
    const { occupancy } = await measuredOf(home, ploy.member)
    expect(occupancy).toEqual({
      ...before.occupancy,
      rate: expect.any(Number),
      signedIn: before.occupancy.signedIn + 3_600,
    })
    await expectWorkWithinSignedIn(home, zone)
  })
})
