/** How members want to be alerted, and how long they take to see what they were given: alerts' routes and notices use it. */
import { AlertSettings } from '../../shared/schema/alerts.ts'
import type { Scope } from '../../shared/permissions.ts'
import { all, first, sql } from './sql.ts'
import type { Sql } from './sql.ts'

/** The settings of an active member, and the zone in which their quiet hours are; null when there is none (any more). */
export async function alertsOf(
  db: D1Database,
  workspace: string,
  member: string,
): Promise<{ settings: AlertSettings; zone: string } | null> {
  const row = await first<{ alerts: string; zone: string }>(
    db,
    sql`SELECT member.alerts, workspace.zone FROM member JOIN workspace ON workspace.id = member.workspace
      WHERE member.workspace = ${workspace} AND member.id = ${member} AND member.status = 'active'`,
  )
  return row && { settings: AlertSettings.parse(JSON.parse(row.alerts)), zone: row.zone }
}

export function changeAlerts(workspace: string, member: string, settings: AlertSettings): Sql {
  return sql`UPDATE member SET alerts = ${JSON.stringify(settings)} WHERE workspace = ${workspace} AND id = ${member}`
}

/**
 * What was given since `from` to whom the reader may look at: themselves, the people of their teams, everybody. Of each,
 * how many ms later it was seen; null: not.
 */
export async function givenSince(
  db: D1Database,
  workspace: string,
  { scope, member }: { scope: Exclude<Scope, 'none'>; member: string },
  from: number,
): Promise<(number | null)[]> {
  const rows = await all<{ after: number | null }>(
    db,
    sql`SELECT seen_at - given_at AS after FROM given WHERE workspace = ${workspace} AND given_at >= ${from}
      AND (${scope} = 'all' OR member = ${member} OR (${scope} = 'team' AND member IN (
        SELECT other.member FROM team_member AS own JOIN team_member AS other
          ON other.workspace = own.workspace AND other.team = own.team
        WHERE own.workspace = ${workspace} AND own.member = ${member})))`,
  )
  return rows.map(({ after }) => after)
}
