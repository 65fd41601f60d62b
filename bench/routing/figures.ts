/** What many days under one policy come to, and how two policies compare over the same days. */
import { quantile } from '../quantile.ts'
import type { DayFigures } from './live-day.ts'

export interface Figure {
  name: string
  unit: string
  digits: number
  of: (days: readonly DayFigures[]) => number
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)
const mean = (values: readonly number[]) => (values.length === 0 ? 0 : sum(values) / values.length)
const over = (days: readonly DayFigures[], part: (day: DayFigures) => number, whole: (day: DayFigures) => number) =>
  sum(days.map(part)) / Math.max(1, sum(days.map(whole)))

export const figures = {
  abandoned: {
    name: 'abandoned',
    unit: '%',
    digits: 2,
    of: (days) =>
      100 *
      over(
        days,
        (day) => day.abandoned,
        (day) => day.asked,
      ),
  },
  wait: { name: 'mean wait', unit: 's', digits: 1, of: (days) => mean(days.flatMap((day) => day.waits)) },
  longWait: {
    name: '90th pct',
    unit: 's',
    digits: 1,
    of: (days) =>
      quantile(
        days.flatMap((day) => day.waits),
        0.9,
      ),
  },
  answered: {
    name: 'answered ≤ 20 s',
    unit: '',
    digits: 3,
    of: (days) =>
      over(
        days,
        (day) => day.answeredIn20,
        (day) => day.asked,
      ),
  },
  highWait: { name: 'high: wait', unit: 's', digits: 1, of: (days) => mean(days.flatMap((day) => day.high.waits)) },
  highAbandoned: {
    name: 'high: abandoned',
    unit: '%',
    digits: 2,
    of: (days) =>
      100 *
      over(
        days,
        (day) => day.high.abandoned,
        (day) => day.high.asked,
      ),
  },
  deviation: { name: 'deviation of share', unit: '', digits: 3, of: (days) => mean(days.map((day) => day.deviation)) },
} as const satisfies Record<string, Figure>

export type FigureName = keyof typeof figures

export interface Comparison {
  ratio: number
  /** Half of its interval, which holds the true one 19 times in 20. */
  margin: number
}

/**
 * Ours ÷ theirs over the same days. The margin is that of a ratio of two means that go together, from the days' own
 * differences (Cochran, Sampling Techniques, 6.4).
 */
export function compare({ of }: Figure, ours: readonly DayFigures[], theirs: readonly DayFigures[]): Comparison {
  const [value, floor] = [of(ours), of(theirs)]
  if (floor === 0) return { ratio: value === 0 ? 1 : Infinity, margin: 0 }
  const ratio = value / floor
  const rests = ours.map((day, at) => of([day]) - ratio * of([theirs[at]!]))
  const middle = mean(rests)
  const variance = sum(rests.map((rest) => (rest - middle) ** 2)) / Math.max(1, rests.length - 1)
  return { ratio, margin: (1.96 * Math.sqrt(variance / rests.length)) / floor }
}
