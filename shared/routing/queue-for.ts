/**
 * Which queue an inquiry comes to. Pure; the Desk decides by it when an inquiry arrives, and the console shows with it
 * where one would go before anything is saved.
 */
import type { Tier } from '../qualification/score.ts'
import type { Language } from '../schema/basics.ts'
import type { InquiryKind, SizeClass } from '../schema/flow.ts'
import type { Channel } from '../schema/inquiry.ts'
import type { QueueMatch } from '../schema/queue.ts'

/** What is known of an inquiry when it arrives; null for what nobody asked. */
export interface Arrival {
  site: string
  language: Language
  channel: Channel
  kind: InquiryKind | null
  product: string | null
  group: string | null
  territory: string | null
  size: SizeClass | null
  tier: Tier | null
}

/** The lists of a match, and what each is compared with. The one table. */
const compared = {
  sites: 'site',
  languages: 'language',
  channels: 'channel',
  kinds: 'kind',
  products: 'product',
  groups: 'group',
  territories: 'territory',
  sizes: 'size',
  tiers: 'tier',
} as const satisfies Record<keyof QueueMatch, keyof Arrival>
export const matchLists = Object.keys(compared) as (keyof QueueMatch)[]

/** What of an arrival a queue does not take; empty when it takes it. A list says nothing of what is not known. */
export function misfits(match: QueueMatch, arrival: Arrival): (keyof QueueMatch)[] {
  return matchLists.filter((list) => {
    const taken: readonly string[] | null = match[list]
    const value = arrival[compared[list]]
    return taken !== null && (value === null || !taken.includes(value))
  })
}

/**
 * The queue that takes it: of those that do, the one that asks the most particulars, of equals the oldest. Where none
 * does, the site's own.
 * @param queues oldest first; a match of null takes nothing but what sites lead to it
 */
export function queueFor(
  arrival: Arrival,
  queues: readonly { id: string; match: QueueMatch | null }[],
  ofSite: string,
): string {
  let best = { id: ofSite, asks: 0 }
  for (const { id, match } of queues) {
    if (match === null || misfits(match, arrival).length > 0) continue
    const asks = matchLists.filter((list) => match[list] !== null).length
    if (asks > best.asks) best = { id, asks }
  }
  return best.id
}
