/** Whether what a member's role allows reaches what somebody is paid. */
import { scopeOf } from '../../shared/permissions.ts'
import type { MemberPrincipal } from '../desk/principal.ts'

export function reachesPay({ role, teams: own }: MemberPrincipal, { teams }: { teams: readonly string[] }): boolean {
  switch (scopeOf(role, 'cost.read')) {
    case 'none':
    case 'own':
      return false
    case 'team':
      return teams.some((team) => own.includes(team))
    case 'all':
      return true
  }
}
