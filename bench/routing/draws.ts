/** Draws from the distributions of the made-up day. */
import type { Chance } from '../../demo/chance.ts'

export function exponential(chance: Chance, mean: number): number {
  return -Math.log(1 - chance.next()) * mean
}

/** @param variation squared coefficient of variation: variance over the square of the mean */
export function logNormal(chance: Chance, mean: number, variation: number): number {
  const variance = Math.log(1 + variation)
  return mean * Math.exp(Math.sqrt(variance) * normal(chance) - variance / 2)
}

/** Box and Muller. */
function normal(chance: Chance): number {
  return Math.sqrt(-2 * Math.log(1 - chance.next())) * Math.cos(2 * Math.PI * chance.next())
}

export function pickBy<Item extends { share: number }>(chance: Chance, items: readonly Item[]): Item {
  return chance.weighted(items.map((item) => [item, item.share] as const))
}

/** So many of them, in any order. */
export function some<Item>(chance: Chance, items: readonly Item[], count: number): Item[] {
  const left = [...items]
  return Array.from({ length: count }, () => left.splice(chance.whole(0, left.length - 1), 1)[0]!)
}
