/** Targets in the record, and why days fell short of them. The routes of targets use it. */
import type { ReasonToSay, Subject, Target, TargetChange } from '../../shared/schema/target.ts'
import { all, first, sql } from './sql.ts'
import type { Sql } from './sql.ts'

interface TargetRow {
  id: string
  kind: Subject['kind']
  subject: string
  month: string
  measure: Target['measure']
  currency: string
  value: number
  objective: string | null
  changedAt: number
}

function targetOf({ kind, subject, currency, ...row }: TargetRow): Target {
  return { ...row, subject: { kind, id: subject }, currency: currency === '' ? null : currency }
}

/** All that are set for any of these months, in the order in which they were set. */
export async function targetsOf(db: D1Database, workspace: string, months: readonly string[]): Promise<Target[]> {
  const rows = await all<TargetRow>(
    db,
    sql`SELECT id, subject_kind AS kind, subject, month, measure, currency, value, objective, changed_at AS changedAt
      FROM target WHERE workspace = ${workspace} AND month IN (SELECT value FROM json_each(${JSON.stringify(months)}))
      ORDER BY id`,
  )
  return rows.map(targetOf)
}

/** What is set for somebody in a month, as it is compared with. */
export interface SetTarget extends Subject {
  measure: Target['measure']
  value: number
}

/** A `SetTarget` for each that is set for any of these months. */
export function targetsSetFor(workspace: string, months: readonly string[]): Sql {
  return sql`SELECT subject_kind AS kind, subject AS id, measure, value FROM target
    WHERE workspace = ${workspace} AND month IN (SELECT value FROM json_each(${JSON.stringify(months)}))`
}

export async function targetById(db: D1Database, workspace: string, id: string): Promise<Target | null> {
  const row = await first<TargetRow>(
    db,
    sql`SELECT id, subject_kind AS kind, subject, month, measure, currency, value, objective, changed_at AS changedAt
      FROM target WHERE workspace = ${workspace} AND id = ${id}`,
  )
  return row && targetOf(row)
}

/** By whom, and when (epoch ms). */
interface Whose {
  workspace: string
  by: string
  at: number
}

/** Adds a target, unless there is one of the same or there are `most` in its month: no row comes then. */
export function addTarget({ workspace, by, at }: Whose, target: Omit<Target, 'changedAt'>, most: number): Sql {
  const { id, subject, month, measure, currency, value, objective } = target
  return sql`INSERT INTO target
      (workspace, id, subject_kind, subject, month, measure, currency, value, objective, changed_by, changed_at)
    SELECT ${workspace}, ${id}, ${subject.kind}, ${subject.id}, ${month}, ${measure}, ${currency ?? ''}, ${value},
      ${objective}, ${by}, ${at}
    WHERE (SELECT count(*) FROM target WHERE workspace = ${workspace} AND month = ${month}) < ${most}
    ON CONFLICT DO NOTHING RETURNING id`
}

/** Changes a target that stands as it was seen; no row comes when it does not, or when there is none of that id. */
export function changeTarget({ workspace, by, at }: Whose, id: string, change: TargetChange): Sql {
  const { value, objective, after } = change
  return sql`UPDATE target SET value = ${value}, objective = ${objective}, changed_by = ${by},
      changed_at = max(${at}, ${after + 1})
    WHERE workspace = ${workspace} AND id = ${id} AND changed_at = ${after} RETURNING id`
}

export function removeTarget(workspace: string, id: string): Sql {
  return sql`DELETE FROM target WHERE workspace = ${workspace} AND id = ${id} RETURNING id`
}

/** What was said of a day (YYYY-MM-DD), and by whom. */
export async function reasonsOf(
  db: D1Database,
  workspace: string,
  day: string,
): Promise<{ kind: Subject['kind']; id: string; text: string; by: string; at: number }[]> {
  return all(
    db,
    sql`SELECT subject_kind AS kind, subject AS id, reason AS text, coalesce(member.name, '') AS by, said_at AS at
      FROM target_reason
      LEFT JOIN member ON member.workspace = target_reason.workspace AND member.id = target_reason.said_by
      WHERE target_reason.workspace = ${workspace} AND day = ${day}`,
  )
}

/** Says why, in place of what was said before; null takes that back. */
export function sayReason({ workspace, by, at }: Whose, { subject, day, reason }: ReasonToSay): Sql {
  if (reason === null)
    return sql`DELETE FROM target_reason
      WHERE workspace = ${workspace} AND day = ${day} AND subject_kind = ${subject.kind} AND subject = ${subject.id}`
  return sql`INSERT INTO target_reason (workspace, day, subject_kind, subject, reason, said_by, said_at)
    VALUES (${workspace}, ${day}, ${subject.kind}, ${subject.id}, ${reason}, ${by}, ${at})
    ON CONFLICT (workspace, day, subject_kind, subject) DO UPDATE SET
      reason = excluded.reason, said_by = excluded.said_by, said_at = excluded.said_at`
}
