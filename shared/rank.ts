/** Which role stands above which: nobody gives or takes away what is above their own. Members' routes and console use it. */
import type { Role } from './schema/member.ts'

const rank: Record<Role, number> = { owner: 4, admin: 3, manager: 2, assistant: 1, analyst: 1 }

/** Whether `role` stands at least as high as `other`. */
export function holdsAtLeast(role: Role, other: Role): boolean {
  return rank[role] >= rank[other]
}
