/** A list that somebody chose, and what they said of it: kept as one thing, changed by making another. Pure. */
import type { ImportField, ImportLine } from '../../shared/schema/customer-import.ts'
import { addressKinds } from '../../shared/schema/customer-import.ts'
import { importLimits } from '../../shared/import-limits.ts'
import { guessColumns } from './guess-columns.ts'
import { linesOf } from './lines-of.ts'
import type { List, ListRow } from './parse-list.ts'

export interface ListDraft {
  /** Of its file. */
  name: string
  list: List
  /** The first line names the columns. */
  named: boolean
  fields: readonly (ImportField | null)[]
}

/** Why a list cannot be looked at yet. */
export type DraftLack = 'lacksName' | 'lacksAddress' | 'empty' | 'too-many-lines'

/** A list as it is guessed to be. */
export function draftOf(name: string, list: List): ListDraft {
  const first = list.rows[0]!.cells
  const guessed = guessColumns(first)
  // A line that has an address in it names nothing.
  const named = guessed.some((field) => field !== null) || !first.some((cell) => /@|\d{6}/u.test(cell))
  return { name, list, named, fields: fieldsFor(list, named) }
}

/** The same with the first line as the names of columns, or as a customer. */
export function withNames(draft: ListDraft, named: boolean): ListDraft {
  return { ...draft, named, fields: fieldsFor(draft.list, named) }
}

function fieldsFor({ rows, columns }: List, named: boolean): (ImportField | null)[] {
  const guessed = named ? guessColumns(rows[0]!.cells) : []
  return Array.from({ length: columns }, (_, at) => guessed[at] ?? null)
}

/** Those that are lines of customers. */
export function customerRows({ list, named }: ListDraft): readonly ListRow[] {
  return named ? list.rows.slice(1) : list.rows
}

export function draftLines(draft: ListDraft): ImportLine[] {
  return linesOf(customerRows(draft), draft.fields)
}

/** Null when it can be looked at. */
export function lackOf(draft: ListDraft): DraftLack | null {
  const { length } = customerRows(draft)
  if (length === 0) return 'empty'
  if (length > importLimits.lines) return 'too-many-lines'
  if (!draft.fields.includes('fullName')) return 'lacksName'
  return addressKinds.some((kind) => draft.fields.includes(kind)) ? null : 'lacksAddress'
}
