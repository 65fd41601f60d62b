import type { MeasuredKey } from '../../shared/schema/measures.ts'
import type { SortColumn } from './measures-address.ts'

/** What each column is sorted by; null: there is no data. */
const values: Record<Exclude<SortColumn, 'label'>, (row: MeasuredKey) => number | null> = {
  entered: ({ measures }) => measures.abandonment.entered,
  p50: ({ measures }) => measures.waits.p50,
  p90: ({ measures }) => measures.waits.p90,
  service: ({ measures }) => measures.serviceLevel.rate,
  abandon: ({ measures }) => measures.abandonment.rate,
}

/** The rows of a cut in the order of a column; those without data stand last whichever way round, equal ones by name. */
export function sortedKeys(rows: readonly MeasuredKey[], column: SortColumn, descending: boolean): MeasuredKey[] {
  const sign = descending ? -1 : 1
  const byName = (one: MeasuredKey, other: MeasuredKey) => one.label.localeCompare(other.label)
  if (column === 'label') return rows.toSorted((one, other) => sign * byName(one, other))
  const valueOf = values[column]
  return rows.toSorted((one, other) => {
    const [a, b] = [valueOf(one), valueOf(other)]
    if (a === null || b === null) return Number(a === null) - Number(b === null) || byName(one, other)
    return sign * (a - b) || byName(one, other)
  })
}
