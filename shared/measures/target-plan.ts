/** A month's target broken down to weeks and days by working time, with what was done on each. */
import { weekdayOf } from '../calendar.ts'
import { daysOf } from '../zone.ts'
import { goalPlan } from './goals.ts'
import { sumOf } from './ratio.ts'

/** A day of the month as it is worked on and counted. */
export interface CountedDay {
  date: string
  /** In any unit; 0: not worked on. */
  work: number
  done: number
}

export interface PlannedDay {
  date: string
  /** How much of a usual working day it is. */
  weight: number
  goal: number
  done: number
}

/** From Monday to Sunday, as far as it is in the month. */
export interface PlannedWeek {
  goal: number
  done: number
  days: PlannedDay[]
}

/** @param days all of the month, in order */
export function targetPlan(target: number, days: readonly CountedDay[]): PlannedWeek[] {
  const usual = usualDay(days.map(({ work }) => work))
  const weighed = days.map(({ date, work, done }) => ({ date, done, weight: usual === 0 ? 0 : work / usual }))
  const goals = goalPlan(target, weighed)
  const weeks: PlannedDay[][] = []
  for (const day of weighed) {
    if (weeks.length === 0 || weekdayOf(daysOf(day.date)) === 0) weeks.push([])
    weeks.at(-1)!.push({ ...day, goal: goals[day.date]! })
  }
  return weeks.map((week) => ({
    goal: sumOf(week.map(({ goal }) => goal)),
    done: sumOf(week.map(({ done }) => done)),
    days: week,
  }))
}

/** The mean of the days that are worked on; 0: none is. */
export function usualDay(work: readonly number[]): number {
  const worked = work.filter((one) => one > 0)
  return worked.length === 0 ? 0 : sumOf(worked) / worked.length
}
