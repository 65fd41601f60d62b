/** The cards of the inbox, its views and their counts; live frames and list pages are united by (id, version). */
import { isUnassigned } from '../../shared/inquiry/episode-state.ts'
import type { InquiryPage } from '../../shared/schema/inbox-page.ts'
import type { InquiryCard } from '../../shared/schema/inquiry.ts'
import type { FrameToMember } from '../../shared/schema/frame.ts'
import type { InboxView } from '../../worker/desk/desk-rpc.ts'
import type { Api } from './api.ts'
import { inboxViews, isAsked, isCounted } from './inbox-view.ts'
import type { Gone, Reader } from './inbox-view.ts'
import { givenTo } from './needs-me.ts'
import { newerCard } from './newer-card.ts'
import { OrderedViews } from './ordered-views.ts'
import { ProblemError } from './problem-error.ts'
import type { FailureCode } from './problem-error.ts'
import { Store } from './store.ts'

/** How far reading a list has come: the four faces. */
export type Reading =
  | { face: 'not-yet' }
  | { face: 'waiting' }
  | { face: 'there' }
  | { face: 'failed'; because: FailureCode }

interface ViewState {
  reading: Reading
  /** Where the next page begins; null at the end. */
  next: string | null
  more: 'idle' | 'reading' | 'failed'
  inFlight: boolean
  /** Something was missed while the page was on its way. */
  onceMore: boolean
}

/** What came in while we looked: for the chime, the toast and the title. */
export class InquiryNoticed extends Event {
  constructor(
    readonly kind: 'offer' | 'given' | 'asked' | 'woke' | 'inquiry' | 'message' | 'note' | 'stranded',
    readonly card: InquiryCard,
  ) {
    super('noticed')
  }
}

/** Changes that come thick are shown together; a count we cannot derive is asked for once they have settled. */
const recountAfterMs = 400

export class InboxStore extends Store {
  counts: InquiryPage['counts'] = { waiting: 0, mine: 0, owed: 0 }
  /** The record could not be read for the last list: only what is live is shown. */
  pastAway = false
  readonly #cards = new Map<string, InquiryCard>()
  readonly #views: Record<InboxView, ViewState> = {
    waiting: notYet(),
    owed: notYet(),
    mine: notYet(),
    team: notYet(),
    all: notYet(),
    left: notYet(),
  }
  #subscribed = false
  readonly #ordered: OrderedViews
  #reader: Reader
  #recount: ReturnType<typeof setTimeout> | undefined

  constructor(
    private readonly api: Api,
    readonly me: string,
    /** Queues of their teams, where they may see all that these have. */
    queues: ReadonlySet<string> = new Set(),
  ) {
    super()
    this.#reader = { me, queues, gone: new Map() }
    this.#ordered = new OrderedViews(this.#cards, this.#reader)
  }

  card(id: string): InquiryCard | undefined {
    return this.#cards.get(id)
  }

  /** The cards of a view, in its order. The same array until something changed. */
  list(view: InboxView): readonly InquiryCard[] {
    return this.#ordered.list(view)
  }

  reading(view: InboxView): Reading {
    return this.#views[view].reading
  }

  /** How the rest of a view stands: `none` at its end. */
  more(view: InboxView): 'none' | ViewState['more'] {
    const state = this.#views[view]
    return state.next === null ? 'none' : state.more
  }

  /** Wants a view: its first page is read once the news is subscribed to, never before, and then kept live. */
  async read(view: InboxView): Promise<void> {
    const state = this.#views[view]
    if (state.reading.face === 'there' || state.inFlight) return
    state.reading = { face: 'waiting' }
    this.changed()
    if (this.#subscribed) await this.#readFirst(view)
  }

  /** The news is subscribed to (again, or with a gap): reads every view that is wanted anew. */
  readAgain(): void {
    this.#subscribed = true
    for (const view of inboxViews) {
      if (this.#views[view].reading.face !== 'not-yet') void this.#readFirst(view)
    }
    if (this.#views.mine.reading.face === 'not-yet') this.#askCounts()
  }

  /** The record is back: reads what could not be read without it. */
  recordBack(): void {
    for (const view of inboxViews) {
      const { reading, more } = this.#views[view]
      if (reading.face === 'failed' || (view === 'all' && this.pastAway)) void this.#readFirst(view)
      else if (more === 'failed') void this.readMore(view)
    }
  }

  /** Reads the next page of a view, if there is one. */
  async readMore(view: InboxView): Promise<void> {
    const state = this.#views[view]
    if (state.next === null || state.more === 'reading') return
    state.more = 'reading'
    this.changed()
    try {
      const page = await this.api.inbox(view, state.next)
      state.next = page.next
      state.more = 'idle'
      this.#take(page)
    } catch {
      state.more = 'failed'
    }
    this.changed()
  }

  /** Takes a card from wherever it came, if it is newer. */
  unite(arrived: InquiryCard): void {
    const known = this.#cards.get(arrived.id)
    if (newerCard(known, arrived) === known) return
    this.#count(known, arrived)
    this.#put([arrived])
    this.changed()
  }

  apply(frame: FrameToMember): void {
    if (frame.t === 'event') {
      const known = this.#cards.get(frame.card.id)
      this.unite(frame.card)
      this.#notice(known, frame)
    }
    if (frame.t === 'vanished') this.#forget(frame.inquiry)
    if (frame.t === 'ack' && frame.outcome.inquiry) this.unite(frame.outcome.inquiry)
  }

  /** Who is not there has changed: what they left open is read anew where it is looked at, and counted. */
  wentAway(gone: Gone): void {
    const { gone: before } = this.#reader
    const isSame = gone.size === before.size && [...gone].every(([id, since]) => before.get(id) === since)
    if (isSame) return
    this.#reader = { ...this.#reader, gone }
    this.#ordered.wentAway(this.#reader)
    if (this.#views.left.reading.face !== 'not-yet') void this.#readFirst('left')
    else this.#askCounts()
    this.changed()
  }

  async #readFirst(view: InboxView): Promise<void> {
    const state = this.#views[view]
    if (state.inFlight) {
      state.onceMore = true
      return
    }
    state.inFlight = true
    const known = this.list(view)
    try {
      const page = await this.api.inbox(view, null)
      state.reading = { face: 'there' }
      state.next = page.next
      this.#take(page)
      if (view !== 'all') this.#forgetLeft(view, known, page)
    } catch (error) {
      if (state.reading.face !== 'there') state.reading = { face: 'failed', because: codeOf(error) }
    }
    state.inFlight = false
    this.changed()
    if (!state.onceMore) return
    state.onceMore = false
    await this.#readFirst(view)
  }

  #forget(id: string): void {
    const known = this.#cards.get(id)
    if (!known) return
    this.#drop(known)
    this.#count(known, null)
    this.changed()
  }

  /** What was in a view before it was read whole, is not in the answer and has not moved since, has left it unseen. */
  #forgetLeft(view: Exclude<InboxView, 'all'>, known: readonly InquiryCard[], page: InquiryPage): void {
    if (page.items.length < (page.counts[view] ?? 0)) return
    const there = new Set(page.items.map((card) => card.id))
    for (const card of known) {
      if (!there.has(card.id) && this.#cards.get(card.id) === card) this.#drop(card)
    }
  }

  #notice(known: InquiryCard | undefined, frame: Extract<FrameToMember, { t: 'event' }>): void {
    const { card } = frame
    const offered = card.state === 'offered' && card.assignee === this.me
    const wasOffered = known?.state === 'offered' && known.assignee === this.me
    // The newest that happened to it, but for words that came with it, is a move of its life and not a read mark.
    const moved = card.lifeVersion >= card.version - frame.messages.length
    const given = card.state === 'open' && card.assignee === this.me && moved
    const asked = isAsked(card, this.me)
    const notice = (kind: InquiryNoticed['kind']) => this.dispatchEvent(new InquiryNoticed(kind, card))
    if (offered && !wasOffered) notice('offer')
    else if (given && known?.assignee !== this.me) notice('given')
    else if (asked && isAskedAnew(this.me, card, known)) notice('asked')
    else if (card.assignee === this.me && card.wokeAt !== undefined && known?.wokeAt === undefined) notice('woke')
    else if (card.stranded && known?.stranded !== true) notice('stranded')
    else if (isUnassigned(card.state) && known === undefined) notice('inquiry')
    else if (known === undefined || (card.assignee !== this.me && !asked)) return
    else if (card.assignee === this.me && frame.messages.some(({ from }) => from === 'visitor')) notice('message')
    else if (frame.messages.some(({ note, member }) => note && member !== this.me)) notice('note')
  }

  #take(page: InquiryPage): void {
    this.#put(page.items)
    this.counts = page.counts
    this.pastAway = page.record === 'away'
  }

  #count(before: InquiryCard | undefined, after: InquiryCard | null): void {
    for (const view of ['waiting', 'owed', 'mine', 'team', 'left'] as const) {
      const was = before !== undefined && isCounted(view, before, this.#reader)
      const is = after !== null && isCounted(view, after, this.#reader)
      if (was !== is)
        this.counts = { ...this.counts, [view]: Math.max(0, (this.counts[view] ?? 0) + Number(is) - Number(was)) }
    }
    // A card met for the first time may have been counted already: ask, once things have settled.
    if (before === undefined) this.#askCounts()
  }

  #askCounts(): void {
    clearTimeout(this.#recount)
    this.#recount = setTimeout(() => {
      void this.api.inbox('mine', null).then(
        (page) => {
          this.#take(page)
          this.changed()
        },
        () => undefined,
      )
    }, recountAfterMs)
  }

  /** Takes the cards that are newer than those known. */
  #put(cards: readonly InquiryCard[]): void {
    const changes = cards.flatMap((after) => {
      const before = this.#cards.get(after.id)
      if (newerCard(before, after) === before) return []
      this.#cards.set(after.id, after)
      return [{ before: before ?? null, after }]
    })
    this.#ordered.changed(changes)
  }

  #drop(card: InquiryCard): void {
    this.#cards.delete(card.id)
    this.#ordered.changed([{ before: card, after: null }])
  }
}

/** For the first time, or once more after it was seen. */
function isAskedAnew(me: string, card: InquiryCard, known: InquiryCard | undefined): boolean {
  const at = givenTo(me, card)?.at
  return !known?.asked.includes(me) || (at !== undefined && at !== givenTo(me, known)?.at)
}

function notYet(): ViewState {
  return { reading: { face: 'not-yet' }, next: null, more: 'idle', inFlight: false, onceMore: false }
}

function codeOf(error: unknown): FailureCode {
  return error instanceof ProblemError ? error.code : 'internal'
}
