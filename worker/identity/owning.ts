/** Somebody signed in who does something to their own account; the context of a member's request is one. */
import type { Acting } from '../audit-log/entry-by.ts'
import type { MemberPrincipal } from '../desk/principal.ts'
import type { Services } from '../services.ts'

export interface Owning extends Acting {
  services: Services
  member: MemberPrincipal
  account: string
  self: { id: string; name: string; email: string }
}
