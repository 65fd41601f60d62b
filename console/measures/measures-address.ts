/** What the measures page shows, as it stands in its address: shared by a link, kept by the back button. */
import { Count, Cut, Period } from '../../shared/schema/measures.ts'

export const sortColumns = ['label', 'entered', 'p50', 'p90', 'service', 'abandon'] as const
export type SortColumn = (typeof sortColumns)[number]

export interface MeasuresAddress {
  period: Period
  by: Exclude<Cut, 'all'>
  /** The table's order. */
  sort: SortColumn
  descending: boolean
  /** The number whose inquiries are listed; null: none. */
  list: Count | null
  /** The row of the cut that number is in; empty: it is one of the whole. */
  key: string
}

/** What an address without a word about it means. */
const usual: MeasuresAddress = {
  period: '7',
  by: 'queue',
  sort: 'entered',
  descending: true,
  list: null,
  key: '',
}

const Rows = Cut.exclude(['all'])

/** Reads the part of the address after its path; what makes no sense is as if it were not said. */
export function addressOf(search: string): MeasuresAddress {
  const said = new URLSearchParams(search)
  const sort = said.get('sort') ?? ''
  const column = sortColumns.find((name) => name === sort.replace(/^-/u, ''))
  return {
    period: Period.safeParse(said.get('period')).data ?? usual.period,
    by: Rows.safeParse(said.get('by')).data ?? usual.by,
    sort: column ?? usual.sort,
    descending: column === undefined ? usual.descending : sort.startsWith('-'),
    list: Count.safeParse(said.get('list')).data ?? usual.list,
    key: said.get('key') ?? usual.key,
  }
}

/** The address of the page as it would show this; the usual goes without saying. */
export function hrefOf({ period, by, sort, descending, list, key }: MeasuresAddress): string {
  const said = new URLSearchParams()
  if (period !== usual.period) said.set('period', period)
  if (by !== usual.by) said.set('by', by)
  if (sort !== usual.sort || descending !== usual.descending) said.set('sort', descending ? `-${sort}` : sort)
  if (list !== null) said.set('list', list)
  if (list !== null && key !== '') said.set('key', key)
  const search = said.toString()
  return search === '' ? '/measures' : `/measures?${search}`
}
