/** Which workspaces' nightly work is due, and who has taken it. on-schedule.ts asks. */
import { all, sql } from './sql.ts'
import type { Sql } from './sql.ts'

/** A workspace whose night has come; `dueAt`: as it stands (epoch ms), 0 where it never came before. */
export interface DueNight {
  workspace: string
  zone: string
  dueAt: number
}

/** The longest due first. */
export async function dueNights(db: D1Database, now: number, most: number): Promise<DueNight[]> {
  return all<DueNight>(
    db,
    sql`SELECT workspace.id AS workspace, workspace.zone, nightly.due_at AS dueAt FROM nightly
          JOIN workspace ON workspace.id = nightly.workspace WHERE nightly.due_at <= ${now}
        UNION ALL
        SELECT id, zone, 0 FROM workspace WHERE id NOT IN (SELECT workspace FROM nightly)
        ORDER BY dueAt LIMIT ${most}`,
  )
}

/** Takes a night, if nobody else has: a row comes then. @param next when the next is due */
export function takeNight({ workspace, dueAt }: DueNight, next: number): Sql {
  return sql`INSERT INTO nightly (workspace, due_at) VALUES (${workspace}, ${next})
    ON CONFLICT (workspace) DO UPDATE SET due_at = excluded.due_at WHERE due_at = ${dueAt} RETURNING due_at`
}
