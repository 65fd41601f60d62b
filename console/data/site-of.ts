import type { Site } from '../../shared/schema/site.ts'
import type { Api } from './api.ts'
import { ProblemError } from './problem-error.ts'

/** One website by its id, as it stands now; a problem where this reader sees no such. */
export async function siteOf(api: Api, id: string, signal: AbortSignal): Promise<Site> {
  const { sites } = await api.sites(signal)
  const site = sites.find((one) => one.id === id)
  if (site === undefined) throw new ProblemError('not-found')
  return site
}
