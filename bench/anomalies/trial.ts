/** Plays rules over made-up series: how often they cry out over nothing, and how soon they find what is there. */
import { robustZ } from '../../shared/measures/anomaly/robust.ts'
import { judged } from '../../shared/measures/anomaly/judge.ts'
import type { Family, Point } from '../../shared/measures/anomaly/series.ts'
import { historyDays } from '../../shared/measures/anomaly/series.ts'
import type { MadeUp, Scene } from './made-up.ts'
import { madeUp } from './made-up.ts'

/** Whether it flags the last of these days. */
export interface Rule {
  name: string
  flags: (family: Family, points: readonly Point[]) => boolean
}

export const ours: Rule = { name: 'ours', flags: (family, points) => judged({ family, points }) !== null }

/** What is commonly done: the day against others of its weekday, by their median and how far they lie from it. */
export const plain: Rule = {
  name: 'median and MAD by weekday',
  flags: (family, points) => {
    const last = points.at(-1)!
    const value = ({ amount, n }: Point) => (family === 'count' ? amount : amount / n)
    const alike = points.slice(0, -1).filter(({ day }) => (last.day - day) % 7 === 0)
    return Math.abs(robustZ(alike.map(value), value(last)) ?? 0) > 3.5
  },
}

/** The days on which a rule begins to flag, of those from `from` on. */
function alarms(rule: Rule, family: Family, points: readonly Point[], from: number): number[] {
  let before = false
  return points.flatMap(({ day }, at) => {
    if (day < from) return []
    const now = rule.flags(family, points.slice(Math.max(0, at - historyDays), at + 1))
    const begins = now && !before
    before = now
    return begins ? [day] : []
  })
}

const daysOfYear = 365

/** False alarms a year, of so many years in which nothing happens. */
export function falseAlarms(rule: Rule, what: MadeUp, scene: Scene, years: number): number {
  const counts = Array.from({ length: years }, (_, seed) => {
    const points = madeUp(what, scene, historyDays + daysOfYear, seed + 1, () => 1)
    return alarms(rule, what.family, points, historyDays).length
  })
  return counts.reduce((sum, count) => sum + count, 0) / years
}

export interface Found {
  /** Share of the series in which it was found within so many days. */
  share: number
  /** Days from when it began until it was flagged, both counted; of those found. */
  meanDays: number
}

/** A lasting change of the level. */
export interface Change {
  name: string
  what: MadeUp
  scene: Scene
  factor: number
  /** Days in which it is to be found. */
  within: number
}

/** How often and how soon it is flagged, in so many series. */
export function found(rule: Rule, { what, scene, factor, within }: Change, series: number): Found {
  const days = Array.from({ length: series }, (_, seed) => {
    const points = madeUp(what, scene, historyDays + within, 1_000 + seed, (day) => (day < historyDays ? 1 : factor))
    const [first] = alarms(rule, what.family, points, historyDays)
    // A week is judged when it is over.
    return first === undefined ? null : first - historyDays + (scene.by === 'week' ? 7 : 1)
  }).filter((day) => day !== null)
  return { share: days.length / series, meanDays: days.reduce((sum, day) => sum + day, 0) / days.length }
}
