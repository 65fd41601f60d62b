/**
 * Who may do what, on whose: the one door. Routes, the Desk and jobs ask it of a member; the console is told its answer. What
 * the roles may is in role-table.ts, what a person may otherwise than their role is kept with them.
 */
import { isUnassigned } from './inquiry/episode-state.ts'
import { roleTable } from './role-table.ts'
import type { EpisodeState } from './schema/inquiry.ts'
import type { Role } from './schema/member.ts'

/** On whose inquiries: nobody's, one's own, the team's, or all of the workspace. */
export type Scope = 'none' | 'own' | 'team' | 'all'

/** What can be allowed, each with the scopes that make a difference, the least first. What has one alone is nobody's to change. */
export const choices = {
  /** See an inquiry, its thread and notes. Own: offered to, held by or asked of the person. */
  'inquiry.read': ['none', 'own', 'team', 'all'],
  /** See what waits for nobody in particular. */
  'waiting.read': ['none', 'team', 'all'],
  /** Accept an offer, reply, note, resolve, reopen. */
  'inquiry.work': ['none', 'own', 'team', 'all'],
  /** Give an inquiry to somebody. */
  'inquiry.assign': ['none', 'team', 'all'],
  /** Be routed to. */
  'inquiry.receive': ['none', 'own'],
  'site.read': ['none', 'all'],
  'site.write': ['none', 'all'],
  /** Queues and the teams they lead to. */
  'queue.read': ['none', 'all'],
  'queue.write': ['none', 'all'],
  /** Close a queue for a while, and open it again. */
  'queue.pause': ['none', 'team', 'all'],
  /** What the workspace asks when something is closed. */
  'workspace.write': ['none', 'all'],
  /** Whoever works with others knows their names. */
  'member.read': ['all'],
  'member.write': ['none', 'all'],
  /** See measures, and open the inquiries behind them. Own: of what one held; team: of what came to one's teams. */
  'measures.read': ['none', 'own', 'team', 'all'],
  /** See targets and what became of them. Own: one's own; team: of one's teams and the people in them. */
  'target.read': ['none', 'own', 'team', 'all'],
  /** Set them. */
  'target.write': ['none', 'own', 'team', 'all'],
  /** Read reports of days and weeks: of the teams, or of all. */
  'report.read': ['none', 'team', 'all'],
  /** See what resolutions cost, and the rates that it is reckoned by. Team: of one's teams and the people in them. */
  'cost.read': ['none', 'team', 'all'],
  /** Set rates. */
  'cost.write': ['none', 'all'],
  /** Take lists of customers in, and back; have customers forgotten. */
  'customer.write': ['none', 'all'],
  /** Write saved replies. Own: one's own; team: of one's teams too; all: of every team, and everyone's. */
  'reply.write': ['none', 'own', 'team', 'all'],
  /** Flush lag, journal, parked entries. */
  'status.read': ['none', 'all'],
  /** The delivery log: what was sent to whom, and trying again. */
  'notice.read': ['none', 'all'],
  /** The audit log: who changed, exported or tried what. */
  'audit.read': ['none', 'all'],
  /** Take what one may see away as a file. */
  'file.take': ['none', 'all'],
} as const satisfies Record<string, readonly Scope[]>
export type Action = keyof typeof choices
export const actions = Object.keys(choices) as Action[]

/** What a person may do otherwise than their role. */
export type Changeable = Exclude<Action, 'member.read'>
export const changeable = actions.filter((action): action is Changeable => choices[action].length > 1)

/** What somebody may do, whole. */
export type May = Readonly<Record<Action, Scope>>

/** A scope for each action that a person has otherwise than their role. */
export type Exceptions = Readonly<Partial<Record<Action, Scope>>>

/** A member as far as permissions go: as kept, in the Desk's copy of the settings, or as they ask. */
export interface Holder {
  role: Role
  exceptions: Exceptions
}

/** A member as far as seeing inquiries goes. */
export interface Reader extends Holder {
  member: string
  teams: readonly string[]
}

/** What reaches no further than something else, in the order in which that is found out. */
const within: readonly (readonly [Action, Action])[] = [
  ['inquiry.work', 'inquiry.read'],
  ['inquiry.receive', 'inquiry.work'],
  ['site.write', 'site.read'],
  ['queue.write', 'queue.read'],
  ['queue.pause', 'queue.read'],
  ['target.write', 'target.read'],
  ['report.read', 'measures.read'],
  ['cost.read', 'measures.read'],
  ['cost.write', 'cost.read'],
]

const rank: Record<Scope, number> = { none: 0, own: 1, team: 2, all: 3 }

/** Whether a scope reaches further than another, of the same person. */
export function isWider(one: Scope, other: Scope): boolean {
  return rank[one] > rank[other]
}

/** Made once for each copy of somebody's exceptions: lists ask of every inquiry. */
const known = new WeakMap<Exceptions, { role: Role; may: May }>()

/** What a member may do: as their role, with what is said otherwise of them. An owner may do everything. */
export function mayOf({ role, exceptions }: Holder): May {
  // A worker of the version before sends none.
  if (role === 'owner' || Object.keys(exceptions ?? {}).length === 0) return roleTable[role]
  const before = known.get(exceptions)
  if (before?.role === role) return before.may
  const may = withinReach({ ...roleTable[role], ...exceptions })
  known.set(exceptions, { role, may })
  return may
}

function withinReach(wished: May): May {
  const may: Record<Action, Scope> = { ...wished }
  for (const [action, other] of within) {
    const most = may[other]
    if (isWider(may[action], most)) may[action] = isChoice(action, most) ? most : 'none'
  }
  return may
}

/** Whether a scope makes a difference for an action. */
export function isChoice(action: Action, scope: unknown): scope is Scope {
  const scopes: readonly unknown[] = choices[action]
  return scopes.includes(scope)
}

/** Whether a scope reaches what a team has, whoever has it there. */
export function isOfTeam(scope: Scope): boolean {
  return scope === 'team' || scope === 'all'
}

/** Whether a scope reaches an inquiry: own is what one was given (or held once), team what the team has. */
export function reaches(
  scope: Scope,
  who: { member: string; teams: readonly string[] },
  what: { assignee: string | null; held: readonly string[]; team: string },
): boolean {
  const own = what.assignee === who.member || what.held.includes(who.member)
  switch (scope) {
    case 'none':
      return false
    case 'own':
      return own
    case 'team':
      return own || who.teams.includes(what.team)
    case 'all':
      return true
  }
}

/**
 * Whether a member may see an inquiry: by what they may read, because it waits and they may see what waits, or, where they may
 * read any, because whoever has it asked them about it.
 */
export function maySee(
  who: Reader,
  what: Parameters<typeof reaches>[2] & { state: EpisodeState; asked?: readonly string[] },
): boolean {
  const may = mayOf(who)
  const read = may['inquiry.read']
  if (reaches(read, who, what) || (read !== 'none' && what.asked?.includes(who.member))) return true
  return isUnassigned(what.state) && reaches(may['waiting.read'], who, what)
}
