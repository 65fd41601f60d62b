/** Who did not ask, by site and local day: whom an article answered, and how many forms were begun. Read with the measures. */
import { monthOf } from '../../shared/calendar.ts'
import { sql } from './sql.ts'
import type { Sql } from './sql.ts'

/** What is counted of visitors who did not ask, or had not yet. */
export type Unasked = 'deflected' | 'begun'

/** Of a month and a site: each is counts by day of the month (`{ "07": 3 }`), as JSON. */
export type UnaskedRow = { month: string; site: string } & Record<Unasked, string>

/** One more. @param day YYYY-MM-DD, of the workspace */
export function countUnasked(
  { workspace, site, day }: { workspace: string; site: string; day: string },
  what: Unasked,
): Sql {
  const [month, path] = [monthOf(day), `$."${day.slice(8)}"`]
  const one = JSON.stringify({ [day.slice(8)]: 1 })
  return what === 'deflected'
    ? sql`INSERT INTO unasked (workspace, month, site, deflected) VALUES (${workspace}, ${month}, ${site}, ${one})
        ON CONFLICT (workspace, month, site) DO UPDATE SET
          deflected = json_set(deflected, ${path}, coalesce(deflected ->> ${path}, 0) + 1)`
    : sql`INSERT INTO unasked (workspace, month, site, begun) VALUES (${workspace}, ${month}, ${site}, ${one})
        ON CONFLICT (workspace, month, site) DO UPDATE SET
          begun = json_set(begun, ${path}, coalesce(begun ->> ${path}, 0) + 1)`
}

/** An `UnaskedRow` for each site and month that had any, of the months from one day's to another's. */
export function unaskedBetween(workspace: string, first: string, last: string): Sql {
  return sql`SELECT month, site, deflected, begun FROM unasked
    WHERE workspace = ${workspace} AND month >= ${monthOf(first)} AND month <= ${monthOf(last)}`
}

/** Whether there is anything that could answer somebody, as `there`. */
export function anythingToRead(workspace: string): Sql {
  return sql`SELECT EXISTS (SELECT 1 FROM article WHERE workspace = ${workspace})
    OR EXISTS (SELECT 1 FROM unasked WHERE workspace = ${workspace} AND deflected <> '{}') AS there`
}
