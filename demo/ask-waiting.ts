/** Asks what waits for a newcomer, and keeps those visitors on their pages for a while. Used by start.ts. */
import { waiting } from './catalogue/waiting.ts'
import { stayOnPage } from './stay-on-page.ts'
import { VisitorClient } from './visitor-client.ts'

/** Nobody waits longer: who was not answered by then is to be called back. */
const patienceMs = 20 * 60_000

/** Asks them at the shop of this key, which stands at this origin. Their pages stay open for as long as this program runs. */
export async function askWaiting(foyer: string, siteKey: string, shop: string): Promise<void> {
  for (const asked of waiting) {
    const visitor = new VisitorClient(foyer, siteKey, shop)
    const thread = await visitor.submit(asked)
    // A Foyer that stops ends their stay.
    stayOnPage(visitor, thread, patienceMs, async ({ inquiry }) => inquiry.state === 'resolved').catch(() => {})
  }
}
