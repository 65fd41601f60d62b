/** How evenly work is spread (Jain, Chiu and Hawe 1984). */
import { sumOf } from './ratio.ts'

/** Jain's index: (Σx)² ÷ (n·Σx²), from 1/n (one has it all) to 1 (even; also when all are 0); null: no data. */
export function jain(values: readonly number[]): number | null {
  if (values.length === 0) return null
  const squares = sumOf(values.map((value) => value ** 2))
  return squares === 0 ? 1 : sumOf(values) ** 2 / (values.length * squares)
}
