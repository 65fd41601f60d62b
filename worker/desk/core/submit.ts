/** How an inquiry begins, wherever it comes from. Pure; the Desk puts it into a queue. */
import type { Actor, InquiryHappening } from '../../../shared/inquiry/inquiry-event.ts'
import type { InquiryState } from '../../../shared/inquiry/inquiry-state.ts'
import type { Qualified } from '../../../shared/qualification/score.ts'
import type { Entry } from './promise.ts'

/**
 * A new inquiry enters the queue; its question is the first message, under the inquiry's own id.
 * @param entered as `entryAt` says: whoever sends it is there where it came by the widget alone
 * @param qualified what its answers to the site's flow say; null where nothing was asked
 */
export function submit(
  inquiry: Pick<InquiryState, 'id' | 'language' | 'channel'> & {
    source: string
    byMail: boolean
    test?: true | undefined
    by?: string
  },
  place: { site: string; queue: string; team: string; visitor: string },
  entered: Entry,
  qualified: ({ flow: number } & Qualified) | null = null,
): InquiryHappening[] {
  const actor: Actor = { kind: 'visitor', id: place.visitor }
  const { language, source, byMail, test, channel = 'chat', by } = inquiry
  const how = {
    ...(byMail && { byMail }),
    ...(test && { test }),
    ...(channel !== 'chat' && { channel }),
    ...(by && { by }),
  }
  const data = { ...place, language, source, ...how, ...entered }
  const submitted: InquiryHappening = { type: 'submitted', actor, data }
  const messaged: InquiryHappening = { type: 'messaged', actor, data: { message: inquiry.id } }
  const happenings: InquiryHappening[] = [submitted]
  if (qualified !== null) happenings.push({ type: 'qualified', actor: { kind: 'flow', id: null }, data: qualified })
  happenings.push(messaged)
  // Nobody is at the other end of a form, nor of what was logged.
  if (channel !== 'chat') happenings.push({ type: 'left', actor: { kind: 'system', id: null }, data: {} })
  return happenings
}
