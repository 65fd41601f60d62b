/** The lines of a list as the server takes them, by what each column is. Pure. */
import { importLimits } from '../../shared/import-limits.ts'
import type { ImportField, ImportLine } from '../../shared/schema/customer-import.ts'
import type { ListRow } from './parse-list.ts'

/** @param fields what each column is; null: it is left out */
export function linesOf(rows: readonly ListRow[], fields: readonly (ImportField | null)[]): ImportLine[] {
  return rows.map(({ line, cells }) => {
    const found = Map.groupBy(
      cells.map((cell, at) => ({ cell: cell.trim(), field: fields[at] ?? null })).filter(({ cell }) => cell !== ''),
      ({ field }) => field,
    )
    const entries = [...found].flatMap(([field, all]) =>
      field === null
        ? []
        : [
            [
              field,
              joined(
                field,
                all.map(({ cell }) => cell),
              ).slice(0, importLimits.cell),
            ] as const,
          ],
    )
    return { line, cells: Object.fromEntries(entries) }
  })
}

/** Several cells of one field: a name in parts is one name, all else stands under each other. */
function joined(field: ImportField, cells: readonly string[]): string {
  if (field !== 'fullName') return cells.join('\n')
  return cells.join(cells.every((cell) => /^\p{Script=Han}+$/u.test(cell)) ? '' : ' ')
}

const bytes = new TextEncoder()

/** So many at once as a request may have. */
export function batchesOf(lines: readonly ImportLine[]): ImportLine[][] {
  const batches: ImportLine[][] = []
  // What is around the lines is a few dozen bytes.
  const most = importLimits.bodyBytes - 1_000
  let size = Infinity
  for (const line of lines) {
    const own = bytes.encode(JSON.stringify(line)).length + 1
    if (size + own > most || batches.at(-1)!.length >= importLimits.linesAtOnce) {
      batches.push([])
      size = 0
    }
    batches.at(-1)!.push(line)
    size += own
  }
  return batches
}
