/** Which generation of facts readers ask for, and how far the next one is. The Desk's flush writes it. */
import type { CountingRow } from '../../shared/journal-entry.ts'
import { first, sql } from './sql.ts'
import type { Sql } from './sql.ts'

/** Of a workspace whose facts were never counted anew. */
const fromTheBeginning: CountingRow = { generation: 1, rules: 1, building: null }

/** Where nothing is said, it is the first generation, of the first rules, and nothing is being built. */
export async function countingOf(db: D1Database, workspace: string): Promise<CountingRow> {
  const row = await first<{
    generation: number
    rules: number
    building: number | null
    done: number
    whole: number
    beganAt: number | null
  }>(
    db,
    sql`SELECT generation, rules, building, done, whole, began_at AS beganAt FROM counting WHERE workspace = ${workspace}`,
  )
  if (row === null) return fromTheBeginning
  const { generation, rules, building, done, whole, beganAt } = row
  return {
    generation,
    rules,
    building: building === null ? null : { generation: building, done, whole, beganAt: beganAt! },
  }
}

export function setCounting(workspace: string, { generation, rules, building }: CountingRow): Sql {
  const { generation: next = null, done = 0, whole = 0, beganAt = null } = building ?? {}
  return sql`INSERT INTO counting (workspace, generation, rules, building, done, whole, began_at)
    VALUES (${workspace}, ${generation}, ${rules}, ${next}, ${done}, ${whole}, ${beganAt})
    ON CONFLICT (workspace) DO UPDATE SET generation = excluded.generation, rules = excluded.rules,
      building = excluded.building, done = excluded.done, whole = excluded.whole, began_at = excluded.began_at`
}
