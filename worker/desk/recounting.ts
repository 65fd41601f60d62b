/**
 * Counts a workspace's facts anew from its log, while everything goes on: a new generation is built beside the one that
 * readers ask for, both are fed, and one flush switches over (docs/decisions/0032). A page of inquiries at a time; duties.ts
 * rings for the next. Begun when the rules have changed, and when somebody asks for it.
 */
import type { CountingRow, JournalEntry } from '../../shared/journal-entry.ts'
import { factsRules } from '../../shared/measures/facts.ts'
import type { FactChange } from '../../shared/measures/facts.ts'
import { inquiryCount, loggedInquiries } from '../record/recounting.ts'
import type { LoggedInquiry } from '../record/recounting.ts'
import { nextDue } from './core/inquiry-time.ts'
import { retell } from './counting.ts'
import type { DeskContext } from './desk-context.ts'
import type { Journal } from './journal.ts'
import type { Turn } from './turn.ts'

/** Inquiries counted in one turn: some milliseconds, in which nobody is answered. */
const page = 50
/** Pages in one ring of the alarm. */
const pagesAtOnce = 10
/** When one is tried again that changed while it was read, or could not be read. */
const againMs = 1_000

/** Begins where the facts are of other rules than today's. To be asked whenever the Desk rings. */
export function recountIfRulesChanged(desk: DeskContext): void {
  const { journal, generations } = desk
  if (rulesOf(journal) !== factsRules && generations.building === null) beginRecount(desk)
}

/** By which rules the facts of readers are counted. */
function rulesOf(journal: Journal): number {
  return Number(journal.meta('facts-rules') ?? 1)
}

/** Begins to build the next generation, if none is being built. Its first page is due at once. */
export function beginRecount(desk: DeskContext): void {
  const { generations, due, journal } = desk
  if (generations.building !== null) return
  const building = generations.current + 1
  desk.turn((turn) => {
    turn.beside(() => journal.setMeta('building', String(building)))
    turn.beside(() => journal.setMeta('recount', JSON.stringify(fromTheFirst(journal.last, turn.now))))
    turn.beside(() => due.set('recount', '', turn.now))
  })
}

/** How far it is. */
interface Progress {
  /** What was journaled until it began: the record must have it before it is read. */
  begin: number
  /** The inquiry counted last. */
  after: string
  done: number
  whole: number
  beganAt: number
}

/** @param begin the newest journal entry @param now epoch ms */
export function fromTheFirst(begin: number, now: number): Progress {
  return { begin, after: '', done: 0, whole: 0, beganAt: now }
}

/** Counts some pages, and sets when the next are due. @throws what D1 throws; nothing was counted twice then */
export async function recountSome(desk: DeskContext): Promise<void> {
  const { due, journal, services, workspace } = desk
  for (let pages = 0; pages < pagesAtOnce && desk.generations.building !== null; pages += 1) {
    const progress = JSON.parse(journal.meta('recount')!) as Progress
    if (progress.after === '') progress.whole = await inquiryCount(services.db, workspace)
    const read = await loggedInquiries(services.db, workspace, progress.after, page)
    // What was written here meanwhile is not in what was read: everything up to it has to be flushed first.
    const changed = journal.streamsAfter(read.flushed)
    const taken = read.flushed < progress.begin ? [] : takenUntil(read.inquiries, changed)
    const isWhole = read.flushed >= progress.begin && taken.length === read.inquiries.length
    const isLast = isWhole && read.inquiries.length < page
    desk.turn((turn) => count(turn, desk, taken, progress, isLast))
    if (!isWhole) {
      due.set('recount', '', desk.now() + againMs)
      return desk.armAlarm()
    }
  }
  due.set('recount', '', desk.generations.building === null ? null : desk.now())
}

/** Those before the first that has changed since: it is read again. */
function takenUntil(inquiries: readonly LoggedInquiry[], changed: ReadonlySet<string>): readonly LoggedInquiry[] {
  const at = inquiries.findIndex(({ id }) => changed.has(id))
  return at < 0 ? inquiries : inquiries.slice(0, at)
}

function count(
  turn: Turn,
  desk: DeskContext,
  inquiries: readonly LoggedInquiry[],
  before: Progress,
  isLast: boolean,
): void {
  const { journal, workspace, generations } = desk
  const { current } = generations
  const building = generations.building!
  for (const inquiry of inquiries) countOne(turn, desk, inquiry, building)
  const { begin, whole, beganAt } = before
  const done = before.done + inquiries.length
  const counting: CountingRow = isLast
    ? { generation: building, rules: factsRules, building: null }
    : {
        generation: current,
        rules: rulesOf(journal),
        building: { generation: building, done, whole: Math.max(whole, done), beganAt },
      }
  turn.beside(() => journal.append({ ...entryOf(workspace, turn.now), counting }))
  const progress: Progress = { begin, after: inquiries.at(-1)?.id ?? before.after, done, whole, beganAt }
  turn.beside(() => journal.setMeta('recount', JSON.stringify(progress)))
  if (!isLast) return
  turn.beside(() => journal.setMeta('generation', String(building)))
  turn.beside(() => journal.setMeta('facts-rules', String(factsRules)))
  turn.beside(() => journal.setMeta('building', ''))
}

/** Its episodes go into the generation that is built, as far as no turn has put them there yet. */
function countOne(turn: Turn, { live, journal, zone }: DeskContext, logged: LoggedInquiry, building: number): void {
  const { id, events, episodes, state } = logged
  if (events.length === 0) return
  const held = live.inquiry(id)
  const told = retell(events, zone)
  // What the record would not take is only here.
  if (held !== null && held.state.seq !== told.state.seq) return
  const isCounted = new Set(episodes.filter(({ generation }) => generation >= building).map(({ episode }) => episode))
  const fresh = told.episodes.filter(({ episode }) => !isCounted.has(episode))
  const change = fresh.flatMap(({ counted }) => counted)
  const facts: FactChange[] = change.length === 0 ? [] : [{ generation: building, change }]
  const recounted = fresh.map((one) => ({ ...one, generation: building }))
  const entry: JournalEntry = { ...entryOf(id, turn.now), recounted, ...(facts.length > 0 && { facts }) }
  if (held === null) {
    const isSame = JSON.stringify(told.state) === JSON.stringify(state)
    if (recounted.length > 0 || !isSame)
      turn.beside(() => journal.append(isSame ? entry : { ...entry, refreshed: told.state }))
    return
  }
  const current = told.episodes.find(({ episode }) => episode === told.state.episode)
  const counted = { generation: building, portions: current?.counted ?? [] }
  const dueAt = nextDue(told.state)
  const { person } = held
  const inquiry = { state: told.state, person, moved: true, counted: counted.portions, generation: building, dueAt }
  turn.recount(held, { ...held, state: told.state, counted }, { ...entry, inquiry }, dueAt)
}

/** Nothing happened: it is only counted. */
function entryOf(stream: string, at: number): JournalEntry {
  return { v: 1, stream, at, events: [], messages: [], spans: [], credit: [] }
}
