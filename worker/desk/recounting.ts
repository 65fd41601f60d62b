/**
 * Counts a workspace's facts anew from its log, while everything goes on: a new generation is built beside the one that
 * readers ask for, both are fed, and one flush switches over (docs/decisions/0032). First what members' streams had before it
 * began, then inquiries, a page at a time; duties.ts rings for the next. Begun when the rules have changed, and when
 * somebody asks for it.
 */
import type { CountingRow, JournalEntry } from '../../shared/journal-entry.ts'
import { factsRules } from '../../shared/measures/facts.ts'
import type { FactChange } from '../../shared/measures/facts.ts'
import { signedInContribution } from '../../shared/measures/signed-in.ts'
import { inquiryCount, loggedInquiries, memberEvents } from '../record/recounting.ts'
import type { LoggedInquiry, StreamStretch } from '../record/recounting.ts'
import { nextDue } from './core/inquiry-time.ts'
import { retell } from './counting.ts'
import type { DeskContext } from './desk-context.ts'
import type { Journal } from './journal.ts'
import type { Turn } from './turn.ts'

/** Inquiries counted in one turn: some milliseconds, in which nobody is answered. */
const page = 50
/** Events of a member counted in one turn. */
const eventsAtOnce = 500
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
  const { generations, due, journal, roster } = desk
  if (generations.building !== null) return
  const building = Math.max(generations.current, Number(journal.meta('last-begun') ?? 0)) + 1
  const people = [...roster.attendance().values()].map(({ member, seq }) => ({ member, after: 0, upTo: seq }))
  desk.turn((turn) => {
    // Before anything is in it: a Desk that comes after this one knows by it that there may be.
    goOn(turn, desk, building, { begin: journal.last, people, after: '', done: 0, whole: 0, beganAt: turn.now })
    turn.beside(() => journal.setMeta('building', String(building)))
    turn.beside(() => due.set('recount', '', turn.now))
  })
}

/** How far it is. */
interface Progress {
  /** What was journaled until it began: the record must have it before it is read. */
  begin: number
  /** Members' streams as they were then, as far as they are not counted; absent in a build of an earlier version. */
  people?: StreamStretch[]
  /** The inquiry counted last. */
  after: string
  /** Members and inquiries. */
  done: number
  whole: number
  beganAt: number
}

/** Counts some pages, and sets when the next are due. @throws what D1 throws; nothing was counted twice then */
export async function recountSome(desk: DeskContext): Promise<void> {
  const { due, journal, services, workspace } = desk
  for (let pages = 0; pages < pagesAtOnce && desk.generations.building !== null; pages += 1) {
    const progress = JSON.parse(journal.meta('recount')!) as Progress
    const { people = [], after } = progress
    if (progress.done === 0) progress.whole = people.length + (await inquiryCount(services.db, workspace))
    const [person, ...others] = people
    const isWhole = await (person === undefined
      ? recountInquiries(desk, progress, after)
      : recountPerson(desk, progress, person, others))
    if (!isWhole) {
      due.set('recount', '', desk.now() + againMs)
      return desk.armAlarm()
    }
  }
  due.set('recount', '', desk.generations.building === null ? null : desk.now())
}

/** The next of what a member's stream had when it began: turns count what came since. @returns whether it could be counted */
async function recountPerson(
  desk: DeskContext,
  before: Progress,
  person: StreamStretch,
  others: StreamStretch[],
): Promise<boolean> {
  const { services, workspace, journal, zone } = desk
  const counted = journal.meta('recount')
  const { flushed, events } = await memberEvents(services.db, workspace, person, eventsAtOnce)
  // It was counted meanwhile, by whoever rang in between.
  if (flushed < before.begin || journal.meta('recount') !== counted) return false
  const isDone = events.length < eventsAtOnce
  const people = isDone ? others : [{ ...person, after: events.at(-1)!.seq }, ...others]
  const change = signedInContribution(events, zone)
  const building = desk.generations.building!
  const facts: FactChange[] = change.length === 0 ? [] : [{ generation: building, change }]
  desk.turn((turn) => {
    turn.beside(() => journal.append({ ...entryOf(person.member, turn.now), facts }))
    goOn(turn, desk, building, { ...before, people, done: before.done + (isDone ? 1 : 0) })
  })
  return true
}

/** @returns whether all could be counted that was read */
async function recountInquiries(desk: DeskContext, before: Progress, after: string): Promise<boolean> {
  const { journal, services, workspace } = desk
  const read = await loggedInquiries(services.db, workspace, after, page)
  // What was written here meanwhile is not in what was read: everything up to it has to be flushed first.
  const changed = journal.streamsAfter(read.flushed)
  const taken = read.flushed < before.begin ? [] : takenUntil(read.inquiries, changed)
  const isWhole = read.flushed >= before.begin && taken.length === read.inquiries.length
  const building = desk.generations.building!
  desk.turn((turn) => {
    for (const inquiry of taken) countOne(turn, desk, inquiry, building)
    const progress = { ...before, after: taken.at(-1)?.id ?? after, done: before.done + taken.length }
    if (isWhole && read.inquiries.length < page) finish(turn, desk)
    else goOn(turn, desk, building, progress)
  })
  return isWhole
}

/** Those before the first that has changed since: it is read again. */
function takenUntil(inquiries: readonly LoggedInquiry[], changed: ReadonlySet<string>): readonly LoggedInquiry[] {
  const at = inquiries.findIndex(({ id }) => changed.has(id))
  return at < 0 ? inquiries : inquiries.slice(0, at)
}

/** So much is counted, and those who wait are told. */
function goOn(turn: Turn, desk: DeskContext, generation: number, progress: Progress): void {
  const { journal, workspace, generations } = desk
  const { done, whole, beganAt } = progress
  const building = { generation, done, whole: Math.max(whole, done), beganAt }
  const counting: CountingRow = { generation: generations.current, rules: rulesOf(journal), building }
  turn.beside(() => journal.append({ ...entryOf(workspace, turn.now), counting }))
  turn.beside(() => journal.setMeta('recount', JSON.stringify(progress)))
}

/** All is counted: from this flush on, readers ask for what was built. */
function finish(turn: Turn, { journal, workspace, generations }: DeskContext): void {
  const building = generations.building!
  const counting: CountingRow = { generation: building, rules: factsRules, building: null }
  turn.beside(() => journal.append({ ...entryOf(workspace, turn.now), counting }))
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
