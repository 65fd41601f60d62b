/** How often each cause counted in a report's period and the one before: of all, or of the queues of the reader's teams. */
import type { DatedAmounts } from '../../shared/measures/from-facts.ts'
import type { CauseTimes } from '../../shared/reports/reasons.ts'
import { cutKeys } from '../measures/measured-view.ts'
import { cameByDay, crossedDays, daysIn } from '../measures/read-crossing.ts'
import { readCells } from '../record/facts.ts'
import type { ReportReading } from './report-reading.ts'
import { daysBetween } from './report-reading.ts'

/** @param days the cells of the reader's whole, by day */
export async function causesCounted(reading: ReportReading, days: readonly DatedAmounts[]): Promise<CauseTimes[]> {
  const { periods, view } = reading
  const [{ from }, { from: since, to }] = [periods.at(-2)!, periods.at(-1)!]
  const cells = await (view.scope === 'all' ? ofAll(reading, from, to) : ofQueues(reading, days, from, to))
  return cells.map(({ cause, t, sums }) => ({ cause, times: sums.times ?? 0, isBefore: t < since }))
}

type CauseCell = DatedAmounts & { cause: string }

async function ofAll({ db, workspace, frame }: ReportReading, from: number, to: number): Promise<CauseCell[]> {
  const keys = frame.keys.get('cause') ?? []
  const { cells } = await readCells(db, workspace, [daysBetween('cause', keys, from, to)])
  return cells[0]!.map((cell) => ({ ...cell, cause: cell.key }))
}

/** A team's are those of its queues: crossed with them, as they are kept. */
async function ofQueues(
  { db, workspace, frame, reader, view }: ReportReading,
  days: readonly DatedAmounts[],
  from: number,
  to: number,
): Promise<CauseCell[]> {
  const queues = new Set(cutKeys(frame, reader, view, 'queue').map(({ key }) => key))
  const cameIn = cameByDay(days)
  const counted = daysIn({ from, to }, cameIn)
  if (counted.length === 0) return []
  const asked = { by: 'queue', and: 'cause', days: counted, end: to, sure: true } as const
  const found = await crossedDays(db, workspace, asked, cameIn)
  const cells = 'cells' in found ? found.cells : []
  return cells.filter(({ keys }) => queues.has(keys[0])).map((cell) => ({ ...cell, cause: cell.keys[1] }))
}
