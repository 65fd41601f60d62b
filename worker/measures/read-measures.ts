/** The measures of a period as one member may see them: `GET /api/measures`. Every number comes from `measuresOf`. */
import { withUnasked } from '../../shared/measures/unasked.ts'
import { measuresOf, measuresOfPerson } from '../../shared/measures/from-facts.ts'
import type { DatedAmounts, Measures } from '../../shared/measures/from-facts.ts'
import { weekHoursOf } from '../../shared/measures/week-hours.ts'
import type { Crossing, CutDim, MeasuresAnswer, MeasuresQuery, Stretch } from '../../shared/schema/measures.ts'
import type { MemberPrincipal } from '../desk/principal.ts'
import { measureFrame } from '../record/measure-frame.ts'
import type { Services } from '../services.ts'
import { courseOf } from './course-of.ts'
import { cutOf } from './cut-of.ts'
import { measuredPeriod } from './measured-period.ts'
import { cutKeys, goalsOf, keysWanted, wholeOf } from './measured-view.ts'
import type { ReadAs } from './measured-view.ts'
import { inTwo, readAll } from './measures-reading.ts'
import type { Asking } from './measures-reading.ts'
import { cameByDay, daysIn, readCrossing } from './read-crossing.ts'
import { targetsOfWhole } from './steady-targets.ts'

/** Refused: who sees only their own numbers has no cut of them. */
export async function readMeasures(
  services: Services,
  workspace: string,
  reader: MemberPrincipal,
  { by, and, also, colleagues, sure, ...asked }: MeasuresQuery,
  as: ReadAs = 'measures.read',
): Promise<{ kind: 'done'; value: MeasuresAnswer } | { kind: 'refused'; because: 'forbidden' }> {
  const { db } = services
  const view = wholeOf(reader, colleagues !== undefined, as)
  const cut = by === 'all' ? null : by
  const cuts = [...new Set([...(cut === null || and !== undefined ? [] : [cut]), ...also])]
  if (view === null || (view.scope === 'own' && (cut !== null || cuts.length > 0)))
    return { kind: 'refused', because: 'forbidden' }
  const frame = await measureFrame(
    db,
    workspace,
    keysWanted([...cuts, ...(cut === null ? [] : [cut]), ...(and ? [and] : [])]),
  )
  const now = services.now()
  const period = measuredPeriod(asked, now, frame.zone)
  const asking: Asking = { db, workspace, reader, view, period, frame, now, sure: sure !== undefined }
  const reading = await readAll(asking, cuts, cut)
  const { days, hours, unasked, targetsOf } = reading
  const { now: current, before } = inTwo(days, period)
  const cameIn = cameByDay(reading.every)
  const isCrossed = cut !== null && and !== undefined
  const factsOf = (cells: readonly DatedAmounts[]) =>
    view.scope === 'own' ? measuresOfPerson(cells, now) : measuresOf(cells, now)
  const measuredIn = (cells: readonly DatedAmounts[], stretch: Stretch): Measures =>
    withUnasked(factsOf(cells), unasked(stretch))
  return {
    kind: 'done',
    value: {
      period: { from: period.from, to: period.to },
      before: period.before,
      scope: view.scope,
      whole: measuredIn(current, period),
      wholeBefore: measuredIn(before, period.before),
      goals: goalsOf(frame, reader, view),
      targets: targetsOfWhole(view, targetsOf),
      // Hours are not kept of one person.
      series:
        period.grain === 'hour' && view.scope === 'own'
          ? null
          : period.grain === 'hour'
            ? courseOf(period, hours, factsOf)
            : courseOf(period, current, measuredIn),
      week: view.scope === 'own' ? null : weekHoursOf(current, frame.zone),
      cut: cut === null || isCrossed ? null : await cutOf(reading, cut, cameIn),
      also: await Promise.all(also.map(async (one) => cutOf(reading, one, cameIn))),
      crossing: isCrossed ? await crossingBy(asking, cut, and, cameIn) : null,
      counting: frame.counting,
    },
  }
}

/** A team's numbers by two at once are those of its queues by one: three at once are not kept. */
async function crossingBy(
  { db, workspace, reader, view, frame, period, now, sure }: Asking,
  by: CutDim,
  and: CutDim,
  cameIn: ReadonlyMap<number, number>,
): Promise<Crossing> {
  if (view.scope === 'team' && by !== 'queue' && and !== 'queue') return { by, and, kind: 'not-kept' }
  const labelsOf = (dim: CutDim) => new Map(cutKeys(frame, reader, view, dim).map(({ key, label }) => [key, label]))
  const days = daysIn(period, cameIn)
  if (days.length === 0) return { by, and, kind: 'there', cells: [], more: 0 }
  const labels = [labelsOf(by), labelsOf(and)] as const
  return readCrossing(db, workspace, { by, and, labels, days, end: period.to, sure, now }, cameIn)
}
