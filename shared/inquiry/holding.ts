/** Who has an inquiry, and in which queue it is: what events do to that part of its state. Used by `evolve`. */
import type { Moved } from './inquiry-event.ts'
import type { InquiryState } from './inquiry-state.ts'
import { isOwedCallBack } from './is-owed-call-back.ts'

/** Back to the queue, place kept: somebody had it, and will not be asked again as long as they only stay. */
export function queueAgain(state: InquiryState, member: string | null): void {
  state.state = isOwedCallBack(state) ? 'callback-owed' : 'waiting'
  state.assignee = null
  state.offerDue = null
  state.spanFrom = null
  if (member !== null) state.tried = { ...state.tried, [member]: state.at }
}

/** From now on it is in this queue. A level that was needed of one team is not asked of another. */
export function goTo(state: InquiryState, queue: string, team: string): void {
  if (team !== state.team) delete state.level
  delete state.stranded
  state.queue = queue
  state.team = team
  state.queuedAt = state.at
}

/** From now on it is this member's. */
export function take(state: InquiryState, member: string): void {
  state.state = 'open'
  delete state.stranded
  state.assignee = member
  state.offerDue = null
  state.held = state.held.includes(member) ? state.held : [...state.held, member]
  state.span += 1
  state.spanFrom = state.at
}

/** Passed on: to somebody, or to a queue, and what that leaves behind. */
export function move(state: InquiryState, { how, from, queue, team, member, level, for: meantFor }: Moved): void {
  if (member !== null && meantFor !== undefined) state.standsIn = { by: member, for: meantFor }
  if (how === 'handoff' || how === 'return') delete state.handedFrom
  if (how === 'handoff' && from !== null) state.handedFrom = { queue: state.queue, team: state.team, member: from }
  state.moves = (state.moves ?? 0) + 1
  // A person decided where it belongs: what nobody takes goes on from there as from its first queue.
  delete state.visited
  goTo(state, queue, team)
  if (level !== undefined) state.level = level
  if (member === null) queueAgain(state, from)
  else take(state, member)
}
