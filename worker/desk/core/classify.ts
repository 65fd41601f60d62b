/** A person says what kind an inquiry is, and how urgent. Pure; inquiry-life.ts asks. */
import type { Actor } from '../../../shared/inquiry/inquiry-event.ts'
import type { InquiryState } from '../../../shared/inquiry/inquiry-state.ts'
import { kindOf, urgencyOf } from '../../../shared/inquiry/triage.ts'
import type { InquiryAct } from '../../../shared/schema/command.ts'
import { happened, nothing, refused } from './decision.ts'
import type { Decision } from './decision.ts'

/** Only what is new is said. A lead that sales has begun with stays one. */
export function classify(
  state: InquiryState,
  actor: Actor,
  { kind, urgency }: Extract<InquiryAct, { type: 'classify' }>,
): Decision {
  if (kind !== undefined && kind !== 'lead' && state.sales !== undefined)
    return refused('wrong-stage', 'Sales has begun with this lead.', 'act.kind')
  const data = {
    ...(kind !== undefined && kind !== kindOf(state) && { kind }),
    ...(urgency !== undefined && urgency !== urgencyOf(state) && { urgency }),
  }
  return Object.keys(data).length === 0 ? nothing : happened({ type: 'classified', actor, data })
}
