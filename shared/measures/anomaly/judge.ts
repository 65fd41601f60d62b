/**
 * The rules by which a day or a week is flagged (contract of the measures, section 5): far from what is usual at once (a
 * spike), or a little for long (a drift). Pure. Reports ask; `npm run bench:anomalies` tries it on made-up series.
 */
import { binomialTail } from './binomial-tail.ts'
import type { Family, Point, Series } from './series.ts'
import { historyDays } from './series.ts'
import type { Standing } from './standing.ts'
import { standings } from './standing.ts'

export interface Flag {
  kind: 'spike' | 'drift'
  /** Of the day; of a drift, where it has got to. */
  value: number
  usual: number
  /** Within which it is nineteen times of twenty: the day, or the moving mean. */
  range: readonly [low: number, high: number]
  /** Of counts and means, as a share of the usual; of shares, in points (0 to 1). */
  change: number
  n: number
  /** Of the day; of a drift, of its moving mean. */
  z: number
}

/** How unusual is too unusual. */
const spikeLines: Record<Family, number> = { count: 4, mean: 3.5, share: 3.5 }
/** Of the exponentially weighted moving mean: how much the newest counts, and how far it may go. */
const newest = 0.2
const meanUnit = Math.sqrt(newest / (2 - newest))
const driftLine = 3 * meanUnit
/** Less of a past, of the same weekday and in all, or less of a day says nothing. */
const leastAlike = 4
const leastDays = 28
const leastN = 20
/** Where fewer are expected, chance is counted exactly, and this unlikely is unusual. */
const leastExpected = 5
const unlikely = 0.0005
/** Less of a change is nobody's business: of what is usual, or in points. */
const leastChange: Record<Family, number> = { count: 0.1, mean: 0.1, share: 0.02 }
/** Standard deviations on both sides in which nineteen of twenty are. */
const usualWidth = 1.96

/** Null: nothing unusual, or nothing that could be said. */
export function judged({ family, points }: Series): Flag | null {
  const last = points.at(-1)
  if (last === undefined) return null
  const past = points.slice(0, -1).filter(({ day }) => day >= last.day - historyDays)
  const alike = past.filter(({ day, n }) => (last.day - day) % 7 === 0 && (n > 0 || family === 'count'))
  if (alike.length < leastAlike || past[0]!.day > last.day - leastDays) return null
  const standing = standings(family, past, [...past, last])
  const now = standing.at(-1)
  if (now === undefined || now === null || !isEnough(family, now)) return null
  return spikeOf(family, now, last) ?? driftOf(family, now, standing)
}

function isEnough(family: Family, { n, usual }: Standing): boolean {
  return (family === 'count' ? usual : n) >= leastN
}

/** A share of which so few are expected, or so few are not, that their number is far from normal. */
function isRare(family: Family, { n, usual }: Standing): boolean {
  return family === 'share' && n * Math.min(usual, 1 - usual) < leastExpected
}

function spikeOf(family: Family, now: Standing, { amount, n }: Point): Flag | null {
  const unusual = isRare(family, now)
    ? binomialTail(amount, n, now.usual) < unlikely
    : Math.abs(now.z) > spikeLines[family]
  return unusual ? flagOf(family, 'spike', now, { off: now.off, z: now.z, value: now.value }) : null
}

function driftOf(family: Family, now: Standing, standing: readonly (Standing | null)[]): Flag | null {
  const line = spikeLines[family]
  let [z, off] = [0, 0]
  for (const one of standing) {
    if (one === null || !isEnough(family, one) || isRare(family, one)) continue
    // One wild day is a spike, and no drift.
    const counted = Math.min(line, Math.max(-line, one.z))
    z += newest * (counted - z)
    off += newest * (counted * one.unit - off)
  }
  if (Math.abs(z) <= driftLine || isRare(family, now)) return null
  return flagOf(family, 'drift', now, { off, z, value: valueAt(family, now.usual, off) })
}

/** So far off what is usual. */
function valueAt(family: Family, usual: number, off: number): number {
  return family === 'share' ? Math.min(1, Math.max(0, usual + off)) : usual * Math.exp(off)
}

function flagOf(
  family: Family,
  kind: Flag['kind'],
  { usual, unit, n, value: own }: Standing,
  { off, z, value }: { off: number; z: number; value: number },
): Flag | null {
  const changeTo = (one: number) => (family === 'share' ? one - usual : one / usual - 1)
  // Of the day itself, also where it is the newest of a drift.
  if (Math.sign(changeTo(own)) !== Math.sign(off) || Math.abs(changeTo(own)) < leastChange[family]) return null
  const width = usualWidth * unit * (kind === 'drift' ? meanUnit : 1)
  const [low, high] = [-width, width].map((far) => valueAt(family, usual, far)) as [number, number]
  return { kind, value, usual, range: [low, high], change: changeTo(value), n, z }
}
