/** How often each cause counted in a report's period and the one before: of all, or of the queues of the reader's teams. */
import type { DatedAmounts } from '../../shared/measures/from-facts.ts'
import type { CauseTimes } from '../../shared/reports/reasons.ts'
import type { Stretch } from '../../shared/schema/measures.ts'
import { cutKeys } from '../measures/measured-view.ts'
import { cameByDay, cellsOfQueues } from '../measures/read-crossing.ts'
import type { KeyedDay } from '../measures/read-crossing.ts'
import type { ReportReading } from './report-reading.ts'
import { daysBetween, readDays } from './report-reading.ts'

/** @param days the cells of the reader's whole, by day */
export async function causesCounted(reading: ReportReading, days: readonly DatedAmounts[]): Promise<CauseTimes[]> {
  const { periods, view } = reading
  const [{ from }, { from: since, to }] = [periods.at(-2)!, periods.at(-1)!]
  const cells = await (view.scope === 'all' ? ofAll(reading, { from, to }) : ofQueues(reading, { from, to }, days))
  return cells.map(({ key, t, sums }) => ({ cause: key, times: sums.times ?? 0, isBefore: t < since }))
}

async function ofAll(reading: ReportReading, { from, to }: Stretch): Promise<KeyedDay[]> {
  const keys = reading.frame.keys.get('cause') ?? []
  const [cells = []] = await readDays(reading, [daysBetween('cause', keys, from, to)])
  return cells
}

/** A team's are those of its queues. */
async function ofQueues(
  { db, workspace, frame, reader, view }: ReportReading,
  stretch: Stretch,
  days: readonly DatedAmounts[],
): Promise<KeyedDay[]> {
  const queues = cutKeys(frame, reader, view, 'queue').map(({ key }) => key)
  return cellsOfQueues(db, workspace, { queues, by: 'cause', ...stretch }, cameByDay(days))
}
