/** Ending every session of a member: by whoever changes people, and of nobody who stands above them. */
import { holdsAtLeast } from '../../shared/rank.ts'
import { entryBy } from '../audit-log/entry-by.ts'
import { addAudit } from '../record/audit-log.ts'
import { memberById } from '../record/members.ts'
import { batch } from '../record/sql.ts'
import type { Outcome } from './outcome.ts'
import type { Owning } from './owning.ts'
import { sendAway } from './send-away.ts'

export async function signOutMember(asking: Owning, id: string): Promise<Outcome<object>> {
  const { services, workspace, member: asker } = asking
  const person = await memberById(services.db, workspace, id)
  if (person === null) return { kind: 'refused', because: 'not-found' }
  if (!holdsAtLeast(asker.role, person.member.role))
    return { kind: 'refused', because: 'forbidden', detail: 'This person stands above you.' }
  await batch(services.db, [addAudit(entryBy(asking, 'member.signed-out', person.member))])
  await sendAway(services, workspace, id, person.account)
  return { kind: 'done', value: {} }
}
