/** The audit log as it is read: a page of it, or all of it as a table. `/api/audit` answers with it. */
import { localDayStart } from '../../shared/measures/local-hour.ts'
import { limits } from '../../shared/limits.ts'
import type { AuditFilter, AuditLine, AuditPage, AuditQuery } from '../../shared/schema/audit-log.ts'
import { dayPlus } from '../../shared/calendar.ts'
import { auditLines } from '../record/audit-log.ts'
import type { AuditCursor, AuditWish } from '../record/audit-log.ts'
import { zoneOf } from '../record/workspaces.ts'

/** Before any line: the newest of all. */
const newest: AuditCursor = { at: Number.MAX_SAFE_INTEGER, id: '' }

/** Lines read from the record at once, for a table. */
const atOnce = 1_000

export async function readAudit(
  db: D1Database,
  workspace: string,
  { before, ...filter }: AuditQuery,
): Promise<AuditPage> {
  const wish = await wishOf(db, workspace, filter)
  const lines = await auditLines(db, workspace, wish, cursorOf(before), limits.listPage)
  return { lines, next: lines.length < limits.listPage ? null : cursorAfter(lines) }
}

/** A row for each line, newest first, as many as a file may have; times are ISO 8601 in UTC. */
export async function auditTable(
  db: D1Database,
  workspace: string,
  filter: AuditFilter,
): Promise<(string | number | null)[][]> {
  const wish = await wishOf(db, workspace, filter)
  const rows: (string | number | null)[][] = [
    ['at', 'by', 'member', 'session', 'address', 'action', 'on', 'on_id', 'changes', 'times'],
  ]
  for (let before: string | null | undefined; before !== null;) {
    const lines: AuditLine[] = await auditLines(db, workspace, wish, cursorOf(before), atOnce)
    rows.push(...lines.map(rowOf))
    before = lines.length < atOnce || rows.length > limits.auditCsvLines ? null : cursorAfter(lines)
  }
  return rows.slice(0, limits.auditCsvLines + 1)
}

function rowOf({ at, by, session, address, action, on, changes, times }: AuditLine): (string | number | null)[] {
  const who = by.kind === 'member' ? [by.name, by.id] : [by.kind, null]
  const what = changes.map(({ field, from, to }) => `${field}: ${from ?? ''} → ${to ?? ''}`).join('; ')
  return [new Date(at).toISOString(), ...who, session, address, action, on.name, on.id, what, times]
}

async function wishOf(db: D1Database, workspace: string, { member, kind, from, to }: AuditFilter): Promise<AuditWish> {
  const zone = await zoneOf(db, workspace)
  return {
    member,
    kind,
    from: from === undefined ? 0 : localDayStart(from, zone),
    to: to === undefined ? newest.at : localDayStart(dayPlus(to, 1), zone),
  }
}

function cursorOf(text: string | undefined): AuditCursor {
  if (text === undefined) return newest
  const [at, id] = text.split('_')
  return { at: Number(at), id: id! }
}

function cursorAfter(lines: readonly AuditLine[]): string {
  const { at, id } = lines.at(-1)!
  return `${at}_${id}`
}
