/** What happens once a night: days of facts become months, and a day is looked at again by the check that was written apart. */
import { env } from 'cloudflare:workers'
import { uuidv7 } from 'uuidv7'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { localStarts } from '../../shared/measures/local-hour.ts'
import { auditDay } from '../../worker/facts-audit/audit-day.ts'
import { nightly } from '../../worker/jobs/nightly.ts'
import { lastAudit } from '../../worker/record/facts-audit.ts'
import { lastBroken } from '../../worker/record/record-status.ts'
import { all, batch, first, sql } from '../../worker/record/sql.ts'
import { act, arrives, asks, flushed, house } from './desk/house.ts'
import type { House } from './desk/house.ts'
import { services } from './fixtures/workspace.ts'

const zone = 'Asia/Bangkok'
const [hour, day] = [3_600_000, 86_400_000]

beforeEach(() => {
  // Noon in Bangkok, in the middle of a month.
  vi.useFakeTimers({ now: Date.UTC(2031, 4, 14, 5), toFake: ['Date'] })
})
afterEach(() => {
  vi.useRealTimers()
})

/** Some inquiries, answered and resolved, or left waiting. */
async function busyDay(home: House): Promise<void> {
  const ploy = await home.member('Ploy')
  await arrives(home.desk, ploy)
  for (let at = 0; at < 3; at += 1) {
    const inquiry = asks(`question ${at}`)
    await home.desk.submit(home.visitor(inquiry.id), inquiry)
    vi.setSystemTime(Date.now() + 20_000)
    for (const what of [
      { type: 'accept' },
      { type: 'reply', id: uuidv7(), text: 'It is.' },
      { type: 'resolve', outcome: 'resolved' },
    ] as const)
      await home.desk.command(ploy, act(inquiry.id, 9_999, what))
  }
  await home.desk.submit(home.visitor('late'), asks('nobody answers this one'))
  await flushed(home.desk)
}

async function monthsOf({ workspace }: House): Promise<{ dim: string; key: string; entered: number }[]> {
  return all(
    env.DB,
    sql`SELECT dim, key, sums ->> '$.entered' AS entered FROM rollup WHERE workspace = ${workspace} AND grain = 'month'
      AND sums ->> '$.entered' > 0 ORDER BY dim, key`,
  )
}

/** Nobody else's night is due; this one's is, now. */
async function nightFalls({ workspace }: House): Promise<void> {
  await batch(env.DB, [
    sql`INSERT INTO nightly (workspace, due_at) SELECT id, ${Number.MAX_SAFE_INTEGER} FROM workspace WHERE true
      ON CONFLICT (workspace) DO UPDATE SET due_at = excluded.due_at`,
    sql`UPDATE nightly SET due_at = ${Date.now()} WHERE workspace = ${workspace}`,
  ])
  await nightly({ ...services, now: () => Date.now() })
}

const audited = ({ workspace }: House) => lastAudit(env.DB, workspace)

describe('at night', () => {
  it('days that are over are added up by month, once, and today is not', async () => {
    const home = await house(zone)
    await busyDay(home)
    await nightFalls(home)
    expect(await monthsOf(home)).toEqual([])
    vi.setSystemTime(Date.now() + day)
    await nightFalls(home)
    const months = await monthsOf(home)
    expect(months.find(({ dim }) => dim === 'all')).toEqual({ dim: 'all', key: '', entered: 4 })
    expect(months.map(({ dim }) => dim)).toContain('queue')
    await nightFalls(home)
    expect(await monthsOf(home)).toEqual(months)
    const [month] = await all<{ t: number }>(
      env.DB,
      sql`SELECT t FROM rollup WHERE workspace = ${home.workspace} AND grain = 'month' AND dim = 'all'`,
    )
    expect(month!.t).toBe(localStarts(Date.now(), zone).month)
  })

  it('numbers by two at once are made ready for the days that are over', async () => {
    const home = await house(zone)
    await busyDay(home)
    const ready = async () =>
      all(env.DB, sql`SELECT DISTINCT day FROM crossing WHERE workspace = ${home.workspace} ORDER BY day`)
    const { day: today } = localStarts(Date.now(), zone)
    await nightFalls(home)
    expect(await ready()).toEqual([])
    vi.setSystemTime(Date.now() + day)
    await nightFalls(home)
    expect(await ready()).toEqual([{ day: today }])
  })

  it('is not before three in the workspace’s zone, and comes once a night', async () => {
    const home = await house(zone)
    await nightFalls(home)
    const due = await first<{ at: number }>(
      env.DB,
      sql`SELECT due_at AS at FROM nightly WHERE workspace = ${home.workspace}`,
    )
    expect(due!.at).toBe(localStarts(Date.now() + day, zone).day + 3 * hour)
  })

  it('keeps which rules of the record the day broke, and how many inquiries there are', async () => {
    const home = await house(zone)
    await busyDay(home)
    vi.setSystemTime(Date.now() + day)
    await nightFalls(home)
    expect(await lastBroken(env.DB, home.workspace)).toEqual([])
    const count = sql`SELECT inquiries FROM inquiry_count WHERE workspace = ${home.workspace}`
    expect(await first(env.DB, count)).toEqual({ inquiries: 4 })
    await batch(env.DB, [sql`UPDATE inquiry SET team = 'another' WHERE workspace = ${home.workspace}`])
    await nightFalls(home)
    expect(await lastBroken(env.DB, home.workspace)).toEqual([{ rule: 'columns', count: 4 }])
  })

  it('finds that facts are what the log says', async () => {
    const home = await house(zone)
    await busyDay(home)
    vi.setSystemTime(Date.now() + day)
    await nightFalls(home)
    expect(await audited(home)).toMatchObject({ differences: 0, examples: [] })
    const looked = await all<{ inquiries: number }>(
      env.DB,
      sql`SELECT inquiries FROM audit WHERE workspace = ${home.workspace} ORDER BY inquiries DESC`,
    )
    expect(looked[0]).toEqual({ inquiries: 4 })
  })

  it('finds so too where attention was shared with what does not count that day', async () => {
    const home = await house(zone)
    const ploy = await home.member('Ploy')
    await arrives(home.desk, ploy)
    const [spam, real] = [asks('of the day before'), asks('of today')]
    const takes = async ({ id }: { id: string }) => home.desk.command(ploy, act(id, 9_999, { type: 'accept' }))
    const writes = async ({ id }: { id: string }) =>
      home.desk.command(ploy, act(id, 9_999, { type: 'reply', id: uuidv7(), text: 'It is.' }))
    await home.desk.submit(home.visitor(spam.id), spam)
    await takes(spam)
    vi.setSystemTime(Date.now() + day)
    await home.desk.submit(home.visitor(real.id), real)
    await takes(real)
    for (const one of [spam, real, spam, real]) {
      vi.setSystemTime(Date.now() + 20_000)
      await writes(one)
    }
    // Before its work is told: it never counts for anything on this day.
    await home.desk.command(ploy, act(spam.id, 9_999, { type: 'void', reason: 'spam' }))
    vi.setSystemTime(Date.now() + hour)
    await home.desk.tick()
    await flushed(home.desk)
    const shared = await first<{ attention: number; elapsed: number }>(
      env.DB,
      sql`SELECT sums ->> '$.attention' AS attention, sums ->> '$.elapsed' AS elapsed FROM rollup
        WHERE workspace = ${home.workspace} AND grain = 'day' AND dim = 'all' AND sums ->> '$.attention' > 0
        ORDER BY t DESC`,
    )
    expect(shared!.attention).toBeLessThan(shared!.elapsed)
    const today = localStarts(Date.now(), zone).day
    const audit = await auditDay(
      env.DB,
      { workspace: home.workspace, zone },
      { from: today, to: today + day },
      Date.now(),
    )
    expect(audit).toMatchObject({ differences: 0, examples: [] })
  })

  it.each([
    [
      'a cell that is not what its episodes count for',
      sql`UPDATE rollup SET sums = json_set(sums, '$.entered', 5) WHERE dim = 'all' AND grain = 'day'`,
    ],
    ['a cell that is missing', sql`DELETE FROM rollup WHERE dim = 'queue' AND grain = 'day'`],
    [
      'an episode that counts for something else',
      sql`UPDATE episode SET counted = replace(counted, '"within":1', '"within":2')`,
    ],
    [
      'a log that says something else',
      sql`UPDATE event SET at = at + 60000 WHERE type = 'messaged' AND actor_kind = 'member'`,
    ],
  ])('finds %s, and says where', async (_, harm) => {
    const home = await house(zone)
    await busyDay(home)
    const harmful = { ...harm, text: `${harm.text}${/WHERE/u.test(harm.text) ? ' AND' : ' WHERE'} workspace = ?1` }
    await batch(env.DB, [{ ...harmful, values: [home.workspace] }])
    const today = localStarts(Date.now(), zone).day
    const audit = await auditDay(
      env.DB,
      { workspace: home.workspace, zone },
      { from: today, to: today + day },
      Date.now(),
    )
    expect(audit.differences).toBeGreaterThan(0)
    expect(audit.examples[0]).toMatch(/^(day|hour) .+: kept .+, counted .+$/u)
  })

  it.each([
    ['nothing where all is told', sql`UPDATE audit SET at = 0 WHERE false`, 0],
    [
      'time signed in that nobody was',
      sql`UPDATE rollup SET sums = json_set(sums, '$.signedIn', 5) WHERE dim = 'assistant' AND grain = 'day'`,
      1,
    ],
    [
      'a stretch of it that reaches into the one before',
      sql`UPDATE event SET data = json_set(data, '$.from', data ->> '$.from' - 60000) WHERE type = 'signed-in' AND seq > 3`,
      1,
    ],
    ['a stretch of it that is missing', sql`DELETE FROM event WHERE type = 'signed-in'`, 1],
  ])('finds %s', async (_, harm, least) => {
    const home = await house(zone)
    await busyDay(home)
    for (let hours = 0; hours < 3; hours += 1) {
      vi.setSystemTime(Date.now() + hour)
      await home.desk.tick()
    }
    await flushed(home.desk)
    await batch(env.DB, [{ ...harm, text: `${harm.text} AND workspace = ?1`, values: [home.workspace] }])
    const from = localStarts(Date.now(), zone).day
    const audit = await auditDay(env.DB, { workspace: home.workspace, zone }, { from, to: from + day }, Date.now())
    expect(audit.differences).toBeGreaterThanOrEqual(least)
    if (least === 0) expect(audit.examples).toEqual([])
  })
})
