/** Workspaces in the record: whether there is one, making the first, and which Desks cron should look after. */
import { factsRules } from '../../shared/measures/facts.ts'
import { Closing } from '../../shared/schema/lead.ts'
import type { SiteSettings } from '../../shared/schema/site.ts'
import { all, first, sql } from './sql.ts'
import type { Sql } from './sql.ts'

/** A workspace as its members see it. */
export interface Workspace {
  id: string
  name: string
  zone: string
  /** What it asks when something is closed or lost. */
  closing: Closing
}

export async function workspaceById(db: D1Database, id: string): Promise<Workspace | null> {
  const row = await first<{ id: string; name: string; zone: string; closing: string }>(
    db,
    sql`SELECT id, name, zone, closing FROM workspace WHERE id = ${id}`,
  )
  return row && { ...row, closing: Closing.parse(JSON.parse(row.closing)) }
}

/** The IANA zone of a workspace that there is. */
export async function zoneOf(db: D1Database, id: string): Promise<string> {
  const row = await first<{ zone: string }>(db, sql`SELECT zone FROM workspace WHERE id = ${id}`)
  return row!.zone
}

/** Whether anybody has set this Foyer up. */
export async function isSetUp(db: D1Database): Promise<boolean> {
  return (await first(db, sql`SELECT id FROM workspace LIMIT 1`)) !== null
}

/** Everything a new workspace starts with; the ids are made by the caller. */
export interface NewWorkspace extends Omit<Workspace, 'closing'> {
  at: number
  team: string
  queue: string
  site: string
  siteSettings: SiteSettings
  owner: string
  /** The owner's identity, which gives the member name and address. */
  account: string
}

/**
 * Makes the first workspace of a deployment, for one batch. It fails as a whole when there is a workspace already
 * (the Desk's row finds no workspace to belong to) or when the owner's identity is gone (a member needs a name).
 */
export function foundWorkspace(made: NewWorkspace): Sql[] {
  const { id, name, zone, at, team, queue, site, owner, account } = made
  return [
    sql`INSERT INTO workspace (id, name, zone, created_at)
        SELECT ${id}, ${name}, ${zone}, ${at} WHERE NOT EXISTS (SELECT 1 FROM workspace)`,
    sql`INSERT INTO desk (workspace) VALUES (${id})`,
    sql`INSERT INTO counting (workspace, generation, rules) VALUES (${id}, 1, ${factsRules})`,
    sql`INSERT INTO team (workspace, id, name, function, created_at) VALUES (${id}, ${team}, 'Support', 'support', ${at})`,
    sql`INSERT INTO queue (workspace, id, team, name, created_at) VALUES (${id}, ${queue}, ${team}, 'Everyone', ${at})`,
    sql`INSERT INTO member (workspace, id, account, name, email, role, status, created_at) VALUES (
          ${id}, ${owner}, ${account},
          (SELECT name FROM identity_user WHERE id = ${account}),
          (SELECT email FROM identity_user WHERE id = ${account}),
          'owner', 'active', ${at})`,
    sql`INSERT INTO team_member (workspace, team, member) VALUES (${id}, ${team}, ${owner})`,
    sql`INSERT INTO site (workspace, id, queue, settings, created_at)
        VALUES (${id}, ${site}, ${queue}, ${JSON.stringify(made.siteSettings)}, ${at})`,
  ]
}

/** What the workspace asks when something is closed or lost, if it is still what was seen. */
export function changeClosing(workspace: string, seen: Closing, closing: Closing): Sql {
  return sql`UPDATE workspace SET closing = ${JSON.stringify(closing)}
    WHERE id = ${workspace} AND closing = ${JSON.stringify(seen)} RETURNING id`
}

/** Raises the revision of a workspace's settings; goes into the batch of every write of settings. */
export function raiseRevision(workspace: string): Sql {
  return sql`UPDATE desk SET revision = revision + 1 WHERE workspace = ${workspace} RETURNING revision`
}

/** How many Desks of the quiet rest one ring of cron visits. */
const slice = 100

/**
 * Workspaces with an inquiry that is not closed, and a slice of all: every Desk is visited sooner or later, and in a
 * small deployment each time.
 * @param turn a number that grows by one with each ring
 */
export async function workspacesToTick(db: D1Database, turn: number): Promise<string[]> {
  const rows = await all<{ workspace: string }>(
    db,
    sql`SELECT DISTINCT workspace FROM inquiry WHERE closed_at IS NULL
        UNION
        SELECT workspace FROM (
          SELECT workspace FROM desk ORDER BY workspace
          LIMIT ${slice} OFFSET (
            SELECT iif(count(*) <= ${slice}, 0, (${turn} * ${slice}) % max(1, count(*))) FROM desk))`,
  )
  return rows.map((row) => row.workspace)
}
