/** An answer that a browser keeps as a file. Routes that export a table use it. */
import { csvOf } from '../../shared/csv-of.ts'
import type { CsvCell } from '../../shared/csv-of.ts'

/** @param name of the file, without its ending */
export function csvAnswer(name: string, rows: readonly (readonly CsvCell[])[]): Response {
  return new Response(csvOf(rows), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8', 'Content-Disposition': `attachment; filename="${name}.csv"` },
  })
}
