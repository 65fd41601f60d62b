/** What is changed of a person, calendar and all; apart from member.ts, whose schemas the console needs at its door. */
import * as z from 'zod'
import { changeOf } from './change-of.ts'
import { ExceptionChange } from './exceptions.ts'
import { Hours } from './hours.ts'
import { Leaves } from './leave.ts'
import { Role, Teams } from './member.ts'
import { Skills } from './skills.ts'

/** Body of `PATCH /api/members/:id`. */
export const MemberChange = z.strictObject({
  role: Role.optional(),
  exceptions: ExceptionChange.optional(),
  weight: z.number().min(0.05).max(2).optional(),
  capacity: z.int().min(0).max(20).optional(),
  skills: changeOf(Skills).optional(),
  suspended: z.boolean().optional(),
  teams: Teams.optional(),
  /** When they work; null: at all times. */
  hours: Hours.nullable().optional(),
  leave: Leaves.optional(),
})
export type MemberChange = z.infer<typeof MemberChange>
