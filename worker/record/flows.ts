/** Published flows in the record. The sites' routes use it; the Desk has the newest versions in its settings. */
import { Flow } from '../../shared/schema/flow.ts'
import type { PublishedFlow } from '../../shared/schema/flow.ts'
import { all, first, sql } from './sql.ts'
import type { Sql } from './sql.ts'

/** A flow as the console reads it: any version that was ever published. */
export async function flowOf(
  db: D1Database,
  workspace: string,
  site: string,
  version: number,
): Promise<PublishedFlow | null> {
  const row = await first<{ flow: string | null }>(
    db,
    sql`SELECT flow FROM flow WHERE workspace = ${workspace} AND site = ${site} AND version = ${version}`,
  )
  if (row === null) return null
  return { version, flow: row.flow === null ? null : Flow.parse(JSON.parse(row.flow)) }
}

/** The newest version of a site's flow; version 0 when none was published yet. */
export async function newestFlow(db: D1Database, workspace: string, site: string): Promise<PublishedFlow> {
  const row = await first<{ version: number; flow: string | null }>(
    db,
    sql`SELECT version, flow FROM flow WHERE workspace = ${workspace} AND site = ${site} ORDER BY version DESC LIMIT 1`,
  )
  if (row === null) return { version: 0, flow: null }
  return { version: row.version, flow: row.flow === null ? null : Flow.parse(JSON.parse(row.flow)) }
}

/** The newest flows of all sites in use that ask anything. */
export async function flowsInUse(db: D1Database, workspace: string): Promise<Flow[]> {
  const rows = await all<{ flow: string | null }>(
    db,
    sql`SELECT flow.flow FROM site JOIN flow ON flow.workspace = site.workspace AND flow.site = site.id
          AND flow.version = (SELECT MAX(newest.version) FROM flow AS newest
            WHERE newest.workspace = site.workspace AND newest.site = site.id)
        WHERE site.workspace = ${workspace} AND site.retired_at IS NULL ORDER BY site.id`,
  )
  return rows.flatMap(({ flow }) => (flow === null ? [] : [Flow.parse(JSON.parse(flow))]))
}

/** Publishes the version after `after`, if that is still the newest; no row is added otherwise. */
export function publishFlow(published: {
  workspace: string
  site: string
  after: number
  flow: Flow | null
  by: string
  at: number
}): Sql {
  const { workspace, site, after, flow, by, at } = published
  return sql`INSERT INTO flow (workspace, site, version, flow, published_by, published_at)
    SELECT ${workspace}, ${site}, ${after} + 1, ${flow === null ? null : JSON.stringify(flow)}, ${by}, ${at}
    WHERE ${after} = (SELECT COALESCE(MAX(version), 0) FROM flow WHERE workspace = ${workspace} AND site = ${site})
    RETURNING version`
}
