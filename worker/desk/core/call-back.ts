/** A visitor who would rather be called back than wait, and that they were. Pure; inquiry-life.ts asks. */
import { isCallBackTime } from '../../../shared/call-back-times.ts'
import { isClosed } from '../../../shared/inquiry/episode-state.ts'
import type { Actor } from '../../../shared/inquiry/inquiry-event.ts'
import type { InquiryState } from '../../../shared/inquiry/inquiry-state.ts'
import { canBeSpokenWith } from '../../../shared/inquiry/is-owed-call-back.ts'
import type { VisitorCommand } from '../../../shared/schema/command.ts'
import { happened, nothing, refused } from './decision.ts'
import type { Decision } from './decision.ts'
import { callBackDue } from './promise.ts'
import type { Promising } from './promise.ts'

/**
 * Lets them ask, once: nothing is owed to whoever has an answer, or left a message with a time of its own. An offer that
 * stands goes on standing: whoever accepts it sees by when.
 * @param promising its queue
 */
export function askCallBack(
  { state, marks, answeredAt, visitor }: InquiryState,
  { how, at }: Extract<VisitorCommand, { type: 'call-back' }>,
  now: number,
  promising: Promising,
): Decision {
  if (isClosed(state) || answeredAt !== null || marks?.kind !== 'live' || marks.left?.asked !== undefined)
    return nothing
  const { left } = marks
  const actor: Actor = { kind: 'visitor', id: visitor }
  if (at !== undefined) {
    const { from, to: due } = at
    if (!isCallBackTime(at, now, promising.calendar))
      return refused('invalid-input', 'This is none of the times that are offered.', 'at')
    return happened({ type: 'call-back-asked', actor, data: { how, due, from } })
  }
  // Who had left is owed one already: asking moves no promise, unless it names a time.
  const due = left?.callBack === 'owed' && left.due !== null ? left.due : callBackDue(now, promising)
  return happened({ type: 'call-back-asked', actor, data: { how, due } })
}

/** Whoever has it spoke with them: the call-back is made, and stands as the first reply; a message is answered so too. */
export function called(state: InquiryState, actor: Actor, worked: number | null): Decision {
  if (isClosed(state.state)) return refused('already-closed')
  if (state.state !== 'open') return refused('stale-version', 'Nobody has accepted it yet.')
  if (!canBeSpokenWith(state)) return refused('stale-version', 'No call-back is owed any more.')
  return happened({ type: 'called', actor, data: worked === null ? {} : { worked } })
}
