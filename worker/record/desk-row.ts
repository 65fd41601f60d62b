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

/**
 * Opens the epoch after the one that stands: whoever flushes with the old one is refused from here on. What a Desk asked for
 * that was taken away may come late, and comes to nothing when another has opened an epoch since.
 * @returns null when there is no workspace @throws when somebody else opened one in between: ask again
 */
export async function openEpoch(db: D1Database, workspace: string): Promise<DeskRow | null> {
  const before = await deskRow(db, workspace)
  if (before === null) return null
  const row = await first<DeskRow>(
    db,
    sql`UPDATE desk SET epoch = ${before.epoch + 1} WHERE workspace = ${workspace} AND epoch = ${before.epoch}
        RETURNING epoch, flushed, flush_id, revision`,
  )
  if (row === null) throw new Error(`another Desk has opened an epoch after ${before.epoch}`)
  return row
}
