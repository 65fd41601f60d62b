/**
 * Plans twelve weeks of Noravi Lighting's past: who asks what and when, how long everybody takes, who leaves, which lead
 * is won. A pure function of a seed and the time it ends at; player.ts lets the Desk live through it.
 */
import { Chance } from '../chance.ts'
import type { Shift } from './shifts.ts'
import { shiftsBetween } from './shifts.ts'
import { arrivalsBetween } from './arrivals.ts'
import { dayMs, hourMs, minuteMs, startOfWeek } from './days.ts'
import { historyDays } from './history-days.ts'
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

/** Share of visitors who leave before a reply; the Malaysian site has one bad week, of broken widgets. */
const leavingUsually = { th: 0.093, my: 0.048, pl: 0.088, cn: 0.084 }
const leavingInBadWeek = 0.112
/** The bad week is the third whole one before the last. */
const badWeeksAgo = 3

/** @param to when the past ends, epoch ms */
export function historyPlan(seed: number, to: number, days = historyDays): HistoryPlan {
  const from = to - days * dayMs
  const chance = new Chance(seed)
  const shifts = shiftsBetween(from, to - emptyMs)
  const badWeek = startOfWeek(to) - badWeeksAgo * 7 * dayMs
  // Shares are kept to exactly: the rest of one visitor goes on to the next.
  const owed = { th: 0.5, my: 0.5, pl: 0.5, cn: 0.5 }
  const visits: Visit[] = []
  const attended = attendanceOf(shifts)
  for (const { at, site } of arrivalsBetween(chance, from, to - quietMs)) {
    if (!attended(at)) continue
    const isBad = site === 'my' && at >= badWeek && at < badWeek + 7 * dayMs
    owed[site] += isBad ? leavingInBadWeek : leavingUsually[site]
    const leaves = owed[site] >= 1
    const visit = planVisit(chance, at, site, leaves, visits)
    // What is void counts nowhere, so it takes nobody's place among those who leave.
    if (leaves && visit.voided === null) owed[site] -= 1
    visits.push(visit)
  }
  planSales(chance, visits, to)
  return { from, to, visits, shifts }
}

/** Whether somebody works at a time, and goes on for a while. Asked in order of time. */
function attendanceOf(shifts: readonly Shift[]): (at: number) => boolean {
  return (at) => shifts.some((shift) => shift.from <= at && at + attendedMs < shift.to)
}
