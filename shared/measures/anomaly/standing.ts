/** Where each point of a series stands against what is usual for it (contract of the measures, section 5). */
import { pooledRate } from './laney.ts'
import { median, robustScale } from './robust.ts'
import type { Family, Point } from './series.ts'

export interface Standing {
  n: number
  /** In the measure's own unit; and what is usual for it. */
  value: number
  usual: number
  /** How far off it is: of counts and means the logarithm of value ÷ usual, of shares in points (0 to 1). */
  off: number
  /** `off` by what chance and this series' own restlessness make of it. */
  z: number
  /** What of `off` one of `z` is. */
  unit: number
}

type Bare = Omit<Standing, 'z'>

/**
 * Counts and means by weekday, on the logarithmic scale; shares against the pooled rate. The sampling deviation is widened
 * by how much more the past varied than that (Laney, robust; at least 1), and by how little of a past there is.
 * @param past by which usual is reckoned @param points of which it is asked
 * @returns one for each point; null where there is nothing to judge or nothing to judge by
 */
export function standings(family: Family, past: readonly Point[], points: readonly Point[]): (Standing | null)[] {
  const known = past.filter(({ n }) => n > 0 || family === 'count')
  const bare = family === 'share' ? byRate(known) : byWeekday(family, known)
  const off = known.map(bare).filter((one) => one !== null)
  const freedom = off.length - (family === 'share' ? 1 : new Set(known.map(weekdayOf)).size)
  if (freedom < 1) return points.map(() => null)
  const chances = off.map((one) => one.off / one.unit)
  const over = Math.max(1, robustScale(chances) * Math.sqrt(off.length / freedom))
  return points.map((point) => {
    const one = bare(point)
    return one && { ...one, z: one.off / one.unit / over, unit: one.unit * over }
  })
}

function byRate(past: readonly Point[]): (point: Point) => Bare | null {
  const usual = pooledRate(past.map(({ amount, n }) => ({ k: amount, n })))
  return ({ n, amount }) =>
    n === 0
      ? null
      : { n, value: amount / n, usual, off: amount / n - usual, unit: Math.sqrt((usual * (1 - usual)) / n) }
}

function byWeekday(family: 'count' | 'mean', past: readonly Point[]): (point: Point) => Bare | null {
  const level = new Map([...Map.groupBy(past, weekdayOf)].map(([day, same]) => [day, median(same.map(logOf))]))
  return (point) => {
    const log = level.get(weekdayOf(point))
    if (log === undefined || (family === 'mean' && point.n === 0)) return null
    const usual = Math.exp(log)
    // Of a count, of as many as are usual; of times, their mean of `n`: they are about as wide as they are long.
    const unit = 1 / Math.sqrt(family === 'count' ? usual : point.n)
    const value = point.amount / (family === 'count' ? 1 : point.n)
    return { n: point.n, value, usual, off: logOf(point) - log, unit }
  }
  function logOf({ n, amount }: Point): number {
    // Nothing at all is half of one, which has a logarithm.
    return Math.log(Math.max(amount, 0.5) / (family === 'count' ? 1 : n))
  }
}

function weekdayOf({ day }: Point): number {
  return day % 7
}
