import type { InquiryState } from '../../shared/inquiry/inquiry-state.ts'

/** Nobody has it, and somebody should. */
export function isWaiting({ state }: Pick<InquiryState, 'state'>): boolean {
  return state === 'waiting' || state === 'callback-owed'
}
