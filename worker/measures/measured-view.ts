/** Which facts a member may see: the cells their numbers are in, and the keys of a cut. read-measures.ts asks, and inquiries-behind.ts. */
import type { Dim } from '../../shared/measures/facts.ts'
import { scopeOf } from '../../shared/permissions.ts'
import type { Scope } from '../../shared/permissions.ts'
import type { Cut, Goal } from '../../shared/schema/measures.ts'
import type { MemberPrincipal } from '../desk/principal.ts'
import { everyQueue, sourcesOf } from '../record/facts.ts'
import type { CountedQueue } from '../record/facts.ts'
import { listMembers } from '../record/members.ts'

/** The cells of somebody's whole. */
export interface Whole {
  scope: Exclude<Scope, 'none'>
  dim: Dim
  keys: readonly string[]
}

/** Null for who may see no measures. What colleagues ask is in no whole. */
export function wholeOf(reader: MemberPrincipal): Whole | null {
  const scope = scopeOf(reader.role, 'measures.read')
  switch (scope) {
    case 'none':
      return null
    case 'own':
      return { scope, dim: 'assistant', keys: [reader.member] }
    case 'team':
      return { scope, dim: 'team', keys: reader.teams }
    case 'all':
      return { scope, dim: 'all', keys: [''] }
  }
}

/** A key of a cut as it is shown. */
export interface CutKey {
  key: string
  label: string
  goal: Goal | null
}

/**
 * What a cut can have rows for: the queues of the reader's teams, the people of them, every source. Null where facts are
 * not kept so finely: where a team's inquiries came from.
 */
export async function cutKeys(
  db: D1Database,
  workspace: string,
  reader: MemberPrincipal,
  { scope }: Whole,
  by: Exclude<Cut, 'all'>,
): Promise<CutKey[] | null> {
  const own = (teams: readonly string[]) => scope === 'all' || teams.some((team) => reader.teams.includes(team))
  switch (by) {
    case 'queue': {
      const queues = await everyQueue(db, workspace)
      return queues
        .filter(({ team }) => own([team]))
        .map((queue) => ({ key: queue.id, label: queue.name, goal: goalOf(queue) }))
    }
    case 'assistant': {
      const members = await listMembers(db, workspace)
      return members.filter(({ teams }) => own(teams)).map(({ id, name }) => ({ key: id, label: name, goal: null }))
    }
    case 'source':
      if (scope !== 'all') return null
      return (await sourcesOf(db, workspace)).map((key) => ({ key, label: key, goal: null }))
  }
}

/** What the queues promise that count in the reader's whole: each goal once, the largest share first. */
export async function goalsOf(
  db: D1Database,
  workspace: string,
  reader: MemberPrincipal,
  { scope }: Whole,
): Promise<Goal[]> {
  const queues = (await everyQueue(db, workspace)).filter(
    ({ retired, team }) => !retired && (scope === 'all' || reader.teams.includes(team)),
  )
  const distinct = new Map(queues.map(goalOf).map((goal) => [JSON.stringify(goal), goal]))
  return [...distinct.values()].sort((one, other) => other.share - one.share || one.live - other.live)
}

function goalOf({ targets }: CountedQueue): Goal {
  return { live: targets.live, share: targets.share }
}
