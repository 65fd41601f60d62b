/** How many an article answered, by site and local day: counted with the use of an article, read with the measures. */
import { sql } from './sql.ts'
import type { Sql } from './sql.ts'

/** Days are YYYY-MM-DD, of the workspace. */
export interface DeflectedRow {
  site: string
  day: string
  visitors: number
}

/** One more. */
export function countDeflected(workspace: string, site: string, day: string): Sql {
  return sql`INSERT INTO deflected (workspace, day, site, visitors) VALUES (${workspace}, ${day}, ${site}, 1)
    ON CONFLICT (workspace, day, site) DO UPDATE SET visitors = visitors + 1`
}

/** A `DeflectedRow` for each site and day that had any, from one day to another, both of them too. */
export function deflectedBetween(workspace: string, first: string, last: string): Sql {
  return sql`SELECT site, day, visitors FROM deflected WHERE workspace = ${workspace} AND day >= ${first} AND day <= ${last}`
}

/** Whether there is, or was, anything that could have answered somebody, as `there`. */
export function anythingToRead(workspace: string): Sql {
  return sql`SELECT EXISTS (SELECT 1 FROM article WHERE workspace = ${workspace})
    OR EXISTS (SELECT 1 FROM deflected WHERE workspace = ${workspace}) AS there`
}
