/**
 * Tables as CSV, the one way they leave: RFC 4180, a byte order mark so that spreadsheets read other scripts, and no cell
 * that a spreadsheet would take for a formula, whoever wrote it.
 */
import Papa from 'papaparse'

/** A table's first row names its columns; numbers keep their sign. */
export function csvOf(rows: readonly (readonly (string | number | null)[])[]): string {
  return `\uFEFF${Papa.unparse(
    rows.map((row) => row.map(plain)),
    { newline: '\r\n' },
  )}\r\n`
}

/** What begins like a formula begins with an apostrophe instead (OWASP, CSV injection). */
function plain(cell: string | number | null): string | number {
  if (typeof cell === 'number') return cell
  return cell !== null && /^[=+\-@\t\r]/u.test(cell) ? `'${cell}` : (cell ?? '')
}

/** An answer that a browser keeps as a file of this name. */
export function csvAnswer(name: string, rows: readonly (readonly (string | number | null)[])[]): Response {
  return new Response(csvOf(rows), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8', 'Content-Disposition': `attachment; filename="${name}.csv"` },
  })
}
