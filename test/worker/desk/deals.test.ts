/** What becomes of won deals: the day for which goods are promised passes or is kept, and customers buy again. */
import { evictDurableObject, runInDurableObject } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { uuidv7 } from 'uuidv7'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { NewInquiry } from '../../../shared/schema/inquiry.ts'
import type { LeadStep } from '../../../shared/schema/lead.ts'
import type { MemberPrincipal } from '../../../worker/desk/principal.ts'
import { all, sql } from '../../../worker/record/sql.ts'
import { act, arrives, asks, flushed, house, passes } from './house.ts'
import type { House } from './house.ts'

const [minute, hour, day] = [60_000, 3_600_000, 86_400_000]
const deal = { minor: 89_000, currency: 'THB', lines: [] }
/** Nine in the morning in Bangkok. */
const morning = Date.UTC(2026, 10, 26, 2)
/** When a day begins there. */
const startOf = (date: number) => Date.UTC(2026, 10, date) - 7 * hour

beforeEach(() => {
  vi.useFakeTimers({ now: morning, toFake: ['Date'] })
})
afterEach(() => {
  vi.useRealTimers()
})

interface Shop {
  home: House
  ploy: MemberPrincipal
  /** Asks, as that visitor, and is answered and closed. @returns its id */
  settled: (who: string, change?: Partial<NewInquiry>) => Promise<string>
  takes: (inquiry: string, take: LeadStep) => ReturnType<House['desk']['command']>
  buys: (who: string, change?: Partial<NewInquiry>) => Promise<string>
}

async function shop(): Promise<Shop> {
  const home = await house()
  const ploy = await home.member('Ploy', { role: 'manager' })
  const does = (inquiry: string, what: Parameters<typeof act>[2]) => home.desk.command(ploy, act(inquiry, 9_999, what))
  const settled: Shop['settled'] = async (who, change) => {
    await arrives(home.desk, ploy)
    const inquiry = asks('Ten of them?', change)
    await home.desk.submit(home.visitor(who), inquiry)
    const reply = { type: 'reply', id: uuidv7(), text: 'Yes.' } as const
    for (const what of [{ type: 'accept' }, reply, { type: 'resolve', outcome: 'resolved' }] as const)
      expect(await does(inquiry.id, what)).toMatchObject({ kind: 'done' })
    return inquiry.id
  }
  const takes: Shop['takes'] = (inquiry, take) => does(inquiry, { type: 'lead', take })
  const buys: Shop['buys'] = async (who, change) => {
    const id = await settled(who, change)
    for (const take of [{ step: 'accept' }, { step: 'win', deal }] as const)
      expect(await takes(id, take)).toMatchObject({ kind: 'done' })
    return id
  }
  return { home, ploy, settled, takes, buys }
}

/** The sums of a day of the whole; none on a day on which nothing counts. */
async function sumsOf({ workspace, desk }: House, date: number): Promise<Record<string, number>> {
  await flushed(desk)
  const rows = await all<{ sums: string }>(
    env.DB,
    sql`SELECT sums FROM rollup WHERE workspace = ${workspace} AND grain = 'day' AND dim = 'all' AND t = ${startOf(date)}`,
  )
  return rows.length === 0 ? {} : (JSON.parse(rows[0]!.sums) as Record<string, number>)
}

const promisesOn = async (home: House, date: number) => {
  const { promisesDue = 0, promisesKept = 0 } = await sumsOf(home, date)
  return [promisesDue, promisesKept]
}

const dealsOn = async (home: House, date: number) => {
  const { dealsWon = 0, dealsRepeat = 0 } = await sumsOf(home, date)
  return [dealsWon, dealsRepeat]
}

async function typesOf({ workspace }: House, inquiry: string): Promise<string[]> {
  const rows = await all<{ type: string }>(
    env.DB,
    sql`SELECT type FROM event WHERE workspace = ${workspace} AND stream = ${inquiry} ORDER BY seq`,
  )
  return rows.map(({ type }) => type)
}

describe('goods that are promised for a day', () => {
  it('are missed when that day is over in the workspace’s zone, wherever the inquiry is by then; coming late mends nothing', async () => {
    const { home, settled, takes } = await shop()
    const id = await settled('v')
    await takes(id, { step: 'accept' })
    await takes(id, { step: 'win', deal, promised: '2026-11-27' })
    for (const ms of [5 * minute, 20 * minute, 20 * minute]) await passes(home, ms)
    expect(await home.desk.status()).toMatchObject({ live: 0 })
    await passes(home, startOf(28) - Date.now() - 1)
    expect([await typesOf(home, id), await promisesOn(home, 27)]).toEqual([
      expect.not.arrayContaining(['promise-missed']),
      [0, 0],
    ])
    await passes(home, 1)
    expect(await typesOf(home, id)).toContain('promise-missed')
    expect(await promisesOn(home, 27)).toEqual([1, 0])
    await passes(home, 9 * hour)
    expect(await takes(id, { step: 'deliver' })).toMatchObject({ kind: 'done' })
    expect([await promisesOn(home, 27), await promisesOn(home, 28)]).toEqual([
      [1, 0],
      [0, 0],
    ])
    expect(await takes(id, { step: 'promise', promised: '2026-12-01' })).toMatchObject({ because: 'wrong-stage' })
  })

  it('were kept when somebody says so a day later', async () => {
    const { home, buys, takes } = await shop()
    const id = await buys('v')
    await takes(id, { step: 'promise', promised: '2026-11-27' })
    await passes(home, 2 * day)
    expect(await promisesOn(home, 27)).toEqual([1, 0])
    await takes(id, { step: 'deliver', day: '2026-11-27' })
    expect(await promisesOn(home, 27)).toEqual([1, 1])
  })

  it('count by the day that was said last, once they came; and nowhere when it turns out to be void', async () => {
    const { home, ploy, buys, takes } = await shop()
    const id = await buys('v')
    for (const promised of ['2026-11-27', '2026-11-30']) await takes(id, { step: 'promise', promised })
    await passes(home, 2 * day)
    expect([await promisesOn(home, 27), await promisesOn(home, 30)]).toEqual([
      [0, 0],
      [0, 0],
    ])
    await takes(id, { step: 'deliver' })
    expect([await promisesOn(home, 27), await promisesOn(home, 30)]).toEqual([
      [0, 0],
      [1, 1],
    ])
    await home.desk.command(ploy, act(id, 9_999, { type: 'void', reason: 'test' }))
    expect(await promisesOn(home, 30)).toEqual([0, 0])
  })

  it('are missed also when the Desk lost its storage in between', async () => {
    const { home, buys, takes } = await shop()
    const id = await buys('v')
    await takes(id, { step: 'promise', promised: '2026-11-27' })
    await passes(home, minute)
    await runInDurableObject(home.desk, async (_, { storage }) => {
      await storage.deleteAlarm()
      await storage.deleteAll()
    })
    await evictDurableObject(home.desk)
    await home.desk.submit(home.visitor('w'), asks())
    await passes(home, 3 * day)
    expect([await typesOf(home, id), await promisesOn(home, 27)]).toEqual([
      expect.arrayContaining(['promise-missed']),
      [1, 0],
    ])
  })
})

describe('whoever buys again', () => {
  const from = (value: string) => ({ contact: { fullName: 'Wipa', address: { kind: 'email', value } } }) as const

  it('is known by browser or by address, and counts when they buy', async () => {
    const { home, buys } = await shop()
    await buys('at work', from('wipa@home.example'))
    await buys('somebody else', from('malee@home.example'))
    expect(await dealsOn(home, 26)).toEqual([2, 0])
    await buys('at home', from('WIPA@home.example'))
    const third = await buys('at work', from('wipa@work.example'))
    expect(await dealsOn(home, 26)).toEqual([4, 2])
    expect(await typesOf(home, third)).toContain('bought-before')
  })

  it('is no repeat of what they only asked, nor of the same deal reopened', async () => {
    const { home, ploy, settled, buys } = await shop()
    await settled('v')
    const id = await buys('v')
    await home.desk.command(ploy, act(id, 9_999, { type: 'reopen' }))
    expect(await dealsOn(home, 26)).toEqual([1, 0])
  })

  it('had not bought before when the earlier deal turns out to be void, unless there was another', async () => {
    const { home, ploy, buys } = await shop()
    const voids = async (id: string) => {
      await home.desk.command(ploy, act(id, 9_999, { type: 'void', reason: 'test' }))
      await passes(home, minute)
    }
    const [first, second] = [await buys('v'), await buys('v')]
    await passes(home, day)
    await buys('v')
    expect([await dealsOn(home, 26), await dealsOn(home, 27)]).toEqual([
      [2, 1],
      [1, 1],
    ])
    await voids(first)
    expect([await dealsOn(home, 26), await dealsOn(home, 27)]).toEqual([
      [1, 0],
      [1, 1],
    ])
    await voids(second)
    expect([await dealsOn(home, 26), await dealsOn(home, 27)]).toEqual([
      [0, 0],
      [1, 0],
    ])
  })

  it('is somebody new once they asked to be forgotten, and after two years', async () => {
    const { home, buys } = await shop()
    const kept = () =>
      runInDurableObject(home.desk, (_, { storage }) => storage.sql.exec('SELECT inquiry FROM bought').toArray().length)
    const id = await buys('v')
    expect(await kept()).toBe(2)
    await home.desk.visit(home.visitor('v'), id, { type: 'forget' })
    expect(await kept()).toBe(0)
    await buys('v')
    expect(await dealsOn(home, 26)).toEqual([2, 0])
    await passes(home, 729 * day)
    expect(await kept()).toBe(2)
    await passes(home, 2 * day)
    await passes(home, 2 * day)
    expect(await kept()).toBe(0)
  })
})
