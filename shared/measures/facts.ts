/**
 * Facts: additive counts in cells of a dimension, its key and a local hour (contract of the measures, section 6). Cells
 * are sparse: what is 0 is not there. Used by the contributions of episodes and by whoever reads measures from sums.
 */
import type { EpisodeKey } from './episode.ts'
import type { Histogram } from './histogram.ts'

/**
 * Which rules facts are counted by, here and in what they are counted from. Whoever changes what an episode contributes
 * raises it: facts of other rules are built anew beside the old, from the log (docs/decisions/0032). New in 4: days for
 * which goods are promised, customers who had bought before, complaints, what the second question of the survey was answered,
 * and time signed in.
 */
export const factsRules = 4

/** What an episode counts for, and in which generation of facts: it is in that one, and in those before it that stand. */
export interface Counted {
  generation: number
  portions: Contribution
}

/** What a turn adds to one generation of facts. `cells`: to single cells, beside what the portions add. */
export interface FactChange {
  generation: number
  change: Contribution
  cells?: readonly Cell[]
}

/** The cells in which everything is: the headline, and apart from it what colleagues and dealers ask. Their key is empty. */
type Whole = 'all' | 'colleague'

/** What facts are kept by: the wholes, the keys of an episode, who held it, and why things went as they did. The one list. */
export type Dim = Whole | KeyDim

/** Those of them that have keys. */
export type KeyDim = EpisodeKey | 'assistant' | 'cause'

const hourMs = 3_600_000

/** Of which hours are kept beside days: enough to look at today, and at the hours of a week. */
const hourly = new Set<Dim>(['all', 'colleague', 'team'])

/**
 * The integer sums of a cell. Rates count at the hour in which the episode entered; what people did, and what leads came
 * to, at the hour in which it happened. Times in ms.
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
  'waitWorking',
  'waitToAssignment',
  'waitToAcceptance',
  // Messages: timeliness, in working time.
  'messages',
  'messagesAnswered',
  'messagesWithin',
  'messagesOverdue',
  'messagesWait',
  'messagesWaitPassed',
  // Both: kind, urgency and somebody responsible within five minutes, or not.
  'triaged',
  'triageMissed',
  // Both: went on in a messenger.
  'wentOn',
  // Both: what turned out to be a complaint.
  'complaints',
  // Both, of the answered ones: which way they went.
  'escalated',
  'transferred',
  'handedOff',
  // Both: the partition of what entered; open is the rest. Reopened: closed once, and goes on as the next episode.
  'endedResolved',
  'endedUnresolved',
  'endedDisqualified',
  'endedAbandoned',
  'endedUnanswered',
  'reopened',
  // Both: outcome.
  'answeredClosed',
  'answeredResolved',
  'resolvedUnescalated',
  // Resolved, and not reopened in the 7 days after.
  'durable',
  'reopenedResolved',
  // First contacts that are decided, those of them that were settled then, those not decided yet, and who came again.
  'firstContacts',
  'settledFirst',
  'firstMaturing',
  'repeats',
  'void',
  // The survey, of whom was asked.
  'surveysAsked',
  'surveysOpen',
  'ratings',
  'satisfied',
  'ratingSum',
  // Its second question, where a site asks it: would they recommend us?
  'recommendAnswers',
  'promoters',
  'detractors',
  // Leads, and those of them that were qualified within 30 days: by when they were asked.
  'leads',
  'leadsQualified',
  // When it happened: passed on to sales. When it was accepted: what came of it, whenever that was.
  'passed',
  'qualified',
  'sentBack',
  'won',
  'lost',
  // When it happened.
  'dealsWon',
  'dealsLost',
  'goodsReturns',
  // Of the deals won, those of customers who had bought before.
  'dealsRepeat',
  // By the day for which goods were promised, once that is decided.
  'promisesDue',
  'promisesKept',
  'closed',
  'replies',
  'opened',
  'openTime',
  'attention',
  'elapsed',
  'handled',
  'given',
  'seen',
  'toSeen',
  'times',
  // Of people, in the hour in which it was: how long they were signed in, and what of that they worked on anything. Kept
  // since it is told; busy is what attention adds up to, with what counts nowhere else.
  'signedIn',
  'busy',
] as const
export type SumName = (typeof sumNames)[number]

/** Money in minor units, and how many deals it is of, by currency: never added up across. */
type MoneyName = `${'won' | 'deals' | 'returned'}.${string}`

/** Integers by name; what is not there is 0. */
export type Sums = Readonly<Partial<Record<SumName, number>> & Record<MoneyName, number>>

/**
 * The histograms of a cell: of durations in seconds; `wonAge` of whole days from acceptance to won; and, of days of which
 * hours are kept, how many came in each hour since midnight, and how well they were answered.
 */
type HistogramName = 'liveWait' | 'messageWait' | 'toSeen' | 'toWon' | 'wonAge' | HourName

/** By the hour: what came, what was promised a reply in time, what got it, and what was abandoned. */
const byHour = {
  cameAt: ['entered', 'messages'],
  promisedAt: [
    'answered',
    'overdue',
    'abandonedBeforeAssignment',
    'abandonedAfterAssignment',
    'recovered',
    'callBackOwed',
  ],
  withinAt: ['within'],
  abandonedAt: ['abandonedBeforeAssignment', 'abandonedAfterAssignment'],
} as const satisfies Record<string, readonly SumName[]>
type HourName = keyof typeof byHour

/** What is added to a cell, without saying to which one. */
export interface Amounts {
  sums: Sums
  histograms: Readonly<Partial<Record<HistogramName, Histogram>>>
}

/** The same amounts for the cell of a whole, if any, and one cell of each key, in one local hour and its day (starts, epoch ms). */
export interface Portion extends Amounts {
  hour: number
  day: number
  whole: Whole | null
  keys: Readonly<Partial<Record<KeyDim, string>>>
  /** Of which of the keys alone it is in the cells; absent: of all. Where two are crossed, it counts by all of them. */
  single?: readonly KeyDim[]
}

/** What one episode adds to facts, as it is kept with the episode, or a change of it; empty before it exists. */
export type Contribution = readonly Portion[]

/** One cell, or the change of one. Days are kept of everything, hours of a few; `t` is where it starts. */
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
  return joined([...before.map((portion) => ({ ...portion, ...negated(portion) })), ...after])
}

/** Portions for the same cells put together; what comes to nothing is left out. */
export function joined(portions: Contribution): Contribution {
  return addedUp(portions, ({ hour, whole, keys, single = [] }) => {
    // In one order, whichever they were named in.
    const named = namesOf(keys).sort((one, other) => (one < other ? -1 : 1))
    return JSON.stringify([hour, whole, single, named.map((dim) => [dim, keys[dim]])])
  })
}

/** Every cell that portions add to, of one change or of many, each once, with single cells beside; what comes to nothing is left out. */
export function cellsOf(portions: Contribution, beside: readonly Cell[] = []): Cell[] {
  const cells = portions.flatMap(({ hour, day, whole, keys, single, sums, histograms }) => {
    const named: { dim: Dim; key: string }[] = (single ?? namesOf(keys)).map((dim) => ({ dim, key: keys[dim]! }))
    if (whole !== null) named.unshift({ dim: whole, key: '' })
    return named.flatMap((name): Cell[] => {
      const ofDay: Cell = { grain: 'day', ...name, t: day, sums, histograms }
      if (!hourly.has(name.dim)) return [ofDay]
      const hours = hoursOf(sums, Math.floor((hour - day) / hourMs))
      return [
        { ...ofDay, grain: 'hour', t: hour },
        { ...ofDay, histograms: { ...histograms, ...hours } },
      ]
    })
  })
  return addedUp([...cells, ...beside], ({ grain, dim, key, t }) => JSON.stringify([grain, dim, key, t]))
}

/** What came in the `hour`-th hour of a day, as histograms of that day. */
function hoursOf(sums: Sums, hour: number): Partial<Record<HourName, Histogram>> {
  const counts = namesOf(byHour).map((name) => {
    const count = byHour[name].reduce((sum, one) => sum + (sums[one] ?? 0), 0)
    return [name, { [hour]: count }] as const
  })
  return Object.fromEntries(counts.filter(([, buckets]) => buckets[hour] !== 0))
}

function addedUp<Item extends Amounts>(items: readonly Item[], place: (item: Item) => string): Item[] {
  const alike = [...Map.groupBy(items, place).values()]
  return alike
    .map((same) => ({ ...same[0]!, ...together(same) }))
    .filter(({ sums, histograms }) => namesOf(sums).length > 0 || namesOf(histograms).length > 0)
}

/** Amounts added up, whatever they are of; what comes to 0 is left out. */
export function together(amounts: readonly Amounts[]): Amounts {
  // Into one object each: there may be thousands, each with a hundred buckets.
  const sums: Record<string, number> = {}
  const histograms: Partial<Record<HistogramName, Record<number, number>>> = {}
  for (const one of amounts) {
    add(sums, one.sums)
    for (const name of namesOf(one.histograms)) add((histograms[name] ??= {}), one.histograms[name]!)
  }
  withoutZeros(sums)
  for (const name of namesOf(histograms)) {
    withoutZeros(histograms[name]!)
    if (Object.keys(histograms[name]!).length === 0) delete histograms[name]
  }
  return { sums, histograms }
}

function add(to: Record<string, number>, numbers: Readonly<Record<string, number>>): void {
  for (const name in numbers) to[name] = (to[name] ?? 0) + numbers[name]!
}

function withoutZeros(numbers: Record<string, number>): void {
  for (const name in numbers) if (numbers[name] === 0) delete numbers[name]
}

function negated({ sums, histograms }: Amounts): Amounts {
  const minus = (numbers: Readonly<Record<string, number>>) =>
    Object.fromEntries(Object.entries(numbers).map(([name, n]) => [name, -n]))
  return {
    sums: minus(sums),
    histograms: Object.fromEntries(namesOf(histograms).map((name) => [name, minus(histograms[name]!)])),
  }
}

function namesOf<Name extends string>(record: Readonly<Partial<Record<Name, unknown>>>): Name[] {
  return Object.keys(record) as Name[]
}
