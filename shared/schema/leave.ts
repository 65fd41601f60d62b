/**
 * When somebody is on leave, and who stands in for them: days of the zone of their hours, both of them included. Edited with
 * the person; shared/rota.ts counts with it.
 */
import * as z from 'zod'
import { limits } from '../limits.ts'
import { Id } from './basics.ts'

const Day = z.iso.date('must be a real date, like 2026-12-03')

/** One stretch of leave. Nobody has to stand in: then what is meant for them goes to their team in turn. */
export const Leave = z
  .strictObject({ from: Day, until: Day, standIn: Id.nullable().default(null) })
  .refine(({ from, until }) => from <= until, { path: ['until'], message: 'must not end before it begins' })
export type Leave = z.infer<typeof Leave>

/** All of one person, in order; no day twice. */
export const Leaves = z
  .array(Leave)
  .max(limits.leaves, `must be at most ${limits.leaves} leaves`)
  .transform((leaves) => leaves.toSorted((one, other) => (one.from < other.from ? -1 : 1)))
  .superRefine((leaves, ctx) => {
    const at = leaves.findIndex((leave, place) => (leaves[place + 1]?.from ?? '9999') <= leave.until)
    if (at !== -1)
      ctx.addIssue({ code: 'custom', path: [at + 1, 'from'], message: `${leaves[at + 1]!.from} is in another leave` })
  })
