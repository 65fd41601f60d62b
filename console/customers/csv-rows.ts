/** Text as rows and cells, as RFC 4180 has them, with any line ends and the separator that fits best. Pure. */

/** Rows up to where it ends or breaks: `wrongAt` is the row, from 1, in which a quotation mark stands where none can be. */
export interface CsvRows {
  rows: string[][]
  wrongAt: number | null
}

/** @param separator one character */
export function csvRows(text: string, separator: string): CsvRows {
  const rows: string[][] = []
  const wrong = (): CsvRows => ({ rows, wrongAt: rows.length + 1 })
  let row: string[] = []
  for (let at = 0; ;) {
    const cell = text[at] === '"' ? quotedCell(text, at) : plainCell(text, at, separator)
    if (cell === null) return wrong()
    row.push(cell.text)
    at = cell.end
    const next = text[at]
    if (next === separator) {
      at += 1
      continue
    }
    if (next !== undefined && next !== '\n' && next !== '\r') return wrong()
    rows.push(row)
    row = []
    at += text.startsWith('\r\n', at) ? 2 : 1
    if (at >= text.length) return { rows, wrongAt: null }
  }
}

interface Cell {
  text: string
  /** Where what follows it begins. */
  end: number
}

function plainCell(text: string, start: number, separator: string): Cell {
  let end = start
  while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') end += 1
  return { text: text.slice(start, end), end }
}

/** Null when it is never closed. Spaces behind it are none of its own. */
function quotedCell(text: string, start: number): Cell | null {
  let said = ''
  for (let from = start + 1; ;) {
    const quote = text.indexOf('"', from)
    if (quote === -1) return null
    said += text.slice(from, quote)
    if (text[quote + 1] !== '"') {
      let end = quote + 1
      while (text[end] === ' ') end += 1
      return { text: said, end }
    }
    said += '"'
    from = quote + 2
  }
}

const separators = [',', ';', '\t']
/** Rows that a separator is judged by. */
const judged = 20

/** The separator by which the first row has several cells, nothing breaks, and most rows have as many; a comma where none has. */
export function separatorOf(text: string): string {
  const fits = separators
    .map((separator) => ({ separator, fit: fitOf(csvRows(text, separator)) }))
    .filter(({ fit: [several] }) => several === 1)
  if (fits.length === 0) return ','
  return fits.reduce((best, one) => (isBetter(one.fit, best.fit) ? one : best)).separator
}

/** The more, the better; the first in which two differ decides. */
function fitOf({ rows, wrongAt }: CsvRows): number[] {
  const filled = rows.filter((cells) => cells.some((cell) => cell.trim() !== '')).slice(0, judged)
  const columns = filled[0]?.length ?? 0
  return [
    Number(columns > 1),
    Number(wrongAt === null),
    filled.filter(({ length }) => length === columns).length,
    columns,
  ]
}

function isBetter(one: readonly number[], other: readonly number[]): boolean {
  const at = one.findIndex((value, place) => value !== other[place])
  return at !== -1 && one[at]! > other[at]!
}
