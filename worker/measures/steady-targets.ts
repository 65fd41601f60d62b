/** What teams and people are held to over a period: their targets of rates and times, which hold on every day. read-measures.ts asks. */
import { monthsBetween } from '../../shared/calendar.ts'
import { isCounted } from '../../shared/measures/target-measures.ts'
import type { SteadyTargets } from '../../shared/measures/target-measures.ts'
import type { Stretch } from '../../shared/schema/measures.ts'
import type { Subject, Target } from '../../shared/schema/target.ts'
import { dateAt } from '../../shared/zone.ts'
import { targetsOf } from '../record/targets.ts'

/** Nobody is held to one target for longer: each month has its own. */
const mostMonths = 4

export type TargetsOf = (subject: Subject) => SteadyTargets

/** None where the period touches more than four months. @param zone the workspace's @param now epoch ms */
export async function steadyTargets(
  db: D1Database,
  workspace: string,
  { from, to }: Stretch,
  zone: string,
  now: number,
): Promise<TargetsOf> {
  const months = monthsBetween(dateAt(from, zone), dateAt(Math.max(from, Math.min(to - 1, now)), zone))
  const targets = months.length > mostMonths ? [] : await targetsOf(db, workspace, months)
  return heldThrough(months, targets)
}

/** Those that are the same in each of the months: of the others it cannot be said what the period is held to. */
function heldThrough(months: readonly string[], targets: readonly Target[]): TargetsOf {
  const bySubject = Map.groupBy(targets, ({ subject }) => nameOf(subject))
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

const nameOf = ({ kind, id }: Subject): string => `${kind} ${id}`
