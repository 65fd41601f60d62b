/**
 * Presence: what a member declared, and whether a socket of theirs is alive. Not the socket alone: a page in the
 * background is not gone, and after a deploy, when all sockets drop at once, absence counts from the Desk's own start.
 */
import type { Actor, InquiryEvent, MemberEvent, MemberHappening } from '../../../shared/inquiry/inquiry-event.ts'
import type { Presence } from '../../../shared/schema/command.ts'

/** A member as the Desk follows them; kept in its storage, folded from the member's stream. */
export interface Attendance {
  member: string
  /** Seq of the newest event in the member's stream. */
  seq: number
  presence: Presence
  /** They are away because they missed offers, and have said nothing since. */
  sentAway?: boolean
  reachable: boolean
  /** Offers missed in a row; two send the member away. */
  misses: number
  /** Since when they have had nothing new to do: the tie-break of routing. */
  idleSince: number
  /** When they declared something, or became reachable again, last: a fresh start after offers missed. */
  backSince: number
}

const system: Actor = { kind: 'system', id: null }

/** Offers missed in a row after which a member counts as away. */
const missesUntilAway = 2

/** A member nobody has seen yet. */
export function unseen(member: string): Attendance {
  return { member, seq: 0, presence: 'away', reachable: false, misses: 0, idleSince: 0, backSince: 0 }
}

/** Folds one event of a member's stream. */
export function evolveAttendance(before: Attendance, event: MemberEvent): Attendance {
  switch (event.type) {
    case 'declared':
      return {
        ...before,
        seq: event.seq,
        presence: event.data.presence,
        sentAway: event.actor.kind === 'system',
        misses: 0,
        idleSince: event.at,
        backSince: event.at,
      }
    case 'reachable':
      return { ...before, seq: event.seq, reachable: true, backSince: event.at }
    case 'unreachable':
      return { ...before, seq: event.seq, reachable: false }
    case 'worked':
      return { ...before, seq: event.seq }
  }
}

/** What a member declares of themselves; saying the same again is no event. */
export function declare(now: Attendance, presence: Presence, actor: Actor): MemberHappening[] {
  return now.presence === presence ? [] : [{ type: 'declared', actor, data: { presence } }]
}

/** A socket came (true), or the last one has been gone for the grace (false). */
export function reach(now: Attendance, reachable: boolean): MemberHappening[] {
  if (now.reachable === reachable) return []
  return [{ type: reachable ? 'reachable' : 'unreachable', actor: system, data: {} }]
}

/** Two offers missed in a row: whatever they declared, they are not there. */
export function sendAway(now: Attendance): MemberHappening[] {
  return now.misses >= missesUntilAway && now.presence !== 'away'
    ? [{ type: 'declared', actor: system, data: { presence: 'away' } }]
    : []
}

/** On duty: counts for entitlement, whether or not a slot is free. */
export function isPresent(now: Attendance): boolean {
  return now.reachable && now.presence !== 'away'
}

/** May be offered something now. */
export function isAvailable(now: Attendance): boolean {
  return now.reachable && now.presence === 'available'
}

/** They do something: whatever they missed before, they are there. */
function doing(before: Attendance): Attendance {
  return before.misses === 0 ? before : { ...before, misses: 0 }
}

/** What an event of an inquiry says of the member it names: being offered work, taking it and missing it count here. */
export function noticeWork(before: Attendance, event: InquiryEvent): Attendance {
  switch (event.type) {
    case 'offered':
      return { ...before, idleSince: event.at }
    case 'accepted':
      // Taken for them at once: they have done nothing yet.
      return event.data.how === 'at-once' ? before : doing(before)
    case 'declined':
    case 'messaged':
      return doing(before)
    case 'missed':
      return event.data.because === 'time' ? { ...before, misses: before.misses + 1 } : before
    default:
      return before
  }
}
