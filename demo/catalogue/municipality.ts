/** Who asks in the first scene: the history has their first request, start.ts lets the second wait. The Desk knows them by address. */
import type { Contact } from '../../shared/schema/inquiry.ts'

export const municipality: Contact = {
  fullName: 'สุรชัย เทศบาลตำบลริมธาร',
  address: { kind: 'phone', value: '053 555 014' },
}
