/**
 * Open work of whoever went: after a minute, chats whose visitor is there and waits are offered on; a visitor who writes
 * to somebody long gone is offered on at once. Duties and the visitors' side call it; what is done is in core/left-work.ts.
 */
import type { GoneBecause } from '../../shared/inquiry/inquiry-event.ts'
import type { InquiryState } from '../../shared/inquiry/inquiry-state.ts'
import { spans } from '../../shared/limits.ts'
import { mayOf } from '../../shared/permissions.ts'
import type { DeskSettings } from '../record/settings.ts'
import { goneBecause, isPresent } from './core/presence.ts'
import { release, waitsForWord } from './core/left-work.ts'
import type { DeskContext } from './desk-context.ts'
import type { Held } from './live-rows.ts'
import type { Roster } from './roster.ts'
import type { Turn } from './turn.ts'

/** Since when something has been with somebody who is not there for it (epoch ms), and why; null: they are, or nobody has it. */
export function leftOpen(
  { state, assignee, spanFrom }: InquiryState,
  { members }: DeskSettings,
  roster: Roster,
): { since: number; because: GoneBecause } | null {
  if (state !== 'open' || assignee === null) return null
  const attendance = roster.attendanceOf(assignee)
  const since = Math.max(spanFrom ?? 0, attendance.goneSince ?? 0)
  const holder = members.find(({ id }) => id === assignee)
  // Whoever may not work on it any more may be at their desk, and cannot answer.
  if (holder === undefined || mayOf(holder)['inquiry.work'] === 'none') return { since, because: 'suspended' }
  return isPresent(attendance) ? null : { since, because: goneBecause(attendance) }
}

/** Offers on what cannot wait for whoever has it: they have been gone for a minute, and its visitor waits. */
function releaseLeft(turn: Turn, settings: DeskSettings, held: Held): Held {
  if (!waitsForWord(held.state)) return held
  const gone = leftOpen(held.state, settings, turn.roster)
  if (gone === null || turn.now - gone.since < spans.leftWork) return held
  return turn.happen(held, [release(held.state, gone.because)])
}

/** The same for all that somebody has. @returns when to look again at what came to them since they went; null: no need to */
export function releaseAllLeft(turn: Turn, settings: DeskSettings, member: string): number | null {
  const times = turn.live.heldBy(member).flatMap((held) => {
    const { state } = releaseLeft(turn, settings, held)
    const left = leftOpen(state, settings, turn.roster)
    return left === null ? [] : [left.since + spans.leftWork]
  })
  const next = Math.min(Infinity, ...times.filter((at) => at > turn.now))
  return next === Infinity ? null : next
}

/** Whoever acts is there, so what waits with somebody long gone goes on to others, whatever it was that they did. */
export function visitorTurn(desk: DeskContext, act: (turn: Turn) => Held): Held {
  return desk.turn((turn) => releaseLeft(turn, desk.settings, act(turn)))
}
