/** The opened inquiries with their messages and timelines; live frames and answers are united by (id, version). */
import type { InquiryCard, MemberThread } from '../../shared/schema/inquiry.ts'
import type { FrameToMember } from '../../shared/schema/frame.ts'
import type { Api } from './api.ts'
import { Heard } from './heard.ts'
import type { HeardThread } from './heard.ts'
import type { Reading } from './inbox-store.ts'
import { newerCard } from './newer-card.ts'
import { ProblemError } from './problem-error.ts'
import { Store } from './store.ts'
import { unitedMessages } from './united-messages.ts'

interface Opened {
  reading: Reading
  thread: MemberThread | null
  typingUntil: number
  inFlight: boolean
  /** Something was missed while the answer was on its way. */
  onceMore: boolean
  /** The last reading failed: what is shown may lack the newest of the timeline. */
  stale: boolean
}

/** A typing sign stands this long unless repeated. */
const typingMs = 5_000
/** The timeline is read anew this long after the inquiry's life moved on. */
const timelineAfterMs = 500

/** Colleagues in an inquiry: who has it before their eyes, and who of them writes. */
export interface Together {
  looking: readonly string[]
  writing: readonly string[]
}

export class ThreadStore extends Store {
  readonly #opened = new Map<string, Opened>()
  readonly #heard = new Heard()
  readonly #looking = new Map<string, readonly string[]>()
  /** Until when somebody writes, by inquiry and member. */
  readonly #writing = new Map<string, Map<string, number>>()
  #subscribed = false
  readonly #stale = new Map<string, ReturnType<typeof setTimeout>>()

  constructor(
    private readonly api: Api,
    /** Cards that come with a thread go where all cards live. */
    private readonly learnt: (card: InquiryCard) => void,
  ) {
    super()
  }

  /** An inquiry as far as it is known: as it was read, or only what the news told of it. */
  thread(id: string): MemberThread | HeardThread | null {
    return this.#opened.get(id)?.thread ?? this.#heard.of(id)
  }

  reading(id: string): Reading {
    return this.#opened.get(id)?.reading ?? { face: 'not-yet' }
  }

  isTyping(id: string, now: number): boolean {
    return (this.#opened.get(id)?.typingUntil ?? 0) > now
  }

  /** Opens an inquiry: what is known shows at once, the rest is read when the news is subscribed to. */
  async open(id: string): Promise<void> {
    const opened = this.#opened.get(id) ?? fresh()
    this.#opened.set(id, opened)
    if (opened.reading.face === 'there' || opened.inFlight) return
    opened.reading = { face: 'waiting' }
    this.changed()
    if (this.#subscribed) await this.#read(id, opened)
  }

  /** The news is subscribed to (again, or with a gap): reads every opened inquiry anew. */
  readAgain(): void {
    this.#subscribed = true
    for (const [id, opened] of this.#opened) void this.#read(id, opened)
  }

  /** The record is back: reads what could not be read without it. */
  recordBack(): void {
    for (const [id, opened] of this.#opened) if (opened.stale) void this.#read(id, opened)
  }

  apply(frame: FrameToMember): void {
    if (frame.t === 'event') this.#news(frame)
    if (frame.t === 'typing') this.#typing(frame)
    if (frame.t === 'looking') {
      this.#looking.set(frame.inquiry, frame.members)
      this.changed()
    }
    if (frame.t === 'vanished') this.#vanish(frame.inquiry)
  }

  together(id: string, now: number): Together {
    const writing = [...(this.#writing.get(id) ?? [])].flatMap(([member, until]) => (until > now ? [member] : []))
    return { looking: this.#looking.get(id) ?? [], writing }
  }

  #typing({ inquiry, member }: Extract<FrameToMember, { t: 'typing' }>): void {
    const until = Date.now() + typingMs
    const opened = this.#opened.get(inquiry)
    if (member !== undefined) this.#writing.set(inquiry, new Map(this.#writing.get(inquiry)).set(member, until))
    else if (opened) opened.typingUntil = until
    // When they stop nobody says so.
    setTimeout(() => this.changed(), typingMs + 1)
    this.changed()
  }

  async #read(id: string, opened: Opened): Promise<void> {
    if (opened.inFlight) {
      opened.onceMore = true
      return
    }
    opened.inFlight = true
    try {
      const answer = await this.api.thread(id)
      opened.thread = unite(opened.thread, answer)
      const heard = this.#heard.of(id)
      if (heard) opened.thread = withNews(opened.thread, heard)
      this.#heard.forget(id)
      opened.reading = { face: 'there' }
      opened.stale = false
      this.learnt(opened.thread.card)
    } catch (error) {
      const because = error instanceof ProblemError ? error.code : 'internal'
      if (opened.thread === null || because === 'not-found') opened.reading = { face: 'failed', because }
      opened.stale = because !== 'not-found'
    }
    opened.inFlight = false
    this.changed()
    if (!opened.onceMore) return
    opened.onceMore = false
    await this.#read(id, opened)
  }

  #news(frame: Extract<FrameToMember, { t: 'event' }>): void {
    const opened = this.#opened.get(frame.card.id)
    if (!opened?.thread) {
      this.#heard.hear(frame)
      // It had vanished, and this person may see it again.
      if (opened?.reading.face === 'failed') void this.#read(frame.card.id, opened)
      if (opened) this.changed()
      return
    }
    const before = opened.thread.card
    opened.thread = withNews(opened.thread, frame)
    if (frame.messages.some((message) => message.from === 'visitor')) opened.typingUntil = 0
    if (lifeMoved(before, opened.thread.card)) this.#readTimeline(frame.card.id)
    this.changed()
  }

  #vanish(id: string): void {
    this.#heard.forget(id)
    const opened = this.#opened.get(id)
    if (!opened) return
    opened.thread = null
    opened.reading = { face: 'failed', because: 'not-found' }
    this.changed()
  }

  #readTimeline(id: string): void {
    clearTimeout(this.#stale.get(id))
    this.#stale.set(
      id,
      setTimeout(() => {
        const opened = this.#opened.get(id)
        if (opened) void this.#read(id, opened)
      }, timelineAfterMs),
    )
  }
}

function fresh(): Opened {
  return {
    reading: { face: 'not-yet' },
    thread: null,
    typingUntil: 0,
    inFlight: false,
    onceMore: false,
    stale: false,
  }
}

function unite(known: MemberThread | null, answer: MemberThread): MemberThread {
  if (known === null) return answer
  const newer = answer.card.version >= known.card.version ? answer : known
  const card = newerCard(known.card, answer.card)
  return {
    ...newer,
    card,
    messages: unitedMessages(card, known.messages, answer.messages),
    timeline: answer.timeline.length >= known.timeline.length ? answer.timeline : known.timeline,
  }
}

function withNews(thread: MemberThread, frame: HeardThread): MemberThread {
  const card = newerCard(thread.card, frame.card)
  const isSame = frame.messages.length === 0 && card.forgotten === thread.card.forgotten
  return { ...thread, card, messages: isSame ? thread.messages : unitedMessages(card, thread.messages, frame.messages) }
}

function lifeMoved(before: InquiryCard, after: InquiryCard): boolean {
  return (
    before.lifeVersion !== after.lifeVersion ||
    before.visitorHere !== after.visitorHere ||
    before.rating !== after.rating ||
    before.recommend !== after.recommend ||
    before.unseen.length !== after.unseen.length
  )
}
