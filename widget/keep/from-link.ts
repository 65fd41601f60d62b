import type { VisitorInquiry } from '../../shared/schema/inquiry.ts'
import { earlierWith } from './earlier-with.ts'
import type { Kept } from './kept.ts'

/** An inquiry before the Desk has said anything of it. */
const untold: Omit<VisitorInquiry, 'id'> = {
  receipt: '',
  version: 0,
  state: 'waiting',
  createdAt: 0,
  assistant: null,
  position: null,
  ended: false,
  rating: null,
  readByVisitor: 0,
  readByMember: 0,
}

/**
 * The conversation that the link in a mail leads to; null when the visitor came another way. The link is taken out of the
 * address, so that it is not passed on with it. The conversation begins with it.
 */
export function fromLink(kept: Kept | null): Kept | null {
  const [, inquiry, token] = /^#foyer=([\da-f-]{36})\.([\w-]{43})$/.exec(location.hash) ?? []
  if (!inquiry) return null
  history.replaceState(history.state, '', location.pathname + location.search)
  if (kept?.inquiry === inquiry) return { ...kept, token: token! }
  // The Desk tells the rest; should it be asked anew one day, the form is empty.
  const thread = { inquiry: { ...untold, id: inquiry }, messages: [], upTo: 0 }
  const contact = { fullName: '', address: { kind: 'email', value: '' } } as const
  const earlier = earlierWith(kept).filter((one) => one.inquiry !== inquiry)
  return { token: token!, inquiry, contact, consent: null, thread, earlier }
}
