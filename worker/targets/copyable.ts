/** Which targets of the month before can be set again: whatever the writer reaches and has not set yet. */
import { monthPlus } from '../../shared/calendar.ts'
import type { Target } from '../../shared/schema/target.ts'
import type { MemberPrincipal } from '../desk/principal.ts'
import { isSame, reachesSubject } from './target-frame.ts'
import type { TargetFrame } from './target-frame.ts'

/** @param targets of both months, and of any others */
export function copyable(
  month: string,
  targets: readonly Target[],
  { subjects }: Pick<TargetFrame, 'subjects'>,
  writer: MemberPrincipal,
): Target[] {
  const open = subjects.filter((one) => one.current && reachesSubject(writer, 'target.write', one))
  const set = targets.filter((target) => target.month === month)
  return targets.filter(
    (target) =>
      target.month === monthPlus(month, -1) &&
      open.some((one) => isSame(one, target.subject)) &&
      !set.some((one) => isAlike(one, target)),
  )
}

/** Of the same team or person, and of the same measure. */
function isAlike(one: Target, other: Target): boolean {
  return isSame(one.subject, other.subject) && one.measure === other.measure && one.currency === other.currency
}
