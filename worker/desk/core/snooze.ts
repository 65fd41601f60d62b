/** Putting an inquiry by for a while, and taking it up again. Pure; inquiry-life.ts asks. */
import { isClosed } from '../../../shared/inquiry/episode-state.ts'
import type { Actor } from '../../../shared/inquiry/inquiry-event.ts'
import type { InquiryState } from '../../../shared/inquiry/inquiry-state.ts'
import { spans } from '../../../shared/limits.ts'
import { happened, nothing, refused } from './decision.ts'
import type { Decision } from './decision.ts'

/** Puts it by: whoever asks has had a reply, so that nobody waits without a word. */
export function snooze(state: InquiryState, actor: Actor, until: number, now: number): Decision {
  if (isClosed(state.state)) return refused('already-closed')
  if (state.state !== 'open') return refused('stale-version', 'Nobody has accepted it yet.')
  if (state.answeredAt === null) return refused('not-available', 'Answer first, then put it by.')
  if (until <= now || until > now + spans.longestSnooze)
    return refused('invalid-input', 'Within the next 90 days.', 'act.until')
  return state.snoozedUntil === until ? nothing : happened({ type: 'snoozed', actor, data: { until } })
}

export function wake({ snoozedUntil }: InquiryState, actor: Actor): Decision {
  return snoozedUntil === undefined ? nothing : happened({ type: 'woke', actor, data: {} })
}
