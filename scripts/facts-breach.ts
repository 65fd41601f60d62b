/** Whether the facts of a stored record are what its log says, counted anew. Used by check-invariants.ts. */
import type { DatabaseSync } from 'node:sqlite'
import { differences } from '../worker/audit/differences.ts'
import type { KeptCell } from '../worker/audit/differences.ts'
import { recount } from '../worker/audit/recount.ts'
import type { RawEvent } from '../worker/audit/recount.ts'
import type { Breach } from './invariants.ts'

/** Differences that a breach names. */
const named = 3

/** One breach for each workspace whose facts differ; empty when all are equal to the last unit. */
export function factsBreaches(record: DatabaseSync): Breach[] {
  const workspaces = record.prepare('SELECT id, zone FROM workspace').all() as { id: string; zone: string }[]
  return workspaces.flatMap(({ id, zone }) => {
    const log = record
      .prepare(
        `SELECT stream, seq, type, at, actor_kind AS actorKind, data FROM event WHERE workspace = ?
         AND stream IN (SELECT id FROM inquiry WHERE workspace = ?) ORDER BY stream, seq`,
      )
      .all(id, id) as unknown as (Omit<RawEvent, 'data'> & { data: string })[]
    const events = log.map((row) => ({ ...row, data: JSON.parse(row.data) as Record<string, unknown> }))
    const kept = record
      .prepare(
        `SELECT grain, dim, key, t, sums, waits FROM rollup WHERE workspace = ? AND (sums <> '{}' OR waits <> '{}')`,
      )
      .all(id) as unknown as KeptCell[]
    const found = differences(kept, recount(events, zone))
    if (found.length === 0) return []
    return [{ rule: 'facts are what the log says', count: found.length, examples: found.slice(0, named) }]
  })
}
