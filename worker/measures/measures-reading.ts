/** What the measures of a period are made from, all of it read in one go. read-measures.ts asks, cut-of.ts goes on with it. */
import type { DatedAmounts } from '../../shared/measures/from-facts.ts'
import type { CutDim, Stretch } from '../../shared/schema/measures.ts'
import type { MemberPrincipal } from '../desk/principal.ts'
import { daysOnly, readCellsAnd } from '../record/facts.ts'
import type { CellQuery, StoredCell } from '../record/facts.ts'
import type { MeasureFrame } from '../record/measure-frame.ts'
import { targetsSetFor } from '../record/targets.ts'
import type { SetTarget } from '../record/targets.ts'
import type { UnaskedRow } from '../record/unasked.ts'
import { cellStretch } from './measured-period.ts'
import type { MeasuredPeriod } from './measured-period.ts'
import { colleagueKey, cutKeys, isCutDirectly } from './measured-view.ts'
import type { Whole } from './measured-view.ts'
import { heldThrough, monthsHeld } from './steady-targets.ts'
import type { TargetsOf } from './steady-targets.ts'
import { unaskedAsked, unaskedIn } from './unasked-in.ts'
import type { UnaskedIn } from './unasked-in.ts'

/** Whose numbers, and of which days. */
export interface Asking {
  db: D1Database
  workspace: string
  reader: MemberPrincipal
  view: Whole
  period: MeasuredPeriod
  frame: MeasureFrame
  now: number
  sure: boolean
}

/** The cells of a key, of the period and of the one before. */
export interface InTwo {
  now: DatedAmounts[]
  before: DatedAmounts[]
}

export interface Reading extends Asking {
  /** Of the whole, by day; and of a single day by hour, where hours are kept. */
  days: StoredCell[]
  hours: StoredCell[]
  /** The days of the whole workspace, where numbers by two may have to be counted. */
  every: StoredCell[]
  /** Of each cut whose cells are its own, by key; the period before is there of the one that is compared. */
  cuts: ReadonlyMap<CutDim, ReadonlyMap<string, InTwo>>
  unasked: UnaskedIn
  targetsOf: TargetsOf
}

export function inTwo(cells: readonly DatedAmounts[], { from }: Stretch): InTwo {
  return { now: cells.filter(({ t }) => t >= from), before: cells.filter(({ t }) => t < from) }
}

/** @param compared the cut that is held against the period before; null: none */
export async function readAll(asking: Asking, cuts: readonly CutDim[], compared: CutDim | null): Promise<Reading> {
  const { db, workspace, reader, view, period, frame, now } = asking
  const both = { from: period.before.from, to: period.to }
  const whole = wholeQueries(view, period, both)
  const ofCuts = cuts
    .filter((cut) => isCutDirectly(view, cut))
    .flatMap((cut) => (cut === compared ? [period, period.before] : [period]).map((stretch) => ({ cut, stretch })))
  const months = monthsHeld(view, cuts, period, frame.zone, now)
  const queriesAt = (rolled: number): CellQuery[] => [
    ...whole,
    ...ofCuts.map(({ cut, stretch }) => ({
      dim: cut,
      keys: cutKeys(frame, reader, view, cut).map(({ key }) => key),
      stretch: cellStretch(stretch, rolled, frame.zone),
    })),
  ]
  const { cells, others } = await readCellsAnd(db, workspace, frame.rolled, queriesAt, [
    targetsSetFor(workspace, months),
    unaskedAsked(workspace, view, frame, both),
  ])
  const [days = [], hours = [], every = [], daysApart = [], hoursApart = []] = cells.slice(0, whole.length)
  const byCut = new Map(ofCuts.map(({ cut }) => [cut, new Map<string, InTwo>()]))
  for (const [at, { cut, stretch }] of ofCuts.entries()) {
    const rows = byCut.get(cut)!
    for (const [key, same] of Map.groupBy(cells[whole.length + at]!, (cell) => cell.key)) {
      const row = rows.get(key) ?? { now: [], before: [] }
      rows.set(key, stretch === period.before ? { ...row, before: same } : { ...row, now: same })
    }
  }
  byCut.get('kind')?.set(colleagueKey, inTwo(daysApart, period))
  return {
    ...asking,
    days: [...days, ...daysApart],
    hours: [...hours, ...hoursApart],
    every: view.scope === 'team' ? every : days,
    cuts: byCut,
    unasked: unaskedIn(others[1] as UnaskedRow[], view, frame),
    targetsOf: heldThrough(months, others[0] as SetTarget[]),
  }
}

/** Days of both periods, for a single day its hours too; days of the whole workspace; and what colleagues asked, where it is wanted. */
function wholeQueries(view: Whole, { grain, from, to }: MeasuredPeriod, both: Stretch): CellQuery[] {
  const { dim, keys, scope, withColleagues } = view
  const stretch = daysOnly(both)
  const hours = { grain: 'hour', from, to: grain === 'hour' ? to : from } as const
  const colleague = { dim: 'colleague' as const, keys: [''] }
  return [
    { dim, keys, stretch },
    { dim, keys, stretch: hours },
    { dim: 'all', keys: scope === 'team' ? [''] : [], stretch },
    ...(withColleagues ? [stretch, hours].map((one) => ({ ...colleague, stretch: one })) : []),
  ]
}
