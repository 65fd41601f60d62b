/** One journal makes one record, however it falls into flushes: a busy desk's hundred entries at once, a quiet one's alone. */
import { runInDurableObject } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { uuidv7 } from 'uuidv7'
import { describe, expect, it, vi } from 'vitest'
import type { NumberedEntry } from '../../../shared/journal-entry.ts'
import { applyFlush } from '../../../worker/record/apply.ts'
import { all, batch, sql } from '../../../worker/record/sql.ts'
import { arrives, house } from './house.ts'
import { chanceOf, Day } from './random-day.ts'

const days = 24
const stepsInADay = 24
const zone = 'Asia/Bangkok'

/** All that flushes write, but how it is indexed and what is sent. */
const tables = {
  event: 'stream, seq, type, at, actor_kind, actor, data, v',
  message: 'inquiry, seq, id, at, sender, member, note, body',
  inquiry: 'id, seq, site, team, assignee, created_at, closed_at, state, person, claimed, due_at',
  episode: 'inquiry, episode, queue, state, entered_at, answered_at, closed_at, rating, counted, generation',
  span: 'inquiry, episode, span, member, from_at, to_at',
  given: 'inquiry, seq, member, how, given_at, seen_at',
  reader: 'member, created_at, inquiry',
  ledger_day: 'team, tier_class, day, ledger',
  counting: 'generation, rules',
} as const

/** A day at a desk that is counted anew in the middle of it. @returns its journal */
async function journalOf(seed: number): Promise<NumberedEntry[]> {
  const home = await house(zone)
  const people = [await home.member('Ploy'), await home.member('Wanida', { role: 'owner' })]
  vi.useFakeTimers({ now: Date.now(), toFake: ['Date'] })
  try {
    for (const person of people) await arrives(home.desk, person)
    const life = new Day(home, people, chanceOf(seed))
    for (let step = 0; step < stepsInADay; step += 1) {
      if (step === seed % stepsInADay) await home.desk.recount()
      await life.step()
    }
    await life.end()
  } finally {
    vi.useRealTimers()
  }
  return (await runInDurableObject(home.desk, ({ context }) => context.journal.after(0, 10_000)))!
}

/** Flushed into an empty record, so many at a time. @returns all rows by table */
async function recordOf(entries: readonly NumberedEntry[], atOnce: number): Promise<Record<string, unknown[]>> {
  const workspace = uuidv7()
  await batch(env.DB, [
    sql`INSERT INTO workspace (id, name, zone, created_at) VALUES (${workspace}, 'Noravi', ${zone}, 0)`,
    sql`INSERT INTO desk (workspace, epoch) VALUES (${workspace}, 1)`,
  ])
  for (let first = 0; first < entries.length; first += atOnce) {
    const some = entries.slice(first, first + atOnce)
    await applyFlush(env.DB, { workspace, epoch: 1, flushId: `${first}`, entries: some, at: 0, zone })
  }
  const read = Object.entries(tables).map(async ([table, columns]) => {
    const text = `SELECT ${columns} FROM ${table} WHERE workspace = ? ORDER BY ${columns}`
    return [table, (await env.DB.prepare(text).bind(workspace).all()).results] as const
  })
  return { ...Object.fromEntries(await Promise.all(read)), rollup: await cellsOf(workspace) }
}

/** Numbers of facts, whatever order they are kept in; a cell that came to nothing is none. */
async function cellsOf(workspace: string): Promise<unknown[]> {
  const cells = await all<{ sums: string; waits: string }>(
    env.DB,
    sql`SELECT generation, grain, dim, key, t, sums, waits FROM rollup WHERE workspace = ${workspace}
      AND (sums <> '{}' OR waits <> '{}') ORDER BY generation, grain, dim, key, t`,
  )
  return cells.map((cell) => ({ ...cell, sums: JSON.parse(cell.sums), waits: JSON.parse(cell.waits) }))
}

describe('the record of a day', () => {
  /** Episodes that were counted anew, and changed again within a few entries. */
  let changedAgain = 0

  it.each(Array.from({ length: days }, (_, at) => at + 1))('%i is the same in flushes of any length', async (seed) => {
    const entries = await journalOf(seed)
    changedAgain += entries.filter(({ n, entry }) => {
      const next = entries.find((one) => one.n > n && one.entry.stream === entry.stream && one.entry.inquiry?.moved)
      return entry.recounted !== undefined && next !== undefined && next.n < n + 15
    }).length
    const alone = await recordOf(entries, 1)
    expect(alone['episode']!.length).toBeGreaterThan(1)
    for (const atOnce of [4, 15, entries.length]) expect(await recordOf(entries, atOnce)).toEqual(alone)
  })

  it('was counted anew, and changed at once, in some of them', () => {
    expect(changedAgain).toBeGreaterThan(5)
  })
})
