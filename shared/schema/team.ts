/** A team: who works together, and on what. Set in the console; queues lead to teams, members are in any number. */
import * as z from 'zod'
import { limits } from '../limits.ts'
import { Id, line } from './basics.ts'

/** What a team is there for; null for anything else. */
export const TeamFunction = z.enum(['support', 'marketing', 'sales'])
export type TeamFunction = z.infer<typeof TeamFunction>

/** Body of `POST /api/teams`. */
export const NewTeam = z.strictObject({ name: line(limits.teamName), function: TeamFunction.nullable() })
export type NewTeam = z.infer<typeof NewTeam>

/** Body of `PATCH /api/teams/:id`. The manager is an active member. */
export const TeamChange = NewTeam.extend({ manager: Id.nullable() }).partial()
export type TeamChange = z.infer<typeof TeamChange>

/** A team as the console shows it. Who is in it is said by each member. */
export interface Team extends NewTeam {
  id: Id
  manager: Id | null
}
