/**
 * Whether and when a notice goes to a member, by their own settings: the one place where quiet hours are decided. Pure. The
 * job that sends notices asks before each attempt.
 */
import { openState } from './hours.ts'
import type { AlertSettings, QuietHours } from './schema/alerts.ts'
import { weekdays } from './schema/hours.ts'
import type { Interval } from './schema/hours.ts'
import { riskAt } from './inquiry/risk-at.ts'
import type { InquiryState } from './inquiry/inquiry-state.ts'

export type Going = { kind: 'now' } | { kind: 'later'; at: number } | { kind: 'unwanted' }

/** What a member is alerted of who is not there. */
export type Alert = 'assigned' | 'asked' | 'at-risk' | 'woke'

export interface AlertNotice {
  way: 'mail' | 'push'
  what: Alert | 'test'
  /** It cannot wait until quiet hours are over: see `isUrgent`. */
  urgent: boolean
}

/** @param zone the workspace's, in which quiet hours are said */
export function alertGoing(
  { way, what, urgent }: AlertNotice,
  { mail, warnings, quiet }: AlertSettings,
  zone: string,
  now: number,
): Going {
  if (what === 'test') return { kind: 'now' }
  if (what === 'at-risk' ? !warnings : way === 'mail' && !mail) return { kind: 'unwanted' }
  const until = urgent || quiet === null ? null : quietUntil(now, quiet, zone)
  return until === null ? { kind: 'now' } : { kind: 'later', at: until }
}

/** A visitor is there and waits for an answer, or a target is about to be missed: neither keeps until the morning. */
export function isUrgent(state: InquiryState, now: number): boolean {
  const waits = state.visitorHere && !state.ended && (state.answeredAt === null || state.lastMessageFrom === 'visitor')
  const risk = riskAt(state)
  return waits || (risk !== null && risk <= now)
}

/** When the quiet hours are over in which `at` lies (epoch ms); null when it lies in none. */
export function quietUntil(at: number, quiet: QuietHours, zone: string): number | null {
  const hours = { weekly: weekOf(quiet), extra: [], closed: [] }
  const stands = openState(at, { zone, hours, pause: null })
  return stands.open ? stands.until : null
}

/** As intervals of the week: what goes on past midnight is of the next day. */
function weekOf({ from, to, days }: QuietHours) {
  const on = (at: number): Interval[] => {
    const [day, before] = [weekdays[at]!, weekdays[(at + 6) % 7]!]
    if (from < to) return days.includes(day) ? [[from, to]] : []
    const early: Interval[] = days.includes(before) && to > 0 ? [[0, to]] : []
    return days.includes(day) ? [...early, [from, 24 * 60]] : early
  }
  return { mon: on(0), tue: on(1), wed: on(2), thu: on(3), fri: on(4), sat: on(5), sun: on(6) }
}
