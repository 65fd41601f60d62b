/**
 * Facts: additive counts in cells of a dimension, its key and a local hour (contract of the measures, section 6). Cells
 * are sparse: what is 0 is not there. Used by the contributions of episodes and by whoever reads measures from sums.
 */
import type { EpisodeKey } from './episode.ts'
import type { Histogram } from './histogram.ts'
import { merge, subtract } from './histogram.ts'

/**
 * Which definitions facts are counted by. Changed ones are a generation of their own, built beside the old; readers ask
 * for this one.
 */
export const factsGeneration = 1

/** The cells in which everything is: the headline, and apart from it what colleagues and dealers ask. Their key is empty. */
type Whole = 'all' | 'colleague'

/** What facts are kept by: the wholes, the keys of an episode, and who held it. The one list. */
export type Dim = Whole | EpisodeKey | 'assistant'

/**
 * The integer sums of a cell. Live ones, messages and outcomes count at the hour in which the episode entered; `closed`
 * is workload and counts at the hour of closing.
 */
export const sumNames = [
  // Live: what became of it before the first reply.
  'entered',
  'short',
  'waiting',
  'callBackOwed',
  'recovered',
  'abandonedBeforeAssignment',
  'abandonedAfterAssignment',
  'quiet',
  // How often it went on to another queue because nobody took it: at the queue that it left.
  'flowedOut',
  'maturing',
  // Live: timeliness. Times in ms, of answered ones.
  'answered',
  'within',
  'overdue',
  'wait',
  'waitToAssignment',
  'waitToAcceptance',
  // Messages: timeliness, in working time.
  'messages',
  'messagesAnswered',
  'messagesWithin',
  'messagesOverdue',
  'messagesWait',
  // Both: kind, urgency and somebody responsible within five minutes, or not.
  'triaged',
  'triageMissed',
  // Both: went on in a messenger.
  'wentOn',
  // Both: outcome.
  'answeredClosed',
  'answeredResolved',
  'resolvedUnescalated',
  // Resolved, and not reopened in the 7 days after.
  'durable',
  // Closed once, and opened again: not closed any more.
  'reopened',
  'void',
  // Both: workload.
  'closed',
] as const
export type SumName = (typeof sumNames)[number]

/** The histograms of a cell, of waits in seconds. */
type HistogramName = 'liveWait' | 'messageWait'

/** What is added to a cell, without saying to which one. */
export interface Amounts {
  sums: Readonly<Partial<Record<SumName, number>>>
  histograms: Readonly<Partial<Record<HistogramName, Histogram>>>
}

/** The same amounts for the cell of a whole and one cell of each key, in one local hour and its day (starts, epoch ms). */
export interface Portion extends Amounts {
  hour: number
  day: number
  whole: Whole
  keys: Readonly<Partial<Record<Exclude<Dim, Whole>, string>>>
}

/** What one episode adds to facts, as it is kept with the episode, or a change of it; empty before it exists. */
export type Contribution = readonly Portion[]

/** One cell, or the change of one. Days are kept of everything, hours of the wholes alone; `t` is where it starts. */
export interface Cell extends Amounts {
  grain: 'hour' | 'day'
  dim: Dim
  key: string
  t: number
}

/**
 * What must be added to facts when an episode's contribution changes: the old subtracted, the new added, histogram
 * buckets too. Empty when nothing changed; kept in the journal until the flush adds the cells up.
 */
export function difference(before: Contribution, after: Contribution): Contribution {
  return joined([...before.map((portion) => ({ ...portion, ...combined(nothing, portion, -1) })), ...after])
}

/** Portions for the same cells put together; what comes to nothing is left out. */
export function joined(portions: Contribution): Contribution {
  return addedUp(portions, ({ hour, whole, keys }) => {
    // In one order, whichever they were named in.
    const named = namesOf(keys).sort((one, other) => (one < other ? -1 : 1))
    return JSON.stringify([hour, whole, named.map((dim) => [dim, keys[dim]])])
  })
}

/** Every cell that portions add to, of one change or of many, each once; what comes to nothing is left out. */
export function cellsOf(portions: Contribution): Cell[] {
  const cells = portions.flatMap(({ hour, day, whole, keys, sums, histograms }) => {
    const ofDay: Cell = { grain: 'day', dim: whole, key: '', t: day, sums, histograms }
    const ofKeys = namesOf(keys).map((dim) => ({ ...ofDay, dim, key: keys[dim]! }))
    return [{ ...ofDay, grain: 'hour' as const, t: hour }, ofDay, ...ofKeys]
  })
  return addedUp(cells, ({ grain, dim, key, t }) => JSON.stringify([grain, dim, key, t]))
}

function addedUp<Item extends Amounts>(items: readonly Item[], place: (item: Item) => string): Item[] {
  const alike = [...Map.groupBy(items, place).values()]
  return alike
    .map((same) => ({ ...same[0]!, ...together(same) }))
    .filter(({ sums, histograms }) => namesOf(sums).length > 0 || namesOf(histograms).length > 0)
}

/** Amounts added up, whatever they are of; what comes to 0 is left out. */
export function together(amounts: readonly Amounts[]): Amounts {
  return amounts.reduce<Amounts>((one, other) => combined(one, other, 1), nothing)
}

const nothing: Amounts = { sums: {}, histograms: {} }

function combined(one: Amounts, other: Amounts, sign: 1 | -1): Amounts {
  const sums: Partial<Record<SumName, number>> = { ...one.sums }
  for (const name of namesOf(other.sums)) {
    const sum = (sums[name] ?? 0) + sign * other.sums[name]!
    if (sum === 0) delete sums[name]
    else sums[name] = sum
  }
  const histograms: Partial<Record<HistogramName, Histogram>> = { ...one.histograms }
  const join = sign === 1 ? merge : subtract
  for (const name of namesOf(other.histograms)) {
    const histogram = join(histograms[name] ?? {}, other.histograms[name]!)
    if (Object.keys(histogram).length === 0) delete histograms[name]
    else histograms[name] = histogram
  }
  return { sums, histograms }
}

function namesOf<Name extends string>(record: Readonly<Partial<Record<Name, unknown>>>): Name[] {
  return Object.keys(record) as Name[]
}
