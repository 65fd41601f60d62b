/** What a tile of the measures page says beside its large number; a table of them for each heading. */
import type { MeasuredId } from '../../../shared/measures/figures.ts'
import type { Measures } from '../../../shared/measures/from-facts.ts'
import type { Count, Goal } from '../../../shared/schema/measures.ts'

/** A number with its name. */
export type Line = readonly [label: string, value: unknown]

/** What a tile is made from. */
export interface Shown {
  whole: Measures
  goals: readonly Goal[]
  /** The line of a count that opens the inquiries behind it. */
  line: (count: Count, value: number, label?: string) => Line
}

export interface Tile {
  id: MeasuredId
  /** What the large number says, in a sentence. */
  lead: (shown: Shown) => string
  lines: (shown: Shown) => readonly Line[]
  /** What stands apart from it, under a heading of its own; null: nothing to say. */
  apart?: (shown: Shown) => { heading: string; lines: readonly Line[] } | null
  /** Beside how many counted: what one should know of those that did not. */
  left?: (shown: Shown) => readonly Line[]
}
