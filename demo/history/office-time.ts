/** Puts what happens at a desk into office hours: Monday to Friday from nine to six in Bangkok. For the plan of the history. */
import type { Chance } from '../chance.ts'
import { dayMs, hourMs, startOfDay, weekdayOf } from './days.ts'

const opens = 9
const closes = 18

/** The same time if the office is open, else some time in the first hours of the next day that it is. */
export function officeTime(chance: Chance, at: number): number {
  let day = startOfDay(at)
  const hour = (at - day) / hourMs
  const isWorkday = () => weekdayOf(day) >= 1 && weekdayOf(day) <= 5
  if (isWorkday() && hour >= opens && hour < closes) return at
  if (hour >= opens) day += dayMs
  while (!isWorkday()) day += dayMs
  return Math.round(day + (opens + chance.between(0, 2)) * hourMs)
}
