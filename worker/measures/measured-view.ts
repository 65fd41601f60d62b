/** Which facts a member may see: the cells their numbers are in, and the keys of a cut. read-measures.ts asks, and inquiries-behind.ts. */
import type { Dim } from '../../shared/measures/facts.ts'
import { mayOf } from '../../shared/permissions.ts'
import type { Reader, Scope } from '../../shared/permissions.ts'
import type { CutDim, Goal } from '../../shared/schema/measures.ts'
import type { CountedQueue, MeasureFrame } from '../record/measure-frame.ts'

/** The cells of somebody's whole. */
export interface Whole {
  scope: Exclude<Scope, 'none'>
  dim: Dim
  keys: readonly string[]
  /** What colleagues and dealers ask is in it too, which is in cells apart. */
  withColleagues: boolean
}

/** The key of a cut by kind that is in cells apart. */
export const colleagueKey = 'colleague'

/** As what measures are read: each reaches as far as it is allowed, which for the others is never further than for the first. */
export type ReadAs = 'measures.read' | 'report.read' | 'cost.read'

/**
 * Null for who may see no measures, or not those: what colleagues ask is kept of the whole workspace alone.
 * @param withColleagues whether that is wanted
 */
export function wholeOf(reader: Reader, withColleagues = false, as: ReadAs = 'measures.read'): Whole | null {
  const scope = mayOf(reader)[as]
  if (withColleagues && scope !== 'all') return null
  switch (scope) {
    case 'none':
      return null
    case 'own':
      return { scope, dim: 'assistant', keys: [reader.member], withColleagues }
    case 'team':
      return { scope, dim: 'team', keys: reader.teams, withColleagues }
    case 'all':
      return { scope, dim: 'all', keys: [''], withColleagues }
  }
}

/** A key of a cut as it is shown. */
export interface CutKey {
  key: string
  label: string
  goal: Goal | null
}

/** Cuts whose keys belong to a team themselves: a team's numbers by them are in their own cells. */
const ofTeams = new Set<CutDim>(['queue', 'team', 'assistant'])

/** Whether a reader's numbers by this are in cells of its own; if not, they are those of their queues, crossed with it. */
export function isCutDirectly({ scope }: Whole, by: CutDim): boolean {
  return scope === 'all' || ofTeams.has(by)
}

/** Dimensions that have lists of their own; of any other, whatever ever counted is a key. */
const listed = new Set<CutDim>(['queue', 'assistant', 'team', 'site'])

/** Of which dimensions the record must be asked for the keys. */
export function keysWanted(cuts: readonly CutDim[]): CutDim[] {
  return cuts.filter((cut) => !listed.has(cut))
}

/** What a cut can have rows for: queues, people and teams that are the reader's to see, and whatever else there is. */
export function cutKeys(frame: MeasureFrame, reader: Reader, view: Whole, by: CutDim): CutKey[] {
  const { scope, withColleagues } = view
  const own = (teams: readonly string[]) => scope === 'all' || teams.some((team) => reader.teams.includes(team))
  const named = (rows: readonly { id: string; name: string }[]) =>
    rows.map(({ id, name }) => ({ key: id, label: name, goal: null }))
  switch (by) {
    case 'queue':
      return frame.queues
        .filter(({ team }) => own([team]))
        .map((queue) => ({ key: queue.id, label: queue.name, goal: goalOf(queue) }))
    case 'assistant':
      return named(frame.members.filter(({ teams }) => own(teams)))
    case 'team':
      return named(frame.teams.filter(({ id }) => own([id])))
    case 'site':
      return named(frame.sites)
    default:
      return [...(frame.keys.get(by) ?? []), ...(by === 'kind' && withColleagues ? [colleagueKey] : [])].map((key) => ({
        key,
        label: key,
        goal: null,
      }))
  }
}

/** What the queues promise that count in the reader's whole: each goal once, the largest share first. */
export function goalsOf({ queues }: MeasureFrame, reader: Reader, { scope }: Whole): Goal[] {
  const counting = queues.filter(({ retired, team }) => !retired && (scope === 'all' || reader.teams.includes(team)))
  const distinct = new Map(counting.map(goalOf).map((goal) => [JSON.stringify(goal), goal]))
  return [...distinct.values()].sort((one, other) => other.share - one.share || one.live - other.live)
}

function goalOf({ targets }: CountedQueue): Goal {
  return { live: targets.live, share: targets.share }
}
