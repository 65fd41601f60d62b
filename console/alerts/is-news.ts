import type { Presence } from '../../shared/schema/command.ts'
import type { Me } from '../../shared/schema/member.ts'
import type { InquiryNoticed } from '../data/inbox-store.ts'
import { mayAssign } from '../data/may-assign.ts'

/**
 * Whether what came in is worth a sound and a toast: to somebody away only what is theirs, not what waits for others;
 * that nobody takes something, to whoever can give it to somebody.
 */
export function isNews({ kind }: InquiryNoticed, presence: Presence, me: Me): boolean {
  if (kind === 'stranded') return mayAssign(me)
  return kind !== 'inquiry' || presence !== 'away'
}
