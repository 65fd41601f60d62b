/** What outlives an inquiry's stay at the Desk: it matures days later, wherever it is by then, and whatever got lost. */
import { evictDurableObject, runInDurableObject } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { uuidv7 } from 'uuidv7'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { all, sql } from '../../../worker/record/sql.ts'
import { faulty } from './faulty-record.ts'
import { act, arrives, asks, house, passes, withRecord } from './house.ts'
import type { House } from './house.ts'

const [minute, day] = [60_000, 86_400_000]

beforeEach(() => {
  vi.useFakeTimers({ now: Date.now(), toFake: ['Date'] })
})
afterEach(() => {
  vi.useRealTimers()
})

/** An inquiry that was answered and resolved, and has left the Desk since. */
async function resolvedLongAgo(home: House): Promise<string> {
  const ploy = await home.member('Ploy')
  await arrives(home.desk, ploy)
  const inquiry = asks()
  await home.desk.submit(home.visitor('v'), inquiry)
  for (const what of [
    { type: 'accept' },
    { type: 'reply', id: uuidv7(), text: 'It is.' },
    { type: 'resolve', outcome: 'resolved' },
  ] as const)
    expect(await home.desk.command(ploy, act(inquiry.id, 99, what))).toMatchObject({ kind: 'done' })
  for (const ms of [5 * minute, 20 * minute, 20 * minute]) await passes(home, ms)
  expect(await home.desk.status()).toMatchObject({ live: 0 })
  return inquiry.id
}

async function matured({ workspace }: House, inquiry: string): Promise<string[]> {
  const rows = await all<{ of: string }>(
    env.DB,
    sql`SELECT data ->> '$.of' AS "of" FROM event
      WHERE workspace = ${workspace} AND stream = ${inquiry} AND type = 'matured' ORDER BY seq`,
  )
  return rows.map((row) => row.of)
}

async function durable({ workspace }: House): Promise<number | null> {
  const [row] = await all<{ durable: number | null }>(
    env.DB,
    sql`SELECT SUM(sums ->> '$.durable') AS durable FROM rollup
      WHERE workspace = ${workspace} AND grain = 'day' AND dim = 'all'
        AND generation = (SELECT coalesce(max(generation), 1) FROM counting WHERE workspace = ${workspace})`,
  )
  return row!.durable
}

describe('a resolved inquiry that has left the Desk', () => {
  it('is durable after 7 days, its rating is final after 14, and it leaves again each time', async () => {
    const home = await house()
    const id = await resolvedLongAgo(home)
    await passes(home, 6 * day)
    expect([await matured(home, id), await durable(home)]).toEqual([[], null])
    await passes(home, day)
    expect([await matured(home, id), await durable(home)]).toEqual([['closing'], 1])
    await passes(home, 20 * minute)
    expect(await home.desk.status()).toMatchObject({ live: 0, parked: 0 })
    await passes(home, 7 * day)
    expect(await matured(home, id)).toEqual(['closing', 'survey'])
    const [row] = await all(env.DB, sql`SELECT due_at FROM inquiry WHERE id = ${id}`)
    expect(row).toEqual({ due_at: null })
  })

  it('comes back for that without its messages, which are there all the same for whoever looks', async () => {
    const home = await house()
    const id = await resolvedLongAgo(home)
    await passes(home, 7 * day)
    const here = () =>
      runInDurableObject(home.desk, (_, { storage }) => storage.sql.exec('SELECT id FROM message').toArray().length)
    expect([await matured(home, id), await here()]).toEqual([['closing'], 0])
    await evictDurableObject(home.desk)
    const looked = await home.desk.look(home.visitor('v'), id, 0, false)
    expect(looked).toMatchObject({ value: { messages: [{ from: 'visitor' }, { text: 'It is.' }] } })
    expect(await here()).toBe(2)
  })

  it('matures also when the Desk lost its storage in between', async () => {
    const home = await house()
    const id = await resolvedLongAgo(home)
    await runInDurableObject(home.desk, async (_, state) => {
      await state.storage.deleteAlarm()
      await state.storage.deleteAll()
    })
    await evictDurableObject(home.desk)
    await home.desk.submit(home.visitor('w'), asks())
    await passes(home, 8 * day)
    expect([await matured(home, id), await durable(home)]).toEqual([['closing'], 1])
  })

  it('matures later when the record is away at that time, and once however often it is rung', async () => {
    const home = await house()
    const id = await resolvedLongAgo(home)
    await withRecord(home.desk, (db) => faulty(db, { batch: () => 'fail-before' }).db)
    await passes(home, 8 * day)
    await withRecord(home.desk, (db) => db)
    await Promise.all([passes(home, 2 * minute), home.desk.tick(), home.desk.tick()])
    await home.desk.tick()
    expect(await matured(home, id)).toEqual(['closing'])
  })

  it('is not durable when it was reopened', async () => {
    const home = await house()
    const id = await resolvedLongAgo(home)
    await home.desk.visit(home.visitor('v'), id, { type: 'message', id: uuidv7(), text: 'It came broken.' })
    await passes(home, 5 * minute)
    await passes(home, 8 * day)
    expect([await matured(home, id), await durable(home)]).toEqual([['leaving'], null])
  })
})

describe('ringing for many at once', () => {
  it('takes nobody for gone who acts while the record is asked for another', async () => {
    const home = await house()
    await resolvedLongAgo(home)
    const [{ due }] = (await all<{ due: number }>(
      env.DB,
      sql`SELECT due_at AS due FROM inquiry WHERE workspace = ${home.workspace}`,
    )) as [{ due: number }]
    vi.setSystemTime(due - minute)
    const here = asks()
    await home.desk.submit(home.visitor('here'), here)
    await withRecord(home.desk, (db) => faulty(db, { batch: () => 'run', slowMs: 200 }).db)
    // Both are due: what has left the Desk first, then the silence of the other.
    vi.setSystemTime(due + minute)
    const rung = home.desk.tick()
    await scheduler.wait(50)
    await home.desk.visit(home.visitor('here'), here.id, { type: 'message', id: uuidv7(), text: 'Still here.' })
    await rung
    const look = await home.desk.look(home.visitor('here'), here.id, 0, false)
    expect(look).toMatchObject({ kind: 'done', value: { inquiry: { position: 1 } } })
  })
})

describe('a visitor who went before anybody replied', () => {
  it('is out of the line, offered after whoever is here, and back in it when they come back', async () => {
    const home = await house()
    const [gone, here] = [asks(), asks()]
    await home.desk.submit(home.visitor('gone'), gone)
    await passes(home, 100_000)
    await home.desk.submit(home.visitor('here'), here)
    const position = async (who: string, id: string) => {
      const look = await home.desk.look(home.visitor(who), id, 0, false)
      return look.kind === 'done' ? look.value.inquiry.position : look
    }
    expect([await position('gone', gone.id), await position('here', here.id)]).toEqual([null, 1])
    const ploy = await home.member('Ploy', { capacity: 1 })
    await arrives(home.desk, ploy)
    expect((await home.desk.inboxTail(ploy, 'mine', null)).cards).toMatchObject([{ id: here.id, callBackDue: null }])
    const { cards, counts } = await home.desk.inboxTail(ploy, 'waiting', null)
    expect(cards).toMatchObject([{ id: gone.id, state: 'callback-owed', callBackDue: expect.any(Number) as number }])
    expect(counts.waiting).toBe(1)
    await home.desk.visit(home.visitor('gone'), gone.id, { type: 'return' })
    expect(await position('gone', gone.id)).toBe(1)
  })
})
