/**
 * The conversation that the link in a mail leads to; null when the visitor came another way. The link is taken out of the
 * address, so that it is not passed on with it. The conversation begins with it.
 */
import type { VisitorThread } from '../../shared/schema/inquiry.ts'
import type { Kept } from './kept.ts'

export function fromLink(kept: Kept | null): Kept | null {
  const [, inquiry, token] = /^#foyer=([\da-f-]{36})\.([\w-]{43})$/.exec(location.hash) ?? []
  if (!inquiry) return null
  history.replaceState(history.state, '', location.pathname + location.search)
  if (kept?.inquiry === inquiry) return { ...kept, token: token! }
  // The Desk tells the rest; should it be asked anew one day, the form is empty.
  const thread = { inquiry: { id: inquiry, version: 0 }, messages: [], upTo: 0 } as unknown as VisitorThread
  const contact = { fullName: '', address: { kind: 'email', value: '' } } as const
  return { token: token!, inquiry, contact, consent: null, thread }
}
