/** Rates in the record. The routes of rates and costs use it. */
import type { NewRate, Rate } from '../../shared/schema/rate.ts'
import { all, sql } from './sql.ts'
import type { Sql } from './sql.ts'

/** All of a workspace; of one kind and person the newest first. */
export async function ratesOf(db: D1Database, workspace: string): Promise<Rate[]> {
  const rows = await all<Omit<Rate, 'member'> & { member: string }>(
    db,
    sql`SELECT id, kind, member, currency, amount, from_day AS "from" FROM rate
      WHERE workspace = ${workspace} ORDER BY kind, member, from_day DESC`,
  )
  return rows.map(({ member, ...rate }) => ({ ...rate, member: member === '' ? null : member }))
}

/**
 * Adds a rate, unless there is one of the same kind, person and day, one in another currency, or `most` of them: no row
 * comes then.
 */
export function addRate(
  { workspace, by, at }: { workspace: string; by: string; at: number },
  { id, kind, member, currency, amount, from }: NewRate & { id: string },
  most: number,
): Sql {
  return sql`INSERT INTO rate (workspace, id, kind, member, currency, amount, from_day, changed_by, changed_at)
    SELECT ${workspace}, ${id}, ${kind}, ${member ?? ''}, ${currency}, ${amount}, ${from}, ${by}, ${at}
    WHERE NOT EXISTS (SELECT 1 FROM rate WHERE workspace = ${workspace} AND currency <> ${currency})
      AND (SELECT count(*) FROM rate WHERE workspace = ${workspace}) < ${most}
    ON CONFLICT DO NOTHING RETURNING id`
}

/** No row comes where there is none of that id. */
export function removeRate(workspace: string, id: string): Sql {
  return sql`DELETE FROM rate WHERE workspace = ${workspace} AND id = ${id} RETURNING id`
}
