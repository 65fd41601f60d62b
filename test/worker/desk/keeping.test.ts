/** What a site keeps no longer is forgotten at night: exactly that, as a visitor's own wish does, whatever breaks in between. */
import { env } from 'cloudflare:workers'
import { evictDurableObject, runInDurableObject } from 'cloudflare:test'
import { uuidv7 } from 'uuidv7'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { localStarts } from '../../../shared/measures/local-hour.ts'
import type { NewInquiry } from '../../../shared/schema/inquiry.ts'
import type { LeadStep } from '../../../shared/schema/lead.ts'
import { auditDay } from '../../../worker/facts-audit/audit-day.ts'
import { atOnce } from '../../../worker/jobs/forget-old.ts'
import { indexSome } from '../../../worker/jobs/index-words.ts'
import { countingOf } from '../../../worker/record/counting.ts'
import { forgettable, nextOld } from '../../../worker/record/keeping.ts'
import { brokenRules } from '../../../worker/record/rules.ts'
import { all, batch, first, sql } from '../../../worker/record/sql.ts'
import { countingRows } from '../fixtures/counting-rows.ts'
import { copiesOf, forgettings, isNight, keepsFor, nightOf, ringUntilDone } from '../fixtures/night-of-keeping.ts'
import { services } from '../fixtures/workspace.ts'
import { faulty } from './faulty-record.ts'
import { act, arrives, asks, flushed, house, passes, withRecord } from './house.ts'
import type { House } from './house.ts'

const [minute, hour, day] = [60_000, 3_600_000, 86_400_000]
const zone = 'Asia/Bangkok'
/** Noon in Bangkok. */
const start = Date.UTC(2031, 0, 10, 5)
/** Three in the night there, and the same hour three months before. */
const night = Date.UTC(2031, 7, 19, 20)
const deal = { minor: 89_000, currency: 'THB', lines: [] }
const cutoff = Date.UTC(2031, 4, 19, 20)

beforeEach(() => {
  vi.useFakeTimers({ now: start, toFake: ['Date'] })
})
afterEach(() => {
  vi.useRealTimers()
})

interface Shop extends House {
  does: (inquiry: string, what: Parameters<typeof act>[2]) => ReturnType<House['desk']['command']>
  /** Asked, answered, noted and resolved. @returns its id */
  settles: (who: string, change?: Partial<NewInquiry>, text?: string) => Promise<string>
  /** The same, closed at that moment. */
  closes: (at: number, who: string, change?: Partial<NewInquiry>) => Promise<string>
}

async function shop(): Promise<Shop> {
  const home = await house(zone)
  const ploy = await home.member('Ploy', { role: 'manager', capacity: 20 })
  const does: Shop['does'] = (inquiry, what) => home.desk.command(ploy, act(inquiry, 9_999, what))
  const asked = async (who: string, change?: Partial<NewInquiry>, text = 'Ten of them?') => {
    await arrives(home.desk, ploy)
    const inquiry = asks(text, { contact: contactOf(who), ...change })
    await home.desk.submit(home.visitor(who), inquiry)
    for (const what of [
      { type: 'accept' },
      { type: 'reply', id: uuidv7(), text: `Yes: ${text}` },
      { type: 'note', id: uuidv7(), text: `Noted: ${text}` },
    ] as const)
      expect(await does(inquiry.id, what)).toMatchObject({ kind: 'done' })
    return inquiry.id
  }
  const resolves = async (id: string) =>
    expect(await does(id, { type: 'resolve', outcome: 'resolved' })).toMatchObject({ kind: 'done' })
  return {
    ...home,
    does,
    settles: async (who, change, text) => {
      const id = await asked(who, change, text)
      await resolves(id)
      return id
    },
    closes: async (at, who, change) => {
      vi.setSystemTime(at - minute)
      const id = await asked(who, change)
      vi.setSystemTime(at)
      await resolves(id)
      return id
    },
  }
}

const contactOf = (who: string): NewInquiry['contact'] => ({
  fullName: `${who} Suksai`,
  address: { kind: 'email', value: `${who}@home.example` },
})

/** Everything became final, is in the record and in the index, and has left the Desk. */
async function longAfter(home: House, at: number): Promise<void> {
  await passes(home, 20 * minute)
  await passes(home, 20 * minute)
  vi.setSystemTime(Math.max(Date.now(), at - 30 * day))
  for (let round = 0; round < 4; round += 1) await passes(home, 20 * minute)
  await indexSome(services)
}

async function isForgotten(ids: readonly string[]): Promise<boolean[]> {
  const rows = await all<{ id: string; gone: number }>(
    env.DB,
    sql`SELECT id, state ->> '$.forgotten' IS NOT NULL AS gone FROM inquiry
      WHERE id IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`,
  )
  return ids.map((id) => rows.find((row) => row.id === id)!.gone === 1)
}

const linesOf = ({ workspace }: House) =>
  all<{ changes: string }>(
    env.DB,
    sql`SELECT changes FROM audit_log WHERE workspace = ${workspace} AND kind = 'inquiry' ORDER BY at, id`,
  )

/** What a line says. */
const told = (inquiries: number, people: number) => ({
  changes: JSON.stringify([
    { field: 'inquiries', from: null, to: inquiries },
    { field: 'people', from: null, to: people },
  ]),
})

describe('what is past its time', () => {
  it('is gone from everywhere as by a visitor’s own wish, and all that is counted stays and can be counted anew', async () => {
    const home = await shop()
    await keepsFor(home.site, 3)
    const canary = `canary${uuidv7().replaceAll('-', '')}`
    const id = await home.settles(
      'wipa',
      {
        contact: { fullName: `Wipa ${canary}`, address: { kind: 'email', value: `${canary}@home.example` } },
        source: { page: `https://shop.example/${canary}`, referrerHost: null, campaign: null },
        consent: { version: 1, language: 'en', marketing: true },
      },
      canary,
    )
    await home.desk.visit(home.visitor('wipa'), id, { type: 'rate', score: 4, comment: canary })
    const asked = Date.now()
    await longAfter(home, night)
    const index = services.wordIndex(home.workspace)
    const words = () => index.find(`"${canary}"`, { from: 0, to: 9e12 }, 5)
    const holding = async () => {
      const tables = ['inquiry', 'message', 'event', 'episode', 'outbox', 'keeping', 'audit_log']
      const rows = await Promise.all(tables.map((table) => env.DB.prepare(`SELECT * FROM ${table}`).all()))
      return tables.filter((_, at) => JSON.stringify(rows[at]!.results).includes(canary))
    }
    const counted = async () => {
      const { generation } = await countingOf(env.DB, home.workspace)
      const cells = await all<{ cell: string; sums: string; waits: string; handles: string }>(
        env.DB,
        sql`SELECT concat_ws(' ', grain, dim, key, t) AS cell, sums, waits, handles FROM rollup
          WHERE workspace = ${home.workspace} AND generation = ${generation} AND grain <> 'month' ORDER BY cell`,
      )
      const numbers = cells.map(({ cell, ...of }) => [
        cell,
        ...[of.sums, of.waits, of.handles].map((json) => JSON.parse(json) as unknown),
      ])
      return [
        numbers,
        await all(env.DB, sql`SELECT state, rating, counted, closed_at FROM episode WHERE inquiry = ${id}`),
        await all(env.DB, sql`SELECT id, seq, at, sender, member, note FROM message WHERE inquiry = ${id}`),
      ]
    }
    const before = await counted()
    expect(JSON.stringify(before)).toContain('"rating":4')
    expect([await words(), await holding()]).toEqual([[id], ['inquiry', 'message']])

    await nightOf(home.workspace, night)
    await indexSome(services)
    expect([await words(), await holding()]).toEqual([[], []])
    const ofDesk = await runInDurableObject(home.desk, (_, { storage }) =>
      ['live', 'message'].map((table) => JSON.stringify(storage.sql.exec(`SELECT * FROM ${table}`).toArray())),
    )
    expect(ofDesk.join()).not.toContain(canary)
    const row = await first(
      env.DB,
      sql`SELECT claimed, person ->> '$.contact.fullName' AS name FROM inquiry WHERE id = ${id}`,
    )
    expect(row).toEqual({ claimed: null, name: '—' })
    expect(await counted()).toEqual(before)

    const { day: from } = localStarts(asked, zone)
    const span = { from, to: from + day }
    expect(await brokenRules(env.DB, home.workspace, span)).toEqual([])
    const audit = await auditDay(env.DB, { workspace: home.workspace, zone }, span, Date.now())
    expect(audit).toMatchObject({ differences: 0, inquiries: 1 })
    await home.desk.recount()
    for (let round = 0; round < 20 && (await countingOf(env.DB, home.workspace)).building !== null; round += 1)
      await passes(home, 2_000)
    expect((await countingOf(env.DB, home.workspace)).generation).toBe(2)
    expect(await counted()).toEqual(before)
    expect(await home.does(id, { type: 'reopen' })).toMatchObject({ because: 'not-available' })
    expect(await linesOf(home)).toEqual([told(1, 1)])
  })

  it('has been closed for so long to the millisecond, and the night after has the rest', async () => {
    const home = await shop()
    await keepsFor(home.site, 3)
    const exact = await home.closes(cutoff, 'exact')
    const later = await home.closes(cutoff + 1, 'later')
    await longAfter(home, night)
    expect(await nightOf(home.workspace, night)).toMatchObject({ inquiries: 1, people: 1 })
    expect(await isForgotten([exact, later])).toEqual([true, false])
    // Until the next night nothing more is, whatever the clock says.
    expect(await nightOf(home.workspace, night + day - hour)).toMatchObject({ inquiries: 0, dueAt: night + day })
    expect(await isForgotten([later])).toEqual([false])
    expect(await nightOf(home.workspace, night + day)).toMatchObject({ inquiries: 1, people: 1 })
    expect(await isForgotten([later])).toEqual([true])
    expect(await linesOf(home)).toEqual([told(1, 1), told(1, 1)])
  })

  it('is so by the time of its own site, and nothing of a site that keeps for ever or of another workspace is', async () => {
    const [home, other] = [await shop(), await shop()]
    const [long, ever] = [uuidv7(), uuidv7()]
    await batch(
      env.DB,
      [long, ever].map(
        (id) => sql`INSERT INTO site (workspace, id, queue, settings, created_at)
          SELECT workspace, ${id}, queue, settings, 0 FROM site WHERE id = ${home.site}`,
      ),
    )
    await keepsFor(home.site, 3)
    await keepsFor(long, 6)
    const [short, theirs] = [await home.settles('wipa'), await other.settles('wipa')]
    await longAfter(home, night)
    await longAfter(other, night)
    // Half a year before that night, and a day more or less.
    const half = Date.UTC(2031, 1, 19, 20)
    const times = [half - day, half + day]
    const [ofLong, ofEver] = [await copiesOf(short, times, 'long'), await copiesOf(short, times, 'ever')]
    const at = (site: string, ids: readonly string[]) =>
      sql`UPDATE inquiry SET site = ${site}, state = json_set(state, '$.site', ${site})
        WHERE id IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`
    await batch(env.DB, [at(long, ofLong), at(ever, ofEver)])
    const untouched = () => all(env.DB, sql`SELECT * FROM inquiry WHERE workspace = ${other.workspace}`)
    const before = await untouched()
    expect(await nightOf(home.workspace, night)).toMatchObject({ inquiries: 2, people: 2 })
    expect(await isForgotten([short, ...ofLong, ...ofEver, theirs])).toEqual([true, true, false, false, false, false])
    // Its own night comes, and it keeps for ever.
    expect(await nightOf(other.workspace, night)).toMatchObject({ inquiries: 0, people: 0, endedAt: night })
    expect([await untouched(), await linesOf(other)]).toEqual([before, []])
  })

  it('is closed: what is open, was opened again, or is with sales still stays until that is over', async () => {
    const home = await shop()
    await keepsFor(home.site, 3)
    const takes = (id: string, take: LeadStep) => home.does(id, { type: 'lead', take })
    const plain = await home.settles('plain')
    const again = await home.settles('again')
    const passed = await home.settles('passed')
    await takes(passed, { step: 'accept' })
    const promised = await home.settles('promised')
    await takes(promised, { step: 'accept' })
    expect(await takes(promised, { step: 'win', deal, promised: '2031-08-20' })).toMatchObject({ kind: 'done' })
    await longAfter(home, night)
    await home.does(again, { type: 'reopen' })
    const waits = asks('still waiting', { contact: contactOf('waits') })
    await home.desk.submit(home.visitor('waits'), waits)
    await flushed(home.desk)
    const ids = [plain, again, waits.id, passed, promised]
    const would = await forgettable(env.DB, home.workspace, { site: home.site, upTo: cutoff }, night)
    expect(would).toEqual({ inquiries: 1, people: 1, staying: 0, withSales: 2 })
    await nightOf(home.workspace, night)
    expect(await isForgotten(ids)).toEqual([true, false, false, false, false])
    expect(await takes(passed, { step: 'lose', reason: 'other', competitor: null })).toMatchObject({ kind: 'done' })
    await flushed(home.desk)
    await nightOf(home.workspace, night + 2 * day)
    expect(await isForgotten(ids)).toEqual([true, false, false, true, true])
  })
})

describe('whoever asked', () => {
  it('is forgotten with the last that is kept of them; until then what they bought is known', async () => {
    const home = await shop()
    await keepsFor(home.site, 3)
    const buys = async (at: number) => {
      const id = await home.closes(at, 'wipa')
      const steps: LeadStep[] = [{ step: 'accept' }, { step: 'win', deal }]
      for (const take of steps) expect(await home.does(id, { type: 'lead', take })).toMatchObject({ kind: 'done' })
      return id
    }
    const bought = () =>
      runInDurableObject(home.desk, (_, { storage }) =>
        storage.sql
          .exec<{ inquiry: string }>('SELECT DISTINCT inquiry FROM bought')
          .toArray()
          .map(({ inquiry }) => inquiry),
      )
    const [older, younger] = [await buys(cutoff - day), await buys(cutoff + day)]
    // Another who asked from the same browser is none of hers.
    const other = await home.closes(cutoff - day, 'wipa', { contact: contactOf('malee') })
    await longAfter(home, night)
    const would = await forgettable(env.DB, home.workspace, { site: home.site, upTo: cutoff }, night)
    expect(would).toEqual({ inquiries: 2, people: 1, staying: 1, withSales: 0 })
    expect(await nightOf(home.workspace, night)).toMatchObject({ inquiries: 2, people: 1 })
    expect(await isForgotten([older, younger, other])).toEqual([true, false, true])
    expect((await bought()).toSorted()).toEqual([older, younger])
    expect(await nightOf(home.workspace, night + day)).toMatchObject({ inquiries: 1, people: 1 })
    expect([await isForgotten([younger]), await bought()]).toEqual([[true], []])
  })
})

describe('a night', () => {
  /** One that was lived, and as many of its kind as make two steps and a half. */
  async function backlog(): Promise<{ home: Shop; ids: string[] }> {
    const home = await shop()
    await keepsFor(home.site, 3)
    const id = await home.settles('wipa')
    await longAfter(home, night)
    const many = Math.floor(atOnce * 2.5) - 1
    const ids = await copiesOf(
      id,
      Array.from({ length: many }, (_, at) => cutoff - day - at),
    )
    return { home, ids: [id, ...ids] }
  }

  it('goes on step by step, once, and the next has nothing to do', async () => {
    const { home, ids } = await backlog()
    const standing = await nightOf(home.workspace, night)
    expect(standing).toMatchObject({ inquiries: ids.length, people: ids.length, work: null, dueAt: night + day })
    const once = { times: ids.length, byClock: ids.length, inquiries: ids.length }
    expect(await forgettings(ids)).toEqual(once)
    expect(await nightOf(home.workspace, night + day)).toMatchObject({ inquiries: 0, people: 0, rings: 1 })
    expect(await forgettings(ids)).toEqual(once)
    expect(await linesOf(home)).toEqual([told(ids.length, ids.length)])
  })

  it.each([
    ['fails before', 'fail-before'],
    ['loses the answer', 'fail-after'],
  ] as const)('whose record %s anywhere forgets all the same, and tells it once', async (_, fate) => {
    const { home, ids } = await backlog()
    // Of all batches of the clock and of the Desk one after the other breaks.
    const broken = new Set<number>()
    let batches = 0
    const breaking = (db: D1Database) =>
      faulty(db, {
        batch: () => {
          batches += 1
          if (batches % 11 !== 0) return 'run'
          broken.add(batches)
          return fate
        },
      }).db
    await withRecord(home.desk, breaking)
    const standing = await nightOf(home.workspace, night, { db: breaking(env.DB) })
    await withRecord(home.desk, (db) => db)
    await flushed(home.desk)
    expect(broken.size).toBeGreaterThan(10)
    expect(await forgettings(ids)).toEqual({ times: ids.length, byClock: ids.length, inquiries: ids.length })
    expect(standing).toMatchObject({ inquiries: ids.length, people: ids.length })
    expect(await linesOf(home)).toEqual([told(ids.length, ids.length)])
    const { day: from } = localStarts(start, zone)
    expect(await brokenRules(env.DB, home.workspace, { from, to: from + day })).toEqual([])
  })

  it('in which the Desk is lost goes on where the record stands', async () => {
    const { home, ids } = await backlog()
    await isNight(home.workspace, night)
    let asked = 0
    const desk: typeof services.desk = () => {
      const stub = services.desk(home.workspace)
      return new Proxy(stub, {
        get: (_, name) => {
          if (name !== 'forgetOld') return Reflect.get(stub, name) as unknown
          return async (...given: Parameters<typeof stub.forgetOld>) => {
            asked += 1
            if (asked === 2) throw new Error('the platform moved it')
            const answer = await stub.forgetOld(...given)
            if (asked === 3) await evictDurableObject(home.desk)
            if (asked === 4) throw new Error('nobody heard what it answered')
            return answer
          }
        },
      })
    }
    const standing = await ringUntilDone(home.workspace, { desk })
    expect(standing).toMatchObject({ inquiries: ids.length, people: ids.length })
    expect(standing.rings).toBeGreaterThan(2)
    expect(await forgettings(ids)).toEqual({ times: ids.length, byClock: ids.length, inquiries: ids.length })
    expect(await linesOf(home)).toHaveLength(1)
  })

  it('rung twice at once forgets and counts once', async () => {
    const { home, ids } = await backlog()
    await isNight(home.workspace, night)
    const [one] = await Promise.all([ringUntilDone(home.workspace), ringUntilDone(home.workspace)])
    expect(one).toMatchObject({ inquiries: ids.length, people: ids.length })
    expect(await forgettings(ids)).toMatchObject({ times: ids.length })
    expect(await linesOf(home)).toHaveLength(1)
  })

  it('stops where somebody wishes meanwhile that more is kept', async () => {
    const { home, ids } = await backlog()
    await isNight(home.workspace, night)
    let asked = 0
    const desk: typeof services.desk = (workspace) => {
      const stub = services.desk(workspace)
      return new Proxy(stub, {
        get: (_, name) => {
          if (name !== 'forgetOld') return Reflect.get(stub, name) as unknown
          return async (...given: Parameters<typeof stub.forgetOld>) => {
            asked += 1
            if (asked === 2) {
              await keepsFor(home.site, null)
              throw new Error('cut off')
            }
            return stub.forgetOld(...given)
          }
        },
      })
    }
    expect(await ringUntilDone(home.workspace, { desk })).toMatchObject({ inquiries: atOnce, people: atOnce })
    expect(await forgettings(ids)).toMatchObject({ times: atOnce })
  })

  it('of a workspace that has just come, or was upgraded, is the next one', async () => {
    const home = await shop()
    await keepsFor(home.site, 3)
    const id = await home.settles('wipa')
    await longAfter(home, night)
    await isNight(home.workspace, night + hour)
    await batch(env.DB, [sql`DELETE FROM keeping WHERE workspace = ${home.workspace}`])
    expect(await ringUntilDone(home.workspace)).toMatchObject({ dueAt: night + day, endedAt: null })
    expect(await isForgotten([id])).toEqual([false])
  })
})

it('what would be forgotten is counted from what is past its time, and from nothing that is not', async () => {
  const home = await shop()
  const id = await home.settles('wipa')
  await longAfter(home, night)
  const [due, younger] = [20, 400]
  await copiesOf(
    id,
    Array.from({ length: due - 1 }, (_, at) => cutoff - at),
    'due',
  )
  await copiesOf(
    id,
    Array.from({ length: younger }, (_, at) => cutoff + 1 + at),
    'younger',
  )
  // Wipa's many younger ones cost one look each way.
  await batch(env.DB, [
    sql`UPDATE inquiry SET claimed = 'email wipa@homeexample' WHERE workspace = ${home.workspace} AND closed_at > ${cutoff}`,
  ])
  const costOf = async <Answer>(ask: (db: D1Database) => Promise<Answer>): Promise<[Answer, number]> => {
    let read = 0
    return [await ask(countingRows(env.DB, (rows) => (read += rows))), read]
  }
  const old = { site: home.site, upTo: cutoff }
  const [would, counting] = await costOf((db) => forgettable(db, home.workspace, old, night))
  expect(would).toEqual({ inquiries: due, people: due - 1, staying: 1, withSales: 0 })
  expect(counting).toBeLessThan(due * 10)
  const [next, choosing] = await costOf((db) =>
    nextOld(db, home.workspace, old, { closedAt: 0, id: '' }, night, atOnce),
  )
  expect(next).toHaveLength(due)
  expect(next.filter(({ last }) => last)).toHaveLength(due - 1)
  expect(choosing).toBeLessThan(due * 10)
})
