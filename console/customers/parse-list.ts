/** The text of a file as rows and cells, or what is wrong with it. Pure; brings the library that reads CSV. */
import Papa from 'papaparse'
import { cellAsItWas } from '../../shared/csv-of.ts'
import { importLimits } from '../../shared/import-limits.ts'

/** A row that holds something, by its number in the file, from 1. */
export interface ListRow {
  line: number
  cells: readonly string[]
}

export interface List {
  rows: readonly ListRow[]
  /** Of the row that has most. */
  columns: number
}

export type ListFault = 'quotes' | 'too-many-lines' | 'too-many-columns' | 'empty'

/** @returns the list; of a fault, its line where it is in one */
export function parseList(text: string): { list: List } | { fault: ListFault; line: number | null } {
  // What a spreadsheet says to itself, and shows as no line.
  const [said = '', named] = /^sep=(.)\r?\n/u.exec(text) ?? []
  const list = text.slice(said.length)
  const { data, errors } = Papa.parse<string[]>(list, { delimiter: named ?? delimiterOf(list) })
  const quotes = errors.find(({ type }) => type === 'Quotes')
  if (quotes !== undefined) return { fault: 'quotes', line: (quotes.row ?? 0) + 1 }
  const rows = data
    .map((cells, at): ListRow => ({ line: at + 1, cells: cells.map(cellAsItWas) }))
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
  const columns = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0)
  if (rows.length === 0) return { fault: 'empty', line: null }
  if (columns > importLimits.columns) return { fault: 'too-many-columns', line: null }
  // One more names the columns.
  if (rows.length > importLimits.lines + 1) return { fault: 'too-many-lines', line: null }
  return { list: { rows, columns } }
}

/** Guessed from the first lines, without those that are empty. */
function delimiterOf(list: string): string {
  return Papa.parse(list, { delimitersToGuess: [',', ';', '\t'], skipEmptyLines: 'greedy', preview: 10 }).meta.delimiter
}
