/** Reports in the record: when they are due, which were made, and what is not flagged for a while. Routes and the clock use it. */
import { ReportPlan, usualPlan } from '../../shared/schema/report.ts'
import type { MadeReport, ReportKind, ReportName } from '../../shared/schema/report.ts'
import { all, first, sql } from './sql.ts'
import type { Sql } from './sql.ts'

/** How a workspace wants its reports. */
export async function plansOf(db: D1Database, workspace: string): Promise<Record<ReportKind, ReportPlan>> {
  const rows = await all<{ kind: ReportKind; plan: string }>(
    db,
    sql`SELECT kind, plan FROM report_plan WHERE workspace = ${workspace}`,
  )
  const planOf = (kind: ReportKind) => {
    const row = rows.find((one) => one.kind === kind)
    return row === undefined ? usualPlan : ReportPlan.parse(JSON.parse(row.plan))
  }
  return { daily: planOf('daily'), weekly: planOf('weekly') }
}

/** @param due when the next one is (epoch ms) */
export function keepPlan(workspace: string, kind: ReportKind, plan: ReportPlan, due: number): Sql {
  return sql`INSERT INTO report_plan (workspace, kind, plan, due_at)
    VALUES (${workspace}, ${kind}, ${JSON.stringify(plan)}, ${plan.on ? due : null})
    ON CONFLICT (workspace, kind) DO UPDATE SET plan = excluded.plan, due_at = excluded.due_at`
}

/** A report that somebody waits for; `dueAt`: as it stands (epoch ms). */
export interface DuePlan {
  workspace: string
  zone: string
  kind: ReportKind
  plan: ReportPlan
  dueAt: number
}

/** The longest due first. */
export async function duePlans(db: D1Database, now: number, most: number): Promise<DuePlan[]> {
  const rows = await all<Omit<DuePlan, 'plan'> & { plan: string }>(
    db,
    sql`SELECT report_plan.workspace, workspace.zone, kind, plan, due_at AS dueAt FROM report_plan
      JOIN workspace ON workspace.id = report_plan.workspace WHERE due_at <= ${now} ORDER BY due_at LIMIT ${most}`,
  )
  return rows.map((row) => ({ ...row, plan: ReportPlan.parse(JSON.parse(row.plan)) }))
}

/** The next is due then, if the plan is still as it was. */
export function putOffPlan({ workspace, kind, dueAt }: DuePlan, next: number): Sql {
  return sql`UPDATE report_plan SET due_at = ${next} WHERE workspace = ${workspace} AND kind = ${kind} AND due_at = ${dueAt}`
}

/** A report to make, by whoever has this id, and the mails it goes out by: a body for each id. */
export interface NewReport extends ReportName {
  workspace: string
  id: string
  at: number
  mails: readonly { id: string; body: object }[]
}

/** Makes a report and its mails, for one batch: nothing of it where it was made before. The second says how many mails. */
export function makeReport({ workspace, kind, day, id, at, mails }: NewReport): [Sql, Sql] {
  return [
    sql`INSERT INTO report (workspace, kind, day, id, made_at) VALUES (${workspace}, ${kind}, ${day}, ${id}, ${at})
      ON CONFLICT (workspace, kind, day) DO NOTHING`,
    sql`INSERT INTO outbox (workspace, id, kind, body, created_at)
      SELECT ${workspace}, mail.value ->> '$.id', 'mail', mail.value ->> '$.body', ${at}
      FROM json_each(${JSON.stringify(mails)}) AS mail
      WHERE EXISTS (SELECT 1 FROM report WHERE workspace = ${workspace} AND kind = ${kind} AND day = ${day} AND id = ${id})
      RETURNING id`,
  ]
}

/** Those who are sent reports: of these roles, and not unwilling. */
export async function readersOf(
  db: D1Database,
  workspace: string,
  roles: readonly string[],
): Promise<{ member: string }[]> {
  return all(
    db,
    sql`SELECT id AS member FROM member WHERE workspace = ${workspace} AND status = 'active'
      AND role IN (SELECT value FROM json_each(${JSON.stringify(roles)})) AND coalesce(alerts ->> '$.reports', 1) = 1
      ORDER BY id`,
  )
}

/** The newest of each kind. */
export async function madeReports(db: D1Database, workspace: string, most: number): Promise<MadeReport[]> {
  return all(
    db,
    sql`SELECT * FROM (SELECT kind, day, made_at AS madeAt FROM report WHERE workspace = ${workspace} AND kind = 'daily'
        ORDER BY day DESC LIMIT ${most})
      UNION ALL
      SELECT * FROM (SELECT kind, day, made_at AS madeAt FROM report WHERE workspace = ${workspace} AND kind = 'weekly'
        ORDER BY day DESC LIMIT ${most})`,
  )
}

/** When it was made (epoch ms); null: it was not. */
export async function madeAt(db: D1Database, workspace: string, { kind, day }: ReportName): Promise<number | null> {
  const row = await first<{ at: number }>(
    db,
    sql`SELECT made_at AS at FROM report WHERE workspace = ${workspace} AND kind = ${kind} AND day = ${day}`,
  )
  return row?.at ?? null
}

/** Until which day each measure is not flagged. @param key of which teams; empty: of all */
export async function mutesOf(db: D1Database, workspace: string, key: string): Promise<Map<string, string>> {
  const rows = await all<{ measure: string; until: string }>(
    db,
    sql`SELECT measure, until FROM anomaly_mute WHERE workspace = ${workspace} AND key = ${key}`,
  )
  return new Map(rows.map(({ measure, until }) => [measure, until]))
}

/** What somebody does not want to hear of. */
export interface Mute {
  workspace: string
  measure: string
  key: string
}

/** @param until a day (YYYY-MM-DD) @param member who says so */
export function mute({ workspace, measure, key }: Mute, until: string, member: string): Sql {
  return sql`INSERT INTO anomaly_mute (workspace, measure, key, until, member)
    VALUES (${workspace}, ${measure}, ${key}, ${until}, ${member})
    ON CONFLICT (workspace, measure, key) DO UPDATE SET until = excluded.until, member = excluded.member`
}

export function unmute({ workspace, measure, key }: Mute): Sql {
  return sql`DELETE FROM anomaly_mute WHERE workspace = ${workspace} AND measure = ${measure} AND key = ${key}`
}
