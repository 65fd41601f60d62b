/** What the index is asked, as FTS5 understands it. Words of people are letters, marks and digits by then, and quoted. */
import type { Scope } from '../../shared/permissions.ts'
import { facet } from '../../shared/search/facets.ts'
import { askedWords } from '../../shared/search/search-terms.ts'
import type { SearchTerm } from '../../shared/search/search-terms.ts'

export interface Reader {
  scope: Scope
  member: string
  teams: readonly string[]
}

/** @returns null where there is nothing that this reader could find */
export function matchOf(
  { scope, member, teams }: Reader,
  terms: readonly SearchTerm[],
  facets: readonly string[],
): string | null {
  if (scope === 'none') return null
  const own = facet('held', member)
  const reach = { own: [own], team: [own, ...teams.map((team) => facet('team', team))], all: [] }[scope]
  const words = terms.map(askedWords)
  const parts = [
    ...words.flatMap(({ whole }) => whole.map(quoted)),
    ...words.flatMap(({ beginnings }) => beginnings.map((word) => `${quoted(word)} *`)),
    ...facets.map(quoted),
    ...(reach.length === 0 ? [] : [`(${reach.map(quoted).join(' OR ')})`]),
  ]
  return parts.length === 0 ? null : parts.join(' AND ')
}

function quoted(word: string): string {
  return `"${word}"`
}
