import type { Changeable } from '../../shared/permissions.ts'

/** What a person can be allowed otherwise than their role, by what it is about, as the form shows it. */
export const permissionGroups = {
  inquiries: [
    'inquiry.read',
    'waiting.read',
    'inquiry.work',
    'inquiry.assign',
    'inquiry.receive',
    'reply.write',
    'file.take',
  ],
  numbers: ['measures.read', 'report.read', 'target.read', 'target.write', 'cost.read', 'cost.write'],
  settings: [
    'site.read',
    'site.write',
    'queue.read',
    'queue.write',
    'queue.pause',
    'workspace.write',
    'member.write',
    'customer.write',
  ],
  running: ['status.read', 'notice.read', 'audit.read'],
} as const satisfies Record<string, readonly Changeable[]>
export type PermissionGroup = keyof typeof permissionGroups
