/** Goals: a month's target as daily goals, and how one is getting on (contract of the measures, section 3). */
import { ratio, sumOf } from './ratio.ts'

/** A day and how much of a working day it is. */
export interface GoalDay {
  date: string
  weight: number
}

/** Remainders that differ by less are the same but for floating point. */
const noise = 1e-9

/**
 * A whole target in whole daily goals in proportion to the weights: largest remainder, the earlier day first. They add
 * up to the target; without any working day all are 0.
 */
export function goalPlan(target: number, days: readonly GoalDay[]): Record<string, number> {
  const whole = sumOf(days.map((day) => day.weight))
  const exact = days.map((day) => (whole === 0 ? 0 : (target * day.weight) / whole))
  const goals = exact.map((goal) => Math.floor(goal))
  const left = whole === 0 ? 0 : target - sumOf(goals)
  const byRemainder = days
    .map((day, index) => ({ index, date: day.date, remainder: exact[index]! - goals[index]! }))
    .sort((one, other) =>
      Math.abs(other.remainder - one.remainder) > noise
        ? other.remainder - one.remainder
        : one.date < other.date
          ? -1
          : 1,
    )
  for (const { index } of byRemainder.slice(0, left)) goals[index]! += 1
  return Object.fromEntries(days.map((day, index) => [day.date, goals[index]!]))
}

export interface GoalPace {
  expectedByNow: number | null
  /** Done ÷ expected by now; null: nothing expected yet. */
  pace: number | null
  /** What it comes to when it goes on like this; null: nothing to go by yet. */
  projected: number | null
  /** What is needed in each working day left; null: none is left. */
  neededPerDay: number | null
}

/** How a goal stands after `elapsedWeight` working days, with `remainingWeight` to come. */
export function goalPace(goal: {
  target: number
  done: number
  elapsedWeight: number
  remainingWeight: number
}): GoalPace {
  const { target, done, elapsedWeight, remainingWeight } = goal
  const whole = elapsedWeight + remainingWeight
  const expectedByNow = ratio(target * elapsedWeight, whole)
  return {
    expectedByNow,
    pace: expectedByNow === null ? null : ratio(done, expectedByNow),
    projected: ratio(done * whole, elapsedWeight),
    neededPerDay: ratio(Math.max(0, target - done), remainingWeight),
  }
}
