/** By what the likely cause of a flag is looked for: who was there, each queue, website and source, holidays. Read only where something is flagged. */
import type { Point } from '../../shared/measures/anomaly/series.ts'
import { faresBadly, faresOf, usuallyFailed } from '../../shared/measures/widget-health.ts'
import type { CutDim } from '../../shared/schema/measures.ts'
import type { DatedAmounts } from '../../shared/measures/from-facts.ts'
import type { Cuts, Keyed } from '../../shared/reports/likely-causes.ts'
import { cameInto } from '../../shared/measures/came-into.ts'
import { dayPlus } from '../../shared/calendar.ts'
import { measuredPeriods, pointsOf } from '../../shared/reports/report-periods.ts'
import { watched } from '../../shared/reports/watched.ts'
import type { WatchedId } from '../../shared/reports/watched.ts'
import { dateAt } from '../../shared/zone.ts'
import { utcDay } from '../../shared/utc-day.ts'
import { cutKeys, isCutDirectly } from '../measures/measured-view.ts'
import type { CutKey } from '../measures/measured-view.ts'
import { cameByDay, cellsOfQueues } from '../measures/read-crossing.ts'
import type { KeyedDay } from '../measures/read-crossing.ts'
import { healthBetween } from '../record/health.ts'
import { listQueues } from '../record/queues.ts'
import type { ReportReading } from './report-reading.ts'
import { daysBetween, readDays } from './report-reading.ts'

/** What is looked at by itself. */
const dims = ['queue', 'assistant', 'site', 'source'] as const satisfies CutDim[]
/** Keys of one cut that are looked at. */
const mostKeys = 60
/** Days back by which is known how a website's widget usually fares. */
const healthBack = 28

/**
 * @param days the cells of the reader's whole, by day
 * @param begins the first period of which anything is known
 * @returns the cuts that may explain a change of one measure, up or down
 */
export async function cutsOf(
  reading: ReportReading,
  days: readonly DatedAmounts[],
  begins: number,
): Promise<(measure: WatchedId, change: number) => Cuts> {
  const { reader, view, frame, periods } = reading
  const named = dims.map((dim) => cutKeys(frame, reader, view, dim))
  const [cells, holidays, widgets] = await Promise.all([
    Promise.all(dims.map(async (dim, at) => cellsBy(reading, dim, named[at]!, days))),
    holidaysOf(reading),
    failingWidgets(reading),
  ])
  const measured = dims.map((_, at) => {
    const own = Map.groupBy(cells[at]!, ({ key }) => key)
    const rows = named[at]!.filter(({ key }) => own.has(key))
    return largest(rows, own, periods.at(-1)!.from).map(({ key, label }) => ({
      label,
      of: measuredPeriods(periods, own.get(key)!, reading.now),
    }))
  })
  const keyed = (measure: WatchedId, dim: 'queue' | 'site' | 'source'): Keyed[] =>
    measured[dims.indexOf(dim)]!.map(({ label, of }) => {
      // A source that is new had nobody before; of a queue or a website that is new nothing is usual yet.
      return { name: label, points: pointsOf(measure, periods, of, dim === 'source' ? begins : undefined) }
    })
  const there = peopleThere(reading, cells[1]!)
  return (measure, change) => ({
    holidays,
    people: watched[measure].fewer === (change > 0 ? 'up' : 'down') ? there : null,
    // Whoever cannot open it does not ask.
    widgets: measure === 'inquiries' && change < 0 ? widgets : [],
    queues: keyed(measure, 'queue'),
    sites: keyed(measure, 'site'),
    sources: keyed(measure, 'source'),
  })
}

/** A team's numbers by website and source are in no cells of their own: they are those of its queues. */
async function cellsBy(
  reading: ReportReading,
  dim: (typeof dims)[number],
  keys: readonly CutKey[],
  days: readonly DatedAmounts[],
): Promise<KeyedDay[]> {
  const { db, workspace, frame, reader, view, periods } = reading
  const stretch = { from: periods[0]!.from, to: periods.at(-1)!.to }
  const known = keys.map(({ key }) => key)
  if (!isCutDirectly(view, dim)) {
    const queues = cutKeys(frame, reader, view, 'queue').map(({ key }) => key)
    const cells = await cellsOfQueues(db, workspace, { queues, by: dim, ...stretch }, cameByDay(days))
    return cells.filter(({ key }) => known.includes(key))
  }
  const [cells = []] = await readDays(reading, [daysBetween(dim, known, stretch.from, stretch.to)])
  return cells
}

/** The keys to which most came, since then or before: strangers name sources, as many as they like. */
function largest<Row extends { key: string }>(
  rows: readonly Row[],
  cells: ReadonlyMap<string, readonly KeyedDay[]>,
  since: number,
): Row[] {
  if (rows.length <= mostKeys) return [...rows]
  const cameTo = ({ key }: Row, isNow: boolean) => cameInto(cells.get(key)!.filter(({ t }) => t >= since === isNow))
  const most = (isNow: boolean) =>
    rows.toSorted((one, other) => cameTo(other, isNow) - cameTo(one, isNow)).slice(0, mostKeys / 2)
  const kept = new Set([...most(true), ...most(false)])
  return rows.filter((row) => kept.has(row))
}

/** Person-days: who worked on anything, or answered, on each day. */
function peopleThere({ periods }: ReportReading, cells: readonly KeyedDay[]): Point[] {
  const working = cells.filter(({ sums }) => (sums.attention ?? 0) + (sums.answered ?? 0) + (sums.replies ?? 0) > 0)
  const begins = Math.min(...working.map(({ t }) => t))
  return periods
    .filter(({ to }) => to > begins)
    .map(({ day, from, to }) => {
      const amount = working.filter(({ t }) => t >= from && t < to).length
      return { day, n: amount, amount }
    })
}

/** Names of the days on which a queue of theirs was closed. */
async function holidaysOf({ db, workspace, view, reader, frame, periods }: ReportReading): Promise<string[]> {
  const { from, to } = periods.at(-1)!
  const [first, last] = [dateAt(from, frame.zone), dateAt(to - 1, frame.zone)]
  const queues = await listQueues(db, workspace)
  const own = queues.filter(({ team }) => view.scope === 'all' || reader.teams.includes(team))
  const closed = own.flatMap(({ hours }) => hours?.closed ?? []).filter(({ date }) => date >= first && date <= last)
  return [...new Set(closed.map(({ name }) => name))]
}

/** Websites whose widget failed more than usual in the period. Counted by UTC days. */
async function failingWidgets({ db, workspace, frame, periods }: ReportReading): Promise<Cuts['widgets'][number][]> {
  const { from, to } = periods.at(-1)!
  const sites = frame.sites.map(({ id }) => id)
  const [first, last] = [utcDay(from), utcDay(to - 1)]
  const [now, before] = await Promise.all([
    healthBetween(db, workspace, sites, first, last),
    healthBetween(db, workspace, sites, dayPlus(first, -healthBack), dayPlus(first, -1)),
  ])
  return frame.sites.flatMap(({ name }, at) => {
    const [fares, usual] = [faresOf(now[at]!.counts), faresOf(before[at]!.counts)]
    if (!faresBadly(fares, usual, false)) return []
    return [{ site: name, failed: fares.failed / fares.tries, usual: usuallyFailed(usual) }]
  })
}
