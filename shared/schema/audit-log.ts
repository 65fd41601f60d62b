/** The audit log: who changed, exported or tried what, as the worker writes it and the console shows it. */
import * as z from 'zod'
import { auditKinds } from '../audit-log/actions.ts'
import type { AuditAction } from '../audit-log/actions.ts'
import type { AuditChange } from '../audit-log/changes-of.ts'
import { daysOf } from '../zone.ts'
import { Id } from './basics.ts'

/** Who did it: a member; whoever set the workspace up, or ran a command on the server; nobody who was signed in; or the clock. */
export type AuditBy =
  | { kind: 'member'; id: Id; name: string }
  | { kind: 'nobody' | 'set-up' | 'command-line' | 'clock' }

export interface AuditLine {
  id: Id
  at: number
  by: AuditBy
  /** Id of the session it was done in; null outside of any. */
  session: Id | null
  /** Where it came from, of comings and goings alone, and for a while; an IPv6 one as its /64. */
  address: string | null
  action: AuditAction
  /** What it was done to: its name at that time. */
  on: { id: string; name: string }
  changes: AuditChange[]
  /** How often within the hour, of attempts that failed. */
  times: number
}

/** Answer to `GET /api/audit`, newest first. `next` goes into the query as `before`. */
export interface AuditPage {
  lines: AuditLine[]
  next: string | null
}

const Cursor = z.string().regex(/^\d{1,15}_[0-9a-f-]{36}$/u, 'must be the `next` of an earlier answer')

/** Whose, which and when; days are of the workspace's zone, the first and the last. */
const wanted = {
  member: Id.optional(),
  kind: z.enum(auditKinds).optional(),
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
}

const inOrder = { path: ['to'], error: 'must not be before `from`' }
const isInOrder = ({ from, to }: { from?: string | undefined; to?: string | undefined }) =>
  from === undefined || to === undefined || daysOf(from) <= daysOf(to)

/** Query of `GET /api/audit/csv`. */
export const AuditFilter = z.strictObject(wanted).refine(isInOrder, inOrder)
export type AuditFilter = z.infer<typeof AuditFilter>

/** Query of `GET /api/audit`. */
export const AuditQuery = z.strictObject({ ...wanted, before: Cursor.optional() }).refine(isInOrder, inOrder)
export type AuditQuery = z.infer<typeof AuditQuery>
