/**
 * Plans twelve weeks of Noravi Lighting's past: who asks what and when, how long everybody takes, who leaves, which lead
 * is won. A pure function of a seed and the time it ends at; player.ts lets the Desk live through it.
 */
import { Chance } from '../chance.ts'
import type { Shift } from './shifts.ts'
import { shiftsBetween } from './shifts.ts'
import { arrivalsBetween } from './arrivals.ts'
import { dayMs, hourMs, minuteMs } from './days.ts'
import { firstRequest } from './first-request.ts'
import { historyDays } from './history-days.ts'
import { noonRush, saleDay } from './noon-rush.ts'
import { planDeliveries } from './plan-deliveries.ts'
import { planLeaving } from './plan-leaving.ts'
import { planSales } from './plan-sales.ts'
import { planVisit } from './plan-visit.ts'
import type { Visit } from './visit.ts'

export interface HistoryPlan {
  from: number
  to: number
  /** In the order in which they are asked. */
  visits: Visit[]
  shifts: Shift[]
}

/** Nobody asks in the last hours, and nobody works in the very last: what a newcomer finds waiting stands first. */
const quietMs = 3 * hourMs
const emptyMs = hourMs
/** Somebody is there for at least so long when an inquiry comes in. */
const attendedMs = 10 * minuteMs

/** @param to when the past ends, epoch ms */
export function historyPlan(seed: number, to: number, days = historyDays): HistoryPlan {
  const from = to - days * dayMs
  const chance = new Chance(seed)
  const shifts = shiftsBetween(from, to - emptyMs, saleDay(to))
  const isAttended = attendanceOf(shifts)
  const usual: Visit[] = []
  for (const arrival of arrivalsBetween(chance, from, to - quietMs))
    if (isAttended(arrival.at)) usual.push(planVisit(chance, arrival, usual, isAttended))
  planLeaving(chance, usual, to)
  planSales(chance, usual, to)
  const scenes = [firstRequest(chance, to), ...noonRush(chance, to)].filter(({ at }) => at >= from)
  planDeliveries(chance, usual)
  const visits = [...usual, ...scenes].sort((one, other) => one.at - other.at)
  return { from, to, visits, shifts }
}

/** Whether somebody works at a time, and goes on for a while. */
function attendanceOf(shifts: readonly Shift[]): (at: number) => boolean {
  return (at) => shifts.some((shift) => shift.from <= at && at + attendedMs < shift.to)
}
