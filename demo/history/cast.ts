/** Who and where the history plays: the members and sites that the seed made, by the short names of the plan. */
import type { Role } from '../../shared/schema/member.ts'
import type { SiteKey } from '../sites.ts'

export interface Cast {
  members: Record<string, { id: string; role: Role; teams: string[] }>
  sites: Record<SiteKey, { id: string; origin: string }>
  /** The workspace's owner, who takes care of what is left over. */
  owner: string
}
