import { keptSince } from '../../shared/kept-since.ts'
import { keptMonths } from '../record/keeping.ts'
import type { Old } from '../record/keeping.ts'

/** What has been closed for long enough by a moment (epoch ms), on each site that keeps for a time. */
export async function oldOf(db: D1Database, workspace: string, at: number, zone: string): Promise<Old[]> {
  const sites = await keptMonths(db, workspace)
  return sites.map(({ site, months }) => ({ site, upTo: keptSince(at, months, zone) }))
}
