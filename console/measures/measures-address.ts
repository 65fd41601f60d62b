/** What the measures page shows, as it stands in its address: shared by a link, kept by the back button. */
import * as z from 'zod'
import type { MeasureGroup, MeasuredId } from '../../shared/measures/figures.ts'
import { measureGroups } from '../../shared/measures/figures.ts'
import { Count, MeasuresQuery, Period, cutDims } from '../../shared/schema/measures.ts'
import type { CutDim } from '../../shared/schema/measures.ts'

/** One of the usual periods, or days of one's own choice: the first and the last. */
export type MeasuredDays = { period: Period } | { from: string; to: string }

/** What the hours of a week are coloured by. */
export const hourParts = ['came', 'within', 'abandoned'] as const
export type HourPart = (typeof hourParts)[number]

export type SortColumn = 'label' | 'came' | MeasuredId

export interface MeasuresAddress {
  days: MeasuredDays
  by: CutDim
  /** The second of two at once; null: by one. */
  and: CutDim | null
  /** Which measures the comparison shows. */
  columns: MeasureGroup
  /** The comparison's order. */
  sort: SortColumn
  descending: boolean
  hours: HourPart
  /** With what colleagues and dealers ask themselves. */
  colleagues: boolean
  /** Everything as a table, without pictures. */
  plain: boolean
  /** The number whose inquiries are listed; null: none. */
  list: Count | null
  /** The row of the comparison that number is in; empty: it is one of the whole. Of two at once, of the second too. */
  key: string
  andKey: string
}

/** What an address without a word about it means. */
const usual: MeasuresAddress = {
  days: { period: '7' },
  by: 'queue',
  and: null,
  columns: 'answering',
  sort: 'came',
  descending: true,
  hours: 'came',
  colleagues: false,
  plain: false,
  list: null,
  key: '',
  andKey: '',
}

const Dim = z.enum(cutDims)
const Group = z.enum(Object.keys(measureGroups) as [MeasureGroup, ...MeasureGroup[]])
const Hours = z.enum(hourParts)

/** What can stand over a column of a group. */
export function sortColumnsOf(group: MeasureGroup): readonly SortColumn[] {
  return ['label', 'came', ...measureGroups[group]]
}

/** Reads the part of the address after its path; what makes no sense is as if it were not said. */
export function addressOf(search: string): MeasuresAddress {
  const said = new URLSearchParams(search)
  const by = Dim.safeParse(said.get('by')).data ?? usual.by
  const and = Dim.safeParse(said.get('and')).data ?? null
  const columns = Group.safeParse(said.get('columns')).data ?? usual.columns
  const sort = said.get('sort') ?? ''
  const column = sortColumnsOf(columns).find((name) => name === sort.replace(/^-/u, ''))
  return {
    days: daysIn(said),
    by,
    and: and === by ? null : and,
    columns,
    sort: column ?? usual.sort,
    descending: column === undefined ? usual.descending : sort.startsWith('-'),
    hours: Hours.safeParse(said.get('hours')).data ?? usual.hours,
    colleagues: said.has('colleagues'),
    plain: said.has('plain'),
    list: Count.safeParse(said.get('list')).data ?? usual.list,
    key: said.get('key') ?? usual.key,
    andKey: said.get('andKey') ?? usual.andKey,
  }
}

function daysIn(said: URLSearchParams): MeasuredDays {
  const days = MeasuresQuery.safeParse({ from: said.get('from'), to: said.get('to') })
  if (days.success) return { from: days.data.from!, to: days.data.to! }
  return { period: Period.safeParse(said.get('period')).data ?? '7' }
}

/** What is asked of the API to show this, as far as the reader may cut. */
export function questionOf(address: MeasuresAddress, mayCut = true): Record<string, string> {
  const { days, by, and } = address
  return { ...days, by: mayCut ? by : 'all', ...(mayCut && and !== null && { and }), ...withColleagues(address) }
}

/** The part of a question that asks for them too. */
export function withColleagues({ colleagues }: MeasuresAddress): Record<string, string> {
  return colleagues ? { colleagues: '1' } : {}
}

/** The address of the page as it would show this; the usual goes without saying. */
export function hrefOf(shown: MeasuresAddress): string {
  const { days, by, and, columns, sort, descending, hours, colleagues, plain, list, key, andKey } = shown
  const said = new URLSearchParams()
  if (!('period' in days && days.period === '7')) for (const [end, day] of Object.entries(days)) said.set(end, day)
  if (by !== usual.by) said.set('by', by)
  if (and !== null) said.set('and', and)
  if (columns !== usual.columns) said.set('columns', columns)
  if (sort !== usual.sort || descending !== usual.descending) said.set('sort', descending ? `-${sort}` : sort)
  if (hours !== usual.hours) said.set('hours', hours)
  if (colleagues) said.set('colleagues', '')
  if (plain) said.set('plain', '')
  if (list !== null) said.set('list', list)
  if (list !== null && key !== '') said.set('key', key)
  if (list !== null && andKey !== '') said.set('andKey', andKey)
  const search = said.toString()
  return search === '' ? '/measures' : `/measures?${search}`
}
