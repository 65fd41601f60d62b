/** A workspace's teams, in the record. The routes of teams, queues and members use it; the Desk reads its own copy. */
import type { NewTeam, Team, TeamChange } from '../../shared/schema/team.ts'
import { limits } from '../../shared/limits.ts'
import { all, sql } from './sql.ts'
import type { Sql } from './sql.ts'

/** Oldest first. */
export async function listTeams(db: D1Database, workspace: string): Promise<Team[]> {
  return all<Team>(
    db,
    sql`SELECT id, name, function, manager FROM team WHERE workspace = ${workspace} AND retired_at IS NULL ORDER BY id`,
  )
}

/** Adds a team without a manager, unless its name is taken or there are too many: then no row comes. */
export function addTeam(workspace: string, id: string, team: NewTeam, at: number): Sql {
  return sql`INSERT INTO team (workspace, id, name, function, created_at)
    SELECT ${workspace}, ${id}, ${team.name}, ${team.function}, ${at}
    WHERE (SELECT count(*) FROM team WHERE workspace = ${workspace} AND retired_at IS NULL) < ${limits.teamsPerWorkspace}
      AND NOT EXISTS (SELECT 1 FROM team WHERE workspace = ${workspace} AND retired_at IS NULL
                      AND name = ${team.name} COLLATE NOCASE)
    RETURNING id`
}

/** Changes what is said of a team, unless its new name is taken or its manager is none any more: then no row comes. */
export function changeTeam(workspace: string, id: string, change: TeamChange): Sql {
  const { name = null, function: purpose = null, manager = null } = change
  return sql`UPDATE team SET
      name = coalesce(${name}, name),
      function = iif(${Number('function' in change)}, ${purpose}, function),
      manager = iif(${Number('manager' in change)}, ${manager}, manager)
    WHERE workspace = ${workspace} AND id = ${id} AND retired_at IS NULL
      AND NOT EXISTS (SELECT 1 FROM team AS other WHERE other.workspace = ${workspace} AND other.id <> ${id}
                      AND other.retired_at IS NULL AND other.name = ${name} COLLATE NOCASE)
      AND (${manager} IS NULL OR EXISTS (SELECT 1 FROM member WHERE member.workspace = ${workspace}
                                         AND member.id = ${manager} AND member.status = 'active'))
    RETURNING id, name, function, manager`
}
