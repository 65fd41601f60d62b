/** What a queue says of those who wait in it, at a real Desk: how long an offer stands, and how many may wait. */
import { evictDurableObject, runInDurableObject } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { uuidv7 } from 'uuidv7'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { QueueRules } from '../../../shared/schema/queue.ts'
import { usualRules, usualTargets } from '../../../shared/schema/queue.ts'
import { all, batch, sql } from '../../../worker/record/sql.ts'
import { raiseRevision } from '../../../worker/record/workspaces.ts'
import { act, arrives, asks, flushed, house } from './house.ts'
import type { House } from './house.ts'

beforeEach(() => {
  vi.useFakeTimers({ now: Date.now(), toFake: ['Date'] })
})
afterEach(() => {
  vi.useRealTimers()
})

async function passes({ desk }: House, ms: number): Promise<void> {
  vi.setSystemTime(Date.now() + ms)
  await desk.tick()
}

/** Sets what a queue of the house says, by its name. */
async function rules({ workspace, desk }: House, change: Partial<QueueRules>, queue = 'Everyone'): Promise<void> {
  const results = await batch(env.DB, [
    sql`UPDATE queue SET rules = ${JSON.stringify({ ...usualRules, ...change })}
      WHERE workspace = ${workspace} AND name = ${queue}`,
    raiseRevision(workspace),
  ])
  await desk.refresh((results.at(-1)!.results[0] as { revision: number }).revision)
}

async function asked(home: House, who: string): Promise<string> {
  const inquiry = asks()
  expect(await home.desk.submit(home.visitor(who), inquiry)).toMatchObject({ kind: 'done' })
  return inquiry.id
}

/** What the log says of events of a type, in order. */
async function eventsOf({ desk, workspace }: House, inquiry: string, type: string): Promise<Record<string, unknown>[]> {
  await flushed(desk)
  const rows = await all<{ at: number; data: string }>(
    env.DB,
    sql`SELECT at, data FROM event WHERE workspace = ${workspace} AND stream = ${inquiry} AND type = ${type} ORDER BY seq`,
  )
  return rows.map(({ at, data }) => ({ at, ...(JSON.parse(data) as object) }))
}

describe('an offer', () => {
  it('stands as long as its queue says, and the card says since when', async () => {
    const home = await house()
    await rules(home, { offer: { live: 20, message: 300 } })
    const ploy = await home.member('Ploy')
    await arrives(home.desk, ploy)
    const id = await asked(home, 'v')
    const at = Date.now()
    const mine = async () => (await home.desk.inboxTail(ploy, 'mine', null)).cards
    expect(await mine()).toMatchObject([{ id, state: 'offered', offeredAt: at, offerDue: at + 20_000 }])
    await passes(home, 19_999)
    expect(await mine()).toHaveLength(1)
    await passes(home, 1)
    expect(await mine()).toEqual([])
    expect((await home.desk.inboxTail(ploy, 'waiting', null)).cards).toMatchObject([{ id, offeredAt: null }])
  })

  it('of a message stands longer', async () => {
    const home = await house()
    await rules(home, { offer: { live: 20, message: 300 }, atMost: 1 })
    await asked(home, 'first')
    const message = await asked(home, 'second')
    const ploy = await home.member('Ploy')
    await arrives(home.desk, ploy)
    const { cards } = await home.desk.inboxTail(ploy, 'mine', null)
    expect(cards.find(({ id }) => id === message)).toMatchObject({ offerDue: Date.now() + 300_000 })
  })
})

describe('a full queue', () => {
  it('takes whoever comes beyond as a message, until somebody who is here has been taken or has left', async () => {
    const home = await house()
    await rules(home, { atMost: 2 })
    const kindOf = async (id: string) => (await eventsOf(home, id, 'submitted'))[0]!['kind']
    const ids = []
    for (const who of ['a', 'b', 'c', 'd']) ids.push(await asked(home, who))
    expect(await Promise.all(ids.map(kindOf))).toEqual(['live', 'live', 'message', 'message'])
    // Messages take nobody's place: one of those who are here is taken, and the next one is live.
    const wanida = await home.member('Wanida', { role: 'manager' })
    await home.desk.command(wanida, act(ids[0]!, 99, { type: 'assign', member: wanida.member }))
    expect(await kindOf(await asked(home, 'e'))).toBe('live')
    expect(await kindOf(await asked(home, 'f'))).toBe('message')
    await passes(home, 100_000)
    // Everybody has left by then, and is owed a call-back.
    expect(await kindOf(await asked(home, 'g'))).toBe('live')
  })

  it('promises whoever comes beyond what it promises for messages', async () => {
    const home = await house()
    await rules(home, { atMost: 1 })
    await asked(home, 'a')
    const beyond = await asked(home, 'b')
    expect(await eventsOf(home, beyond, 'submitted')).toMatchObject([{ kind: 'message', target: usualTargets.message }])
    const ploy = await home.member('Ploy', { role: 'manager' })
    await home.desk.command(ploy, act(beyond, 99, { type: 'assign', member: ploy.member }))
    const reply = { type: 'reply', id: uuidv7(), text: 'It is.' } as const
    expect(await home.desk.command(ploy, act(beyond, 99, reply))).toMatchObject({ kind: 'done' })
  })
})

describe('an inquiry that nobody takes', () => {
  /** A queue of another team, with somebody in it. */
  async function second(home: House, name: string, change: Partial<QueueRules> = {}) {
    const [team, queue] = [uuidv7(), uuidv7()]
    await batch(env.DB, [
      sql`INSERT INTO team (workspace, id, name, created_at) VALUES (${home.workspace}, ${team}, ${name}, 0)`,
      sql`INSERT INTO queue (workspace, id, team, name, created_at) VALUES (${home.workspace}, ${queue}, ${team}, ${name}, 0)`,
    ])
    await rules(home, change, name)
    return { team, queue }
  }

  it('goes on to the next queue when its time is over, and is offered to that team; its place is kept', async () => {
    const home = await house()
    const dealers = await second(home, 'Dealers')
    await rules(home, { overflow: { after: 30, to: dealers.queue } })
    const anan = await home.member('Anan', { team: dealers.team })
    await arrives(home.desk, anan)
    const ploy = await home.member('Ploy')
    const since = Date.now()
    const id = await asked(home, 'v')
    await passes(home, 29_999)
    expect((await home.desk.inboxTail(ploy, 'waiting', null)).cards).toMatchObject([{ id }])
    expect((await home.desk.inboxTail(anan, 'mine', null)).cards).toEqual([])
    await passes(home, 1)
    expect((await home.desk.inboxTail(anan, 'mine', null)).cards).toMatchObject([
      { id, queue: dealers.queue, state: 'offered', enteredAt: since, stranded: false },
    ])
    expect((await home.desk.inboxTail(ploy, 'waiting', null)).cards).toEqual([])
    expect(await eventsOf(home, id, 'overflowed')).toMatchObject([{ to: dealers.queue, team: dealers.team }])
    // What lists of the past and the measures are read by has gone along.
    const [row] = await all(env.DB, sql`SELECT team FROM inquiry WHERE workspace = ${home.workspace} AND id = ${id}`)
    expect(row).toEqual({ team: dealers.team })
    const entered = await all(
      env.DB,
      sql`SELECT key FROM rollup WHERE workspace = ${home.workspace} AND dim = 'queue' AND grain = 'day'
        AND sums ->> '$.entered' = 1`,
    )
    expect(entered).toEqual([{ key: dealers.queue }])
    const left = await all(
      env.DB,
      sql`SELECT dim, sums ->> '$.flowedOut' AS times FROM rollup WHERE workspace = ${home.workspace} AND grain = 'day'
        AND sums ->> '$.flowedOut' > 0 AND key <> ${dealers.queue} ORDER BY dim`,
    )
    expect(left).toEqual(['all', 'channel', 'queue', 'site', 'source', 'team'].map((dim) => ({ dim, times: 1 })))
  })

  it('at the end of the chain is said to be stranded, once, until somebody is given it', async () => {
    const home = await house()
    const last = await second(home, 'Last', { overflow: { after: 20, to: null } })
    await rules(home, { overflow: { after: 30, to: last.queue } })
    const owner = await home.member('Olga', { role: 'owner', capacity: 0 })
    const wanida = await home.member('Wanida', { role: 'manager', team: last.team })
    const id = await asked(home, 'v')
    const card = async () => (await home.desk.inboxTail(owner, 'all', null)).cards.find((one) => one.id === id)
    await passes(home, 30_000)
    expect(await card()).toMatchObject({ queue: last.queue, stranded: false })
    await passes(home, 20_000)
    expect(await card()).toMatchObject({ state: 'waiting', stranded: true })
    for (const ms of [20_000, 300_000]) await passes(home, ms)
    expect(await eventsOf(home, id, 'stranded')).toMatchObject([{ queue: last.queue }])
    await home.desk.command(owner, act(id, 99, { type: 'assign', member: wanida.member }))
    expect(await card()).toMatchObject({ state: 'open', stranded: false })
  })

  it('goes on also when the Desk lost its storage meanwhile', async () => {
    const home = await house()
    const dealers = await second(home, 'Dealers')
    await rules(home, { overflow: { after: 30, to: dealers.queue } })
    const id = await asked(home, 'v')
    await flushed(home.desk)
    await runInDurableObject(home.desk, async (_, state) => {
      await state.storage.deleteAlarm()
      await state.storage.deleteAll()
    })
    await evictDurableObject(home.desk)
    expect(await home.desk.look(home.visitor('v'), id, 0, false)).toMatchObject({ kind: 'done' })
    await passes(home, 1_000)
    await passes(home, 29_000)
    expect(await eventsOf(home, id, 'overflowed')).toMatchObject([{ to: dealers.queue }])
  })

  it('goes on when somebody let an offer of it go by after its time was over', async () => {
    const home = await house()
    const dealers = await second(home, 'Dealers')
    await rules(home, { overflow: { after: 30, to: dealers.queue } })
    const ploy = await home.member('Ploy')
    await arrives(home.desk, ploy)
    const id = await asked(home, 'v')
    await passes(home, 40_000)
    // Whoever has the offer may still take it.
    expect((await home.desk.inboxTail(ploy, 'mine', null)).cards).toMatchObject([{ id, state: 'offered' }])
    await passes(home, 5_000)
    expect(await eventsOf(home, id, 'overflowed')).toHaveLength(1)
  })
})
