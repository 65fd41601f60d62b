/**
 * When a conversation rests: the last word was ours, and nobody has said another for ten minutes. It gives back half of its
 * points until the visitor speaks again. Pure; the Desk looks at what is open now and then, so that a message costs nothing.
 */
import type { InquiryHappening } from '../../../shared/inquiry/inquiry-event.ts'
import type { InquiryState } from '../../../shared/inquiry/inquiry-state.ts'
import { spans } from '../../../shared/limits.ts'

export const idled: InquiryHappening = { type: 'idled', actor: { kind: 'system', id: null }, data: {} }

/** Whether it may come to rest: what is open, live and not at rest yet. */
export function mayIdle({ state, idle, marks }: InquiryState): boolean {
  return state === 'open' && idle !== true && marks?.kind === 'live'
}

/** When to look whether it rests (epoch ms): at rest by then where nobody says anything more; null: no need to. */
export function nextIdleLook(state: InquiryState, now: number): number | null {
  if (!mayIdle(state)) return null
  const { lastMessageFrom, lastMessageAt, spanFrom } = state
  // Whoever takes it up has as long to say something.
  return (lastMessageFrom === 'member' ? Math.max(lastMessageAt, spanFrom ?? 0) : now) + spans.idle
}
