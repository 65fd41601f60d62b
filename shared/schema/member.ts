/** People of the team: who they are, what they may do, how they come in. */
import * as z from 'zod'
import { limits } from '../limits.ts'
import type { SavedView } from './saved-view.ts'
import type { Exceptions, May } from '../permissions.ts'
import { Id, line, Zone } from './basics.ts'
import type { Presence } from './command.ts'
import type { Hours } from './hours.ts'
import type { Leave } from './leave.ts'
import type { Closing } from './lead.ts'
import { Skills, usualSkills } from './skills.ts'
import type { TeamFunction } from './team.ts'

export const Role = z.enum(['owner', 'admin', 'manager', 'assistant', 'analyst'])
export type Role = z.infer<typeof Role>

/** A new password: long enough; whether it is a well-known one is asked by the worker. */
export const Password = z.string().min(limits.passwordShortest).max(limits.passwordLongest)
const Email = line(limits.email)
  .pipe(z.email())
  .transform((value) => value.toLowerCase())

/** Body of `POST /api/set-up`: the first owner makes the workspace, once, with the token printed at the start. */
export const SetUp = z.strictObject({
  token: z.string().length(43),
  workspace: line(limits.workspaceName),
  zone: Zone,
  name: line(limits.fullName),
  email: Email,
  password: Password,
})
export type SetUp = z.infer<typeof SetUp>

/** A person's teams: what waits for one of them can be offered to the person. */
export const Teams = z.array(Id).max(limits.teamsPerWorkspace)

/** Body of `POST /api/members`: invites a person. */
export const Invite = z.strictObject({
  name: line(limits.fullName),
  email: Email,
  role: Role,
  /** Share of the team's inquiries, 1 for a full one. */
  weight: z.number().min(0.05).max(2).default(1),
  /** How much they may have at once, in points (shared/inquiry/points-of.ts). */
  capacity: z.int().min(0).max(20).default(3),
  skills: Skills.default(usualSkills),
  /** Every team that supports, where it is not said. */
  teams: Teams.optional(),
})
export type Invite = z.infer<typeof Invite>

/** Answer to `POST /api/members`. */
export interface Invited {
  member: Member
  /** The link, to hand over; shown this once. */
  invitation: string
  /** Whether the link is on its way by mail, too. */
  mailed: boolean
}

/** Body of `POST /api/invitations`: the invited person sets a password and is a member. */
export const AcceptInvitation = z.strictObject({ token: z.string().length(43), password: Password })
export type AcceptInvitation = z.infer<typeof AcceptInvitation>

/** A person of the team as the console shows them. */
export interface Member {
  id: Id
  name: string
  email: string
  role: Role
  /** What they may do otherwise than their role: of oneself, and for whoever writes people. */
  exceptions?: Exceptions
  /** Whether they can be given inquiries. */
  receives: boolean
  teams: Id[]
  weight: number
  capacity: number
  skills: Skills
  /** When they work, and their leave: of oneself, and for whoever gives inquiries to others or writes people. */
  hours?: Hours | null
  leave?: readonly Leave[]
  status: 'invited' | 'active' | 'suspended'
}

/** A queue as everybody may know it: where an inquiry can be passed to. */
export interface Destination {
  id: Id
  name: string
  team: { id: Id; name: string; function: TeamFunction | null }
  /** Its people may take what waits. */
  claims: boolean
  /** The level it asks for. */
  level: number
}

/** Answer to `GET /api/me`. */
export interface Me {
  member: Member
  workspace: { id: Id; name: string; zone: string; closing: Closing }
  presence: Presence
  queues: Destination[]
  sites: { id: Id; name: string }[]
  /** What they look for under names of their own. */
  views: SavedView[]
  /** What this person may do, and on whose inquiries. */
  may: May
}
