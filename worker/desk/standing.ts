/** How an inquiry stands to the queues and to people's capacity. live-state.ts counts by it, teller.ts tells by it. */
import { episodeClass, isUnassigned } from '../../shared/inquiry/episode-state.ts'
import type { InquiryState } from '../../shared/inquiry/inquiry-state.ts'
import { isOwedCallBack } from '../../shared/inquiry/is-owed-call-back.ts'
import type { Queued } from './queue-order.ts'

/** Whose capacity an inquiry takes. */
export function occupies(state: InquiryState): string | null {
  return state.state === 'offered' || state.state === 'open' ? state.assignee : null
}

/** Waits for a person: in the queue, on offer, or owed a call-back. */
export function isQueued(state: InquiryState): boolean {
  return episodeClass[state.state] === 'queued'
}

/** Has a place in the line of those who are here. */
export function standsInLine(state: InquiryState): boolean {
  return isQueued(state) && !isOwedCallBack(state)
}

export function queuedAs(state: InquiryState): Queued {
  return {
    queue: state.queue,
    enteredAt: state.enteredAt,
    inquiry: state.id,
    waiting: isUnassigned(state.state),
    callBack: isOwedCallBack(state),
    message: state.marks?.kind === 'message',
  }
}
