/**
 * Adds changes of facts to their cells: what a flush does with what its entries changed, all of it in one statement.
 * Used by apply.ts; reading them is in facts.ts.
 */
import { cellsOf } from '../../shared/measures/facts.ts'
import type { Amounts, Contribution } from '../../shared/measures/facts.ts'
import { sql } from './sql.ts'
import type { Sql } from './sql.ts'

/** One row for each cell that the changes touch, each once: generation, grain, dim, key, t, sums, waits. */
export function factRows(changes: readonly { generation: number; change: Contribution }[]): unknown[][] {
  const generations = Map.groupBy(changes, ({ generation }) => generation)
  return [...generations].flatMap(([generation, same]) =>
    cellsOf(same.flatMap(({ change }) => change)).map(({ grain, dim, key, t, sums, histograms }) => [
      generation,
      grain,
      dim,
      key,
      t,
      sums,
      flat(histograms),
    ]),
  )
}

/** Histograms in one flat object, `liveWait.17` for bucket 17, so that they add up as sums do. */
function flat(histograms: Amounts['histograms']): Record<string, number> {
  return Object.fromEntries(
    Object.entries(histograms).flatMap(([name, buckets]) =>
      Object.entries(buckets).map(([bucket, count]) => [`${name}.${bucket}`, count]),
    ),
  )
}

/** Adds `factRows` to what is there; what comes to nothing is left out. */
export function addFacts(workspace: string, rows: string): Sql {
  return sql`INSERT INTO rollup (workspace, generation, grain, dim, key, t, sums, waits, handles)
    SELECT ${workspace}, value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4, value ->> 5, value ->> 6, '{}'
    FROM json_each(${rows}) WHERE true
    ON CONFLICT (workspace, generation, grain, dim, key, t) DO UPDATE SET
      sums = (SELECT json_group_object(name, total) FROM (
        SELECT part.key AS name, SUM(part.value) AS total FROM (
          SELECT key, value FROM json_each(rollup.sums) UNION ALL SELECT key, value FROM json_each(excluded.sums)
        ) AS part GROUP BY part.key HAVING SUM(part.value) <> 0)),
      waits = CASE excluded.waits WHEN '{}' THEN rollup.waits ELSE (SELECT json_group_object(name, total) FROM (
        SELECT part.key AS name, SUM(part.value) AS total FROM (
          SELECT key, value FROM json_each(rollup.waits) UNION ALL SELECT key, value FROM json_each(excluded.waits)
        ) AS part GROUP BY part.key HAVING SUM(part.value) <> 0)) END`
}
