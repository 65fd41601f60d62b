/** Lines of a list that were left out, as a file like the one they came in: their reasons stand in a last column. Pure. */
import { csvOf } from '../../shared/csv-of.ts'
import type { ListRow } from './parse-list.ts'

/**
 * @param rows with the one that names the columns, where there is one
 * @param reasons by line @param name of the last column; null: no row names columns
 */
export function leftOutCsv(
  rows: readonly ListRow[],
  reasons: ReadonlyMap<number, string>,
  name: string | null,
): string {
  const columns = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0)
  return csvOf(
    rows.map(({ line, cells }, at) => [
      ...Array.from({ length: columns }, (_, column) => cells[column] ?? ''),
      at === 0 && name !== null ? name : (reasons.get(line) ?? ''),
    ]),
  )
}
