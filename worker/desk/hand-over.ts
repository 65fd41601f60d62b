/**
 * What passing inquiries from hand to hand brings with it, beside the inquiry itself: whoever gets one by hand or takes
 * one pays for it as for one that was offered, what came to the wrong person or place costs them nothing, and whoever
 * has no console open is told by mail and push.
 */
import type { InquiryHappening } from '../../shared/inquiry/inquiry-event.ts'
import { excuses } from '../../shared/schema/move.ts'
import type { DeskSettings } from '../record/settings.ts'
import type { Services } from '../services.ts'
import { chargeTeam, countDecline, refund } from './charging.ts'
import type { Held } from './live-rows.ts'
import { tellMember } from './tell-member.ts'
import type { Turn } from './turn.ts'

/**
 * Follows what one act of `by` let happen to an inquiry, in the same turn.
 * @param before the inquiry before it: whose team was charged
 */
export function handOver(
  turn: Turn,
  { before, after }: { before: Held; after: Held },
  happenings: readonly InquiryHappening[],
  by: string,
  { settings, services }: { settings: DeskSettings; services: Services },
): void {
  const isReopened = happenings.some(({ type }) => type === 'reopened')
  const offeredTo = before.state.state === 'offered' ? before.state.assignee : null
  for (const happening of happenings) {
    switch (happening.type) {
      case 'declined':
        countDecline(turn, after, by)
        if (excuses.includes(happening.data.reason)) refund(turn, settings, after, by)
        break
      case 'moved': {
        const { from, reason } = happening.data
        if (from !== null && reason === 'wrong-place') refund(turn, settings, before, from)
        given(happening.data.member)
        break
      }
      case 'assigned':
        // Whoever opens their own again has paid for it.
        if (!isReopened) given(happening.data.member)
        break
      case 'accepted':
        if (happening.data.how === 'claimed') chargeTeam(turn, settings, after, by, 'claimed')
        break
      case 'consulted':
        tell('asked', happening.data.member)
        break
      case 'noted':
        for (const member of happening.data.mentions ?? []) tell('asked', member)
        break
      default:
    }
  }

  function given(member: string | null): void {
    // Whoever was offered it pays already; what was taken from them while it rang costs them nothing.
    if (offeredTo !== null && offeredTo !== member) refund(turn, settings, before, offeredTo)
    if (member === null) return
    if (offeredTo !== member) chargeTeam(turn, settings, after, member, 'given')
    tell('assigned', member)
  }

  function tell(what: 'assigned' | 'asked', member: string): void {
    if (member === by || turn.roster.attendanceOf(member).reachable) return
    tellMember(turn, after, what, member, { settings, services })
  }
}
