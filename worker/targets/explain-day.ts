/** Why a day fell short of its targets, in the words of whoever they are set for: `PUT /api/targets/reasons`. */
import { changesOf } from '../../shared/audit-log/changes-of.ts'
import { dayPlus } from '../../shared/calendar.ts'
import type { ReasonToSay } from '../../shared/schema/target.ts'
import { dateAt } from '../../shared/zone.ts'
import { entryBy } from '../audit-log/entry-by.ts'
import type { Acting } from '../audit-log/entry-by.ts'
import type { MemberPrincipal } from '../desk/principal.ts'
import type { Outcome } from '../identity/outcome.ts'
import { audited } from '../record/audit-log.ts'
import { batch } from '../record/sql.ts'
import { sayReason } from '../record/targets.ts'
import type { Services } from '../services.ts'
import { isSame, reachesSubject, targetFrame } from './target-frame.ts'
import type { KnownSubject } from './target-frame.ts'

/** Of a day to come. */
export const notYet = {
  kind: 'refused',
  because: 'invalid-input',
  field: 'day',
  detail: 'must not be in the future',
} as const

const tooLate = {
  kind: 'refused',
  because: 'gone',
  field: 'day',
  detail: 'Only until the end of the next day.',
} as const

export async function explainDay(
  speaking: Acting & { services: Services; member: MemberPrincipal },
  said: ReasonToSay,
): Promise<Outcome<object>> {
  const { services, workspace, member: speaker } = speaking
  const { db, now } = services
  const { subjects, zone } = await targetFrame(db, workspace)
  const subject = subjects.find((one) => isSame(one, said.subject))
  if (subject === undefined || !reachesSubject(speaker, 'target.read', subject))
    return { kind: 'refused', because: 'not-found' }
  if (!mayExplain(speaker, subject)) return { kind: 'refused', because: 'forbidden' }
  const today = dateAt(now(), zone)
  if (said.day > today) return notYet
  if (!isOpen(said.day, today)) return tooLate
  const { day, reason } = said
  const entry = entryBy(speaking, 'target.explained', subject, changesOf({}, { day, reason }))
  await batch(db, audited(sayReason({ workspace, by: speaker.member, at: now() }, said), entry))
  return { kind: 'done', value: {} }
}

/** Whether a day can be explained still: until the end of the day after. */
export function isOpen(day: string, today: string): boolean {
  return day === today || day === dayPlus(today, -1)
}

/** Of oneself, and of whom one sets targets for. */
export function mayExplain(speaker: MemberPrincipal, subject: KnownSubject): boolean {
  return isSame(subject, { kind: 'member', id: speaker.member }) || reachesSubject(speaker, 'target.write', subject)
}
