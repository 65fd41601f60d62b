/** Whether the facts of a stored record are what its log says, counted anew. Used by check-invariants.ts. */
import type { DatabaseSync } from 'node:sqlite'
import { differences } from '../worker/facts-audit/differences.ts'
import { recount } from '../worker/facts-audit/recount.ts'
import type { LogRow } from '../worker/record/facts-audit.ts'
import type { Breach } from './invariants.ts'

/** Differences that a breach names. */
const named = 3

/** Everything that the log has of a workspace, as it is counted anew. */
export function loggedBy(record: DatabaseSync, workspace: string): LogRow[] {
  const rows = record
    .prepare(
      `SELECT stream, seq, type, at, actor_kind AS actorKind, actor, data FROM event WHERE workspace = ?
         ORDER BY stream, seq`,
    )
    .all(workspace)
  return rows.map((row) => ({
    stream: String(row['stream']),
    seq: Number(row['seq']),
    type: String(row['type']),
    at: Number(row['at']),
    actorKind: String(row['actorKind']),
    actor: row['actor'] === null ? null : String(row['actor']),
    data: JSON.parse(String(row['data'])) as Record<string, unknown>,
  }))
}

/** One breach for each workspace whose facts differ; empty when all are equal to the last unit. */
export function factsBreaches(record: DatabaseSync): Breach[] {
  return record
    .prepare('SELECT id, zone FROM workspace')
    .all()
    .flatMap((workspace) => {
      const [id, zone] = [String(workspace['id']), String(workspace['zone'])]
      const kept = record
        .prepare(
          `SELECT grain, dim, key, t, sums, waits FROM rollup WHERE workspace = ? AND grain <> 'month'
             AND generation = coalesce((SELECT generation FROM counting WHERE workspace = ?), 1)
             AND (sums <> '{}' OR waits <> '{}')`,
        )
        .all(id, id)
        .map((row) => ({
          grain: String(row['grain']),
          dim: String(row['dim']),
          key: String(row['key']),
          t: Number(row['t']),
          sums: String(row['sums']),
          waits: String(row['waits']),
        }))
      const found = differences(kept, recount(loggedBy(record, id), zone))
      if (found.length === 0) return []
      return [{ rule: 'facts are what the log says', count: found.length, examples: found.slice(0, named) }]
    })
}
