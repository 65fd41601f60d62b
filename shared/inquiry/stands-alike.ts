/**
 * Whether an inquiry stands where it stood: in the queue, with the same person, in the same state of the same episode.
 * A message or a read mark alone moves nothing, and then no index, no count and no episode row needs to be written.
 */
import type { InquiryState } from './inquiry-state.ts'

/** Compares everything that lists, counts and the episode's row are read by. */
export function standsAlike(one: InquiryState, other: InquiryState): boolean {
  return (
    one.team === other.team &&
    one.queue === other.queue &&
    one.state === other.state &&
    one.assignee === other.assignee &&
    one.episode === other.episode &&
    one.enteredAt === other.enteredAt &&
    one.answeredAt === other.answeredAt &&
    one.closedAt === other.closedAt &&
    one.rating === other.rating &&
    one.idle === other.idle
  )
}
