/** The inquiries behind a number, as far as its reader may open them: `GET /api/measures/inquiries`. */
import { cardOf } from '../../shared/inquiry/inquiry-view.ts'
import { limits } from '../../shared/limits.ts'
import type { Dim, KeyDim, Portion, SumName } from '../../shared/measures/facts.ts'
import type { Measures } from '../../shared/measures/from-facts.ts'
import { listsOf } from '../../shared/measures/rare-sums.ts'
import { maySee } from '../../shared/permissions.ts'
import { counts } from '../../shared/measures/counts.ts'
import type { BehindQuery, Count, CountedInquiry, CountedPage, CutDim } from '../../shared/schema/measures.ts'
import type { MemberPrincipal } from '../desk/principal.ts'
import { countedEpisodes, inquiriesOf, newestEpisode } from '../record/facts.ts'
import type { CountedEpisode, EpisodePlace } from '../record/facts.ts'
import { measureFrame } from '../record/measure-frame.ts'
import type { MeasureFrame } from '../record/measure-frame.ts'
import type { Services } from '../services.ts'
import { measuredPeriod } from './measured-period.ts'
import { readMeasures } from './read-measures.ts'
import { colleagueKey, cutKeys, isCutDirectly, keysWanted, wholeOf } from './measured-view.ts'
import type { Whole } from './measured-view.ts'

/** Episodes looked at in one go: a page has what is found among them. Only where nothing is, it goes on for a while. */
const lookAtOnce = 70
const mostLooks = 10

/** Which cells a number is in: of one of these dimensions, of any of these keys; beside it, of these keys of others. */
interface NumberCells {
  dims: readonly Dim[]
  keys: ReadonlySet<string>
  beside: readonly { dim: KeyDim; keys: ReadonlySet<string> }[]
}

/** In which sums an episode is behind a number, and in which it must not be. */
interface Counting {
  of: readonly SumName[]
  without?: readonly SumName[]
}

/** Refused: the number is none of this reader's, or there is no such key. */
export async function inquiriesBehind(
  services: Services,
  workspace: string,
  reader: MemberPrincipal,
  query: BehindQuery,
): Promise<{ kind: 'done'; value: CountedPage } | { kind: 'refused'; because: 'forbidden' | 'not-found' }> {
  const { db } = services
  const view = wholeOf(reader, query.colleagues !== undefined)
  if (view === null || (view.scope === 'own' && query.by !== 'all')) return { kind: 'refused', because: 'forbidden' }
  const named = [...(query.by === 'all' ? [] : [query.by]), ...(query.and === undefined ? [] : [query.and])]
  const frame = await measureFrame(db, workspace, keysWanted(named), named.length > 0 || view.scope === 'team')
  const cells = cellsAsked(frame, reader, view, query)
  if (cells === null) return { kind: 'refused', because: 'not-found' }
  if (await isHidden(services, workspace, reader, view, query))
    return { kind: 'done', value: { items: [], hidden: 0, next: null } }
  const days = measuredPeriod(query, services.now(), frame.zone)
  const counted: Counting = counts[query.count]
  const isBehind = ({ day, counted: portions }: CountedEpisode) =>
    portions.some((portion) => portion.day === day && isIn(portion, cells) && isCounted(portion, counted))
  const lists = listsOf(counted.of)
  const episodes: CountedEpisode[] = []
  let last: EpisodePlace | null = query.before ?? newestEpisode
  for (let look = 0; look < mostLooks && last !== null && episodes.length === 0; look += 1) {
    const looked = await countedEpisodes(db, workspace, lists, days, last, Math.floor(lookAtOnce / lists.length))
    const found = looked.episodes.filter(isBehind)
    episodes.push(...found.slice(0, limits.listPage))
    last = found.length > limits.listPage ? episodes.at(-1)! : looked.more ? looked.episodes.at(-1)! : null
  }
  const inquiries = await inquiriesOf(db, workspace, [...new Set(episodes.map(({ inquiry }) => inquiry))])
  const items = episodes.flatMap(({ inquiry, episode, enteredAt, answeredAt }): CountedInquiry[] => {
    const { state, person } = inquiries.get(inquiry)!
    if (person === null || !maySee(reader, state)) return []
    return [{ card: cardOf(state, person), episode, enteredAt, answeredAt }]
  })
  const next = last === null ? null : `${last.day}_${last.inquiry}_${last.episode}`
  return { kind: 'done', value: { items, hidden: episodes.length - items.length, next } }
}

/** By which measures it is hidden how many there are, where too few said something; of one person alone, or of anybody. */
const hiding: Partial<Record<Count, { ofPersons: boolean; isShown: (measures: Measures) => boolean }>> = {
  satisfied: { ofPersons: true, isShown: ({ satisfaction }) => satisfaction.publishable },
  notSatisfied: { ofPersons: true, isShown: ({ satisfaction }) => satisfaction.publishable },
  promoters: { ofPersons: false, isShown: ({ recommend }) => recommend.parts !== null },
  passives: { ofPersons: false, isShown: ({ recommend }) => recommend.parts !== null },
  detractors: { ofPersons: false, isShown: ({ recommend }) => recommend.parts !== null },
}

/** Where few rated or answered, how many were pleased is not shown, nor can it be counted by the inquiries behind it. */
async function isHidden(
  services: Services,
  workspace: string,
  reader: MemberPrincipal,
  { scope }: Whole,
  { count, by, key, and, andKey, period, from, to }: BehindQuery,
): Promise<boolean> {
  const isOfPerson = scope === 'own' || by === 'assistant' || and === 'assistant'
  const hidden = hiding[count]
  if (hidden === undefined || (hidden.ofPersons && !isOfPerson)) return false
  const asked = { period, from, to, by, and, also: [], sure: '1' as const }
  const outcome = await readMeasures(services, workspace, reader, asked)
  if (outcome.kind === 'refused') return true
  const { whole, cut, crossing } = outcome.value
  const combinations = crossing?.kind === 'there' ? crossing.cells : []
  const row =
    by === 'all'
      ? whole
      : (cut?.keys.find((one) => one.key === key)?.measures ??
        combinations.find(({ keys: [one, other] }) => one === key && other === andKey)?.measures)
  return row === undefined || !hidden.isShown(row)
}

/** Whether what it adds is in such a cell. */
function isIn({ whole, keys, single }: Portion, { dims, keys: wanted, beside }: NumberCells): boolean {
  const has = (one: KeyDim, of: ReadonlySet<string>) => keys[one] !== undefined && of.has(keys[one])
  const crossed = beside.every((other) => has(other.dim, other.keys))
  return dims.some((dim) => {
    if (dim === 'all' || dim === 'colleague') return whole === dim && crossed
    // What is in cells of single keys alone counts where one of those asked for is one of them.
    const isSingle = single === undefined || [dim, ...beside.map((one) => one.dim)].some((one) => single.includes(one))
    return isSingle && whole !== 'colleague' && has(dim, wanted) && crossed
  })
}

function isCounted({ sums }: Portion, { of, without = [] }: Counting): boolean {
  const counts = (name: SumName) => (sums[name] ?? 0) > 0
  return of.some(counts) && !without.some(counts)
}

/** The cells of the whole, or of one key of a cut (or one of each of two) if the reader's cuts have them. */
function cellsAsked(
  frame: MeasureFrame,
  reader: MemberPrincipal,
  view: Whole,
  { by, key, and, andKey }: BehindQuery,
): NumberCells | null {
  const apart = view.withColleagues ? (['colleague'] as const) : []
  if (by === 'all') return { dims: [view.dim, ...apart], keys: new Set(view.keys), beside: [] }
  const named: [CutDim, string][] = [[by, key]]
  if (and !== undefined) named.push([and, andKey!])
  for (const [dim, one] of named) {
    const known = cutKeys(frame, reader, view, dim)
    if (!known.some((row) => row.key === one)) return null
  }
  if (by === 'kind' && key === colleagueKey && and === undefined) return { dims: apart, keys: new Set(), beside: [] }
  const beside = named.slice(1).map(([dim, one]) => ({ dim, keys: new Set([one]) }))
  if (!isCutDirectly(view, by) && and !== 'queue') {
    // A team's are those of its queues.
    const queues = cutKeys(frame, reader, view, 'queue')
    beside.push({ dim: 'queue', keys: new Set(queues.map((queue) => queue.key)) })
  }
  return { dims: [by], keys: new Set([key]), beside }
}
