/** Inquiries that were found, as a table: a row for each, with names for what they hold by id, and times by the clock of UTC. */
import { limits } from '../../shared/limits.ts'
import type { Found, SearchQuery, SearchWish } from '../../shared/schema/search.ts'
import { listMembers } from '../record/members.ts'
import { listDestinations } from '../record/queues.ts'
import { siteNames } from '../record/sites.ts'
import type { Services } from '../services.ts'
import { findInquiries } from './find-inquiries.ts'
import type { Searcher } from './find-inquiries.ts'

const columns = [
  'receipt',
  'asked at',
  'full name',
  'reply by',
  'address',
  'state',
  'website',
  'queue',
  'assistant',
  'kind',
  'tier',
  'channel',
  'language',
  'first reply at',
  'closed at',
  'rating',
]

/** The newest, as many as go into one file; its first row names the columns. */
export async function inquiriesTable(
  services: Services,
  searcher: Searcher,
  wish: SearchWish,
): Promise<(string | number | null)[][]> {
  const { db } = services
  const [members, queues, sites] = await Promise.all([
    listMembers(db, searcher.workspace),
    listDestinations(db, searcher.workspace),
    siteNames(db, searcher.workspace),
  ])
  const nameIn = (list: readonly { id: string; name: string }[]) => {
    const names = new Map(list.map(({ id, name }) => [id, name]))
    return (id: string | null) => (id === null ? null : (names.get(id) ?? id))
  }
  const names = { member: nameIn(members), queue: nameIn(queues), site: nameIn(sites) }
  const found = await allFound(services, searcher, wish)
  return [columns, ...found.map((one) => rowOf(one, names))]
}

async function allFound(services: Services, searcher: Searcher, wish: SearchWish): Promise<Found[]> {
  const found: Found[] = []
  let query: SearchQuery = wish
  for (;;) {
    const page = await findInquiries(services, searcher, query)
    found.push(...page.items)
    const last = page.items.at(-1)?.card
    if (page.next === null || last === undefined || found.length >= limits.exportedInquiries)
      return found.slice(0, limits.exportedInquiries)
    query = { ...wish, before: { createdAt: last.createdAt, id: last.id } }
  }
}

type Names = Record<'member' | 'queue' | 'site', (id: string | null) => string | null>

function rowOf({ card, address }: Found, names: Names): (string | number | null)[] {
  return [
    card.receipt,
    timeOf(card.createdAt),
    card.fullName,
    address.kind,
    address.e164 ?? address.value,
    card.state,
    names.site(card.site),
    names.queue(card.queue),
    names.member(card.assignee),
    card.kind,
    card.tier,
    card.channel ?? 'chat',
    card.language,
    timeOf(card.answeredAt),
    timeOf(card.closedAt),
    card.rating,
  ]
}

function timeOf(at: number | null): string | null {
  return at === null ? null : new Date(at).toISOString()
}
