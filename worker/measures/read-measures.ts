/** The measures of a period as one member may see them: `GET /api/measures`. Every number comes from `measuresOf`. */
import { cameInto } from '../../shared/measures/came-into.ts'
import { measuresOf, measuresOfPerson } from '../../shared/measures/from-facts.ts'
import type { DatedAmounts } from '../../shared/measures/from-facts.ts'
import { weekHoursOf } from '../../shared/measures/week-hours.ts'
import type { SteadyTargets } from '../../shared/measures/target-measures.ts'
import type {
  Crossing,
  CutDim,
  MeasuredCut,
  MeasuredKey,
  MeasuresAnswer,
  MeasuresQuery,
  Stretch,
} from '../../shared/schema/measures.ts'
import type { Subject } from '../../shared/schema/target.ts'
import type { MemberPrincipal } from '../desk/principal.ts'
import { daysOnly, readCells } from '../record/facts.ts'
import type { CellQuery, StoredCell } from '../record/facts.ts'
import { measureFrame } from '../record/measure-frame.ts'
import type { MeasureFrame } from '../record/measure-frame.ts'
import type { Services } from '../services.ts'
import { courseOf } from './course-of.ts'
import { cellStretch, measuredPeriod } from './measured-period.ts'
import type { MeasuredPeriod } from './measured-period.ts'
import { colleagueKey, cutKeys, goalsOf, isCutDirectly, keysWanted, wholeOf } from './measured-view.ts'
import type { CutKey, Whole } from './measured-view.ts'
import { steadyTargets } from './steady-targets.ts'
import type { TargetsOf } from './steady-targets.ts'
import { cameByDay, cellsOfQueues, daysIn, isCounted, readCrossing } from './read-crossing.ts'

/** Whom targets are set for, by what their rows are of. */
const subjects: Partial<Record<CutDim, Subject['kind']>> = { assistant: 'member', team: 'team' }
const nothingSet: TargetsOf = () => ({})

/** Rows of a cut at most: sources are named by strangers. */
const mostKeys = 100

/** What everything is read with. */
interface Reading {
  db: D1Database
  workspace: string
  reader: MemberPrincipal
  view: Whole
  period: MeasuredPeriod
  frame: MeasureFrame
  targetsOf: TargetsOf
  now: number
  sure: boolean
}

/** Refused: who sees only their own numbers has no cut of them. */
export async function readMeasures(
  services: Services,
  workspace: string,
  reader: MemberPrincipal,
  { by, and, also, colleagues, sure, ...asked }: MeasuresQuery,
): Promise<{ kind: 'done'; value: MeasuresAnswer } | { kind: 'refused'; because: 'forbidden' }> {
  const { db } = services
  const view = wholeOf(reader, colleagues !== undefined)
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
  const frames = { db, workspace, reader, view, period, frame, now, sure: sure !== undefined }
  const [{ days, hours, every, measured }, targetsOf] = await Promise.all([
    readAll(frames, cuts, cut),
    isHeld(view, cuts) ? steadyTargets(db, workspace, period, frame.zone, now) : nothingSet,
  ])
  const reading: Reading = { ...frames, targetsOf }
  const { now: current, before } = inTwo(days, period)
  const cameIn = cameByDay(every)
  const isCrossed = cut !== null && and !== undefined
  const wholeMeasured = view.scope === 'own' ? measuresOfPerson : measuresOf
  return {
    kind: 'done',
    value: {
      period: { from: period.from, to: period.to },
      before: period.before,
      scope: view.scope,
      whole: wholeMeasured(current, now),
      wholeBefore: wholeMeasured(before, now),
      goals: goalsOf(frame, reader, view),
      targets: targetsOfWhole(view, targetsOf),
      // Hours are not kept of one person.
      series:
        period.grain === 'hour' && view.scope === 'own'
          ? null
          : courseOf(period, period.grain === 'hour' ? hours : current, wholeMeasured, now),
      week: view.scope === 'own' ? null : weekHoursOf(current, frame.zone),
      cut: cut === null || isCrossed ? null : await cutOf(reading, cut, measured.get(cut), cameIn),
      also: await Promise.all(also.map(async (one) => cutOf(reading, one, measured.get(one), cameIn))),
      crossing: isCrossed ? await crossingBy(reading, cut, and, cameIn) : null,
      counting: frame.counting,
    },
  }
}

/** Whether anything in it may be held to what was set for a team or a person. */
function isHeld({ scope }: Whole, cuts: readonly CutDim[]): boolean {
  return scope !== 'all' || cuts.some((cut) => subjects[cut] !== undefined)
}

/** One person's numbers are held to theirs, those of a single team to the team's; nothing is set for more than one. */
function targetsOfWhole({ scope, keys: [key, ...others] }: Whole, targetsOf: TargetsOf): SteadyTargets {
  if (scope === 'all' || key === undefined || others.length > 0) return {}
  return targetsOf({ kind: scope === 'own' ? 'member' : 'team', id: key })
}

/** The cells of a key, of the period and of the one before. */
interface Before {
  now: DatedAmounts[]
  before: DatedAmounts[]
}

function inTwo(cells: readonly DatedAmounts[], { from }: Stretch): Before {
  return { now: cells.filter(({ t }) => t >= from), before: cells.filter(({ t }) => t < from) }
}

/**
 * Everything at once: of the whole the days of both periods, for a single day its hours too where they are kept; of each
 * cut whose cells are its own the period, and of `compared` the one before. `every`: the days of the whole workspace, where
 * numbers by two may have to be counted.
 */
async function readAll(
  { db, workspace, reader, view, period, frame }: Omit<Reading, 'targetsOf'>,
  cuts: readonly CutDim[],
  compared: CutDim | null,
): Promise<{
  days: StoredCell[]
  hours: StoredCell[]
  every: StoredCell[]
  measured: Map<CutDim, Map<string, Before>>
}> {
  const { dim, keys } = view
  const { from, to } = { from: period.before.from, to: period.to }
  const stretch = daysOnly({ from, to })
  const hoursTo = period.grain === 'hour' ? to : period.from
  const ofHours = { grain: 'hour', from: period.from, to: hoursTo } as const
  const colleague = { dim: 'colleague' as const, keys: [''] }
  const whole: CellQuery[] = [
    { dim, keys, stretch },
    { dim, keys, stretch: ofHours },
    { dim: 'all', keys: view.scope === 'team' ? [''] : [], stretch },
    ...(view.withColleagues ? [stretch, ofHours].map((one) => ({ ...colleague, stretch: one })) : []),
  ]
  const ofCuts = cuts
    .filter((cut) => isCutDirectly(view, cut))
    .flatMap((cut) => (cut === compared ? [period, period.before] : [period]).map((stretch) => ({ cut, stretch })))
  const cells = await readCells(db, workspace, frame.rolled, (rolled) => [
    ...whole,
    ...ofCuts.map(({ cut, stretch }) => ({
      dim: cut,
      keys: cutKeys(frame, reader, view, cut).map(({ key }) => key),
      stretch: cellStretch(stretch, rolled, frame.zone),
    })),
  ])
  const [days = [], hours = [], every = [], daysApart = [], hoursApart = []] = cells.slice(0, whole.length)
  const cutsRead = cells.slice(whole.length)
  const measured = new Map(ofCuts.map(({ cut }) => [cut, new Map<string, Before>()]))
  for (const [at, { cut, stretch }] of ofCuts.entries()) {
    const rows = measured.get(cut)!
    for (const [key, same] of Map.groupBy(cutsRead[at]!, (cell) => cell.key)) {
      const row = rows.get(key) ?? { now: [], before: [] }
      rows.set(key, stretch === period.before ? { ...row, before: same } : { ...row, now: same })
    }
  }
  measured.get('kind')?.set(colleagueKey, inTwo(daysApart, period))
  return {
    days: [...days, ...daysApart],
    hours: [...hours, ...hoursApart],
    every: view.scope === 'team' ? every : days,
    measured,
  }
}

/** @param own its cells; absent where they are not its own */
async function cutOf(
  reading: Reading,
  by: CutDim,
  own: ReadonlyMap<string, Before> | undefined,
  cameIn: ReadonlyMap<number, number>,
): Promise<MeasuredCut> {
  const { reader, view, frame } = reading
  const known = cutKeys(frame, reader, view, by)
  const cells = own ?? (await cutOfQueues(reading, by, cameIn))
  const rows = known
    .map((row) => ({ row, ...(cells.get(row.key) ?? { now: [], before: [] }) }))
    .filter((one) => isCounted(one.now))
    .sort((one, other) => cameInto(other.now) - cameInto(one.now))
  return {
    by,
    keys: rows.slice(0, mostKeys).map((row) => measuredKey(row, by, reading)),
    more: Math.max(0, rows.length - mostKeys),
  }
}

function measuredKey(
  { row, now: cells, before }: Before & { row: CutKey },
  by: CutDim,
  { targetsOf, now }: Reading,
): MeasuredKey {
  const measured = by === 'assistant' ? measuresOfPerson : measuresOf
  const kind = subjects[by]
  const targets = kind === undefined ? {} : targetsOf({ kind, id: row.key })
  return { ...row, targets, measures: measured(cells, now), before: measured(before, now) }
}

/** Of a team, by something that is not its own: what its queues had. */
async function cutOfQueues(
  { db, workspace, reader, view, frame, period }: Reading,
  by: CutDim,
  cameIn: ReadonlyMap<number, number>,
): Promise<Map<string, Before>> {
  const queues = cutKeys(frame, reader, view, 'queue').map(({ key }) => key)
  const cells = await cellsOfQueues(db, workspace, { queues, by, from: period.before.from, to: period.to }, cameIn)
  return new Map([...Map.groupBy(cells, ({ key }) => key)].map(([key, same]) => [key, inTwo(same, period)]))
}

/** A team's numbers by two at once are those of its queues by one: three at once are not kept. */
async function crossingBy(
  { db, workspace, reader, view, frame, period, now, sure }: Reading,
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
