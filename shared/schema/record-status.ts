/** How the record stands, beside its facts: what waits to be sent and indexed, what holds in it, and how large it is. */

import type { KeepingStatus } from './keeping.ts'

/** What must hold of every inquiry, whatever happened to the server: worker/record/rules.ts asks the record. */
export const recordRules = [
  'numbered',
  'in-order',
  'version',
  'submitted',
  'messages',
  'held',
  'spans',
  'episodes',
  'standing',
  'columns',
  'impersonal',
  'forgotten',
] as const
export type RecordRule = (typeof recordRules)[number]

/** A rule that does not hold, and how often. */
export interface BrokenRule {
  rule: RecordRule
  count: number
}

/** Its part of the answer to `GET /api/status`. */
export interface RecordStatus {
  /** Mails and pushes: how many are due, since when (epoch ms; null for none), and given up within the last 30 days. */
  notices: { due: number; since: number | null; failed: number }
  /** Closed inquiries whose words cannot be searched for yet; `most` stands for as many or more. */
  unindexed: { count: number; most: number }
  /** Rules that the last night found broken; null before the first. */
  broken: BrokenRule[] | null
  keeping: KeepingStatus
  /** All inquiries of the workspace, and the bytes of the database, which workspaces share. */
  size: { inquiries: number; bytes: number }
  /** Of the software. */
  version: string
}
