/** The Desk's row in the record: its place in the log. Used by flusher and founding. */
import { first, sql } from './sql.ts'

export interface DeskRow {
  epoch: number
  flushed: number
  flush_id: string | null
  revision: number
}

/** Null when the workspace does not exist. */
export async function deskRow(db: D1Database, workspace: string): Promise<DeskRow | null> {
  return first<DeskRow>(db, sql`SELECT epoch, flushed, flush_id, revision FROM desk WHERE workspace = ${workspace}`)
}

/** Opens the next epoch: whoever flushes with the old one is refused from here on. Null when there is no workspace. */
export async function openEpoch(db: D1Database, workspace: string): Promise<DeskRow | null> {
  return first<DeskRow>(
    db,
    sql`UPDATE desk SET epoch = epoch + 1 WHERE workspace = ${workspace} RETURNING epoch, flushed, flush_id, revision`,
  )
}
