/**
 * Presence: what a member declared, or their calendar for them, and whether a socket of theirs is alive. Not the socket
 * alone: a page in the background is not gone, and after a deploy, when all sockets drop at once, absence counts from the
 * Desk's own start.
 */
import type {
  Actor,
  GoneBecause,
  InquiryEvent,
  MemberEvent,
  MemberHappening,
} from '../../../shared/inquiry/inquiry-event.ts'
import type { Duty } from '../../../shared/rota.ts'
import type { Presence } from '../../../shared/schema/command.ts'

/** A member as the Desk follows them; kept in its storage, folded from the member's stream. */
export interface Attendance {
  member: string
  /** Seq of the newest event in the member's stream. */
  seq: number
  presence: Presence
  /** They are away because they missed offers, and have said nothing since. */
  sentAway?: boolean
  /** They are away because their calendar says so, and have said nothing since. */
  calendar?: Exclude<Duty, 'on'>
  reachable: boolean
  /** When they were reachable, as far as that is not told yet; absent where it was not kept. */
  untold?: readonly Reached[]
  /** Offers missed in a row; two send the member away. */
  misses: number
  /** Since when they have had nothing new to do: the tie-break of routing. */
  idleSince: number
  /** Since when they are not there; absent while they are, and where it was not kept. */
  goneSince?: number
  /** When they declared something, or became reachable again, last: a fresh start after offers missed. */
  backSince: number
  /** When they came, last: became reachable, or had been away and said otherwise. Absent where it was not kept. */
  cameAt?: number
}

/** A stretch in which a member was reachable; null `to`: they still are. Epoch ms. */
export interface Reached {
  from: number
  to: number | null
}

/** Nobody did it: it was noticed. */
export const system: Actor = { kind: 'system', id: null }

/** Offers missed in a row after which a member counts as away. */
const missesUntilAway = 2

/** A member nobody has seen yet. */
export function unseen(member: string): Attendance {
  return { member, seq: 0, presence: 'away', reachable: false, misses: 0, idleSince: 0, backSince: 0 }
}

/** Folds one event of a member's stream. */
export function evolveAttendance(before: Attendance, event: MemberEvent): Attendance {
  const after = followed(before, event)
  if (isPresent(after)) delete after.goneSince
  else if (isPresent(before)) after.goneSince = event.at
  return after
}

function followed(before: Attendance, event: MemberEvent): Attendance {
  switch (event.type) {
    case 'declared': {
      const { presence, because } = event.data
      const after: Attendance = {
        ...before,
        seq: event.seq,
        presence,
        sentAway: event.actor.kind === 'system' && because === undefined,
        misses: 0,
        idleSince: event.at,
        backSince: event.at,
      }
      if (because === 'off-shift' || because === 'on-leave') after.calendar = because
      else delete after.calendar
      if (before.presence === 'away' && presence !== 'away') after.cameAt = event.at
      return after
    }
    case 'reachable': {
      const untold = [...(before.untold ?? []), { from: event.at, to: null }]
      return { ...before, seq: event.seq, reachable: true, untold, backSince: event.at, cameAt: event.at }
    }
    case 'unreachable': {
      const { since = event.at } = event.data
      const ended = before.untold?.map(({ from, to }) => ({ from, to: to ?? since }))
      const untold = ended?.filter(({ from, to }) => from < to)
      return { ...before, seq: event.seq, reachable: false, ...(untold && { untold }) }
    }
    case 'signed-in':
      return { ...before, seq: event.seq, untold: untoldAfter(before.untold ?? [], event.data.to) }
    case 'worked':
      return { ...before, seq: event.seq }
  }
}

function untoldAfter(untold: readonly Reached[], told: number): Reached[] {
  return untold.filter(({ to }) => to === null || to > told).map(({ from, to }) => ({ from: Math.max(from, told), to }))
}

/** What a member declares of themselves; saying the same again is no event, unless their calendar said it for them. */
export function declare(now: Attendance, presence: Presence, actor: Actor): MemberHappening[] {
  if (now.presence === presence && now.calendar === undefined) return []
  return [{ type: 'declared', actor, data: { presence } }]
}

/**
 * Their calendar has come to something else, or may have: nobody off duty is left available, and who was set away by it
 * alone and is there is available again. Whoever says otherwise afterwards is believed until the next time.
 */
export function followCalendar(now: Attendance, duty: Duty): MemberHappening[] {
  if (duty === 'on') return backOnShift(now, duty)
  if (now.presence === 'away' && (now.calendar === undefined || now.calendar === duty)) return []
  return [{ type: 'declared', actor: system, data: { presence: 'away', because: duty } }]
}

/** Set away by their calendar alone, and it is over: whoever comes, or is there, is available. */
export function backOnShift(now: Attendance, duty: Duty): MemberHappening[] {
  if (duty !== 'on' || now.calendar === undefined || !now.reachable) return []
  return [{ type: 'declared', actor: system, data: { presence: 'available', because: 'on-shift' } }]
}

/** A socket came. Who is reachable from before it was kept since when is so from now on. */
export function reach(now: Attendance): MemberHappening[] {
  return now.reachable && now.untold !== undefined ? [] : [{ type: 'reachable', actor: system, data: {} }]
}

/** The last socket had been gone for the grace at `since` (epoch ms). */
export function loseReach(now: Attendance, since: number): MemberHappening[] {
  return now.reachable ? [{ type: 'unreachable', actor: system, data: { since } }] : []
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

/** Why they are not there, of who is not. */
export function goneBecause(now: Attendance): GoneBecause {
  return now.presence === 'away' ? (now.calendar ?? 'away') : 'unreachable'
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
    case 'called':
      return doing(before)
    case 'missed':
      return event.data.because === 'time' ? { ...before, misses: before.misses + 1 } : before
    default:
      return before
  }
}
