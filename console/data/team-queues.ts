import type { Me } from '../../shared/schema/member.ts'

/** Queues of somebody's teams, where they may see all that these have: what the view of the team is made of. */
export function teamQueues({ may, member, queues }: Me): ReadonlySet<string> {
  const seen = may['inquiry.read'] === 'team' || may['inquiry.read'] === 'all'
  return new Set(queues.filter(({ team }) => seen && member.teams.includes(team.id)).map(({ id }) => id))
}
