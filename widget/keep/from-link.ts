import { earlierWith } from './earlier-with.ts'
import type { Kept } from './kept.ts'
import { untold } from './untold.ts'

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
  const contact = { fullName: '', address: { kind: 'email', value: '' } } as const
  const earlier = earlierWith(kept).filter((one) => one.inquiry !== inquiry)
  return { token: token!, inquiry, contact, consent: null, thread: untold(inquiry), earlier }
}
