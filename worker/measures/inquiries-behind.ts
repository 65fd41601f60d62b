/** The inquiries behind a number, as far as its reader may open them: `GET /api/measures/inquiries`. */
import { cardOf } from '../../shared/inquiry/inquiry-view.ts'
import { limits } from '../../shared/limits.ts'
import { maySee } from '../../shared/permissions.ts'
import { counts } from '../../shared/schema/measures.ts'
import type { BehindQuery, CountedInquiry, CountedPage } from '../../shared/schema/measures.ts'
import type { SumName } from '../../shared/measures/facts.ts'
import type { MemberPrincipal } from '../desk/principal.ts'
import { countedEpisodes } from '../record/facts.ts'
import type { CountedEpisode } from '../record/facts.ts'
import { workspaceById } from '../record/workspaces.ts'
import type { Services } from '../services.ts'
import { measuredPeriod } from './measured-period.ts'
import { cutKeys, wholeOf } from './measured-view.ts'
import type { Whole } from './measured-view.ts'

/** Before any cursor: the newest of all. */
const newest = { enteredAt: Number.MAX_SAFE_INTEGER, inquiry: '' }

/** Refused: the number is none of this reader's, or there is no such key. */
export async function inquiriesBehind(
  services: Services,
  workspace: string,
  reader: MemberPrincipal,
  query: BehindQuery,
): Promise<{ kind: 'done'; value: CountedPage } | { kind: 'refused'; because: 'forbidden' | 'not-found' }> {
  const { db } = services
  const view = wholeOf(reader)
  if (view === null || (view.scope === 'own' && query.by !== 'all')) return { kind: 'refused', because: 'forbidden' }
  const cells = await cellsAsked(db, workspace, reader, view, query)
  if (cells === null) return { kind: 'refused', because: 'not-found' }
  const { zone } = (await workspaceById(db, workspace))!
  const { from, to } = measuredPeriod(query.period, services.now(), zone)
  const counted: { of: readonly SumName[]; without?: SumName } = counts[query.count]
  const number = { ...cells, sums: counted.of, without: counted.without ?? null, from, to }
  const episodes = await countedEpisodes(db, workspace, number, query.before ?? newest, limits.listPage)
  const items = episodes.flatMap((episode) => shown(reader, episode))
  const last = episodes.length === limits.listPage ? episodes.at(-1) : undefined
  const next = last === undefined ? null : `${last.enteredAt}_${last.inquiry}`
  return { kind: 'done', value: { items, hidden: episodes.length - items.length, next } }
}

/** The cells of the whole, or of one key of a cut if the reader's cut has it. */
async function cellsAsked(
  db: D1Database,
  workspace: string,
  reader: MemberPrincipal,
  view: Whole,
  { by, key }: BehindQuery,
): Promise<Pick<Whole, 'dim' | 'keys'> | null> {
  if (by === 'all') return view
  const known = await cutKeys(db, workspace, reader, view, by)
  return known?.some((row) => row.key === key) ? { dim: by, keys: [key] } : null
}

function shown(reader: MemberPrincipal, { state, person, ...counted }: CountedEpisode): CountedInquiry[] {
  if (person === null || !maySee(reader, state)) return []
  const { episode, enteredAt, answeredAt } = counted
  return [{ card: cardOf(state, person), episode, enteredAt, answeredAt }]
}
