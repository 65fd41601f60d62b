/** A member's own link with the provider: seen, and taken away. */
import { changesOf } from '../../../shared/audit-log/changes-of.ts'
import type { ProviderStanding } from '../../../shared/schema/provider.ts'
import { entryBy } from '../../audit-log/entry-by.ts'
import { audited } from '../../record/audit-log.ts'
import { linkedSince, removeLink } from '../../record/provider-links.ts'
import { batch } from '../../record/sql.ts'
import type { Services } from '../../services.ts'
import type { Arrival } from '../open-session.ts'
import type { Outcome } from '../outcome.ts'
import type { Owning } from '../owning.ts'
import { tellFactorChanged } from '../second-factor/tell-factor-changed.ts'
import { endOtherSessions } from '../sessions.ts'

export async function readLink({ db, oidc }: Services, account: string): Promise<ProviderStanding> {
  if (oidc === null) return { provider: null, since: null }
  return { provider: oidc.name, since: await linkedSince(db, account, oidc.issuer) }
}

/** Whoever vouches for their address there is linked anew at the next sign-in; other sessions end. */
export async function unlink(owning: Owning, { address }: Arrival): Promise<Outcome<object>> {
  const { services, workspace, account, member, self } = owning
  const { oidc, db } = services
  if (oidc === null) return { kind: 'refused', because: 'not-found' }
  const entry = entryBy(owning, 'provider.unlinked', self, changesOf({ issuer: oidc.issuer }, {}), address)
  const [removed] = await batch(db, audited(removeLink(account, oidc.issuer), entry))
  if (removed!.results.length === 0) return { kind: 'refused', because: 'not-found' }
  await endOtherSessions(services, account, member.session)
  await tellFactorChanged(services, { workspace, member: member.member }, 'provider-unlinked')
  return { kind: 'done', value: {} }
}
