/** Whose saved replies a member reads and writes, by what they may do. The routes of saved replies use it. Pure. */
import { mayOf } from '../permissions.ts'
import type { Holder } from '../permissions.ts'
import type { ReplyOwner, Whose } from '../schema/saved-reply.ts'

/**
 * Everybody reads their own, those of their teams and everyone's; whoever writes all reads those of every team.
 * @param teams all of the workspace
 */
export function ownersFor(
  { teams: own, ...writer }: Holder & { teams: readonly string[] },
  teams: readonly { id: string; name: string }[],
): ReplyOwner[] {
  const scope = mayOf(writer)['reply.write']
  const writesAll = scope === 'all'
  const writesTeams = writesAll || scope === 'team'
  return [
    { whose: { kind: 'mine' }, name: null, mayWrite: scope !== 'none' },
    ...teams
      .filter(({ id }) => writesAll || own.includes(id))
      .map(({ id, name }) => ({ whose: { kind: 'team' as const, team: id }, name, mayWrite: writesTeams })),
    { whose: { kind: 'everyone' }, name: null, mayWrite: writesAll },
  ]
}

export function isSameOwner(one: Whose, other: Whose): boolean {
  return one.kind === other.kind && (one.kind !== 'team' || other.kind !== 'team' || one.team === other.team)
}
