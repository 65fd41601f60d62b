/**
 * Days of facts added up by month, so that a year is read in months: each night, what is not added up yet. From then on a
 * change of such a day goes to its month too, in the flush that brings it (add-facts.ts).
 */
import { localDayStart, localStarts } from '../../shared/measures/local-hour.ts'
import { dateAt, daysOf } from '../../shared/zone.ts'
import { utcDay } from '../../shared/utc-day.ts'
import { addFacts } from './add-facts.ts'
import { all, batch, first, sql } from './sql.ts'

const dayMs = 86_400_000

/** Days whose cells are read and written in one batch. */
const daysAtOnce = 4

/**
 * Adds up every day before `today` (its start, epoch ms) that is not yet.
 * @returns how many days; fewer than there are when flushes came in between again and again: the next night goes on
 */
export async function rollUp(
  db: D1Database,
  { workspace, zone, generation }: { workspace: string; zone: string; generation: number },
  today: number,
): Promise<number> {
  let done = 0
  for (let misses = 0; misses < 5;) {
    const from = await firstOpenDay(db, workspace, generation)
    if (from === null || from >= today) return done
    const starts = nextDays(from, today, zone)
    if (await addDays(db, { workspace, zone, generation }, starts)) done += starts.length - 1
    else misses += 1
  }
  return done
}

/** The first day that is not added up; null where there are no facts. */
async function firstOpenDay(db: D1Database, workspace: string, generation: number): Promise<number | null> {
  const row = await first<{ upto: number | null; first: number | null }>(
    db,
    sql`SELECT
        (SELECT upto FROM rolled WHERE workspace = ${workspace} AND generation = ${generation}) AS upto,
        (SELECT min(t) FROM rollup WHERE workspace = ${workspace} AND generation = ${generation} AND grain = 'day') AS first`,
  )
  return row!.upto ?? row!.first
}

/** The starts of the next few days from one on, and of the day after them, within one month and before `today`. */
function nextDays(from: number, today: number, zone: string): number[] {
  const { month } = localStarts(from, zone)
  const starts = [from]
  for (let days = daysOf(dateAt(from, zone)) + 1; starts.length <= daysAtOnce; days += 1) {
    const start = localDayStart(utcDay(days * dayMs), zone)
    starts.push(start)
    if (start >= today || localStarts(start, zone).month !== month) break
  }
  return starts
}

/** False when a flush came in between: nothing was added then. */
async function addDays(
  db: D1Database,
  { workspace, zone, generation }: { workspace: string; zone: string; generation: number },
  starts: readonly number[],
): Promise<boolean> {
  const [from, upto] = [starts[0]!, starts.at(-1)!]
  const { month } = localStarts(from, zone)
  const desk = await first<{ flushed: number }>(db, sql`SELECT flushed FROM desk WHERE workspace = ${workspace}`)
  const cells = await all<{ dim: string; key: string; sums: string; waits: string }>(
    db,
    sql`SELECT dim, key, sums, waits FROM rollup WHERE workspace = ${workspace} AND generation = ${generation}
      AND grain = 'day' AND t >= ${from} AND t < ${upto} ORDER BY t`,
  )
  const rows = cells.map(({ dim, key, sums, waits }) => [generation, 'month', dim, key, month, sums, waits, null])
  try {
    await batch(db, [
      // As it was read, or not at all: the batch breaks off here otherwise.
      sql`INSERT INTO flush_guard (ok) SELECT NULL FROM desk WHERE workspace = ${workspace}
          AND (flushed <> ${desk!.flushed} OR EXISTS (SELECT 1 FROM rolled
            WHERE workspace = ${workspace} AND generation = ${generation} AND upto <> ${from}))`,
      addFacts(workspace, JSON.stringify(rows)),
      sql`INSERT INTO rolled (workspace, generation, upto) VALUES (${workspace}, ${generation}, ${upto})
          ON CONFLICT (workspace, generation) DO UPDATE SET upto = excluded.upto`,
    ])
    return true
  } catch (error) {
    if (String(error).includes('flush_guard.ok')) return false
    throw error
  }
}

/** Cells of generations that nobody asks for any more: some of them; as often as there are. @returns how many went */
export async function forgetOldFacts(db: D1Database, workspace: string, most: number): Promise<number> {
  const [gone] = await batch(db, [
    sql`DELETE FROM rollup WHERE workspace = ${workspace} AND (generation, grain, dim, key, t) IN (
      SELECT generation, grain, dim, key, t FROM rollup WHERE workspace = ${workspace} AND generation < (
        SELECT coalesce(max(generation), 1) FROM counting WHERE workspace = ${workspace}) LIMIT ${most})`,
  ])
  return gone!.meta.changes
}
