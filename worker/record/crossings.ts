/**
 * Numbers by two at once: a row a day for each pair that is kept ready, and what is not there counted from the day's
 * episodes. Always exact: the flush that changes a day throws its rows away (apply.ts).
 */
import { crossed, keptPairs, pairName } from '../../shared/measures/pairs.ts'
import type { CrossedCell, Pair } from '../../shared/measures/pairs.ts'
import type { Contribution } from '../../shared/measures/facts.ts'
import { countedOn } from './facts-audit.ts'
import { all, batch, first, sql } from './sql.ts'

/** Episodes read at once. */
const page = 500

/** What is ready of a pair, by the day's start (epoch ms), of the days in [from, to). */
export async function readyCrossings(
  db: D1Database,
  workspace: string,
  pair: Pair,
  { from, to }: { from: number; to: number },
): Promise<Map<number, CrossedCell[]>> {
  const rows = await all<{ day: number; cells: string }>(
    db,
    sql`SELECT day, cells FROM crossing WHERE workspace = ${workspace} AND pair = ${pairName(pair)}
      AND day >= ${from} AND day < ${to}`,
  )
  return new Map(rows.map(({ day, cells }) => [day, JSON.parse(cells) as CrossedCell[]]))
}

/**
 * Counts a day anew from its episodes by a pair; a kept pair is ready afterwards, with all others that are kept, unless
 * something was flushed meanwhile. Reads two rows for each episode of the day.
 */
export async function countCrossing(
  db: D1Database,
  workspace: string,
  pair: Pair,
  { day, to }: { day: number; to: number },
): Promise<CrossedCell[]> {
  const desk = await first<{ flushed: number }>(db, sql`SELECT flushed FROM desk WHERE workspace = ${workspace}`)
  const contributions: Contribution[] = []
  for (let after = { inquiry: '', episode: 0 }; ;) {
    const some = await countedOn(db, workspace, { from: day, to }, after, page)
    contributions.push(...some.map(({ counted }) => counted))
    if (some.length < page) break
    after = some.at(-1)!
  }
  if (keptPairs.some((kept) => pairName(kept) === pairName(pair))) {
    const rows = keptPairs.map((kept) => [pairName(kept), crossed(contributions, kept, day)])
    await batch(db, [
      sql`INSERT INTO crossing (workspace, pair, day, cells)
        SELECT ${workspace}, value ->> 0, ${day}, value ->> 1 FROM json_each(${JSON.stringify(rows)})
        WHERE (SELECT flushed FROM desk WHERE workspace = ${workspace}) = ${desk!.flushed}
        ON CONFLICT (workspace, pair, day) DO UPDATE SET cells = excluded.cells`,
    ])
  }
  return crossed(contributions, pair, day)
}

/** Days in [from, to) on which anything counted and no kept pair is ready, the newest first: their starts (epoch ms). */
export async function unreadyDays(
  db: D1Database,
  workspace: string,
  { from, to }: { from: number; to: number },
  most: number,
): Promise<number[]> {
  const rows = await all<{ day: number }>(
    db,
    sql`SELECT t AS day FROM rollup WHERE workspace = ${workspace} AND generation = (
        SELECT coalesce(max(generation), 1) FROM counting WHERE workspace = ${workspace})
      AND grain = 'day' AND dim = 'all' AND key = '' AND t >= ${from} AND t < ${to}
      AND NOT EXISTS (SELECT 1 FROM crossing WHERE crossing.workspace = rollup.workspace
        AND crossing.pair = ${pairName(keptPairs[0]!)} AND crossing.day = rollup.t)
      ORDER BY t DESC LIMIT ${most}`,
  )
  return rows.map(({ day }) => day)
}
