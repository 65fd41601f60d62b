/**
 * What passing inquiries from hand to hand brings with it, beside the inquiry itself: whoever gets one by hand pays for
 * it as for one the router gave, and whoever has no console open to be told there gets a mail.
 */
import type { InquiryHappening } from '../../shared/inquiry/inquiry-event.ts'
import type { DeskSettings } from '../record/settings.ts'
import type { Services } from '../services.ts'
import type { Held } from './live-rows.ts'
import { chargeTeam } from './match.ts'
import type { Turn } from './turn.ts'

/** Follows what one act of `by` let happen to an inquiry, in the same turn. */
export function handOver(
  turn: Turn,
  held: Held,
  happenings: readonly InquiryHappening[],
  by: string,
  { settings, services }: { settings: DeskSettings; services: Services },
): void {
  for (const happening of happenings) {
    switch (happening.type) {
      case 'assigned':
      case 'moved':
        if (happening.data.member === null) break
        chargeTeam(turn, settings, held, happening.data.member)
        write('assigned', happening.data.member)
        break
      case 'accepted':
        if (happening.data.how === 'claimed') chargeTeam(turn, settings, held, by)
        break
      case 'consulted':
        write('asked', happening.data.member)
        break
      default:
    }
  }

  function write(mail: 'assigned' | 'asked', member: string): void {
    if (services.mailer === null || member === by || turn.roster.attendanceOf(member).reachable) return
    turn.notify(held, services.newId(), { mail, inquiry: held.state.id, member })
  }
}
