/** Who may do what, on whose: the one table. Routes, the Desk and the console read it; nothing else decides. */
import { isUnassigned } from './inquiry/episode-state.ts'
import type { EpisodeState } from './schema/inquiry.ts'
import type { Role } from './schema/member.ts'

/** On whose inquiries: nobody's, one's own, the team's, or all of the workspace. */
export type Scope = 'none' | 'own' | 'team' | 'all'

/** What can be allowed. */
const actions = [
  /** See an inquiry, its thread and notes. Own: offered to or held by the person. */
  'inquiry.read',
  /** See what waits for nobody in particular. */
  'waiting.read',
  /** Accept an offer, reply, note, resolve, reopen. */
  'inquiry.work',
  /** Give an inquiry to somebody. */
  'inquiry.assign',
  /** Be routed to. */
  'inquiry.receive',
  'site.read',
  'site.write',
  /** Queues and the teams they lead to. */
  'queue.read',
  'queue.write',
  /** Close a queue for a while, and open it again. */
  'queue.pause',
  /** What the workspace asks when something is closed. */
  'workspace.write',
  'member.read',
  'member.write',
  /** See measures, and open the inquiries behind them. Own: of what one held; team: of what came to one's teams. */
  'measures.read',
  /** See targets and what became of them. Own: one's own; team: of one's teams and the people in them. */
  'target.read',
  /** Set them. */
  'target.write',
  /** Read reports of days and weeks: of the teams, or of all. */
  'report.read',
  /** See what resolutions cost, and the rates that it is reckoned by. Team: of one's teams and the people in them. */
  'cost.read',
  /** Set rates. */
  'cost.write',
  /** Take lists of customers in, and back; have customers forgotten. */
  'customer.write',
  /** Write saved replies. Own: one's own; team: of one's teams too; all: of every team, and everyone's. */
  'reply.write',
  /** Flush lag, journal, parked entries. */
  'status.read',
  /** The delivery log: what was sent to whom, and trying again. */
  'notice.read',
  /** The audit log: who changed, exported or tried what. */
  'audit.read',
] as const
export type Action = (typeof actions)[number]

const table: Record<Role, Record<Action, Scope>> = {
  owner: {
    'inquiry.read': 'all',
    'waiting.read': 'all',
    'inquiry.work': 'all',
    'inquiry.assign': 'all',
    'inquiry.receive': 'own',
    'site.read': 'all',
    'site.write': 'all',
    'queue.read': 'all',
    'queue.write': 'all',
    'queue.pause': 'all',
    'workspace.write': 'all',
    'member.read': 'all',
    'member.write': 'all',
    'measures.read': 'all',
    'target.read': 'all',
    'target.write': 'all',
    'report.read': 'all',
    'cost.read': 'all',
    'cost.write': 'all',
    'customer.write': 'all',
    'reply.write': 'all',
    'status.read': 'all',
    'notice.read': 'all',
    'audit.read': 'all',
  },
  admin: {
    'inquiry.read': 'all',
    'waiting.read': 'all',
    'inquiry.work': 'all',
    'inquiry.assign': 'all',
    'inquiry.receive': 'own',
    'site.read': 'all',
    'site.write': 'all',
    'queue.read': 'all',
    'queue.write': 'all',
    'queue.pause': 'all',
    'workspace.write': 'all',
    'member.read': 'all',
    'member.write': 'all',
    'measures.read': 'all',
    'target.read': 'all',
    'target.write': 'all',
    'report.read': 'all',
    'cost.read': 'all',
    'cost.write': 'all',
    'customer.write': 'all',
    'reply.write': 'all',
    'status.read': 'all',
    'notice.read': 'all',
    'audit.read': 'all',
  },
  manager: {
    'inquiry.read': 'team',
    'waiting.read': 'team',
    'inquiry.work': 'team',
    'inquiry.assign': 'team',
    'inquiry.receive': 'own',
    'site.read': 'all',
    'site.write': 'none',
    'queue.read': 'all',
    'queue.write': 'none',
    'queue.pause': 'team',
    'workspace.write': 'none',
    'member.read': 'all',
    'member.write': 'none',
    'measures.read': 'team',
    'target.read': 'team',
    'target.write': 'team',
    'report.read': 'team',
    'cost.read': 'team',
    'cost.write': 'none',
    'customer.write': 'none',
    'reply.write': 'team',
    'status.read': 'all',
    'notice.read': 'none',
    'audit.read': 'none',
  },
  assistant: {
    'inquiry.read': 'own',
    'waiting.read': 'team',
    'inquiry.work': 'own',
    'inquiry.assign': 'none',
    'inquiry.receive': 'own',
    'site.read': 'none',
    'site.write': 'none',
    'queue.read': 'none',
    'queue.write': 'none',
    'queue.pause': 'none',
    'workspace.write': 'none',
    'member.read': 'all',
    'member.write': 'none',
    'measures.read': 'own',
    'target.read': 'own',
    'target.write': 'none',
    'report.read': 'none',
    'cost.read': 'none',
    'cost.write': 'none',
    'customer.write': 'none',
    'reply.write': 'own',
    'status.read': 'none',
    'notice.read': 'none',
    'audit.read': 'none',
  },
  analyst: {
    'inquiry.read': 'all',
    'waiting.read': 'all',
    'inquiry.work': 'none',
    'inquiry.assign': 'none',
    'inquiry.receive': 'none',
    'site.read': 'all',
    'site.write': 'none',
    'queue.read': 'all',
    'queue.write': 'none',
    'queue.pause': 'none',
    'workspace.write': 'none',
    'member.read': 'all',
    'member.write': 'none',
    'measures.read': 'all',
    'target.read': 'all',
    'target.write': 'none',
    'report.read': 'all',
    'cost.read': 'none',
    'cost.write': 'none',
    'customer.write': 'none',
    'reply.write': 'own',
    'status.read': 'all',
    'notice.read': 'none',
    'audit.read': 'none',
  },
}

/** The scope a role has for an action. */
export function scopeOf(role: Role, action: Action): Scope {
  return table[role][action]
}

/** The whole row of a role, for the console. */
export function permissionsOf(role: Role): Record<Action, Scope> {
  return table[role]
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
 * Whether a member may see an inquiry: by what they may read, because it waits and they may see what waits, or because
 * whoever has it asked them about it.
 */
export function maySee(
  who: { member: string; role: Role; teams: readonly string[] },
  what: Parameters<typeof reaches>[2] & { state: EpisodeState; asked?: readonly string[] },
): boolean {
  if (reaches(scopeOf(who.role, 'inquiry.read'), who, what) || what.asked?.includes(who.member)) return true
  return isUnassigned(what.state) && reaches(scopeOf(who.role, 'waiting.read'), who, what)
}
