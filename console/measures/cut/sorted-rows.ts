import { figureOf } from '../../../shared/measures/figures.ts'
import type { Measures } from '../../../shared/measures/from-facts.ts'
import { locale } from '../../words/words.ts'
import type { SortColumn } from '../measures-address.ts'

/** What can be put in order: something with measures, by its words. */
interface Row {
  label: string
  measures: Measures
}

/** The rows of a cut in the order of a column; those without data stand last whichever way round, equal ones by name. */
export function sortedRows<Kind extends Row>(rows: readonly Kind[], column: SortColumn, descending: boolean): Kind[] {
  const sign = descending ? -1 : 1
  const byName = (one: Row, other: Row) => one.label.localeCompare(other.label, locale)
  if (column === 'label') return rows.toSorted((one, other) => sign * byName(one, other))
  return rows.toSorted((one, other) => {
    const [a, b] = [valueOf(one.measures, column), valueOf(other.measures, column)]
    if (a === null || b === null) return Number(a === null) - Number(b === null) || byName(one, other)
    return sign * (a - b) || byName(one, other)
  })
}

function valueOf(measures: Measures, column: Exclude<SortColumn, 'label'>): number | null {
  return column === 'came' ? measures.outcomes.entered : figureOf(column, measures).value
}
