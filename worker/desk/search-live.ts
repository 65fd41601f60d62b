/** Looking for inquiries that live at the Desk: what is not closed, and what closed just now. Those of the past are indexed. */
import { isClosed } from '../../shared/inquiry/episode-state.ts'
import { cardOf } from '../../shared/inquiry/inquiry-view.ts'
import { maySee } from '../../shared/permissions.ts'
import type { Reader } from '../../shared/permissions.ts'
import type { Found } from '../../shared/schema/search.ts'
import { facetsOf } from '../../shared/search/facets.ts'
import { passageOf } from '../../shared/search/passage.ts'
import { searchedTexts } from '../../shared/search/searched-texts.ts'
import { hasTerms } from '../../shared/search/search-terms.ts'
import type { DeskContext } from './desk-context.ts'
import type { LiveFound, LiveSearch } from './desk-rpc.ts'
import type { Held } from './live-rows.ts'

/** So many are looked through, the newest, and so many told of at most. */
const lookedThrough = 5_000
const mostFound = 200

/** Newest first. */
export function searchLive(desk: DeskContext, by: Reader, search: LiveSearch): LiveFound {
  const found: Found[] = []
  const others: string[] = []
  for (const id of desk.live.newest(lookedThrough)) {
    const held = desk.live.inquiry(id)
    if (held === null) continue
    const one = maySee(by, held.state) ? lookAt(desk, held, search) : null
    if (one !== null && found.length < mostFound) found.push(one)
    else if (isClosed(held.state.state) || held.state.episode > 1) others.push(id)
  }
  return { found, others }
}

function lookAt({ live }: DeskContext, { state, person }: Held, { terms, facets, within }: LiveSearch): Found | null {
  if (state.createdAt < within.from || state.createdAt >= within.to) return null
  const own = new Set(facetsOf(state))
  if (facets.some((one) => !own.has(one))) return null
  const shown = { card: cardOf(state, person), address: person.contact.address }
  if (terms.length === 0) return { ...shown, passage: null }
  if (state.forgotten !== undefined) return null
  const messages = live.messages.of(state.id, 0, true)
  if (!hasTerms(searchedTexts(state.id, person, messages), terms)) return null
  return { ...shown, passage: passageOf(messages, terms) }
}
