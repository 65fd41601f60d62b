/** Who did not ask in a period, as far as its reader may know. measures-reading.ts asks. */
import type { Unasked } from '../../shared/measures/unasked.ts'
import type { Stretch } from '../../shared/schema/measures.ts'
import { dateAt } from '../../shared/zone.ts'
import { unaskedBetween } from '../record/unasked.ts'
import type { UnaskedRow } from '../record/unasked.ts'
import type { MeasureFrame } from '../record/measure-frame.ts'
import type { Sql } from '../record/sql.ts'
import type { Whole } from './measured-view.ts'

/** On the days of a stretch, at one site or at all of them. */
export type UnaskedIn = (stretch: Stretch, site?: string) => Unasked

/** Nothing is known of them. */
export const notKnown: Unasked = { deflected: null, begun: null }

/** What to read for it. They are no team's and nobody's: for whoever sees numbers of those alone, nothing. */
export function unaskedAsked(workspace: string, { scope }: Whole, { zone }: MeasureFrame, stretch: Stretch): Sql {
  return unaskedBetween(scope === 'all' ? workspace : '', ...daysOf(stretch, zone))
}

/**
 * Whom an article answered is not known where there never was one; how many forms were begun, where nobody began any.
 * @param rows what was read for it
 */
export function unaskedIn(
  rows: readonly UnaskedRow[],
  { scope }: Whole,
  { zone, hasArticles }: MeasureFrame,
): UnaskedIn {
  if (scope !== 'all') return () => notKnown
  const days = rows.flatMap(({ month, site, deflected, begun }) => [
    ...daysIn(month, deflected).map((one) => ({ ...one, site, what: 'deflected' as const })),
    ...daysIn(month, begun).map((one) => ({ ...one, site, what: 'begun' as const })),
  ])
  return (stretch, site) => {
    const [first, last] = daysOf(stretch, zone)
    const own = days.filter((one) => one.day >= first && one.day <= last && (site ?? one.site) === one.site)
    const sum = (what: keyof Unasked) => own.reduce((all, one) => all + (one.what === what ? one.count : 0), 0)
    return { deflected: hasArticles ? sum('deflected') : null, begun: sum('begun') || null }
  }
}

function daysIn(month: string, counts: string): { day: string; count: number }[] {
  const byDay = JSON.parse(counts) as Record<string, number>
  return Object.entries(byDay).map(([day, count]) => ({ day: `${month}-${day}`, count }))
}

function daysOf({ from, to }: Stretch, zone: string): [first: string, last: string] {
  return [dateAt(from, zone), dateAt(to - 1, zone)]
}
