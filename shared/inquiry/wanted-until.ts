/** Until when a closed inquiry is still needed by sales, however long ago it closed. The view `kept_inquiry` says the same. */
import type { InquiryState } from './inquiry-state.ts'

/** Closed like this, nothing more comes of it. */
const fruitless = new Set<InquiryState['state']>(['disqualified', 'abandoned', 'void'])

/** Epoch ms; 0: it is not, Infinity: until somebody says that it is won, lost or given back. */
export function wantedUntil({ state, sales }: Pick<InquiryState, 'state' | 'sales'>): number {
  if (sales === undefined || fruitless.has(state)) return 0
  if (sales.stage === 'passed' || sales.stage === 'accepted') return Infinity
  return sales.promise === undefined || sales.deliveredOn !== undefined ? 0 : sales.promise.until
}
