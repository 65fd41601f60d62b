/**
 * Crossings of two: numbers by both at once, as product managers ask for them. The one list of those that are kept ready,
 * day by day (docs/decisions/0033); any other is counted from the episodes themselves when it is asked for.
 */
import type { Amounts, Contribution, KeyDim } from './facts.ts'
import { together } from './facts.ts'

/** Two different dims, in alphabetical order: one name for a pair, whichever was named first. */
export type Pair = readonly [KeyDim, KeyDim]

/** By queue, everything: a manager's numbers are those of the queues of their teams, cut by anything. */
const byQueue: readonly KeyDim[] = [
  'assistant',
  'cause',
  'channel',
  'group',
  'kind',
  'product',
  'site',
  'source',
  'territory',
  'tier',
]

export const keptPairs: readonly Pair[] = [
  ...byQueue.map((dim) => pairOf('queue', dim)),
  pairOf('source', 'product'),
  pairOf('source', 'kind'),
  pairOf('site', 'source'),
  pairOf('assistant', 'kind'),
]

export function pairOf(one: KeyDim, other: KeyDim): Pair {
  return one < other ? [one, other] : [other, one]
}

/** How it is named in the record. */
export function pairName([one, other]: Pair): string {
  return `${one}*${other}`
}

/** Numbers of one combination. */
export interface CrossedCell extends Amounts {
  keys: readonly [string, string]
}

/** What contributions come to on the day that starts at `day`, by both of a pair: every combination that is there. */
export function crossed(contributions: readonly Contribution[], [one, other]: Pair, day: number): CrossedCell[] {
  const portions = contributions.flat().flatMap((portion) => {
    const [a, b] = [portion.keys[one], portion.keys[other]]
    const counts = portion.day === day && portion.whole !== 'colleague' && a !== undefined && b !== undefined
    // What is in cells of single keys alone counts where one of these is one of them.
    const single = portion.single ?? [one]
    return counts && (single.includes(one) || single.includes(other)) ? [{ ...portion, keys: [a, b] as const }] : []
  })
  const alike = Map.groupBy(portions, ({ keys }) => keys.join('\0'))
  return [...alike.values()]
    .map((same) => ({ keys: same[0]!.keys, ...together(same) }))
    .filter(({ sums, histograms }) => Object.keys(sums).length + Object.keys(histograms).length > 0)
}
