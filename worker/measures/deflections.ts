/** How many an article answered in a period, as far as its reader may know. read-measures.ts asks. */
import type { Stretch } from '../../shared/schema/measures.ts'
import { dateAt } from '../../shared/zone.ts'
import { deflectedBetween } from '../record/deflected.ts'
import type { DeflectedRow } from '../record/deflected.ts'
import type { MeasureFrame } from '../record/measure-frame.ts'
import type { Sql } from '../record/sql.ts'
import type { Whole } from './measured-view.ts'

/** Of the days of a stretch, at one site or at all of them; null: not known. */
export type Deflections = (stretch: Stretch, site?: string) => number | null

/**
 * What to read for it; null: nothing, for nothing more is known of them than their site: whoever sees the numbers of some
 * teams or their own is told nothing, and where there is nothing to read there is nothing to tell.
 */
export function deflectionsAsked(
  workspace: string,
  { scope }: Whole,
  { zone, hasArticles }: MeasureFrame,
  stretch: Stretch,
): Sql | null {
  return scope === 'all' && hasArticles ? deflectedBetween(workspace, ...daysOf(stretch, zone)) : null
}

/** @param rows of whole days; null: not known @param zone IANA name of the workspace's */
export function deflectionsIn(rows: readonly DeflectedRow[] | null, zone: string): Deflections {
  if (rows === null) return () => null
  return (stretch, site) => {
    const [first, last] = daysOf(stretch, zone)
    const isAsked = (row: DeflectedRow) => row.day >= first && row.day <= last && (site ?? row.site) === row.site
    return rows.filter(isAsked).reduce((sum, { visitors }) => sum + visitors, 0)
  }
}

function daysOf({ from, to }: Stretch, zone: string): [first: string, last: string] {
  return [dateAt(from, zone), dateAt(to - 1, zone)]
}
