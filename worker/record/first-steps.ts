/** How far a workspace is with its first steps, in the record: read by their route; the tag's first sight by the visitor's. */
import type { FirstStep, FirstSteps } from '../../shared/schema/first-steps.ts'
import { first, sql } from './sql.ts'
import type { Sql } from './sql.ts'

/** A workspace, and the member whose checklist it is. */
interface Whose {
  workspace: string
  member: string
}

export async function firstStepsOf(db: D1Database, { workspace, member }: Whose): Promise<FirstSteps> {
  const row = await first<Record<FirstStep, number | null> & { away: number }>(
    db,
    sql`SELECT
      (SELECT min(allowed_at) FROM site WHERE workspace = ${workspace} AND retired_at IS NULL) AS site,
      (SELECT min(seen_at) FROM site WHERE workspace = ${workspace} AND retired_at IS NULL) AS tag,
      (SELECT episode.answered_at FROM inquiry CROSS JOIN episode
          ON episode.workspace = inquiry.workspace AND episode.inquiry = inquiry.id AND episode.answered_at IS NOT NULL
        WHERE inquiry.workspace = ${workspace} AND inquiry.state ->> '$.test' = 1
          AND inquiry.state ->> '$.replied.at' IS NOT NULL
        ORDER BY inquiry.id LIMIT 1) AS hello,
      (SELECT created_at FROM member WHERE workspace = ${workspace} ORDER BY id LIMIT 1 OFFSET 1) AS invite,
      (SELECT min(hours_set_at) FROM queue WHERE workspace = ${workspace} AND retired_at IS NULL) AS hours,
      (SELECT count(first_steps_away_at) FROM member WHERE workspace = ${workspace} AND id = ${member}) AS away`,
  )
  const { away, ...taken } = row!
  return { taken, away: away === 1 }
}

/** Puts them away for a member, or brings them back (null). */
export function putFirstStepsAway({ workspace, member }: Whose, at: number | null): Sql {
  return sql`UPDATE member SET first_steps_away_at = ${at} WHERE workspace = ${workspace} AND id = ${member}`
}

/** Notes when a site's tag was first seen on a page; nothing is written where it was before. */
export function tagSeen(workspace: string, site: string, at: number): Sql {
  return sql`UPDATE site SET seen_at = ${at} WHERE workspace = ${workspace} AND id = ${site} AND seen_at IS NULL`
}
