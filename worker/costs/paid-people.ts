/** Whose pay can be reckoned: those who take inquiries and keep hours. Read by who may see the cost of them. */
import { zoneOf } from '../../shared/hours.ts'
import type { Rota } from '../../shared/rota.ts'
import type { CostAnswer } from '../../shared/schema/rate.ts'
import type { KeptMember } from '../record/members.ts'

/** @param zone the workspace's @returns by which calendar somebody is paid; null: they keep no hours, or are here no more */
export function paidRota(person: KeptMember, zone: string): Rota | null {
  const { hours, leave } = person
  // Who may work at any time is not paid for all of it.
  if (!isHere(person) || hours === null || hours.weekly === null) return null
  return { zone: zoneOf(hours, zone), hours, leave }
}

/** Of people, who is not paid by any calendar, and would be expected to be: they are in a team, or gave attention. */
export function uncountedOf(
  people: readonly KeptMember[],
  zone: string,
  attentive: ReadonlySet<string>,
): CostAnswer['uncounted'] {
  return people
    .filter((one) => paidRota(one, zone) === null)
    .filter((one) => attentive.has(one.id) || (isHere(one) && one.teams.length > 0))
    .map((one) => ({ id: one.id, name: one.name, because: isHere(one) ? 'no-hours' : 'gone' }))
}

/** Takes inquiries now. */
function isHere({ status, receives }: KeptMember): boolean {
  return status === 'active' && receives
}
