/** An inquiry after what happened to it, for tests of what is decided about one. */
import { evolve } from '../../../shared/inquiry/evolve.ts'
import type { InquiryHappening } from '../../../shared/inquiry/inquiry-event.ts'
import type { InquiryState } from '../../../shared/inquiry/inquiry-state.ts'
import { submit } from '../../../worker/desk/core/submit.ts'
import type { Entry } from '../../../worker/desk/core/promise.ts'

const inquiry = '01900000-0000-7000-8000-000000000001'

/** What happens at a time (epoch ms), or what that comes to as the inquiry stands then. */
export type Step<What> = [at: number, what: What]

/**
 * The inquiry that entered at 0, step by step.
 * @param answers what its answers say; null: nothing was asked
 * @param happenings what a step comes to
 */
export function lived<What>(
  entry: Entry,
  answers: Parameters<typeof submit>[3],
  steps: readonly Step<What>[],
  happenings: (state: InquiryState, what: What, at: number) => readonly InquiryHappening[],
): InquiryState {
  let state: InquiryState | null = null
  const happen = (at: number, those: readonly InquiryHappening[]) => {
    for (const one of those) state = evolve(state, { ...one, stream: inquiry, seq: (state?.seq ?? 0) + 1, at, v: 1 })
  }
  const place = { site: 's', queue: 'q', team: 't', visitor: 'v' }
  happen(0, submit({ id: inquiry, language: 'en', source: 'direct', byMail: false }, place, entry, answers))
  for (const [at, what] of steps) happen(at, happenings(state!, what, at))
  return state!
}
