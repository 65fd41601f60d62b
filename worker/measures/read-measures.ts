/** The measures of a period as one member may see them: `GET /api/measures`. Every number comes from `measuresOf`. */
import { together } from '../../shared/measures/facts.ts'
import { measuresOf } from '../../shared/measures/from-facts.ts'
import type { MeasuredKey, MeasuredPoint, MeasuresAnswer, MeasuresQuery } from '../../shared/schema/measures.ts'
import type { MemberPrincipal } from '../desk/principal.ts'
import { readCells } from '../record/facts.ts'
import type { StoredCell } from '../record/facts.ts'
import { workspaceById } from '../record/workspaces.ts'
import type { Services } from '../services.ts'
import { measuredPeriod } from './measured-period.ts'
import type { MeasuredPeriod } from './measured-period.ts'
import { cutKeys, goalsOf, wholeOf } from './measured-view.ts'
import type { Whole } from './measured-view.ts'

/** Rows of a cut at most: sources are named by strangers. */
const mostKeys = 100

/** Refused: who sees only their own numbers has no cut of them. */
export async function readMeasures(
  services: Services,
  workspace: string,
  reader: MemberPrincipal,
  { period: asked, by }: MeasuresQuery,
): Promise<{ kind: 'done'; value: MeasuresAnswer } | { kind: 'refused'; because: 'forbidden' }> {
  const { db } = services
  const view = wholeOf(reader)
  if (view === null || (view.scope === 'own' && by !== 'all')) return { kind: 'refused', because: 'forbidden' }
  const { zone } = (await workspaceById(db, workspace))!
  const period = measuredPeriod(asked, services.now(), zone)
  const { before } = period
  const { dim, keys } = view
  const [days, goals, series, cut] = await Promise.all([
    readCells(db, workspace, { grain: 'day', dim, keys, from: before.from, to: period.to }),
    goalsOf(db, workspace, reader, view),
    hoursOf(db, workspace, view, period),
    cutBy(db, workspace, reader, view, by, period),
  ])
  const now = days.filter(({ t }) => t >= period.from)
  return {
    kind: 'done',
    value: {
      period: { from: period.from, to: period.to },
      before,
      scope: view.scope,
      whole: measuresOf(now),
      wholeBefore: measuresOf(days.filter(({ t }) => t < period.from)),
      goals,
      series: period.grain === 'day' ? { grain: 'day', points: pointsOf(period.starts, now) } : series,
      cut,
    },
  }
}

/** Today by hour; null where hours are not kept. */
async function hoursOf(
  db: D1Database,
  workspace: string,
  { scope, dim, keys }: Whole,
  { grain, starts, from, to }: MeasuredPeriod,
): Promise<MeasuresAnswer['series']> {
  if (grain === 'day' || scope !== 'all') return null
  const cells = await readCells(db, workspace, { grain, dim, keys, from, to })
  return { grain, points: pointsOf(starts, cells) }
}

function pointsOf(starts: readonly number[], cells: readonly StoredCell[]): MeasuredPoint[] {
  const at = Map.groupBy(cells, ({ t }) => t)
  return starts.map((t) => {
    const { abandonment, serviceLevel, waits } = measuresOf(at.get(t) ?? [])
    const { entered, abandoned } = abandonment
    return { t, entered, answered: serviceLevel.answered, abandoned, p50: waits.p50, p90: waits.p90 }
  })
}

async function cutBy(
  db: D1Database,
  workspace: string,
  reader: MemberPrincipal,
  view: Whole,
  by: MeasuresQuery['by'],
  { from, to }: MeasuredPeriod,
): Promise<MeasuresAnswer['cut']> {
  if (by === 'all') return null
  const known = await cutKeys(db, workspace, reader, view, by)
  if (known === null) return { by, kept: false, keys: [], more: 0 }
  const keys = known.map(({ key }) => key)
  const cells = await readCells(db, workspace, { grain: 'day', dim: by, keys, from, to })
  const byKey = Map.groupBy(cells, ({ key }) => key)
  const rows = known
    .map((row) => ({ row, cells: byKey.get(row.key) ?? [] }))
    .filter((one) => cameIn(one.cells) > 0)
    .sort((one, other) => cameIn(other.cells) - cameIn(one.cells))
  const shown = rows.slice(0, mostKeys)
  const measured = shown.map(({ row, cells }): MeasuredKey => ({ ...row, measures: measuresOf(cells) }))
  return { by, kept: true, keys: measured, more: rows.length - shown.length }
}

function cameIn(cells: readonly StoredCell[]): number {
  const { entered = 0, messages = 0 } = together(cells).sums
  return entered + messages
}
