/**
 * Taking the second step and the passkeys from a member who lost what they were on: by whoever changes people, and of
 * nobody who stands above them.
 */
import { holdsAtLeast } from '../../../shared/rank.ts'
import { entryBy } from '../../audit-log/entry-by.ts'
import type { Acting } from '../../audit-log/entry-by.ts'
import type { MemberPrincipal } from '../../desk/principal.ts'
import { audited } from '../../record/audit-log.ts'
import { memberById } from '../../record/members.ts'
import { removePasskeys } from '../../record/passkeys.ts'
import { removeFactor } from '../../record/second-factors.ts'
import { batch } from '../../record/sql.ts'
import type { Services } from '../../services.ts'
import type { Outcome } from '../outcome.ts'
import { sendAway } from '../send-away.ts'
import { tellFactorChanged } from './tell-factor-changed.ts'

/** Ends their sessions, too: whoever found the app may be in one of them. */
export async function takeFactorAway(
  acting: Acting & { services: Services; member: MemberPrincipal },
  id: string,
): Promise<Outcome<object>> {
  const { services, workspace, member: asker } = acting
  const person = await memberById(services.db, workspace, id)
  if (person === null) return { kind: 'refused', because: 'not-found' }
  if (id === asker.member) return { kind: 'refused', because: 'forbidden', detail: 'Switch off your own.' }
  if (!holdsAtLeast(asker.role, person.member.role))
    return { kind: 'refused', because: 'forbidden', detail: 'This person stands above you.' }
  if (person.account === null) return { kind: 'refused', because: 'not-found' }
  const [removing, ...rest] = removeFactor(person.account)
  const [factor, , passkeys] = await batch(services.db, [
    ...audited(removing, entryBy(acting, 'factor.taken', person.member)),
    ...audited(removePasskeys(person.account), entryBy(acting, 'passkey.taken', person.member)),
    ...rest,
  ])
  if (factor!.results.length + passkeys!.results.length === 0) return { kind: 'refused', because: 'not-found' }
  await sendAway(services, workspace, id, person.account)
  await tellFactorChanged(services, { workspace, member: id }, 'taken')
  return { kind: 'done', value: {} }
}
