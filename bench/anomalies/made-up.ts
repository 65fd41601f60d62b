/** Made-up series of a desk: weekdays that differ, days that differ more than chance would make them. */
import { Chance } from '../../demo/chance.ts'
import type { Family, Point } from '../../shared/measures/anomaly/series.ts'

/** How a measure behaves. */
export interface MadeUp {
  name: string
  family: Family
  /** Of a mean, in seconds; of a share, 0 to 1. */
  level: number
  /** By how much its days differ beyond chance: of the logarithm. */
  restless: number
}

/** From Monday on: how many come, of the mean day; and how long they take. */
const crowds = [1.25, 1.15, 1.1, 1.05, 1.05, 0.75, 0.65]
const lengths = [1.04, 1, 1, 0.98, 0.98, 1.02, 0.98]
/** How much more some days bring than others, beyond chance. */
const crowdRestless = 0.08
/** Standard deviation of handle times over their mean. */
const variation = 0.9

export const volume: MadeUp = { name: 'inquiries', family: 'count', level: 1, restless: crowdRestless }
export const handleTime: MadeUp = { name: 'handle time', family: 'mean', level: 480, restless: 0.03 }
export const abandon: MadeUp = { name: 'abandon rate', family: 'share', level: 0.05, restless: 0.1 }

/** Of how busy a desk, and of its days or its weeks. */
export interface Scene {
  aDay: number
  by: 'day' | 'week'
}

/**
 * So many days of it, from a seed, beginning with a Monday.
 * @param changed by which factor the level is another one, on each day
 */
export function madeUp(
  what: MadeUp,
  { aDay, by }: Scene,
  days: number,
  seed: number,
  changed: (day: number) => number,
): Point[] {
  const chance = new Chance(seed)
  const points = Array.from({ length: days }, (_, day) => pointOf(what, aDay, day, changed(day), chance))
  return by === 'day' ? points : weeksOf(points)
}

function weeksOf(days: readonly Point[]): Point[] {
  const weeks = [...Map.groupBy(days, ({ day }) => day - (day % 7))].filter(([, week]) => week.length === 7)
  return weeks.map(([day, week]) => ({
    day,
    n: week.reduce((sum, { n }) => sum + n, 0),
    amount: week.reduce((sum, { amount }) => sum + amount, 0),
  }))
}

function pointOf(
  { family, level, restless }: MadeUp,
  aDay: number,
  day: number,
  factor: number,
  chance: Chance,
): Point {
  const crowd = aDay * crowds[day % 7]! * chance.around(1, crowdRestless) * (family === 'count' ? factor : 1)
  const n = Math.max(0, Math.round(crowd + Math.sqrt(crowd) * normal(chance)))
  if (family === 'count') return { day, n, amount: n }
  if (family === 'mean') {
    const mean = level * lengths[day % 7]! * factor * chance.around(1, restless)
    return { day, n, amount: n * Math.max(0, mean * (1 + (variation / Math.sqrt(Math.max(1, n))) * normal(chance))) }
  }
  const rate = level * factor * chance.around(1, restless)
  return { day, n, amount: Array.from({ length: n }, () => chance.is(rate)).filter(Boolean).length }
}

function normal(chance: Chance): number {
  return Math.log(chance.around(1, 1))
}
