/** The fairness ledger as the console asks for it and is answered: who got which share of what a team handed out. */
import * as z from 'zod'
import type { ShareCount, TierClass } from '../journal-entry.ts'
import type { Scope } from '../permissions.ts'
import { daysOf } from '../zone.ts'
import type { Stretch } from './measures.ts'

/** Local days in one question at most. */
export const mostLedgerDays = 366

/** Query of `GET /api/ledger`: whole local days of the workspace, the first and the last, as YYYY-MM-DD. */
export const LedgerQuery = z
  .strictObject({ from: z.iso.date(), to: z.iso.date() })
  .refine(({ from, to }) => from <= to, { path: ['to'], error: 'must not be before `from`' })
  .refine(({ from, to }) => daysOf(to) - daysOf(from) < mostLedgerDays, {
    path: ['from'],
    error: `must be at most ${mostLedgerDays} days before the end of \`to\``,
  })
export type LedgerQuery = z.infer<typeof LedgerQuery>

/** What was theirs by rule and what came to them, in inquiries; and how often something beside offers happened. */
export type Share = Record<ShareCount | 'entitled' | 'received', number>

export interface PersonShare extends Share {
  member: string
  /** Null for somebody who is not in the record any more. */
  name: string | null
  /** What the team owes them now, in inquiries: it halves every week, and counts when the next is offered. */
  credit: number
}

/** One team's inquiries of one tier class. */
export interface TeamShares {
  team: string
  name: string
  tierClass: TierClass
  whole: Share
  /** By name; for whoever sees only their own share, just that. */
  people: PersonShare[]
}

/** Answer to `GET /api/ledger`. Teams of which nothing was handed out are not there. */
export interface LedgerAnswer {
  period: Stretch
  scope: Exclude<Scope, 'none'>
  shares: TeamShares[]
}

/** Whole local days ending with today, in the order they are offered. */
export const LedgerPeriod = z.enum(['today', '7', '30'])
export type LedgerPeriod = z.infer<typeof LedgerPeriod>
