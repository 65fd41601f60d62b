/** The audit log in the record: who changed, exported or tried what. What changes settings writes its line in the same batch. */
import * as z from 'zod'
import type { AuditChange } from '../../shared/audit-log/changes-of.ts'
import { actionsOfClock } from '../../shared/audit-log/actions.ts'
import type { AuditAction } from '../../shared/audit-log/actions.ts'
import type { AuditBy, AuditLine } from '../../shared/schema/audit-log.ts'
import { spans } from '../../shared/limits.ts'
import { all, sql } from './sql.ts'
import type { Sql } from './sql.ts'

/** A line to write. */
export interface AuditEntry {
  workspace: string
  id: string
  at: number
  by: { kind: 'member'; member: string; session: string | null } | { kind: 'nobody' | 'set-up' | 'clock' }
  address: string | null
  action: AuditAction
  /** What it is done to, with its name now. */
  on: { id: string; name: string }
  changes: AuditChange[]
}

/** A line that stands by itself: nothing in the record changes with it. */
export function addAudit(entry: AuditEntry): Sql {
  const { workspace, id, at, action, on } = entry
  const { by, member, session, changes, address } = stored(entry)
  return sql`INSERT INTO audit_log (workspace, at, id, by_kind, member, session, address, action, subject, name, changes)
    VALUES (${workspace}, ${at}, ${id}, ${by}, ${member}, ${session}, ${address}, ${action}, ${on.id}, ${on.name}, ${changes})`
}

/** A change and its line, in this order: the line is written only if the change changed a row. */
export function audited(change: Sql, entry: AuditEntry): [Sql, Sql] {
  const { workspace, id, at, action, on } = entry
  const { by, member, session, changes, address } = stored(entry)
  const line = sql`INSERT INTO audit_log (workspace, at, id, by_kind, member, session, address, action, subject, name, changes)
    SELECT ${workspace}, ${at}, ${id}, ${by}, ${member}, ${session}, ${address}, ${action}, ${on.id}, ${on.name}, ${changes}
    WHERE changes() > 0`
  return [change, line]
}

function stored({ by, changes, address }: AuditEntry) {
  const { member, session } = by.kind === 'member' ? by : { member: null, session: null }
  // Nobody did what the clock does: the action says so (`actionsOfClock`).
  return {
    by: by.kind === 'clock' ? 'nobody' : by.kind,
    member,
    session,
    changes: JSON.stringify(changes),
    address: known(address),
  }
}

/** Null where the platform said none (http/client-address.ts). */
function known(address: string | null): string | null {
  return address === 'unknown' ? null : address
}

/** Something done to whoever signs in with an address, by nobody who is signed in, or on the server. */
export interface AccountAttempt {
  email: string
  id: string
  at: number
  address: string | null
  by?: 'nobody' | 'command-line'
}

/** A line for whoever signs in with the address; for nobody's address the same statement writes nothing. */
export function addOfAccount({ email, id, at, address, by = 'nobody' }: AccountAttempt, action: AuditAction): Sql {
  return sql`INSERT INTO audit_log (workspace, at, id, by_kind, address, action, subject, name, changes)
    SELECT member.workspace, ${at}, ${id}, ${by}, ${known(address)}, ${action}, member.id, member.name, '[]'
    FROM identity_user JOIN member ON member.account = identity_user.id WHERE identity_user.email = ${email}`
}

/**
 * The same of attempts that failed: those of an hour are one line with how many, and the address of the last, so that
 * nobody fills the log by guessing.
 */
export function addFailure({ email, id, at, address }: Omit<AccountAttempt, 'by'>, action: AuditAction): Sql[] {
  return [
    sql`UPDATE audit_log SET times = times + 1, address = ${known(address)} WHERE (workspace, at, id) IN (
        SELECT line.workspace, line.at, line.id FROM identity_user
        JOIN member ON member.account = identity_user.id
        JOIN audit_log AS line ON line.workspace = member.workspace AND line.kind = 'session'
          AND line.at > ${at - spans.auditFailures} AND line.action = ${action} AND line.subject = member.id
        WHERE identity_user.email = ${email} LIMIT 1)`,
    sql`INSERT INTO audit_log (workspace, at, id, by_kind, address, action, subject, name, changes)
      SELECT member.workspace, ${at}, ${id}, 'nobody', ${known(address)}, ${action}, member.id, member.name, '[]'
      FROM identity_user JOIN member ON member.account = identity_user.id
      WHERE identity_user.email = ${email} AND changes() = 0`,
  ]
}

/** The line before which a page begins: epoch ms and id. */
export interface AuditCursor {
  at: number
  id: string
}

/** What is read of the log: `from` and `to` in epoch ms, the first in and the last out. */
export interface AuditWish {
  member: string | undefined
  kind: string | undefined
  from: number
  to: number
}

interface Row {
  id: string
  at: number
  by: AuditBy['kind']
  member: string | null
  memberName: string | null
  session: string | null
  address: string | null
  action: AuditAction
  subject: string
  name: string
  changes: string
  times: number
}

const Value = z.union([z.string(), z.number(), z.boolean(), z.null()])
const Changes = z.array(z.object({ field: z.string(), from: Value, to: Value }))

/** Newest first, before a cursor: by the index of whom, or else of what, is asked for. */
export async function auditLines(
  db: D1Database,
  workspace: string,
  wish: AuditWish,
  before: AuditCursor,
  most: number,
): Promise<AuditLine[]> {
  const { member = null, kind = null, from, to } = wish
  const { at, id } = before
  const ofMember = sql`SELECT id, at, by_kind AS "by", member, member_name AS memberName, session, address, action, subject,
      name, changes, times FROM audit_line
    WHERE workspace = ${workspace} AND member = ${member} AND at >= ${from} AND at < ${to} AND (at, id) < (${at}, ${id})
      AND (${kind} IS NULL OR kind = ${kind})
    ORDER BY at DESC, id DESC LIMIT ${most}`
  const ofKind = sql`SELECT id, at, by_kind AS "by", member, member_name AS memberName, session, address, action, subject,
      name, changes, times FROM audit_line
    WHERE workspace = ${workspace} AND kind = ${kind} AND at >= ${from} AND at < ${to} AND (at, id) < (${at}, ${id})
    ORDER BY at DESC, id DESC LIMIT ${most}`
  const ofAll = sql`SELECT id, at, by_kind AS "by", member, member_name AS memberName, session, address, action, subject,
      name, changes, times FROM audit_line
    WHERE workspace = ${workspace} AND at >= ${from} AND at < ${to} AND (at, id) < (${at}, ${id})
    ORDER BY at DESC, id DESC LIMIT ${most}`
  const rows = await all<Row>(db, member !== null ? ofMember : kind !== null ? ofKind : ofAll)
  return rows.map(lineOf)
}

function lineOf({ by, member, memberName, subject, name, changes, ...row }: Row): AuditLine {
  const kind = actionsOfClock.has(row.action) ? 'clock' : by
  return {
    ...row,
    by: kind === 'member' ? { kind, id: member!, name: memberName ?? '' } : { kind },
    on: { id: subject, name },
    changes: Changes.parse(JSON.parse(changes)),
  }
}

/** Where a member's sessions were opened from since a moment, by session. */
export async function whereOpened(
  db: D1Database,
  workspace: string,
  member: string,
  since: number,
): Promise<Map<string, string>> {
  const rows = await all<{ session: string; address: string }>(
    db,
    sql`SELECT session, address FROM audit_log
      WHERE workspace = ${workspace} AND member = ${member} AND at >= ${since} AND action = 'session.opened'
        AND session IS NOT NULL AND address IS NOT NULL`,
  )
  return new Map(rows.map(({ session, address }) => [session, address]))
}

/** Empties addresses and lets lines go that are from before these moments. */
export function sweepAudit(workspace: string, { addresses, lines }: { addresses: number; lines: number }): Sql[] {
  return [
    sql`UPDATE audit_log SET address = NULL WHERE workspace = ${workspace} AND at < ${addresses} AND address IS NOT NULL`,
    sql`DELETE FROM audit_log WHERE workspace = ${workspace} AND at < ${lines}`,
  ]
}
