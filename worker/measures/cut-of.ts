/** The rows of a cut of measures, as far as one member may see them. read-measures.ts asks. */
import { cameInto } from '../../shared/measures/came-into.ts'
import { withUnasked } from '../../shared/measures/unasked.ts'
import { measuresOf, measuresOfPerson } from '../../shared/measures/from-facts.ts'
import type { DatedAmounts } from '../../shared/measures/from-facts.ts'
import type { CutDim, MeasuredCut, MeasuredKey, Stretch } from '../../shared/schema/measures.ts'
import { cutKeys } from './measured-view.ts'
import type { CutKey } from './measured-view.ts'
import { inTwo } from './measures-reading.ts'
import type { InTwo, Reading } from './measures-reading.ts'
import { cellsOfQueues, isCounted } from './read-crossing.ts'
import { subjectOf } from './steady-targets.ts'
import { notKnown } from './unasked-in.ts'

/** Rows of a cut at most: sources are named by strangers. */
const mostKeys = 100

/** Most came first. @param cameIn how many came on each day, by its start */
export async function cutOf(reading: Reading, by: CutDim, cameIn: ReadonlyMap<number, number>): Promise<MeasuredCut> {
  const { reader, view, frame, period, cuts, unasked } = reading
  const known = cutKeys(frame, reader, view, by)
  const cells = cuts.get(by) ?? (await cutOfQueues(reading, by, cameIn))
  const rows = known
    .map((row) => ({ row, ...(cells.get(row.key) ?? { now: [], before: [] }) }))
    .filter(({ row, now }) => isCounted(now) || (by === 'site' && (unasked(period, row.key).deflected ?? 0) > 0))
    .sort((one, other) => cameInto(other.now) - cameInto(one.now))
  return {
    by,
    keys: rows.slice(0, mostKeys).map((row) => measuredKey(row, by, reading)),
    more: Math.max(0, rows.length - mostKeys),
  }
}

function measuredKey(
  { row, now: cells, before }: InTwo & { row: CutKey },
  by: CutDim,
  { now, period, unasked, targetsOf }: Reading,
): MeasuredKey {
  const factsOf = by === 'assistant' ? measuresOfPerson : measuresOf
  const measured = (of: readonly DatedAmounts[], stretch: Stretch) =>
    withUnasked(factsOf(of, now), by === 'site' ? unasked(stretch, row.key) : notKnown)
  const subject = subjectOf(by, row.key)
  const targets = subject === null ? {} : targetsOf(subject)
  return { ...row, targets, measures: measured(cells, period), before: measured(before, period.before) }
}

/** Of a team, by something that is not its own: what its queues had. */
async function cutOfQueues(
  { db, workspace, reader, view, frame, period }: Reading,
  by: CutDim,
  cameIn: ReadonlyMap<number, number>,
): Promise<Map<string, InTwo>> {
  const queues = cutKeys(frame, reader, view, 'queue').map(({ key }) => key)
  const cells = await cellsOfQueues(db, workspace, { queues, by, from: period.before.from, to: period.to }, cameIn)
  return new Map([...Map.groupBy(cells, ({ key }) => key)].map(([key, same]) => [key, inTwo(same, period)]))
}
