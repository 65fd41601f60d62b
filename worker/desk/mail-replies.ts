/** Sends a visitor who has gone what they were answered meanwhile, with a link back. The duties call it when it is due. */
import { newLinkToken } from '../link-token.ts'
import type { Services } from '../services.ts'
import { visitorHash } from '../visitor-hash.ts'
import { unreadAfter } from './core/reply-mail.ts'
import type { Held } from './live-rows.ts'
import type { Turn } from './turn.ts'

/** One link for each inquiry, however many mails: whoever keeps an old mail can still open it. */
export function mailReplies(turn: Turn, held: Held, services: Services): void {
  const { state } = held
  const link = state.link ?? newLink(state.site, services)
  const [after, upTo] = [unreadAfter(state), state.replied!.seq]
  const actor = { kind: 'system', id: null } as const
  const mailed = turn.happen(held, [{ type: 'mailed', actor, data: { upTo, ...link } }])
  turn.notify(mailed, services.newId(), { mail: 'replies', inquiry: state.id, after, upTo, seed: link.seed })
}

/** A link of a visitor's to their conversation: what the inquiry keeps of it. */
export function newLink(site: string, services: Services): { seed: string; key: string } {
  const { seed, token } = newLinkToken(services)
  return { seed, key: visitorHash(site, token) }
}
