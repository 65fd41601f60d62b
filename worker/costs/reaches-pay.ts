/** Whether what a member may do reaches what somebody is paid. */
import { mayOf } from '../../shared/permissions.ts'
import type { MemberPrincipal } from '../desk/principal.ts'

export function reachesPay(reader: MemberPrincipal, { teams }: { teams: readonly string[] }): boolean {
  switch (mayOf(reader)['cost.read']) {
    case 'none':
    case 'own':
      return false
    case 'team':
      return teams.some((team) => reader.teams.includes(team))
    case 'all':
      return true
  }
}
