/** A member's own passkeys: added for the password, named, removed. Each new or removed one is told by mail. */
import { changesOf } from '../../../shared/audit-log/changes-of.ts'
import { limits } from '../../../shared/limits.ts'
import type { BeginPasskey, NewPasskey } from '../../../shared/schema/passkey.ts'
import { entryBy } from '../../audit-log/entry-by.ts'
import { audited } from '../../record/audit-log.ts'
import { addPasskey, passkeysOf, removePasskey, renamePasskey } from '../../record/passkeys.ts'
import { batch } from '../../record/sql.ts'
import { workspaceById } from '../../record/workspaces.ts'
import { byPassword } from '../by-password.ts'
import type { Arrival } from '../open-session.ts'
import type { Outcome } from '../outcome.ts'
import type { Owning } from '../owning.ts'
import { tellFactorChanged } from '../second-factor/tell-factor-changed.ts'
import { endOtherSessions } from '../sessions.ts'
import { created, creationOptions } from './ceremony.ts'

type Options = Awaited<ReturnType<typeof creationOptions>>

export async function beginPasskey(owning: Owning, { password }: BeginPasskey): Promise<Outcome<Options>> {
  const { services, workspace, account, self } = owning
  const proved = await byPassword(owning, password)
  if (proved.kind === 'refused') return proved
  const [known, place] = await Promise.all([passkeysOf(services.db, account), workspaceById(services.db, workspace)])
  const named = { workspace: place!.name, email: self.email, name: self.name }
  const ids = known.map(({ id }) => id)
  return { kind: 'done', value: await creationOptions(services, account, named, ids) }
}

export async function finishPasskey(
  owning: Owning,
  { name, credential }: NewPasskey,
  { address }: Arrival,
): Promise<Outcome<{ id: string }>> {
  const { services, account, self } = owning
  const made = await created(services, account, credential)
  if (made === null) return { kind: 'refused', because: 'passkey-refused', field: 'credential' }
  const key = { ...made, account, name, createdAt: services.now() }
  const entry = entryBy(owning, 'passkey.added', self, changesOf({}, { name }), address)
  const [added] = await batch(services.db, audited(addPasskey(key, limits.passkeys), entry))
  if (added!.results.length === 0) return { kind: 'refused', because: 'already-exists' }
  await settled(owning, 'passkey-added')
  return { kind: 'done', value: { id: key.id } }
}

export async function nameAnew(owning: Owning, id: string, name: string): Promise<Outcome<object>> {
  const { services, account, self } = owning
  const was = (await passkeysOf(services.db, account)).find((one) => one.id === id)
  if (was === undefined) return { kind: 'refused', because: 'not-found' }
  const entry = entryBy(owning, 'passkey.renamed', self, changesOf({ name: was.name }, { name }))
  await batch(services.db, audited(renamePasskey(account, id, name), entry))
  return { kind: 'done', value: {} }
}

export async function takePasskeyOut(owning: Owning, id: string, { address }: Arrival): Promise<Outcome<object>> {
  const { services, account, self } = owning
  const was = (await passkeysOf(services.db, account)).find((one) => one.id === id)
  if (was === undefined) return { kind: 'refused', because: 'not-found' }
  const entry = entryBy(owning, 'passkey.removed', self, changesOf({ name: was.name }, {}), address)
  await batch(services.db, audited(removePasskey(account, id), entry))
  await settled(owning, 'passkey-removed')
  return { kind: 'done', value: {} }
}

async function settled(owning: Owning, what: 'passkey-added' | 'passkey-removed'): Promise<void> {
  const { services, workspace, account, member } = owning
  await endOtherSessions(services, account, member.session)
  await tellFactorChanged(services, { workspace, member: member.member }, what)
}
