/** Numbers by two at once, and a team's by something that is not its own: `GET /api/measures` with `and`. */
import { cameInto } from '../../shared/measures/came-into.ts'
import { together } from '../../shared/measures/facts.ts'
import type { Amounts, KeyDim } from '../../shared/measures/facts.ts'
import { measuresOf, measuresOfPerson } from '../../shared/measures/from-facts.ts'
import { pairOf } from '../../shared/measures/pairs.ts'
import type { CrossedCell } from '../../shared/measures/pairs.ts'
import type { Crossing, CrossedKeys, CutDim, Stretch } from '../../shared/schema/measures.ts'
import { countCrossing, readyCrossings } from '../record/crossings.ts'

/** Rows that are read without asking. */
const rowsUnasked = 20_000

/** Combinations at most. */
const mostCombinations = 400

/** What one asks for: which two, and which keys of each are the reader's to see. */
export interface AskedCrossing {
  by: CutDim
  and: CutDim
  /** Words for the keys that may be seen, of each. */
  labels: readonly [ReadonlyMap<string, string>, ReadonlyMap<string, string>]
  /** The days' starts, and that of the day after the last. */
  days: readonly number[]
  end: number
  sure: boolean
  now: number
}

/** A combination's amounts of a day, with the day's start. */
type DatedCell = CrossedCell & { t: number }

/**
 * The amounts of each combination, day by day.
 * @param cameIn how many episodes came on a day, by its start: what a day that is not ready would read
 * @returns how many rows it would read, where those are too many to read unasked
 */
async function crossedDays(
  db: D1Database,
  workspace: string,
  { by, and, days, end, sure }: Pick<AskedCrossing, 'days' | 'end' | 'sure'> & { by: KeyDim; and: KeyDim },
  cameIn: ReadonlyMap<number, number>,
): Promise<{ cells: DatedCell[] } | { rows: number }> {
  const pair = pairOf(by, and)
  const ready = await readyCrossings(db, workspace, pair, { from: days[0]!, to: end })
  const missing = days.filter((day) => !ready.has(day))
  const rows = ready.size + missing.reduce((sum, day) => sum + 2 * (cameIn.get(day) ?? 0), 0)
  if (rows > rowsUnasked && !sure) return { rows }
  const cells = [...ready].flatMap(([t, list]) => list.map((cell) => ({ ...cell, t })))
  for (const day of missing) {
    const to = days[days.indexOf(day) + 1] ?? end
    for (const cell of await countCrossing(db, workspace, pair, { day, to })) cells.push({ ...cell, t: day })
  }
  // As it was asked for, whichever of the two is named first in a pair.
  return { cells: pair[0] === by ? cells : cells.map((cell) => ({ ...cell, keys: [cell.keys[1], cell.keys[0]] })) }
}

export async function readCrossing(
  db: D1Database,
  workspace: string,
  asked: AskedCrossing,
  cameIn: ReadonlyMap<number, number>,
): Promise<Crossing> {
  const { by, and, labels, now } = asked
  const found = await crossedDays(db, workspace, asked, cameIn)
  if ('rows' in found) return { by, and, kind: 'large', rows: found.rows }
  const [rows, columns] = labels
  const measured = by === 'assistant' || and === 'assistant' ? measuresOfPerson : measuresOf
  const seen = found.cells.filter(({ keys: [one, other] }) => rows.has(one) && columns.has(other))
  const combinations = [...Map.groupBy(seen, ({ keys }) => keys.join('\0')).values()]
    .map((same) => ({ keys: same[0]!.keys, same, came: cameInto(same) }))
    .filter(({ same }) => isCounted(same))
    .sort((one, other) => other.came - one.came)
  const cells = combinations.slice(0, mostCombinations).map(({ keys, same }): CrossedKeys => {
    const [one, other] = keys
    return { keys, labels: [rows.get(one)!, columns.get(other)!], measures: measured(same, now) }
  })
  return { by, and, kind: 'there', cells, more: combinations.length - cells.length }
}

/** Amounts of a day that count for a key, with the day's start. */
export type KeyedDay = Amounts & { key: string; t: number }

/** What queues had, by something else: that of a team by what is not its own. Read whatever it takes. */
export async function cellsOfQueues(
  db: D1Database,
  workspace: string,
  { queues, by, from, to }: Stretch & { queues: readonly string[]; by: KeyDim },
  cameIn: ReadonlyMap<number, number>,
): Promise<KeyedDay[]> {
  const days = daysIn({ from, to }, cameIn)
  if (days.length === 0) return []
  const found = await crossedDays(db, workspace, { by: 'queue', and: by, days, end: to, sure: true }, cameIn)
  const cells = 'cells' in found ? found.cells : []
  return cells.flatMap(({ keys: [queue, key], ...cell }) => (queues.includes(queue) ? [{ ...cell, key }] : []))
}

/** Whether they have any number: who closed or worked on what came before has some too. */
export function isCounted(cells: readonly Amounts[]): boolean {
  return Object.keys(together(cells).sums).length > 0
}

/** How many came on each day, by its start. */
export function cameByDay(cells: readonly (Amounts & { t: number })[]): Map<number, number> {
  return new Map([...Map.groupBy(cells, ({ t }) => t)].map(([t, same]) => [t, cameInto(same)]))
}

/** The starts of a stretch's days, as far as anything counted on them. */
export function daysIn({ from, to }: Stretch, cameIn: ReadonlyMap<number, number>): number[] {
  return [...cameIn.keys()].filter((day) => day >= from && day < to).sort((one, other) => one - other)
}
