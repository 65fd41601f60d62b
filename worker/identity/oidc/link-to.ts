/**
 * Links an account with whom a provider knows its owner as, when they first come in by it: told in the audit log with the
 * link, and to them by mail. From then on that alone counts, whatever their address there becomes.
 */
import { changesOf } from '../../../shared/audit-log/changes-of.ts'
import { entryBy } from '../../audit-log/entry-by.ts'
import { audited } from '../../record/audit-log.ts'
import { memberByAccount } from '../../record/members.ts'
import { accountOfSubject, addLink } from '../../record/provider-links.ts'
import type { Subject } from '../../record/provider-links.ts'
import { batch } from '../../record/sql.ts'
import type { Services } from '../../services.ts'
import type { Arrival } from '../open-session.ts'
import { tellFactorChanged } from '../second-factor/tell-factor-changed.ts'

/** @returns whether the two belong together now; false when either belongs to another */
export async function linkTo(
  services: Services,
  account: string,
  subject: Subject,
  { address }: Arrival,
): Promise<boolean> {
  const known = await accountOfSubject(services.db, subject)
  if (known !== null) return known === account
  const { workspace, member } = (await memberByAccount(services.db, account))!
  const linking = { services, workspace, member: { member: member.id, session: null } }
  const entry = entryBy(linking, 'provider.linked', member, changesOf({}, { issuer: subject.issuer }), address)
  const [added] = await batch(services.db, audited(addLink(account, subject, services.now()), entry))
  if (added!.results.length === 0) return (await accountOfSubject(services.db, subject)) === account
  await tellFactorChanged(services, { workspace, member: member.id }, 'provider-linked')
  return true
}
