import type { Amounts } from './facts.ts'
import { together } from './facts.ts'

/** How many came into these cells, live and by message. */
export function cameInto(cells: readonly Amounts[]): number {
  const { entered = 0, messages = 0 } = together(cells).sums
  return entered + messages
}
