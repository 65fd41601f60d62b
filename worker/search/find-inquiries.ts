/**
 * Looking for inquiries: at the Desk for what lives there, then in the index for those of the past, which the record then
 * gives as they are. What is shown is judged by what the Desk and the record say, never by what the index holds.
 */
import { isClosed } from '../../shared/inquiry/episode-state.ts'
import { dayPlus } from '../../shared/calendar.ts'
import { cardOf } from '../../shared/inquiry/inquiry-view.ts'
import { remaining } from '../../shared/inquiry/forgetting.ts'
import { limits } from '../../shared/limits.ts'
import { localDayStart } from '../../shared/measures/local-hour.ts'
import { mayOf, maySee } from '../../shared/permissions.ts'
import type { Found, SearchPage, SearchQuery } from '../../shared/schema/search.ts'
import { facetsOf, facetsWanted } from '../../shared/search/facets.ts'
import { passageOf } from '../../shared/search/passage.ts'
import { searchedTexts } from '../../shared/search/searched-texts.ts'
import { hasTerms, searchTerms } from '../../shared/search/search-terms.ts'
import type { SearchTerm } from '../../shared/search/search-terms.ts'
import type { MemberPrincipal } from '../desk/principal.ts'
import { isRecordAway } from '../http/is-record-away.ts'
import { inquiriesWithMessages } from '../record/to-index.ts'
import type { Services } from '../services.ts'
import { matchOf } from './match-of.ts'

/** Where a workspace's days begin, and who reads. */
export interface Searcher {
  workspace: string
  zone: string
  reader: MemberPrincipal
}

const always = { from: 0, to: 9_000_000_000_000 }
/** More of one millisecond than there can be: a page is cut within it. */
const atOneMoment = 20

export async function findInquiries(services: Services, searcher: Searcher, query: SearchQuery): Promise<SearchPage> {
  const { workspace, reader } = searcher
  const terms = searchTerms(query.q)
  const facets = facetsWanted(query)
  const within = spanOf(query, searcher.zone)
  const live = await services.desk(workspace).search(reader, { terms, facets, within })
  const { before } = query
  const isBefore = ({ card }: Found) =>
    before === undefined ||
    card.createdAt < before.createdAt ||
    (card.createdAt === before.createdAt && card.id < before.id)
  const past = await pastOf(services, searcher, { terms, facets, within: { ...within, to: endOf(within.to, before) } })
  const items = united(live.found, past.found, live.others).filter(isBefore)
  const page = items.slice(0, limits.listPage)
  const last = page.at(-1)?.card
  const more = items.length > page.length || past.more
  return { items: page, next: more && last ? `${last.createdAt}_${last.id}` : null, record: past.record }
}

function endOf(to: number, before: SearchQuery['before']): number {
  return before === undefined ? to : Math.min(to, before.createdAt + 1)
}

function spanOf({ from, to }: SearchQuery, zone: string): { from: number; to: number } {
  return {
    from: from === undefined ? always.from : localDayStart(from, zone),
    to: to === undefined ? always.to : localDayStart(dayPlus(to, 1), zone),
  }
}

interface Looked {
  terms: readonly SearchTerm[]
  facets: readonly string[]
  within: { from: number; to: number }
}

/** Those of the past, as the record has them now. */
async function pastOf(
  services: Services,
  { workspace, reader }: Searcher,
  { terms, facets, within }: Looked,
): Promise<{ found: Found[]; more: boolean; record: SearchPage['record'] }> {
  const scope = mayOf(reader)['inquiry.read']
  const match = matchOf({ scope, member: reader.member, teams: reader.teams }, terms, facets)
  if (match === null) return { found: [], more: false, record: 'there' }
  const most = limits.listPage + atOneMoment
  const ids = await services.wordIndex(workspace).find(match, within, most)
  try {
    const stored = await inquiriesWithMessages(services.db, workspace, ids)
    const found = stored.flatMap(({ state, person, messages }): Found[] => {
      if (person === null || state.forgotten !== undefined || !isClosed(state.state) || !maySee(reader, state))
        return []
      const own = new Set(facetsOf(state))
      if (facets.some((one) => !own.has(one))) return []
      if (!hasTerms(searchedTexts(state.id, person, messages), terms)) return []
      const { address } = person.contact
      return [{ card: cardOf(state, person), address, passage: passageOf(remaining(state, messages), terms) }]
    })
    return { found, more: ids.length === most, record: 'there' }
  } catch (error) {
    if (!isRecordAway(error)) throw error
    return { found: [], more: false, record: 'away' }
  }
}

/** Newest first; of one that both have, the newer. */
function united(live: readonly Found[], past: readonly Found[], others: readonly string[]): Found[] {
  const dropped = new Set(others)
  const all = new Map<string, Found>()
  for (const one of [...past.filter(({ card }) => !dropped.has(card.id)), ...live]) {
    const known = all.get(one.card.id)
    if (known === undefined || one.card.version >= known.card.version) all.set(one.card.id, one)
  }
  return [...all.values()].sort(
    ({ card: one }, { card: other }) => other.createdAt - one.createdAt || (one.id < other.id ? 1 : -1),
  )
}
