/** That a site's tag stands on a page: noted once for each site, of nobody in particular. The visitor's route tells of it. */
import { waitUntil } from 'cloudflare:workers'
import { log } from './log.ts'
import { tagSeen } from './record/first-steps.ts'
import { batch } from './record/sql.ts'
import type { Services } from './services.ts'

/** Sites that are noted, as far as this instance knows: their next visitors cost nothing. */
const noted = new WeakMap<Services, Set<string>>()
const notedAtMost = 1_000

/** Nobody waits for it, and nothing comes of it when the record is away: the next visitor's page is as good. */
export function noteTag(services: Services, workspace: string, site: string): void {
  const sites = noted.get(services) ?? new Set<string>()
  noted.set(services, sites)
  if (sites.has(site)) return
  if (sites.size >= notedAtMost) sites.clear()
  sites.add(site)
  waitUntil(
    batch(services.db, [tagSeen(workspace, site, services.now())]).catch((error: unknown) => {
      sites.delete(site)
      log('error', 'tag not noted', { workspace, error })
    }),
  )
}
