/** The day's numbers of the wallboard, and what it must know of queues and teams; read anew from time to time. */
import type { Scope } from '../../shared/permissions.ts'
import type { Goal } from '../../shared/schema/measures.ts'
import type { Queue } from '../../shared/schema/queue.ts'
import type { Measures } from '../../shared/measures/from-facts.ts'
import type { Api } from '../data/api.ts'

export interface WallNumbers {
  /** Whose they are: of one person, of their teams, of all. */
  scope: Exclude<Scope, 'none'>
  /** Null: nothing has counted today. */
  today: Pick<Measures, 'serviceLevel' | 'abandonment'> | null
  goals: readonly Goal[]
  /** Null for whoever may not read them. */
  queues: readonly Queue[] | null
  /** Members of the chosen queue's team; null: everybody. */
  among: ReadonlySet<string> | null
}

/**
 * Reads them as far as the reader may.
 * @param queue whose numbers; whoever sees only their own has no cut by queue and gets those
 * @throws ProblemError
 */
export async function readWallNumbers(
  api: Api,
  may: Record<'measures.read' | 'queue.read', Scope>,
  queue: string | null,
  signal: AbortSignal,
): Promise<WallNumbers> {
  const cut = queue !== null && may['measures.read'] !== 'own'
  const [answer, queues] = await Promise.all([
    api.measures({ period: 'today', by: cut ? 'queue' : 'all' }, signal),
    may['queue.read'] === 'none' ? null : api.queues(signal).then((read) => read.queues),
  ])
  const row = cut ? answer.cut?.keys.find(({ key }) => key === queue) : undefined
  const chosen = queues?.find(({ id }) => id === queue)
  const among = chosen === undefined ? null : await membersOf(api, chosen.team, signal)
  return {
    scope: answer.scope,
    today: cut ? (row?.measures ?? null) : answer.whole,
    goals: chosen === undefined ? answer.goals : [{ live: chosen.targets.live, share: chosen.targets.share }],
    queues,
    among,
  }
}

async function membersOf(api: Api, team: string, signal: AbortSignal): Promise<ReadonlySet<string>> {
  const { members } = await api.members(signal)
  return new Set(members.filter(({ teams }) => teams.includes(team)).map(({ id }) => id))
}
