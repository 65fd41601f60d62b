import type { Me } from '../../shared/schema/member.ts'

/** Whether this person may give inquiries to others. */
export function mayAssign(me: Me): boolean {
  return me.may['inquiry.assign'] !== 'none'
}
