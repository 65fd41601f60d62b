/**
 * Adds changes of facts to their cells: what a flush does with what its entries changed, all of it in one statement; and
 * by month, for days that are added up by month already. Used by apply.ts and roll-up.ts; reading them is in facts.ts.
 */
import { cellsOf } from '../../shared/measures/facts.ts'
import type { Amounts, Cell, FactChange, Sums } from '../../shared/measures/facts.ts'
import { localStarts } from '../../shared/measures/local-hour.ts'
import { sql } from './sql.ts'
import type { Sql } from './sql.ts'

/** A cell's numbers on their way to the record, `waits` as in `flat`; of a day, where its month starts. */
export type FactRow = readonly [
  generation: number,
  grain: Cell['grain'],
  dim: string,
  key: string,
  t: number,
  sums: Sums,
  waits: Readonly<Record<string, number>>,
  month: number | null,
]

/** One row for each cell that the changes touch, each once. @param zone in which months begin */
export function factRows(changes: readonly FactChange[], zone: string): FactRow[] {
  const generations = Map.groupBy(changes, ({ generation }) => generation)
  return [...generations].flatMap(([generation, same]) => {
    const cells = cellsOf(
      same.flatMap(({ change }) => change),
      same.flatMap(({ cells }) => cells ?? []),
    )
    return cells.map((cell) => factRow(generation, cell, zone))
  })
}

/** One row of `factRows`. */
export function factRow(generation: number, { grain, dim, key, t, sums, histograms }: Cell, zone: string): FactRow {
  const month = grain === 'day' ? localStarts(t, zone).month : null
  return [generation, grain, dim, key, t, sums, flat(histograms), month]
}

/** Histograms in one flat object, `liveWait.17` for bucket 17, so that they add up as sums do. */
function flat(histograms: Amounts['histograms']): Record<string, number> {
  return Object.fromEntries(
    Object.entries(histograms).flatMap(([name, buckets]) =>
      Object.entries(buckets).map(([bucket, count]) => [`${name}.${bucket}`, count]),
    ),
  )
}

/**
 * Adds rows of `factRows` to what is there, and those of days that are added up by month already to their months too. What
 * comes to nothing is left out.
 */
export function addFacts(workspace: string, rows: string): Sql {
  return sql`WITH changed AS MATERIALIZED (SELECT value FROM json_each(${rows}))
    INSERT INTO rollup (workspace, generation, grain, dim, key, t, sums, waits, handles)
    SELECT ${workspace}, value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4, value ->> 5, value ->> 6, '{}'
    FROM changed
    UNION ALL
    SELECT ${workspace}, value ->> 0, 'month', value ->> 2, value ->> 3, value ->> 7, value ->> 5, value ->> 6, '{}'
    FROM changed JOIN rolled ON rolled.workspace = ${workspace} AND rolled.generation = value ->> 0
    WHERE value ->> 1 = 'day' AND value ->> 4 < rolled.upto
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
