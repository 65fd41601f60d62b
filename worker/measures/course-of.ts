/** How a period went, point by point. read-measures.ts asks. */
import { figureOf, measuredIds } from '../../shared/measures/figures.ts'
import type { Figure, MeasuredId } from '../../shared/measures/figures.ts'
import type { DatedAmounts, Measures } from '../../shared/measures/from-facts.ts'
import type { MeasuredPoint, MeasuredSeries, Stretch } from '../../shared/schema/measures.ts'
import type { MeasuredPeriod } from './measured-period.ts'

/**
 * @param cells hours where the period is of hours, days else
 * @param measured what the cells of a stretch come to, of whoever they are
 */
export function courseOf(
  { grain, starts, to }: MeasuredPeriod,
  cells: readonly DatedAmounts[],
  measured: (cells: readonly DatedAmounts[], stretch: Stretch) => Measures,
): MeasuredSeries {
  // Each cell belongs to the last start that is not after it.
  const at = Map.groupBy(cells, ({ t }) => starts.findLast((start) => start <= t))
  const course = starts.map((t, place) => {
    return { t, measures: measured(at.get(t) ?? [], { from: t, to: starts[place + 1] ?? to }) }
  })
  const points = course.map(({ t, measures: { abandonment, serviceLevel, waits } }): MeasuredPoint => {
    const { entered, abandoned } = abandonment
    return { t, entered, answered: serviceLevel.answered, abandoned, p50: waits.p50, p90: waits.p90 }
  })
  const courses = {} as Record<MeasuredId, (number | null)[]>
  for (const id of measuredIds) courses[id] = course.map(({ measures }) => seen(figureOf(id, measures)))
  return { grain, points, courses }
}

/** To four digits: more cannot be seen. What says nothing yet is not there. */
function seen({ value, early }: Figure): number | null {
  return value === null || early ? null : Number(value.toPrecision(4))
}
