/** A line of the audit log for what a member does. Routes and actions that write settings, and those that export, make one. */
import type { AuditChange } from '../../shared/audit-log/changes-of.ts'
import type { AuditAction } from '../../shared/audit-log/actions.ts'
import type { AuditEntry } from '../record/audit-log.ts'
import type { Services } from '../services.ts'

/** Who acts, and where. */
export interface Acting {
  services: Pick<Services, 'newId' | 'now'>
  workspace: string
  member: { member: string; session: string | null }
}

/**
 * @param address of comings and goings alone: what else is done in a session came from where that was opened
 * @example audited(changeTeam(…), entryBy(c.var, 'team.changed', team, changesOf(team, change)))
 */
export function entryBy(
  { services, workspace, member: { member, session } }: Acting,
  action: AuditAction,
  { id, name }: { id: string; name: string },
  changes: AuditChange[] = [],
  address: string | null = null,
): AuditEntry {
  const by = { kind: 'member', member, session } as const
  return { workspace, id: services.newId(), at: services.now(), by, address, action, on: { id, name }, changes }
}
