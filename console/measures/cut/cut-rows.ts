/** The rows of a comparison, by one or by two at once, as one table takes them. */
import { measuredWords } from '../../words/measured-words.ts'
import { words } from '../../words/words.ts'
import type { Measures } from '../../../shared/measures/from-facts.ts'
import type { SteadyTargets } from '../../../shared/measures/target-measures.ts'
import type { CrossedKeys, CutDim, Goal, MeasuredCut } from '../../../shared/schema/measures.ts'

export interface CutRow {
  key: string
  andKey: string
  label: string
  measures: Measures
  /** Of the period before; null: it was not asked for. */
  before: Measures | null
  goal: Goal | null
  targets: SteadyTargets
}

/** Rows of one cut. */
export function rowsOf({ by, keys }: MeasuredCut): CutRow[] {
  return keys.map(({ label, ...row }) => ({ ...row, andKey: '', label: keyWords(by, row.key, label) }))
}

/** Rows of two at once: each combination by both names. */
export function crossedRows(by: CutDim, and: CutDim, cells: readonly CrossedKeys[]): CutRow[] {
  return cells.map(({ keys: [key, andKey], labels: [one, other], measures }) => ({
    key,
    andKey,
    label: measuredWords.cut.both(keyWords(by, key, one), keyWords(and, andKey, other)),
    measures,
    before: null,
    goal: null,
    targets: {},
  }))
}

/** A key in words, where the record has none for it. */
export function keyWords(by: CutDim, key: string, label: string): string {
  const known: Partial<Record<CutDim, Readonly<Record<string, string>>>> = {
    source: { direct: measuredWords.cut.direct },
    kind: words.lead.kinds,
    channel: words.routing.channels,
  }
  return known[by]?.[key] ?? label
}
