/**
 * Triage: within five minutes every inquiry has a kind, an urgency and a person responsible for it (contract of the
 * measures, section 2, 2). The answers to a site's flow may say the first two; whoever has it is responsible. Pure.
 */
import type { Urgency, InquiryKind } from '../schema/flow.ts'
import { isClosed } from './episode-state.ts'
import type { InquiryState } from './inquiry-state.ts'

/** What triage asks for. */
export type TriagePart = 'kind' | 'urgency' | 'responsible'

type Known = Pick<InquiryState, 'lead' | 'triage'>

/** What kind it is, as a person said, or else its answers; null: nobody knows. */
export function kindOf({ lead, triage }: Known): InquiryKind | null {
  return triage?.kind ?? lead?.kind ?? null
}

/** How urgent it is, likewise. */
export function urgencyOf({ lead, triage }: Known): Urgency | null {
  return triage?.urgency ?? lead?.attributes.urgency ?? null
}

/** What it lacks still; a person who had it in this episode was responsible for it. */
export function lackingOf(state: InquiryState): TriagePart[] {
  const lacks: TriagePart[] = []
  if (kindOf(state) === null) lacks.push('kind')
  if (urgencyOf(state) === null) lacks.push('urgency')
  if (state.marks?.acceptedAt === null) lacks.push('responsible')
  return lacks
}

/** By when it must have all (epoch ms); null: it has, it is over, it was missed, or none was asked of it. */
export function triageDueOf(state: InquiryState): number | null {
  const { triageBy, triage } = state.marks ?? {}
  return triageBy === undefined || triage !== undefined || isClosed(state.state) ? null : triageBy
}

/** Whether it had everything in time, which is said once, by the event that brings the last of it; null: not now. */
export function triageNow(state: InquiryState): 'in-time' | 'missed' | null {
  const due = triageDueOf(state)
  if (due === null || lackingOf(state).length > 0) return null
  return state.at <= due ? 'in-time' : 'missed'
}
