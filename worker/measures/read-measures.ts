/** The measures of a period as one member may see them: `GET /api/measures`. Every number comes from `measuresOf`. */
import { measuresOf } from '../../shared/measures/from-facts.ts'
import type { DatedAmounts } from '../../shared/measures/from-facts.ts'
import type {
  Crossing,
  CutDim,
  MeasuredKey,
  MeasuredPoint,
  MeasuresAnswer,
  MeasuresQuery,
} from '../../shared/schema/measures.ts'
import type { MemberPrincipal } from '../desk/principal.ts'
import { countingOf } from '../record/counting.ts'
import { readCells, rolledUpto } from '../record/facts.ts'
import type { StoredCell } from '../record/facts.ts'
import { workspaceById } from '../record/workspaces.ts'
import type { Services } from '../services.ts'
import { cellStretch, measuredPeriod } from './measured-period.ts'
import type { MeasuredPeriod } from './measured-period.ts'
import { cutKeys, goalsOf, isCutDirectly, wholeOf } from './measured-view.ts'
import type { CutKey, Whole } from './measured-view.ts'
import { cameByDay, cameInto, crossedDays, daysIn, readCrossing } from './read-crossing.ts'

/** Rows of a cut at most: sources are named by strangers. */
const mostKeys = 100

/** What everything is read with. */
interface Reading {
  db: D1Database
  workspace: string
  reader: MemberPrincipal
  view: Whole
  period: MeasuredPeriod
  zone: string
  /** Until when days are added up by month. */
  rolled: number
  now: number
  sure: boolean
}

/** Refused: who sees only their own numbers has no cut of them. */
export async function readMeasures(
  services: Services,
  workspace: string,
  reader: MemberPrincipal,
  { by, and, sure, ...asked }: MeasuresQuery,
): Promise<{ kind: 'done'; value: MeasuresAnswer } | { kind: 'refused'; because: 'forbidden' }> {
  const { db } = services
  const view = wholeOf(reader)
  if (view === null || (view.scope === 'own' && by !== 'all')) return { kind: 'refused', because: 'forbidden' }
  const [{ zone }, rolled, { building }] = await Promise.all([
    workspaceById(db, workspace).then((row) => row!),
    rolledUpto(db, workspace),
    countingOf(db, workspace),
  ])
  const now = services.now()
  const period = measuredPeriod(asked, now, zone)
  const reading: Reading = { db, workspace, reader, view, period, zone, rolled, now, sure: sure !== undefined }
  const [{ days, hours }, goals] = await Promise.all([wholeCells(reading), goalsOf(db, workspace, reader, view)])
  const current = days.filter(({ t }) => t >= period.from)
  const cameIn = cameByDay(days)
  return {
    kind: 'done',
    value: {
      period: { from: period.from, to: period.to },
      before: period.before,
      scope: view.scope,
      whole: measuresOf(current, now),
      wholeBefore: measuresOf(
        days.filter(({ t }) => t < period.from),
        now,
      ),
      goals,
      series: seriesOf(reading, current, hours),
      cut: by === 'all' || and !== undefined ? null : await cutBy(reading, by, cameIn),
      crossing: by === 'all' || and === undefined ? null : await crossingBy(reading, by, and, cameIn),
      counting: building === null ? null : { done: building.done, whole: building.whole },
    },
  }
}

/** Of the whole, the days of the period and of the one before; for a single day its hours too, where they are kept. */
async function wholeCells({
  db,
  workspace,
  view,
  period,
}: Reading): Promise<{ days: StoredCell[]; hours: StoredCell[] }> {
  const { dim, keys } = view
  const { from, to } = { from: period.before.from, to: period.to }
  const days = { grain: 'day', months: [], before: { from, to }, after: { from: to, to } } as const
  const hours = period.grain === 'hour' ? [{ grain: 'hour', from: period.from, to: period.to } as const] : []
  const [ofDays, ofHours = []] = await readCells(
    db,
    workspace,
    [days, ...hours].map((stretch) => ({ dim, keys, stretch })),
  )
  return { days: ofDays!, hours: ofHours }
}

/** Null where hours are not kept: of one person. */
function seriesOf(
  { view, period, now }: Reading,
  days: readonly StoredCell[],
  hours: readonly StoredCell[],
): MeasuresAnswer['series'] {
  const { grain, starts } = period
  if (grain === 'hour' && view.scope === 'own') return null
  const cells = grain === 'hour' ? hours : days
  // Each cell belongs to the last start that is not after it.
  const at = Map.groupBy(cells, ({ t }) => starts.findLast((start) => start <= t))
  const points = starts.map((t): MeasuredPoint => {
    const { abandonment, serviceLevel, waits } = measuresOf(at.get(t) ?? [], now)
    const { entered, abandoned } = abandonment
    return { t, entered, answered: serviceLevel.answered, abandoned, p50: waits.p50, p90: waits.p90 }
  })
  return { grain, points }
}

async function cutBy(
  reading: Reading,
  by: CutDim,
  cameIn: ReadonlyMap<number, number>,
): Promise<MeasuresAnswer['cut']> {
  const { db, workspace, reader, view, now } = reading
  const known = await cutKeys(db, workspace, reader, view, by)
  const cells = isCutDirectly(view, by) ? await ownCells(reading, by, known) : await cellsOfQueues(reading, by, cameIn)
  const rows = known
    .map((row) => ({ row, ...(cells.get(row.key) ?? { now: [], before: [] }) }))
    .filter((one) => cameInto(one.now) > 0)
    .sort((one, other) => cameInto(other.now) - cameInto(one.now))
  const keys = rows.slice(0, mostKeys).map(({ row, now: cells, before }): MeasuredKey => ({
    ...row,
    measures: measuresOf(cells, now),
    before: measuresOf(before, now),
  }))
  return { by, keys, more: rows.length - keys.length }
}

type ByKey = Map<string, { now: DatedAmounts[]; before: DatedAmounts[] }>

async function ownCells(reading: Reading, by: CutDim, known: readonly CutKey[]): Promise<ByKey> {
  const { db, workspace, period, rolled, zone } = reading
  const keys = known.map(({ key }) => key)
  const stretches = [period, period.before].map((stretch) => cellStretch(stretch, rolled, zone))
  const [now, before] = await readCells(
    db,
    workspace,
    stretches.map((stretch) => ({ dim: by, keys, stretch })),
  )
  // Nights come in between too: what was added up meanwhile would be there twice.
  const rolledNow = await rolledUpto(db, workspace)
  if (rolledNow !== rolled) return ownCells({ ...reading, rolled: rolledNow }, by, known)
  const [ofNow, ofBefore] = [now!, before!].map((cells) => Map.groupBy(cells, ({ key }) => key))
  return new Map(keys.map((key) => [key, { now: ofNow!.get(key) ?? [], before: ofBefore!.get(key) ?? [] }]))
}

/** Of a team, by something that is not its own: what its queues had, crossed with it. Read whatever it takes. */
async function cellsOfQueues(reading: Reading, by: CutDim, cameIn: ReadonlyMap<number, number>): Promise<ByKey> {
  const { db, workspace, reader, view, period } = reading
  const queues = new Set((await cutKeys(db, workspace, reader, view, 'queue')).map(({ key }) => key))
  const stretch = { from: period.before.from, to: period.to }
  const days = daysIn(stretch, cameIn)
  const found =
    days.length === 0
      ? { cells: [] }
      : await crossedDays(db, workspace, { by: 'queue', and: by, days, end: period.to, sure: true }, cameIn)
  const cells = 'cells' in found ? found.cells.filter(({ keys }) => queues.has(keys[0])) : []
  return new Map(
    [...Map.groupBy(cells, ({ keys }) => keys[1])].map(([key, same]) => [
      key,
      { now: same.filter(({ t }) => t >= period.from), before: same.filter(({ t }) => t < period.from) },
    ]),
  )
}

/** A team's numbers by two at once are those of its queues by one: three at once are not kept. */
async function crossingBy(
  { db, workspace, reader, view, period, now, sure }: Reading,
  by: CutDim,
  and: CutDim,
  cameIn: ReadonlyMap<number, number>,
): Promise<Crossing> {
  if (view.scope === 'team' && by !== 'queue' && and !== 'queue') return { by, and, kind: 'not-kept' }
  const [rows, columns] = await Promise.all([
    cutKeys(db, workspace, reader, view, by),
    cutKeys(db, workspace, reader, view, and),
  ])
  const labels = [rows, columns].map((keys) => new Map(keys.map(({ key, label }) => [key, label])))
  const days = daysIn(period, cameIn)
  if (days.length === 0) return { by, and, kind: 'there', cells: [], more: 0 }
  const asked = { by, and, labels: [labels[0]!, labels[1]!] as const, days, end: period.to, sure, now }
  return readCrossing(db, workspace, asked, cameIn)
}
