/** Asks what waits for a newcomer, and keeps those visitors on their pages for a while. Used by start.ts. */
import { isClosed } from '../shared/inquiry/episode-state.ts'
import { waiting } from './catalogue/waiting.ts'
import { stayOnPage } from './stay-on-page.ts'
import { VisitorClient } from './visitor-client.ts'

/** Nobody waits longer: who was not answered by then is to be called back. */
const patienceMs = 20 * 60_000

/**
 * Asks them at the shop of this key, which stands at this origin. Their pages stay open until they are served, as long
 * as their patience and this program last.
 */
export async function askWaiting(foyer: string, siteKey: string, shop: string): Promise<void> {
  for (const { source, ...asked } of waiting) {
    const visitor = new VisitorClient(foyer, siteKey, shop)
    const cameFrom = source && { source: { ...source, page: new URL(source.page ?? '/', shop).href } }
    const thread = await visitor.submit({ ...asked, ...cameFrom })
    // A Foyer that stops ends their stay.
    stayOnPage(visitor, thread, patienceMs, async ({ inquiry }) => isClosed(inquiry.state)).catch(() => {})
  }
}
