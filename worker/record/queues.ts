/** A workspace's queues, in the record. The routes of queues and sites use it; the Desk reads its own copy. */
import { limits } from '../../shared/limits.ts'
import { Hours, Pause } from '../../shared/schema/hours.ts'
import type { NewQueue, Queue, QueueChange } from '../../shared/schema/queue.ts'
import { QueueRules, QueueTargets } from '../../shared/schema/queue.ts'
import type { Destination } from '../../shared/schema/member.ts'
import type { TeamFunction } from '../../shared/schema/team.ts'
import { all, first, sql } from './sql.ts'
import type { Sql } from './sql.ts'

/** A queue as it is stored: what it promises, asks and when it is open is JSON. */
export type QueueRow = Omit<Queue, InJson> & Record<InJson, string>
type InJson = 'targets' | 'rules' | 'hours' | 'pause'

export function queueOf(row: QueueRow): Queue {
  return {
    ...row,
    targets: QueueTargets.parse(JSON.parse(row.targets)),
    rules: QueueRules.parse(JSON.parse(row.rules)),
    hours: Hours.nullable().parse(JSON.parse(row.hours)),
    pause: Pause.nullable().parse(JSON.parse(row.pause)),
  }
}

/** Oldest first. */
export async function listQueues(db: D1Database, workspace: string): Promise<Queue[]> {
  const rows = await all<QueueRow>(
    db,
    sql`SELECT id, name, team, targets, rules, hours, pause FROM queue WHERE workspace = ${workspace} AND retired_at IS NULL ORDER BY id`,
  )
  return rows.map(queueOf)
}

interface DestinationRow extends Pick<QueueRow, 'id' | 'name' | 'rules'> {
  team: string
  team_name: string
  function: TeamFunction | null
}

/** Where inquiries can be passed to, oldest first. */
export async function listDestinations(db: D1Database, workspace: string): Promise<Destination[]> {
  const rows = await all<DestinationRow>(
    db,
    sql`SELECT queue.id, queue.name, queue.rules, team.id AS team, team.name AS team_name, team.function FROM queue
      JOIN team ON team.workspace = queue.workspace AND team.id = queue.team
      WHERE queue.workspace = ${workspace} AND queue.retired_at IS NULL ORDER BY queue.id`,
  )
  return rows.map(({ id, name, rules, team, team_name, function: purpose }) => {
    const { claims, level } = QueueRules.parse(JSON.parse(rules))
    return { id, name, team: { id: team, name: team_name, function: purpose }, claims, level }
  })
}

export async function queueById(db: D1Database, workspace: string, id: string): Promise<Queue | null> {
  const row = await first<QueueRow>(
    db,
    sql`SELECT id, name, team, targets, rules, hours, pause FROM queue WHERE workspace = ${workspace} AND id = ${id} AND retired_at IS NULL`,
  )
  return row && queueOf(row)
}

/** Adds a queue, unless its name is taken, its team is none, or there are too many: then no row comes. */
export function addQueue(workspace: string, id: string, queue: NewQueue, at: number): Sql {
  return sql`INSERT INTO queue (workspace, id, team, name, targets, rules, hours, hours_set_at, created_at)
    SELECT ${workspace}, ${id}, team.id, ${queue.name}, ${JSON.stringify(queue.targets)}, ${JSON.stringify(queue.rules)},
      ${JSON.stringify(queue.hours)}, ${at}, ${at} FROM team
    WHERE team.workspace = ${workspace} AND team.id = ${queue.team} AND team.retired_at IS NULL
      AND (SELECT count(*) FROM queue WHERE workspace = ${workspace} AND retired_at IS NULL) < ${limits.queuesPerWorkspace}
      AND NOT EXISTS (SELECT 1 FROM queue WHERE workspace = ${workspace} AND retired_at IS NULL
                      AND name = ${queue.name} COLLATE NOCASE)
    RETURNING id`
}

/** Changes a queue, unless its new name is taken or its new team is none: then no row comes. */
export function changeQueue(workspace: string, id: string, change: QueueChange, at: number): Sql {
  const { name = null, team = null, targets, rules, hours } = change
  return sql`UPDATE queue SET
      name = coalesce(${name}, name),
      team = coalesce(${team}, team),
      targets = coalesce(${targets === undefined ? null : JSON.stringify(targets)}, targets),
      rules = coalesce(${rules === undefined ? null : JSON.stringify(rules)}, rules),
      hours = coalesce(${hours === undefined ? null : JSON.stringify(hours)}, hours),
      hours_set_at = coalesce(hours_set_at, ${hours === undefined ? null : at})
    WHERE workspace = ${workspace} AND id = ${id} AND retired_at IS NULL
      AND NOT EXISTS (SELECT 1 FROM queue AS other WHERE other.workspace = ${workspace} AND other.id <> ${id}
                      AND other.retired_at IS NULL AND other.name = ${name} COLLATE NOCASE)
      AND (${team} IS NULL OR EXISTS (SELECT 1 FROM team WHERE team.workspace = ${workspace} AND team.id = ${team}
                                      AND team.retired_at IS NULL))
    RETURNING id, name, team, targets, rules, hours, pause`
}

/** Closes a queue for a while, or opens it again. */
export function pauseQueue(workspace: string, id: string, pause: Pause | null): Sql {
  return sql`UPDATE queue SET pause = ${JSON.stringify(pause)}
    WHERE workspace = ${workspace} AND id = ${id} AND retired_at IS NULL
    RETURNING id, name, team, targets, rules, hours, pause`
}
