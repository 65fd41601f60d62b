/**
 * What becomes of open work when whoever has it goes. Pure. A chat whose visitor is there and waits goes back to the queue
 * and on to the next; everything else stays with them, for the manager to look at.
 */
import type { GoneBecause, InquiryHappening } from '../../../shared/inquiry/inquiry-event.ts'
import type { InquiryState } from '../../../shared/inquiry/inquiry-state.ts'

/**
 * Somebody is there and waits for a word: the last one was theirs. What came as a message has time, and whoever asked to be
 * called back does not wait here.
 */
export function waitsForWord({ state, visitorHere, ended, lastMessageFrom, marks }: InquiryState): boolean {
  const waits = marks?.kind !== 'message' && marks?.left?.asked === undefined
  return state === 'open' && visitorHere && !ended && lastMessageFrom === 'visitor' && waits
}

/** Takes it out of the hands of whoever went. */
export function release({ assignee }: InquiryState, because: GoneBecause): InquiryHappening {
  return { type: 'released', actor: { kind: 'system', id: null }, data: { member: assignee!, because } }
}
