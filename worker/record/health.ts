/** How the widget fares, in the record: counts by site and day. The visitor's route adds; the console's, reports and the clock read. */
import type { HealthCount, SiteHealth } from '../../shared/schema/health.ts'
import { all, sql } from './sql.ts'
import type { Sql } from './sql.ts'

/** @param day YYYY-MM-DD, UTC */
export function countHealth(workspace: string, site: string, day: string, what: HealthCount): Sql {
  return sql`INSERT INTO widget_health (workspace, site, day, what, count) VALUES (${workspace}, ${site}, ${day}, ${what}, 1)
    ON CONFLICT (workspace, site, day, what) DO UPDATE SET count = count + 1`
}

/** Of each of these sites, in their order, what was counted from one day to another, both of them too. */
export async function healthBetween(
  db: D1Database,
  workspace: string,
  sites: readonly string[],
  from: string,
  to: string,
): Promise<SiteHealth[]> {
  const rows = await all<{ site: string; what: HealthCount; count: number }>(
    db,
    sql`SELECT site, what, SUM(count) AS count FROM widget_health
        WHERE workspace = ${workspace} AND site IN (SELECT value FROM json_each(${JSON.stringify(sites)}))
          AND day >= ${from} AND day <= ${to} GROUP BY site, what`,
  )
  return sites.map((site) => ({
    site,
    counts: Object.fromEntries(rows.filter((row) => row.site === site).map(({ what, count }) => [what, count])),
  }))
}

/** Websites whose widget failed since a day, for somebody or other. */
export async function failingSince(
  db: D1Database,
  day: string,
  most: number,
): Promise<{ workspace: string; site: string }[]> {
  return all(
    db,
    sql`SELECT DISTINCT workspace, site FROM widget_health
        WHERE day >= ${day} AND what IN ('load-failed', 'send-failed') LIMIT ${most}`,
  )
}
