/** How a target that adds up is on its way through the month, by working time. */
import type { Course } from '../schema/target.ts'
import { goalPace } from './goals.ts'
import { sumOf } from './ratio.ts'
import { targetPlan, usualDay } from './target-plan.ts'
import type { CountedDay } from './target-plan.ts'

/**
 * @param days all of the month, in order
 * @param elapsed how much of their work is over by now, in its unit
 */
export function targetCourse(
  target: number,
  days: readonly CountedDay[],
  elapsed: number,
): Omit<Course, 'quarter' | 'year'> & { done: number } {
  const work = days.map((day) => day.work)
  const usual = usualDay(work) || 1
  const done = sumOf(days.map((day) => day.done))
  const pace = goalPace({
    target,
    done,
    elapsedWeight: elapsed / usual,
    remainingWeight: (sumOf(work) - elapsed) / usual,
  })
  return { ...pace, done, attainment: done / target, weeks: targetPlan(target, days) }
}
