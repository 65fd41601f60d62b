/**
 * What becomes of an inquiry that nobody takes: it goes on to the next queue, keeps its place, and where there is none
 * any more, the managers of its team are told once. Pure; the match loop asks.
 */
import { isOpen, workedBy } from '../../../shared/hours.ts'
import type { Calendar } from '../../../shared/hours.ts'
import type { InquiryHappening } from '../../../shared/inquiry/inquiry-event.ts'
import type { InquiryState } from '../../../shared/inquiry/inquiry-state.ts'
import { offeredFrom } from '../../../shared/inquiry/is-owed-call-back.ts'
import { spans } from '../../../shared/limits.ts'
import { mostHops } from '../../../shared/routing/overflow-chain.ts'
import type { QueueRules } from '../../../shared/schema/queue.ts'

/** A queue as far as it hands on what nobody takes. */
export interface Overflowing {
  id: string
  team: string
  rules: Pick<QueueRules, 'overflow'>
  calendar: Calendar
}

/**
 * When an inquiry that waits has waited long enough in its queue (epoch ms), counted while that is open; null: it stays.
 */
export function overflowAt(state: InquiryState, { rules: { overflow }, calendar }: Overflowing): number | null {
  if (state.stranded) return null
  const cameAt = Math.max(state.queuedAt ?? state.enteredAt, offeredFrom(state))
  // Whoever was sent on is not forgotten where no more is said.
  if (overflow === null) return (state.visited?.length ?? 1) > 1 ? workedBy(cameAt, spans.stranded, calendar) : null
  return workedBy(cameAt, overflow.after * 1000, calendar)
}

/** What happens to it then. */
export function overflow(state: InquiryState, queues: readonly Overflowing[], now: number): InquiryHappening {
  const actor = { kind: 'system', id: null } as const
  const next = nextQueue(state, queues, now)
  if (next === null) return { type: 'stranded', actor, data: { queue: state.queue } }
  return { type: 'overflowed', actor, data: { from: state.queue, left: state.team, to: next.id, team: next.team } }
}

/** The next one of the chain that is open and it has not been in; a closed one hands on to what follows it. */
function nextQueue(state: InquiryState, queues: readonly Overflowing[], now: number): Overflowing | null {
  const visited = state.visited ?? [state.queue]
  if (visited.length > mostHops) return null
  const passed = new Set(visited)
  const find = (wanted: string | null) => queues.find(({ id }) => id === wanted) ?? null
  let next = find(state.queue)
  for (;;) {
    next = find(next?.rules.overflow?.to ?? null)
    if (next === null || passed.has(next.id)) return null
    if (isOpen(now, next.calendar)) return next
    passed.add(next.id)
  }
}
