/** How the record stands: what waits, whether its rules hold after a night, how large it is; each in a few rows. */
import { env } from 'cloudflare:workers'
import { uuidv7 } from 'uuidv7'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { localStarts } from '../../shared/measures/local-hour.ts'
import { recordRules } from '../../shared/schema/record-status.ts'
import type { MailStatus } from '../../shared/schema/mail.ts'
import type { RecordRule, RecordStatus } from '../../shared/schema/record-status.ts'
import packageFile from '../../package.json'
import { keepAudit } from '../../worker/record/facts-audit.ts'
import { mailFares } from '../../worker/record/outbox.ts'
import {
  countInquiries,
  lastBroken,
  noticesStanding,
  recordSize,
  unindexed,
} from '../../worker/record/record-status.ts'
import { brokenRules } from '../../worker/record/rules.ts'
import { batch, sql } from '../../worker/record/sql.ts'
import { act, arrives, asks, flushed, house } from './desk/house.ts'
import type { House } from './desk/house.ts'
import { ask } from './fixtures/ask.ts'
import { countingRows } from './fixtures/counting-rows.ts'
import { makeMember, makeWorkspace, signIn } from './fixtures/workspace.ts'

const zone = 'Asia/Bangkok'
const [minute, day] = [60_000, 86_400_000]

beforeEach(() => {
  vi.useFakeTimers({ now: Date.UTC(2031, 4, 14, 5), toFake: ['Date'] })
})
afterEach(() => {
  vi.useRealTimers()
})

/** One is answered, resolved and asks to be forgotten, one is being answered, one waits. */
async function busy(home: House): Promise<void> {
  const ploy = await home.member('Ploy')
  await arrives(home.desk, ploy)
  const [gone, open] = [asks('gone'), asks('open')]
  for (const { id } of [gone, open]) {
    await home.desk.submit(home.visitor(id), id === gone.id ? gone : open)
    vi.setSystemTime(Date.now() + 20_000)
    await home.desk.command(ploy, act(id, 9_999, { type: 'accept' }))
    await home.desk.command(ploy, act(id, 9_999, { type: 'reply', id: uuidv7(), text: 'It is.' }))
    if (id === gone.id) await home.desk.command(ploy, act(id, 9_999, { type: 'resolve', outcome: 'resolved' }))
  }
  await home.desk.visit(home.visitor(gone.id), gone.id, { type: 'forget' })
  await home.desk.submit(home.visitor('late'), asks('late'))
  await flushed(home.desk)
}

const today = () => {
  const { day: from } = localStarts(Date.now(), zone)
  return { from, to: from + day }
}

describe('the rules of the record', () => {
  it('hold on a day on which nothing broke', async () => {
    const home = await house(zone)
    await busy(home)
    expect(await brokenRules(env.DB, home.workspace, today())).toEqual([])
  })

  it.each<[RecordRule, string]>([
    ['numbered', `DELETE FROM event WHERE type = 'accepted'`],
    ['in-order', `UPDATE event SET at = at - 3600000 WHERE type = 'accepted'`],
    ['version', `UPDATE inquiry SET seq = seq + 1, state = json_set(state, '$.seq', seq + 1) WHERE true`],
    ['submitted', `UPDATE event SET type = 'reopened' WHERE seq = 1`],
    ['messages', `DELETE FROM message WHERE sender = 'member'`],
    ['messages', `UPDATE event SET type = 'seen' WHERE type = 'messaged'`],
    ['held', `UPDATE span SET member = 'somebody else' WHERE to_at IS NULL`],
    ['spans', `UPDATE span SET span = 2 WHERE true`],
    ['episodes', `UPDATE episode SET episode = 2 WHERE true`],
    ['standing', `UPDATE episode SET state = 'open' WHERE state = 'resolved'`],
    ['columns', `UPDATE inquiry SET team = 'another' WHERE true`],
    ['impersonal', `UPDATE event SET data = json_set(data, '$.why', 'they said: hello there') WHERE type = 'accepted'`],
    ['forgotten', `UPDATE message SET body = 'still here' WHERE sender = 'visitor'`],
    ['forgotten', `UPDATE inquiry SET claimed = 'email wipa@homeexample' WHERE claimed IS NULL`],
  ])('%s is found broken', async (rule, harm) => {
    const home = await house(zone)
    await busy(home)
    await batch(env.DB, [{ text: `${harm} AND workspace = ?1`, values: [home.workspace] }])
    const broken = await brokenRules(env.DB, home.workspace, today())
    expect(broken.map((one) => one.rule)).toContain(rule)
    expect(broken.find((one) => one.rule === rule)!.count).toBeGreaterThan(0)
  })

  it('are told of the last night, of all its days together, and of no night before', async () => {
    const home = await house(zone)
    const { workspace } = home
    expect(await lastBroken(env.DB, workspace)).toBe(null)
    const audit = { inquiries: 3, differences: 0, examples: [] }
    const night = Date.now()
    await batch(env.DB, [
      keepAudit(workspace, { ...audit, day: 1, at: night - day }, [{ rule: 'spans', count: 9 }]),
      keepAudit(workspace, { ...audit, day: 2, at: night }, [{ rule: 'held', count: 1 }]),
      keepAudit(workspace, { ...audit, day: 3, at: night + minute }, [
        { rule: 'held', count: 2 },
        { rule: 'numbered', count: 1 },
      ]),
    ])
    expect(await lastBroken(env.DB, workspace)).toEqual([
      { rule: 'numbered', count: 1 },
      { rule: 'held', count: 3 },
    ])
  })
})

describe('what waits', () => {
  it('is a notice that is due, not one that is put off; what was given up is told apart', async () => {
    const { id } = await makeWorkspace()
    const now = Date.now()
    const adds = (created: number, due: number, outcome: string | null) =>
      sql`INSERT INTO outbox (workspace, id, kind, body, created_at, due_at, done_at, outcome)
        VALUES (${id}, ${uuidv7()}, 'mail', '{}', ${created}, ${due}, ${outcome === null ? null : now}, ${outcome})`
    expect(await noticesStanding(env.DB, id, now)).toEqual({ due: 0, since: null, failed: 0 })
    await batch(env.DB, [
      adds(now - 9 * minute, 0, null),
      adds(now - 20 * minute, now - 5 * minute, null),
      adds(now - 30 * minute, now + minute, null),
      adds(now - 40 * minute, 0, 'sent'),
      adds(now - 50 * minute, 0, 'dead'),
    ])
    expect(await noticesStanding(env.DB, id, now)).toEqual({ due: 2, since: now - 9 * minute, failed: 1 })
  })

  it('is what closed and cannot be found by its words yet', async () => {
    const { id } = await makeWorkspace()
    await batch(env.DB, [
      sql`INSERT INTO to_index (workspace, inquiry, seq) VALUES (${id}, 'one', 1), (${id}, 'two', 1)`,
    ])
    expect(await unindexed(env.DB, id)).toEqual({ count: 2, most: 1_000 })
  })
})

it('mail fails since the first try that failed after the last that did not', async () => {
  const { id } = await makeWorkspace()
  const tried = async (kind: string, outcome: string, at: number) => {
    const notice = uuidv7()
    await batch(env.DB, [
      sql`INSERT INTO outbox (workspace, id, kind, body, created_at) VALUES (${id}, ${notice}, ${kind}, '{}', 0)`,
      sql`INSERT INTO delivery (workspace, notice, attempt, provider, began_at, ended_at, outcome)
        VALUES (${id}, ${notice}, 1, 'smtp', 0, ${at}, ${outcome})`,
    ])
  }
  expect(await mailFares(env.DB, id)).toEqual({ sentAt: null, failingSince: null })
  await tried('mail', 'failed', 10)
  await tried('push', 'failed', 15)
  expect(await mailFares(env.DB, id)).toEqual({ sentAt: null, failingSince: 10 })
  await tried('mail', 'sent', 20)
  expect(await mailFares(env.DB, id)).toEqual({ sentAt: 20, failingSince: null })
  await tried('mail', 'failed', 40)
  await tried('mail', 'failed', 30)
  expect(await mailFares(env.DB, id)).toEqual({ sentAt: 20, failingSince: 30 })
})

it('inquiries are counted on each night, and only what came since is looked at', async () => {
  const { id, site, team } = await makeWorkspace()
  const many = JSON.stringify(Array.from({ length: 300 }, (_, at) => [uuidv7(), at]))
  await batch(env.DB, [
    sql`INSERT INTO inquiry (workspace, id, seq, site, team, created_at, state)
      SELECT ${id}, value ->> 0, 1, ${site}, ${team}, value ->> 1, '{}' FROM json_each(${many})`,
  ])
  let read = 0
  const db = countingRows(env.DB, (rows) => (read += rows))
  expect(await recordSize(db, id)).toMatchObject({ inquiries: 300 })
  expect(read).toBeGreaterThan(290)
  for (const upto of [250, 280, 270]) {
    await batch(db, [countInquiries(id, upto)])
    expect((await recordSize(db, id)).inquiries).toBe(300)
  }
  read = 0
  const { bytes } = await recordSize(db, id)
  expect(bytes).toBeGreaterThan(100_000)
  expect(read).toBeLessThan(30)
})

it('the status tells it all, with the version', async () => {
  const workspace = await makeWorkspace()
  const cookie = await signIn(await makeMember(workspace, 'owner'))
  const answer = await ask('GET', '/api/status', { cookie })
  const { record, mail } = await answer.json<{ record: RecordStatus; mail: MailStatus }>()
  expect(record).toEqual({
    notices: { due: 0, since: null, failed: 0 },
    unindexed: { count: 0, most: 1_000 },
    broken: null,
    keeping: {
      sites: 0,
      endedAt: null,
      inquiries: 0,
      people: 0,
      night: null,
      dueAt: null,
      due: { count: 0, most: 1_000 },
    },
    size: { inquiries: 0, bytes: expect.any(Number) },
    version: packageFile.version,
  })
  expect(mail).toMatchObject({ sentAt: null, failingSince: null })
  expect(recordRules).toHaveLength(new Set(recordRules).size)
})
