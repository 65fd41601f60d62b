/** Whether everybody of a workspace must have a second factor. */
import { changesOf } from '../../../shared/audit-log/changes-of.ts'
import type { FactorPolicy, FactorPolicyStanding } from '../../../shared/schema/second-factor.ts'
import { entryBy } from '../../audit-log/entry-by.ts'
import { audited } from '../../record/audit-log.ts'
import { isFactorRequired, membersWithoutFactor, requireFactor } from '../../record/second-factors.ts'
import { batch } from '../../record/sql.ts'
import { workspaceById } from '../../record/workspaces.ts'
import type { Services } from '../../services.ts'
import type { Outcome } from '../outcome.ts'
import type { Owning } from '../owning.ts'
import { sendAway } from '../send-away.ts'

export async function readPolicy({ db }: Services, workspace: string): Promise<FactorPolicyStanding> {
  const [required, without] = await Promise.all([isFactorRequired(db, workspace), membersWithoutFactor(db, workspace)])
  return { required, without: without.map(({ id }) => id) }
}

/** Who has none is signed out, and led to it when they come back. Whoever wants it of others has one. */
export async function setPolicy(owning: Owning, { required }: FactorPolicy): Promise<Outcome<FactorPolicyStanding>> {
  const { services, workspace, member } = owning
  const before = await readPolicy(services, workspace)
  if (required && before.without.includes(member.member))
    return { kind: 'refused', because: 'forbidden', field: 'required', detail: 'Set up your own first.' }
  const place = await workspaceById(services.db, workspace)
  const changes = changesOf({ secondFactor: before.required }, { secondFactor: required })
  const entry = entryBy(owning, 'workspace.changed', place!, changes)
  await batch(services.db, audited(requireFactor(workspace, required), entry))
  const out = required ? await membersWithoutFactor(services.db, workspace) : []
  for (const { id, account } of out) await sendAway(services, workspace, id, account)
  return { kind: 'done', value: { required, without: before.without } }
}
