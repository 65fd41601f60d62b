/**
 * Tables as CSV, the one way they leave: RFC 4180, a byte order mark so that spreadsheets read other scripts, and no cell
 * that a spreadsheet would take for a formula, whoever wrote it. Pure.
 */

/** What a cell of a table holds. */
export type CsvCell = string | number | null

/** A table's first row names its columns; numbers keep their sign. */
export function csvOf(rows: readonly (readonly CsvCell[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(quoted).join(',')}\r\n`).join('')}`
}

/**
 * What begins like a formula begins with an apostrophe instead (OWASP, CSV injection). Spreadsheets in Chinese and Japanese take
 * the wide signs for the narrow ones.
 */
const formula = /^[=+\-@\t\r\n＝＋－＠]/u

function quoted(cell: CsvCell): string {
  if (typeof cell === 'number') return String(cell)
  const text = cell !== null && formula.test(cell) ? `'${cell}` : (cell ?? '')
  return /[",\r\n\uFEFF]|^\s|\s$/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** A cell of a table that left so, as it was. */
export function cellAsItWas(cell: string): string {
  return cell.startsWith("'") && formula.test(cell.slice(1)) ? cell.slice(1) : cell
}
