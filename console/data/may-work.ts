/** What the console offers by permission; the Desk decides again. Used by the thread's head and composer. */
import type { InquiryCard } from '../../shared/schema/inquiry.ts'
import type { Me } from '../../shared/schema/member.ts'

/** Whether this person may answer, note and close an inquiry that they can see. */
export function mayWork(me: Me, card: InquiryCard): boolean {
  const scope = me.may['inquiry.work']
  return scope === 'own' ? card.assignee === me.member.id : scope !== 'none'
}

/** Whether this person may give inquiries to others. */
export function mayAssign(me: Me): boolean {
  return me.may['inquiry.assign'] !== 'none'
}
