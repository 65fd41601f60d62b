/** What teams and people are held to over a period: their targets of rates and times, which hold on every day. measures-reading.ts asks. */
import { monthsBetween } from '../../shared/calendar.ts'
import { isCounted } from '../../shared/measures/target-measures.ts'
import type { SteadyTargets } from '../../shared/measures/target-measures.ts'
import type { CutDim, Stretch } from '../../shared/schema/measures.ts'
import type { Subject } from '../../shared/schema/target.ts'
import { dateAt } from '../../shared/zone.ts'
import type { SetTarget } from '../record/targets.ts'
import type { Whole } from './measured-view.ts'

/** Nobody is held to one target for longer: each month has its own. */
const mostMonths = 4

export type TargetsOf = (subject: Subject) => SteadyTargets

/** Whom targets are set for, by what their rows are of. */
const kinds: Partial<Record<CutDim, Subject['kind']>> = { assistant: 'member', team: 'team' }

/** Whom the targets of a row are set for; null: of such rows none are. */
export function subjectOf(by: CutDim, key: string): Subject | null {
  const kind = kinds[by]
  return kind === undefined ? null : { kind, id: key }
}

/**
 * The months of whose targets one must know; none where nothing that is shown may be held to any, and of longer periods.
 * @param zone the workspace's @param now epoch ms
 */
export function monthsHeld(
  { scope }: Whole,
  cuts: readonly CutDim[],
  { from, to }: Stretch,
  zone: string,
  now: number,
): string[] {
  if (scope === 'all' && !cuts.some((cut) => kinds[cut] !== undefined)) return []
  const months = monthsBetween(dateAt(from, zone), dateAt(Math.max(from, Math.min(to - 1, now)), zone))
  return months.length > mostMonths ? [] : months
}

/** Those that are the same in each of the months: of the others it cannot be said what the period is held to. */
export function heldThrough(months: readonly string[], targets: readonly SetTarget[]): TargetsOf {
  const bySubject = Map.groupBy(targets, nameOf)
  return (subject) => {
    const own = Map.groupBy(bySubject.get(nameOf(subject)) ?? [], ({ measure }) => measure)
    const held: SteadyTargets = {}
    for (const [measure, [first, ...others]] of own) {
      if (isCounted(measure) || others.length + 1 < months.length) continue
      if (others.every(({ value }) => value === first!.value)) held[measure] = first!.value
    }
    return held
  }
}

/** One person's numbers are held to theirs, those of a single team to the team's; nothing is set for more than one. */
export function targetsOfWhole({ scope, keys: [key, ...others] }: Whole, targetsOf: TargetsOf): SteadyTargets {
  if (scope === 'all' || key === undefined || others.length > 0) return {}
  return targetsOf({ kind: scope === 'own' ? 'member' : 'team', id: key })
}

const nameOf = ({ kind, id }: Subject): string => `${kind} ${id}`
