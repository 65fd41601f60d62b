/** Who may see an inquiry, in a few plain lines: written apart from the table of permissions, which it is held against. */
import type { InquiryState } from '../../shared/inquiry/inquiry-state.ts'
import { isWaiting } from './journal-watch.ts'
import type { Colleague } from './places.ts'

export function sees(
  who: Colleague,
  what: Pick<InquiryState, 'state' | 'team' | 'assignee' | 'held' | 'asked'>,
): boolean {
  if (who.role === 'owner') return true
  if (what.assignee === who.id || what.held.includes(who.id) || what.asked?.includes(who.id)) return true
  const theirTeam = who.teams.includes(what.team)
  return who.role === 'manager' ? theirTeam : theirTeam && isWaiting(what)
}
