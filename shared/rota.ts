/**
 * Whether somebody is on duty by their calendar: working hours of the week and leave, in the zone of those hours. Pure. The
 * Desk declares people away and back by it and puts the reason into the event; the console says with it until when.
 */
import { isOpen, nextOpening, openState } from './hours.ts'
import type { Hours } from './schema/hours.ts'
import type { Leave } from './schema/leave.ts'
import { daysOf, offsetAt } from './zone.ts'

export interface Rota {
  /** IANA name. */
  zone: string
  /** Null: at all times. */
  hours: Hours | null
  leave: readonly Leave[]
}

/** What keeps somebody from working by their calendar; `on`: nothing. */
export type Duty = 'on' | 'off-shift' | 'on-leave'

const day = 86_400_000

/** Nothing in it: on duty at all times. */
export function isEmpty({ hours, leave }: Pick<Rota, 'hours' | 'leave'>): boolean {
  return hours === null && leave.length === 0
}

/** The leave that a moment (epoch ms) is in; null for none. */
export function leaveAt(at: number, { zone, leave }: Pick<Rota, 'zone' | 'leave'>): Leave | null {
  return leave.find((one) => dayBegins(daysOf(one.from), zone) <= at && at < leaveEnds(one, zone)) ?? null
}

/** The moment (epoch ms) at which a leave is over: the beginning of the day after it. */
function leaveEnds({ until }: Leave, zone: string): number {
  return dayBegins(daysOf(until) + 1, zone)
}

export function dutyAt(at: number, rota: Rota): Duty {
  if (leaveAt(at, rota) !== null) return 'on-leave'
  return isOpen(at, shiftsOf(rota)) ? 'on' : 'off-shift'
}

/** The next moment after `at` (epoch ms) at which a shift or a leave begins or ends; null: none within years. */
export function nextBoundary(at: number, rota: Rota): number | null {
  const { zone, hours, leave } = rota
  const times = leave.flatMap((one) => [dayBegins(daysOf(one.from), zone), leaveEnds(one, zone)])
  if (hours !== null) {
    const shift = openState(at, shiftsOf(rota))
    times.push((shift.open ? shift.until : shift.from) ?? Infinity)
  }
  const next = Math.min(Infinity, ...times.filter((time) => time > at))
  return next === Infinity ? null : next
}

/** When somebody who is not on duty at `at` (epoch ms) is again; null: they are, or it cannot be seen. */
export function backAt(at: number, rota: Rota): number | null {
  let back = at
  // From leave into the evening, into the next leave: every leave is left once, so this ends.
  for (;;) {
    const leave = leaveAt(back, rota)
    const next = leave === null ? nextOpening(back, shiftsOf(rota)) : leaveEnds(leave, rota.zone)
    if (next === null) return null
    if (next === back) return back === at ? null : back
    back = next
  }
}

/** Whether two leaves have a day in common. */
export function overlaps(one: Pick<Leave, 'from' | 'until'>, other: Pick<Leave, 'from' | 'until'>): boolean {
  return one.from <= other.until && other.from <= one.until
}

function shiftsOf({ zone, hours }: Rota) {
  return { zone, hours, pause: null }
}

/** The first moment of a day (days since 1970-01-01). */
function dayBegins(days: number, zone: string): number {
  const wall = days * day
  return wall - offsetAt(wall - offsetAt(wall, zone), zone)
}
