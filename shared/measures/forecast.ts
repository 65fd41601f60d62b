/** What a quarter or a year will come to, and how sure that is (docs/decisions/0036). */
import { t95 } from './interval.ts'
import { sumOf } from './ratio.ts'

/** A day that is over: how much it was worked on, in any unit, and what was done on it. */
export interface PastDay {
  work: number
  done: number
}

export interface Forecast {
  /** Done so far. */
  done: number
  /** What it will come to when it goes on as in the last weeks, and between what with 95 %. */
  expected: number
  low: number
  high: number
}

/** Working days below which nothing is said of what is to come. */
const fewestDays = 10

/**
 * Done + rate × the working time that remains, where the rate is what was done ÷ the working time of the last weeks. The
 * range is that of a sum yet to come when a day's deviation from its rate has a variance in proportion to its working time:
 * ± t · √(s² · R · (1 + R ÷ W)), s² = Σ (done − rate · work)² ÷ work ÷ (days − 1), W the working time of the past days and R
 * what remains, t Student's with days − 1; so it covers both chance and how well the rate is known. What was done on free days counts on the working
 * day after; days before the first on which anything was done are left out. Never below what is done.
 * @param past days in order, those that are over @param remaining working time, in the unit of theirs
 * @returns null with fewer than ten working days to go by
 */
export function forecastOf(done: number, past: readonly PastDay[], remaining: number): Forecast | null {
  if (remaining === 0) return { done, expected: done, low: done, high: done }
  const days = workingDays(past)
  if (days.length < fewestDays) return null
  const work = sumOf(days.map((day) => day.work))
  const rate = sumOf(days.map((day) => day.done)) / work
  const spread = sumOf(days.map((day) => (day.done - rate * day.work) ** 2 / day.work)) / (days.length - 1)
  const half = t95(days.length - 1) * Math.sqrt(spread * remaining * (1 + remaining / work))
  const expected = done + rate * remaining
  return { done, expected, low: Math.max(done, expected - half), high: expected + half }
}

function workingDays(past: readonly PastDay[]): PastDay[] {
  const first = past.findIndex(({ done }) => done !== 0)
  if (first === -1) return []
  const days: PastDay[] = []
  let carried = 0
  for (const { work, done } of past.slice(first)) {
    if (work > 0) days.push({ work, done: done + carried })
    carried = work > 0 ? 0 : carried + done
  }
  const last = days.pop()
  return last === undefined ? [] : [...days, { ...last, done: last.done + carried }]
}
