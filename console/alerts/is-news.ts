import type { Presence } from '../../shared/schema/command.ts'
import type { InquiryNoticed } from '../data/inbox-store.ts'

/** Whether what came in is worth a sound and a toast: to somebody away only what is theirs, not what waits for others. */
export function isNews({ kind }: InquiryNoticed, presence: Presence): boolean {
  return kind !== 'inquiry' || presence !== 'away'
}
