/** Workspaces in the record, and which of their Desks cron should look after. */
import { all, sql } from './sql.ts'

/** How many Desks of the quiet rest one ring of cron visits. */
const slice = 100

/**
 * Workspaces with an inquiry that is not closed, and a slice of all: every Desk is visited sooner or later, and in a
 * small deployment each time.
 * @param turn a number that grows by one with each ring
 */
export async function workspacesToTick(db: D1Database, turn: number): Promise<string[]> {
  const rows = await all<{ workspace: string }>(
    db,
    sql`SELECT DISTINCT workspace FROM inquiry WHERE closed_at IS NULL
        UNION
        SELECT workspace FROM (
          SELECT workspace FROM desk ORDER BY workspace
          LIMIT ${slice} OFFSET (${turn} * ${slice}) % max(1, (SELECT count(*) FROM desk)))`,
  )
  return rows.map((row) => row.workspace)
}
