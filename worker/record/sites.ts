/** A workspace's sites, in the record. The sites' routes use it; the Desk reads its own copy. */
import { SiteSettings } from '../../shared/schema/site.ts'
import { all, first, sql } from './sql.ts'
import type { Sql } from './sql.ts'

interface SiteRow {
  id: string
  queue: string
  settings: string
}

/** A site's settings, and the text they are stored as: whoever changes them says what they saw. */
export interface StoredSite {
  id: string
  /** Where its new inquiries go. */
  queue: string
  settings: SiteSettings
  stored: string
}

function siteOf(row: SiteRow): StoredSite {
  return { id: row.id, queue: row.queue, settings: SiteSettings.parse(JSON.parse(row.settings)), stored: row.settings }
}

export async function listSites(db: D1Database, workspace: string): Promise<StoredSite[]> {
  const rows = await all<SiteRow>(
    db,
    sql`SELECT id, queue, settings FROM site WHERE workspace = ${workspace} AND retired_at IS NULL ORDER BY id`,
  )
  return rows.map(siteOf)
}

/** Sites by name, as everybody of the workspace may know them. */
export async function siteNames(db: D1Database, workspace: string): Promise<{ id: string; name: string }[]> {
  return all(
    db,
    sql`SELECT id, json_extract(settings, '$.name') AS name FROM site
      WHERE workspace = ${workspace} AND retired_at IS NULL ORDER BY id`,
  )
}

export async function siteById(db: D1Database, workspace: string, id: string): Promise<StoredSite | null> {
  const row = await first<SiteRow>(
    db,
    sql`SELECT id, queue, settings FROM site WHERE workspace = ${workspace} AND id = ${id} AND retired_at IS NULL`,
  )
  return row && siteOf(row)
}

/** Since when some page may carry its tag: from now on; null where none may. */
function allowedAt({ origins }: SiteSettings, now: number): number | null {
  return origins.length > 0 ? now : null
}

/** Adds a site, to the workspace's oldest queue where none is named; no row comes when there is no such queue. */
export function addSite(workspace: string, id: string, queue: string | null, settings: SiteSettings, at: number): Sql {
  return sql`INSERT INTO site (workspace, id, queue, settings, created_at, allowed_at)
    SELECT ${workspace}, ${id}, queue.id, ${JSON.stringify(settings)}, ${at}, ${allowedAt(settings, at)} FROM queue
    WHERE queue.workspace = ${workspace} AND queue.id = coalesce(${queue}, queue.id) AND queue.retired_at IS NULL
    ORDER BY queue.id LIMIT 1
    RETURNING id, queue`
}

/**
 * Replaces a site's settings, if they are still those that were seen, and its queue, if there is one such; no row
 * changes otherwise. Inquiries that came already stay where they are.
 */
export function changeSite(
  workspace: string,
  site: StoredSite,
  queue: string | null,
  settings: SiteSettings,
  at: number,
): Sql {
  return sql`UPDATE site SET settings = ${JSON.stringify(settings)}, queue = coalesce(${queue}, queue),
      allowed_at = coalesce(allowed_at, ${allowedAt(settings, at)})
    WHERE workspace = ${workspace} AND id = ${site.id} AND settings = ${site.stored}
      AND (${queue} IS NULL OR EXISTS (SELECT 1 FROM queue AS next WHERE next.workspace = ${workspace}
                                       AND next.id = ${queue} AND next.retired_at IS NULL))
    RETURNING id, queue`
}
