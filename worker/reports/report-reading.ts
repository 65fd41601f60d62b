/** What the parts of a report are read with. */
import type { Dim } from '../../shared/measures/facts.ts'
import type { Reader } from '../../shared/permissions.ts'
import type { ReportPeriod } from '../../shared/reports/report-periods.ts'
import type { Whole } from '../measures/measured-view.ts'
import { daysOnly, readCells } from '../record/facts.ts'
import type { CellQuery, StoredCell } from '../record/facts.ts'
import type { MeasureFrame } from '../record/measure-frame.ts'

export interface ReportReading {
  db: D1Database
  workspace: string
  reader: Reader
  view: Whole
  frame: MeasureFrame
  /** Oldest first; the last is the report's own. */
  periods: readonly ReportPeriod[]
  now: number
}

/** The days of all periods, of the reader's whole. */
export function daysOfWhole({ view, periods }: ReportReading): CellQuery {
  return daysBetween(view.dim, view.keys, periods[0]!.from, periods.at(-1)!.to)
}

/** Days [from, to), in epoch ms. */
export function daysBetween(dim: Dim, keys: readonly string[], from: number, to: number): CellQuery {
  return { dim, keys, stretch: daysOnly({ from, to }) }
}

/** Days are read one by one: it does not matter until when they are added up by month. */
export async function readDays(
  { db, workspace, frame }: ReportReading,
  queries: readonly CellQuery[],
): Promise<StoredCell[][]> {
  return readCells(db, workspace, frame.rolled, () => queries)
}
