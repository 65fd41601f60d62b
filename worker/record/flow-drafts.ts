/** Flows that somebody works on, in the record, and the list of what was published. The flows' routes use it. */
import { FlowDraft } from '../../shared/schema/flow-draft.ts'
import type { DraftToKeep, FlowVersion, KeptDraft } from '../../shared/schema/flow-draft.ts'
import { all, first, sql } from './sql.ts'
import type { Sql } from './sql.ts'

/** The draft of a site's flow; null when nobody works on it. */
export async function draftOf(db: D1Database, workspace: string, site: string): Promise<KeptDraft | null> {
  const row = await first<Omit<KeptDraft, 'draft'> & { draft: string }>(
    db,
    sql`SELECT revision, from_version AS "from", draft, coalesce(member.name, '') AS "by", kept_at AS at
        FROM flow_draft LEFT JOIN member ON member.workspace = flow_draft.workspace AND member.id = kept_by
        WHERE flow_draft.workspace = ${workspace} AND site = ${site}`,
  )
  return row && { ...row, draft: FlowDraft.parse(JSON.parse(row.draft)) }
}

/** Keeps a draft in the place of the one that was seen; no row comes when another was kept meanwhile. */
export function keepDraft(
  { workspace, site, by, at }: { workspace: string; site: string; by: string; at: number },
  { after, from, draft }: DraftToKeep,
): Sql {
  return sql`INSERT INTO flow_draft (workspace, site, revision, from_version, draft, kept_by, kept_at)
    SELECT ${workspace}, ${site}, max(${after} + 1, ${at}), ${from}, ${JSON.stringify(draft)}, ${by}, ${at}
    WHERE ${after} = coalesce((SELECT revision FROM flow_draft WHERE workspace = ${workspace} AND site = ${site}), 0)
    ON CONFLICT (workspace, site) DO UPDATE SET revision = excluded.revision, from_version = excluded.from_version,
      draft = excluded.draft, kept_by = excluded.kept_by, kept_at = excluded.kept_at
    RETURNING revision`
}

/** Throws the draft away that was seen; a row comes where another is kept. */
export function dropDraft(workspace: string, site: string, revision: number): Sql[] {
  return [
    sql`DELETE FROM flow_draft WHERE workspace = ${workspace} AND site = ${site} AND revision = ${revision}`,
    sql`SELECT revision FROM flow_draft WHERE workspace = ${workspace} AND site = ${site}`,
  ]
}

/** The same once it is published, in the batch that publishes it: nothing happens where somebody else was first. */
export function dropPublished(published: {
  workspace: string
  site: string
  after: number
  by: string
  at: number
  draft: number
}): Sql {
  const { workspace, site, after, by, at, draft } = published
  return sql`DELETE FROM flow_draft WHERE workspace = ${workspace} AND site = ${site} AND revision = ${draft}
    AND EXISTS (SELECT 1 FROM flow WHERE flow.workspace = ${workspace} AND flow.site = ${site}
      AND version = ${after} + 1 AND published_by = ${by} AND published_at = ${at})`
}

/** What was published for a site, newest first. */
export async function versionsOf(db: D1Database, workspace: string, site: string): Promise<FlowVersion[]> {
  return all<FlowVersion>(
    db,
    sql`SELECT version, coalesce(member.name, '') AS "by", published_at AS at,
          coalesce(json_array_length(flow, '$.questions'), 0) AS questions
        FROM flow LEFT JOIN member ON member.workspace = flow.workspace AND member.id = published_by
        WHERE flow.workspace = ${workspace} AND site = ${site} ORDER BY version DESC LIMIT 100`,
  )
}
