/**
 * What is likely behind a flag, from simple comparisons (contract of the measures, section 5): a holiday, fewer people there
 * than usual, a website whose widget fails, one queue, website or source that it comes from. Pure.
 */
import type { Flag } from '../measures/anomaly/judge.ts'
import { median } from '../measures/anomaly/robust.ts'
import type { Family, Point } from '../measures/anomaly/series.ts'
import { sumOf } from '../measures/ratio.ts'

type OneOf = 'queue' | 'site' | 'source'

export type LikelyCause =
  /** A queue was closed. */
  | { kind: 'holiday'; name: string }
  /** Person-days. */
  | { kind: 'fewer-people'; there: number; usual: number }
  /** Of those who wanted to open it, the share for whom it failed. */
  | { kind: 'widget'; site: string; failed: number; usual: number }
  /** So much of the change comes from it alone (0 to 1). */
  | { kind: OneOf; name: string; share: number }

/** The same measure of one queue or website, or how many people were there: points of the same days as the flagged series. */
export interface Keyed {
  name: string
  points: readonly Point[]
}

export interface Cuts {
  holidays: readonly string[]
  /** How many people were there; null: they have no part in this measure's getting better or worse. */
  people: readonly Point[] | null
  widgets: readonly { site: string; failed: number; usual: number }[]
  queues: readonly Keyed[]
  sites: readonly Keyed[]
  /** Where they came from. */
  sources: readonly Keyed[]
}

/** So much fewer people are fewer. */
const fewerShare = 0.75
/** So much of a change comes from one of several, or it is nobody's in particular; and so much more of it than of everything. */
const leastOfChange = 0.6
const leastMore = 0.2
/** Points by which a drift is: as many as its moving mean is of (2 ÷ λ − 1). */
const driftPoints = 9

/** In the order in which they explain. */
export function likelyCauses(flag: Flag, family: Family, cuts: Cuts): LikelyCause[] {
  const newest = flag.kind === 'drift' ? driftPoints : 1
  return [
    ...cuts.holidays.map((name): LikelyCause => ({ kind: 'holiday', name })),
    ...fewerPeople(cuts.people),
    ...cuts.widgets.map((widget): LikelyCause => ({ kind: 'widget', ...widget })),
    ...oneOf('queue', cuts.queues, family, flag.change, newest),
    ...oneOf('site', cuts.sites, family, flag.change, newest),
    ...oneOf('source', cuts.sources, family, flag.change, newest),
  ]
}

function fewerPeople(people: readonly Point[] | null): LikelyCause[] {
  const last = people?.at(-1)
  if (last === undefined || people === null) return []
  const alike = alikeOf(people, last)
  if (alike.length === 0) return []
  const [there, usual] = [last.amount, median(alike.map(({ amount }) => amount))]
  return there <= fewerShare * usual && usual - there >= 1 ? [{ kind: 'fewer-people', there, usual }] : []
}

/** One of several that has most of the change, and more of it than it usually has of everything. */
function oneOf(kind: OneOf, keys: readonly Keyed[], family: Family, change: number, newest: number): LikelyCause[] {
  const rows = keys.map(({ name, points }) => {
    const now = points.slice(-newest)
    return {
      name,
      weight: sumOf(points.slice(0, -newest).map(({ n }) => n)),
      excess: Math.sign(change) * excessOf(family, points, now),
    }
  })
  const whole = sumOf(rows.map(({ excess }) => Math.max(0, excess)))
  const weight = sumOf(rows.map((row) => row.weight))
  const most = rows.toSorted((one, other) => other.excess - one.excess)[0]
  if (most === undefined || whole <= 0 || rows.filter((row) => row.weight > 0 || row.excess > 0).length < 2) return []
  const share = most.excess / whole
  const isSpecial = share >= leastOfChange && share >= most.weight / weight + leastMore
  return isSpecial ? [{ kind, name: most.name, share }] : []
}

/** How much more it has than it usually would: of a count, than of such weekdays; else than at its own rate. */
function excessOf(family: Family, points: readonly Point[], now: readonly Point[]): number {
  const past = points.slice(0, points.length - now.length)
  if (past.length === 0) return 0
  if (family === 'count')
    return sumOf(
      now.map((point) => {
        const alike = alikeOf(points, point).filter((one) => past.includes(one))
        return alike.length === 0 ? 0 : point.amount - median(alike.map(({ amount }) => amount))
      }),
    )
  const of = sumOf(past.map(({ n }) => n))
  const rate = of === 0 ? null : sumOf(past.map(({ amount }) => amount)) / of
  return rate === null ? 0 : sumOf(now.map(({ n, amount }) => amount - n * rate))
}

/** Of the same weekday, before it. */
function alikeOf(points: readonly Point[], { day }: Point): Point[] {
  return points.filter((one) => one.day < day && (day - one.day) % 7 === 0)
}
