import { queueFor } from '../../../shared/routing/queue-for.ts'
import type { Arrival } from '../../../shared/routing/queue-for.ts'
import type { DeskSettings } from '../../record/settings.ts'

export interface Placed {
  site: string
  queue: string
  team: string
}

/** Where an inquiry goes that arrives at a site of the workspace. */
export function destinationOf({ sites, queues }: Pick<DeskSettings, 'sites' | 'queues'>, arrival: Arrival): Placed {
  const ofSite = sites.find((one) => one.id === arrival.site)!.queue
  const taking = queueFor(
    arrival,
    queues.map(({ id, rules: { match } }) => ({ id, match })),
    ofSite,
  )
  const { id, team } = queues.find((one) => one.id === taking)!
  return { site: arrival.site, queue: id, team }
}
