/** Reports of a day or a week: when they are made and for whom, and what one says. Screen and mail are made of the same. */
import * as z from 'zod'
import type { Flag } from '../measures/anomaly/judge.ts'
import type { Scope } from '../permissions.ts'
import type { LineId } from '../reports/report-lines.ts'
import type { WatchedId } from '../reports/watched.ts'
import type { LikelyCause } from '../reports/likely-causes.ts'
import { weekdays } from './hours.ts'

export const ReportKind = z.enum(['daily', 'weekly'])
export type ReportKind = z.infer<typeof ReportKind>

/** Roles whose measures are more than their own. */
export const reportRoles = ['owner', 'admin', 'manager', 'analyst'] as const

/** Body of `PUT /api/reports/plans/:kind`: when such reports are made, in the workspace's zone, and who is sent them. */
export const ReportPlan = z.strictObject({
  on: z.boolean(),
  hour: z.int('must be a whole hour').min(0).max(23, 'must be before midnight'),
  /** Of a weekly one. */
  weekday: z.enum(weekdays),
  roles: z.array(z.enum(reportRoles)).min(1, 'must name a role'),
})
export type ReportPlan = z.infer<typeof ReportPlan>

/** Until somebody sets another. */
export const usualPlan: ReportPlan = { on: false, hour: 7, weekday: 'mon', roles: ['owner', 'manager'] }

/** Which report: that of a day, or of the seven days that end with it (YYYY-MM-DD, in the workspace's zone). */
export const ReportName = z.strictObject({ kind: ReportKind, day: z.iso.date('must be a day, like 2026-04-13') })
export type ReportName = z.infer<typeof ReportName>

/** Body of `PUT /api/reports/mutes/:measure`: until which day (YYYY-MM-DD) it is not flagged; null: it is again. */
export const MuteWish = z.strictObject({ until: z.iso.date('must be a day, like 2026-04-13').nullable() })
export type MuteWish = z.infer<typeof MuteWish>

/** One number: of the period, of the one before, and of those up to it (oldest first). Null: no data, or too early to say. */
export interface ReportLine {
  id: LineId
  unit: 'count' | 'share' | 'seconds'
  value: number | null
  /** Out of how many; null where it is a count itself. */
  n: number | null
  before: number | null
  /** How many may still change it. */
  maturing: number
  trend: (number | null)[]
}

/** Why something happened, as a name from a list, and how often: in the period, and in the one before. */
export interface ReasonCount {
  reason: string
  count: number
  before: number
}

/** What is counted by reason. */
export const reasonLists = ['lost', 'competitor', 'goods', 'sent-back', 'transfer', 'escalation'] as const
export type ReasonList = (typeof reasonLists)[number]

/** Something out of the ordinary, with what seems to be behind it. */
export interface ReportFlag extends Flag {
  measure: WatchedId
  causes: LikelyCause[]
  /** Somebody does not want to hear of it until this day; null: they do. */
  mutedUntil: string | null
}

/** Answer to `GET /api/reports/:kind/:day`. */
export interface Report extends ReportName {
  /** The first of its days. */
  first: string
  scope: Exclude<Scope, 'none' | 'own'>
  lines: ReportLine[]
  /** By reason, the most frequent first. */
  reasons: Record<ReasonList, ReasonCount[]>
  flags: ReportFlag[]
  /** When the clock made it (epoch ms); null: it is only looked at. */
  madeAt: number | null
  /** Facts are being counted anew: the numbers may be those from before. */
  counting: boolean
}

/** A report that was made, and when (epoch ms). */
export interface MadeReport extends ReportName {
  madeAt: number
}

/** Answer to `GET /api/reports`: the newest first. */
export interface ReportsAnswer {
  plans: Record<ReportKind, ReportPlan>
  reports: MadeReport[]
  /** The day that is over, of which there can be a report. */
  yesterday: string
  /** Whether any mail leaves this Foyer. */
  mail: boolean
}
