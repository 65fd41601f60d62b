/**
 * What a queue promises to whoever comes into it, and by when: decided in the moment it happens, and put into the event,
 * so that nothing afterwards needs its calendar. Pure; inquiry-life.ts lets it happen.
 */
import { isAlwaysOpen, isOpen, workedBy, workingTime } from '../../../shared/hours.ts'
import type { Calendar } from '../../../shared/hours.ts'
import type { InquiryState, Marks } from '../../../shared/inquiry/inquiry-state.ts'
import { spans } from '../../../shared/limits.ts'
import type { QueueTargets } from '../../../shared/schema/queue.ts'

/** A queue as far as it promises something. */
export interface Promising {
  targets: QueueTargets
  calendar: Calendar
  /** As many wait in it as may. */
  full: boolean
}

/** How an episode enters. */
export interface Entry {
  kind: Marks['kind']
  /** Seconds to the first reply. */
  target: number
  /** When they are over, for what is promised in working time; absent where no hours are kept. */
  dueAt?: number
  /** By when it must have a kind, an urgency and somebody responsible; absent where that is not asked. */
  triageBy?: number
}

/** What comes in now: live while the visitor is here, and the queue open and not full; a message otherwise. */
export function entryAt(now: number, visitorHere: boolean, { targets, calendar, full }: Promising): Entry {
  if (visitorHere && !full && isOpen(now, calendar))
    return { kind: 'live', target: targets.live, triageBy: now + spans.triage }
  const target = targets.message
  const triageBy = workedBy(now, spans.triage, calendar)
  if (isAlwaysOpen(calendar)) return { kind: 'message', target, triageBy }
  return { kind: 'message', target, dueAt: workedBy(now, target * 1000, calendar), triageBy }
}

/** By when somebody is called back who left now. */
export function callBackDue(now: number, { targets, calendar }: Promising): number {
  return workedBy(now, targets.callBack * 1000, calendar)
}

/**
 * The working time until a first reply, in ms, for its event; null for a later reply, and where no hours are kept: there
 * it is the time that passed.
 */
export function workedWait(
  now: number,
  { marks, enteredAt, answeredAt }: InquiryState,
  { calendar }: Promising,
): number | null {
  if (marks === undefined || answeredAt !== null || isAlwaysOpen(calendar)) return null
  return workingTime(enteredAt, now, calendar)
}

/** The working time for which it was somebody's, in ms, for the event of its closing; null where `workedWait` is. */
export function workedOpen(now: number, { marks }: InquiryState, { calendar }: Promising): number | null {
  const acceptedAt = marks?.acceptedAt ?? null
  return acceptedAt === null || isAlwaysOpen(calendar) ? null : workingTime(acceptedAt, now, calendar)
}
