/** Addresses of people who asked to be forgotten, as keyed hashes. Flushes write them, imports of customers obey them. */
import { all, sql } from './sql.ts'
import type { Sql } from './sql.ts'

/** @param json `[hash, when in epoch ms]` each; who asks again is kept with the later time */
export function forgetAddresses(workspace: string, json: string): Sql {
  return sql`INSERT INTO forgotten_address (workspace, hash, at)
    SELECT ${workspace}, value ->> 0, value ->> 1 FROM json_each(${json}) WHERE true
    ON CONFLICT (workspace, hash) DO UPDATE SET at = max(forgotten_address.at, excluded.at)`
}

/** Aborts its batch when one of these hashes is among them by now. @param json hashes */
export function expectNotForgotten(workspace: string, json: string): Sql {
  return sql`INSERT INTO flush_guard (ok) SELECT NULL WHERE EXISTS (SELECT 1 FROM forgotten_address
    WHERE workspace = ${workspace} AND hash IN (SELECT value FROM json_each(${json})))`
}

/** When those among these hashes asked, by their hash (epoch ms). */
export async function forgottenAmong(
  db: D1Database,
  workspace: string,
  hashes: readonly string[],
): Promise<Map<string, number>> {
  const rows = await all<{ hash: string; at: number }>(
    db,
    sql`SELECT hash, at FROM forgotten_address WHERE workspace = ${workspace}
      AND hash IN (SELECT value FROM json_each(${JSON.stringify(hashes)}))`,
  )
  return new Map(rows.map(({ hash, at }) => [hash, at]))
}
