/** The delivery log as people read it: what was to be sent, to whom, how it stands. The notices' and alerts' routes use it. */
import { receiptOf } from '../../shared/receipt.ts'
import type { NoticeLine, NoticeStanding } from '../../shared/schema/alerts.ts'
import { all, sql } from './sql.ts'
import type { Sql } from './sql.ts'

/** Of the view `notice_line`. */
interface NoticeRow {
  id: string
  way: 'mail' | 'push'
  kind: string
  member: string | null
  inquiry: string | null
  createdAt: number
  dueAt: number
  doneAt: number | null
  outcome: 'sent' | 'dead' | null
  attempts: number
  /** An attempt has begun whose end was not heard. */
  running: number
  reason: string | null
}

function lineOf({ running, outcome, inquiry, dueAt, ...row }: NoticeRow, now: number): NoticeLine {
  const waits: NoticeStanding = running === 0 && dueAt > now ? 'later' : 'waiting'
  const standing = row.doneAt === null ? waits : (outcome ?? 'unwanted')
  const receipt = inquiry === null ? null : receiptOf(inquiry)
  return { ...row, receipt, standing, dueAt: standing === 'later' ? dueAt : null }
}

/** A page of a workspace's notices, newest first: those before an id. */
export async function listNotices(
  db: D1Database,
  workspace: string,
  before: string,
  most: number,
  now: number,
): Promise<NoticeLine[]> {
  const rows = await all<NoticeRow>(
    db,
    sql`SELECT id, way, kind, member, inquiry, createdAt, dueAt, doneAt, outcome, attempts, running, reason
        FROM notice_line WHERE workspace = ${workspace} AND id < ${before} ORDER BY id DESC LIMIT ${most}`,
  )
  return rows.map((row) => lineOf(row, now))
}

/** The newest notices to one member. */
export async function noticesTo(
  db: D1Database,
  workspace: string,
  member: string,
  most: number,
  now: number,
): Promise<NoticeLine[]> {
  const rows = await all<NoticeRow>(
    db,
    sql`SELECT id, way, kind, member, inquiry, createdAt, dueAt, doneAt, outcome, attempts, running, reason
        FROM notice_line WHERE workspace = ${workspace} AND member = ${member} ORDER BY id DESC LIMIT ${most}`,
  )
  return rows.map((row) => lineOf(row, now))
}

/**
 * Sends again what was given up, as a notice of its own: a provider knows a notice by its id, and so does the log. The old
 * one counts as no longer wanted. Gives back its row when there was one.
 */
export function sendAgain(workspace: string, id: string, anew: string, now: number): [Sql, Sql] {
  return [
    sql`INSERT INTO outbox (workspace, id, kind, body, created_at)
      SELECT workspace, ${anew}, kind, body, ${now} FROM outbox
      WHERE workspace = ${workspace} AND id = ${id} AND outcome = 'dead'`,
    sql`UPDATE outbox SET outcome = NULL WHERE workspace = ${workspace} AND id = ${id} AND outcome = 'dead' RETURNING id`,
  ]
}
