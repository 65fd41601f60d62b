/** Everything that numbers are read by, in one look at the record: zone, what can be cut by and its names, how facts stand. */
import type { Dim } from '../../shared/measures/facts.ts'
import { QueueTargets } from '../../shared/schema/queue.ts'
import { anythingToRead } from './unasked.ts'
import { bound, sql } from './sql.ts'
import type { Sql } from './sql.ts'

export interface MeasureFrame {
  /** IANA name: the workspace's, in which facts are filed. */
  zone: string
  /** Until when (epoch ms) days are added up by month; 0: none is. */
  rolled: number
  /** Facts are being counted anew: so many inquiries of so many; null: they are not. */
  counting: { done: number; whole: number } | null
  /** All there ever were: days of long ago are cut by them too. */
  queues: CountedQueue[]
  members: { id: string; name: string; teams: string[] }[]
  teams: { id: string; name: string }[]
  sites: { id: string; name: string }[]
  /** There is, or was, something for visitors to read before they ask. */
  hasArticles: boolean
  /** Every key that ever counted, of the dimensions asked for that have no list of their own. */
  keys: ReadonlyMap<Dim, string[]>
}

/** A queue that counts, also one that is no longer there. */
export interface CountedQueue {
  id: string
  name: string
  team: string
  targets: QueueTargets
  retired: boolean
}

/** @param dims whose keys are wanted @param lists whether queues, people, teams and sites are wanted too */
export async function measureFrame(
  db: D1Database,
  workspace: string,
  dims: readonly Dim[],
  lists = true,
): Promise<MeasureFrame> {
  const of = lists ? workspace : ''
  const answers = await db.batch(
    [
      sql`SELECT zone FROM workspace WHERE id = ${workspace}`,
      rolledOf(workspace),
      sql`SELECT building, done, whole FROM counting WHERE workspace = ${workspace}`,
      sql`SELECT id, name, team, targets, retired_at IS NOT NULL AS retired FROM queue WHERE workspace = ${of}
        ORDER BY id`,
      sql`SELECT id, name, teams FROM member_with_teams WHERE workspace = ${of} ORDER BY id`,
      sql`SELECT id, name FROM team WHERE workspace = ${of} ORDER BY id`,
      sql`SELECT id, settings ->> '$.name' AS name FROM site WHERE workspace = ${of} ORDER BY id`,
      anythingToRead(of),
      ...dims.map((dim) => keysOf(workspace, dim)),
    ].map((statement) => bound(db, statement)),
  )
  const rows = <Row>(at: number) => answers[at]!.results as Row[]
  const [counting] = rows<{ building: number | null; done: number; whole: number }>(2)
  const queues = rows<{ id: string; name: string; team: string; targets: string; retired: number }>(3)
  return {
    zone: rows<{ zone: string }>(0)[0]!.zone,
    rolled: rows<{ upto: number }>(1)[0]?.upto ?? 0,
    counting:
      counting === undefined || counting.building === null ? null : { done: counting.done, whole: counting.whole },
    queues: queues.map(({ targets, retired, ...row }) => ({
      ...row,
      targets: QueueTargets.parse(JSON.parse(targets)),
      retired: retired === 1,
    })),
    members: rows<{ id: string; name: string; teams: string }>(4).map(({ teams, ...row }) => ({
      ...row,
      teams: JSON.parse(teams) as string[],
    })),
    teams: rows(5),
    sites: rows(6),
    hasArticles: rows<{ there: number }>(7)[0]!.there === 1,
    keys: new Map(dims.map((dim, at) => [dim, rows<{ key: string }>(8 + at).map(({ key }) => key)])),
  }
}

/** Until when days are added up by month, in the generation that readers ask for. */
export function rolledOf(workspace: string): Sql {
  return sql`SELECT upto FROM rolled WHERE workspace = ${workspace} AND generation = (
    SELECT coalesce(max(generation), 1) FROM counting WHERE workspace = ${workspace})`
}

/** Every key of a dimension that ever counted, each found by one step in the index instead of a walk over its days. */
function keysOf(workspace: string, dim: Dim): Sql {
  return sql`WITH RECURSIVE current (generation) AS (
      SELECT coalesce(max(generation), 1) FROM counting WHERE workspace = ${workspace}),
    found (key) AS (
      SELECT min(key) FROM rollup
        WHERE workspace = ${workspace} AND generation = (SELECT generation FROM current) AND grain = 'day' AND dim = ${dim}
      UNION ALL
      SELECT (SELECT min(rollup.key) FROM rollup
        WHERE rollup.workspace = ${workspace} AND rollup.generation = (SELECT generation FROM current)
          AND rollup.grain = 'day' AND rollup.dim = ${dim} AND rollup.key > found.key)
      FROM found WHERE found.key IS NOT NULL)
    SELECT key FROM found WHERE key IS NOT NULL`
}
