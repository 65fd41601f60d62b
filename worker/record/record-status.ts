/** How the record stands, for the status page: each a few rows, however large it is. The night counts the inquiries. */
import { recordRules } from '../../shared/schema/record-status.ts'
import type { BrokenRule, RecordStatus } from '../../shared/schema/record-status.ts'
import { all, bound, first, sql } from './sql.ts'
import type { Sql } from './sql.ts'

/** Looks within this time of each other, in ms, are of one night. */
const sameNight = 6 * 3_600_000

/** Beyond that many, how many it is says nothing more. */
const unindexedAtMost = 1_000

/** What is due and not done, of all workspaces, is all that is walked through. */
export async function noticesStanding(
  db: D1Database,
  workspace: string,
  now: number,
): Promise<RecordStatus['notices']> {
  const row = await first<RecordStatus['notices']>(
    db,
    sql`SELECT count(*) AS due, min(max(created_at, due_at)) AS since,
        (SELECT count(*) FROM outbox WHERE workspace = ${workspace} AND outcome = 'dead') AS failed
      FROM outbox WHERE done_at IS NULL AND created_at <= ${now} AND due_at <= ${now} AND workspace = ${workspace}`,
  )
  return row!
}

export async function unindexed(db: D1Database, workspace: string): Promise<RecordStatus['unindexed']> {
  const row = await first<{ count: number }>(
    db,
    sql`SELECT count(*) AS count FROM (SELECT 1 FROM to_index WHERE workspace = ${workspace} LIMIT ${unindexedAtMost})`,
  )
  return { count: row!.count, most: unindexedAtMost }
}

/** What the last night's looks found broken, together; null before the first. */
export async function lastBroken(db: D1Database, workspace: string): Promise<BrokenRule[] | null> {
  const rows = await all<{ broken: string }>(
    db,
    sql`SELECT broken FROM audit WHERE workspace = ${workspace} AND broken IS NOT NULL
      AND at >= (SELECT max(at) FROM audit WHERE workspace = ${workspace}) - ${sameNight}`,
  )
  if (rows.length === 0) return null
  const found = rows.flatMap(({ broken }) => JSON.parse(broken) as BrokenRule[])
  return recordRules.flatMap((rule) => {
    const count = found.reduce((sum, one) => (one.rule === rule ? sum + one.count : sum), 0)
    return count === 0 ? [] : [{ rule, count }]
  })
}

/** Counts on, up to a moment: only what came since the last time is looked at. */
export function countInquiries(workspace: string, upto: number): Sql {
  return sql`INSERT INTO inquiry_count (workspace, upto, inquiries)
    SELECT ${workspace}, ${upto},
      coalesce((SELECT inquiries FROM inquiry_count WHERE workspace = ${workspace}), 0)
      + (SELECT count(*) FROM inquiry WHERE workspace = ${workspace} AND created_at < ${upto}
          AND created_at >= coalesce((SELECT upto FROM inquiry_count WHERE workspace = ${workspace}), 0))
    WHERE true
    ON CONFLICT (workspace) DO UPDATE SET upto = excluded.upto, inquiries = excluded.inquiries
      WHERE excluded.upto > inquiry_count.upto`
}

export async function recordSize(db: D1Database, workspace: string): Promise<RecordStatus['size']> {
  const { results, meta } = await bound(
    db,
    sql`SELECT coalesce((SELECT inquiries FROM inquiry_count WHERE workspace = ${workspace}), 0)
      + (SELECT count(*) FROM inquiry WHERE workspace = ${workspace}
          AND created_at >= coalesce((SELECT upto FROM inquiry_count WHERE workspace = ${workspace}), 0)) AS inquiries`,
  ).all<{ inquiries: number }>()
  return { inquiries: results[0]!.inquiries, bytes: meta.size_after }
}
