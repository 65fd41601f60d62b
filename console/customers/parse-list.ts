/** The text of a file as rows and cells, or what is wrong with it. Pure. */
import { cellAsItWas } from '../../shared/csv-of.ts'
import { importLimits } from '../../shared/import-limits.ts'
import { csvRows, separatorOf } from './csv-rows.ts'

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
  // What a spreadsheet says to itself, and shows as no line: its encoding, its separator.
  const [said = '', named] = /^\uFEFF?(?:sep=(.)\r?\n)?/u.exec(text) ?? []
  const list = text.slice(said.length)
  const { rows: all, wrongAt } = csvRows(list, named ?? separatorOf(list))
  if (wrongAt !== null) return { fault: 'quotes', line: wrongAt }
  const rows = all
    .map((cells, at): ListRow => ({ line: at + 1, cells: cells.map(cellAsItWas) }))
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
  const columns = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0)
  if (rows.length === 0) return { fault: 'empty', line: null }
  if (columns > importLimits.columns) return { fault: 'too-many-columns', line: null }
  // One more names the columns.
  if (rows.length > importLimits.lines + 1) return { fault: 'too-many-lines', line: null }
  return { list: { rows, columns } }
}
