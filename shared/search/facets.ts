/** What an inquiry is chosen by, as words of its own in the index: a kind, `_`, and a value. Pure. */
import { kindOf } from '../inquiry/triage.ts'
import type { InquiryState } from '../inquiry/inquiry-state.ts'
import { isUnassigned } from '../inquiry/episode-state.ts'
import { readersOf } from '../inquiry/readers-of.ts'
import type { SearchFilter, SearchFilters } from '../schema/search.ts'

type Facet = SearchFilter | 'team' | 'held'

/** Ids without their dashes: then they are one word. */
export function facet(of: Facet, value: string): string {
  return `${of.toLowerCase()}_${value.replaceAll('-', '')}`.toLowerCase()
}

/** All that an inquiry can be chosen by, and whose it is. */
export function facetsOf(state: InquiryState): string[] {
  const { site, queue, team, assignee, language, channel = 'chat', lead } = state
  const tier = lead?.score?.tier
  return [
    facet('site', site),
    facet('queue', queue),
    facet('team', team),
    facet('kind', kindOf(state) ?? 'lead'),
    facet('channel', channel),
    facet('language', language),
    facet('state', isUnassigned(state.state) || state.state === 'offered' ? 'waiting' : state.state),
    ...(assignee === null ? [] : [facet('assignee', assignee)]),
    ...(tier === undefined ? [] : [facet('tier', tier)]),
    ...readersOf(state).map((member) => facet('held', member)),
  ]
}

/** What somebody chose, in the same words. */
export function facetsWanted(filters: SearchFilters): string[] {
  const { site, queue, assignee, kind, tier, channel, language, state } = filters
  const chosen = { site, queue, assignee, kind, tier, channel, language, state }
  return Object.entries(chosen).flatMap(([of, value]) => (value === undefined ? [] : [facet(of as Facet, value)]))
}
