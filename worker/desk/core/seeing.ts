/**
 * That somebody sees for the first time what they were given or asked about: with whatever they do with it first, and be it
 * only that they read it. Pure; inquiry-life.ts asks for every act of a member.
 */
import type { InquiryHappening } from '../../../shared/inquiry/inquiry-event.ts'
import type { InquiryState } from '../../../shared/inquiry/inquiry-state.ts'
import { happened } from './decision.ts'
import type { Decision } from './decision.ts'

/** The same decision, with having seen it before anything else. What is refused is not seen. */
export function seeing({ unseen }: InquiryState, member: string, decision: Decision): Decision {
  const given = unseen?.[member]
  if (given === undefined || decision.kind === 'refused') return decision
  const { at: since, how } = given
  const seen: InquiryHappening = { type: 'seen', actor: { kind: 'member', id: member }, data: { since, how } }
  return happened(seen, ...decision.happenings)
}
