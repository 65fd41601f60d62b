import type { Consent, Contact, NewInquiryInput } from '../../shared/schema/inquiry.ts'
import type { VisitorCommand } from '../../shared/schema/command.ts'
import type { FrameToVisitor } from '../../shared/schema/frame.ts'
import type { Language } from '../../shared/schema/basics.ts'
import { sourceHere } from '../form/source-here.ts'
import type { Kept, Unsent } from '../keep/kept.ts'
import { newId } from '../keep/new-id.ts'
import { newToken } from '../keep/new-token.ts'
import { remember } from '../keep/remember.ts'
import type { Answer } from '../line/ask-server.ts'
import { DeskPost } from '../line/desk-post.ts'
import { Lead } from '../line/lead.ts'
import { LiveLine } from '../line/live-line.ts'
import { Sender } from '../line/sender.ts'
import type { Tag } from '../tag.ts'
import { uniteThread } from '../thread/unite-thread.ts'
import { Outbox } from './outbox.ts'
import { settle } from './settle.ts'
import { TypingSigns } from './typing-signs.ts'

/** What only the leading tab knows, told to the others. */
interface Shown {
  sending: string | null
  busy: boolean
  line: 'none' | 'connecting' | 'live'
  typing: string | null
}

/** Tabs' talk: something was kept; who is there; how it stands; the visitor types. */
type Talk = { t: 'kept' } | { t: 'hail' } | { t: 'shown'; kept: Kept | null; shown: Shown } | { t: 'typing' }

/** A tab that leads answers a hail within this, in ms, or is taken to be frozen. */
const hailPatience = 1_500
/**
 * The visitor's conversation: keeps, sends, hears, and tells whoever shows it (`change`). Lives as long as the page,
 * whatever happens to the elements.
 */
export class Conversation extends EventTarget {
  shown: Shown = { sending: null, busy: false, line: 'none', typing: null }
  /** Whether the panel is in view. */
  watched = false
  #site: string
  #language: () => Language
  #outbox: Outbox
  #base: string
  #post: DeskPost
  #lead: Lead<Talk>
  #sender: Sender
  #line: LiveLine | null = null
  #begun: Promise<void> | null = null
  #signs = new TypingSigns((typing) => this.#show({ typing }))
  #readUpTo = 0
  #hail: ReturnType<typeof setTimeout> | undefined
  /** Whose line `#line` is. */
  #lineFor = ''

  constructor({ site, server }: Tag, language: () => Language) {
    super()
    this.#site = site
    this.#language = language
    this.#base = `${server}v1/${site}`
    this.#post = new DeskPost(this.#base)
    this.#outbox = new Outbox(site)
    this.#lead = new Lead<Talk>(`foyer.${site}`, {
      leads: () => {
        this.#attach()
        this.#sender.kick()
      },
      follows: () => this.#rest(),
      heard: (talk) => void this.#overheard(talk),
    })
    this.#sender = new Sender({
      next: () => this.#outbox.next(),
      carry: (unsent) => this.#post.carry(unsent, this.kept!, this.#line),
      settle: (unsent, answer) => this.#settle(unsent, answer),
      onItsWay: (sending, busy) => this.#show({ sending, busy }),
    })
  }

  get kept(): Kept | null {
    return this.#outbox.kept
  }

  get unsent(): Unsent[] {
    return this.#outbox.unsent
  }

  get durable(): boolean {
    return this.#outbox.durable
  }

  /** How many messages of the assistant the visitor has not seen. */
  get unread(): number {
    const thread = this.kept?.thread
    if (!thread) return 0
    const read = Math.max(thread.inquiry.readByVisitor, this.#readUpTo)
    return thread.messages.filter((message) => message.from === 'member' && message.seq > read).length
  }

  /** The question the server would not take, for the visitor to mend; empty when there is none. */
  get refusedQuestion(): string {
    const line = this.unsent.find((each) => each.kind === 'inquiry' && each.refused)
    return line?.kind === 'inquiry' ? line.body.question : ''
  }

  /** Goes on with what is kept. Called where a mark says that there is something, or the visitor sends for the first time. */
  begin(): Promise<void> {
    return (this.#begun ??= this.#begin())
  }

  async #begin() {
    await this.#outbox.open()
    this.#lead.start(this.durable)
    this.#lead.tell({ t: 'hail' })
    this.#changed()
  }

  /** Keeps a new inquiry, then sends it. Resolves when it is kept, long before it is sent. */
  async ask(contact: Contact, question: string, consent: Consent | null): Promise<void> {
    await this.begin()
    const token = this.kept?.token ?? newToken()
    const kept: Kept = { token, inquiry: newId(), contact, consent, thread: null }
    // What was refused before is replaced by this.
    const remove = this.unsent.filter((line) => line.refused).map((line) => line.id)
    await this.#keep({ kept, put: [this.#inquiry(kept, question)], remove })
    remember(this.#site, 'open')
    this.#attach()
  }

  /** Keeps a message, then sends it. */
  async say(text: string): Promise<void> {
    const id = newId()
    await this.#order(id, { type: 'message', id, text })
  }

  rate(score: number, comment: string | null): Promise<void> {
    return this.#order(newId(), { type: 'rate', score, comment })
  }

  end(): Promise<void> {
    return this.#order(newId(), { type: 'end' })
  }

  /** The visitor wants what was refused to be tried again; under another id where the old one is used up. */
  async sendAgain(id: string): Promise<void> {
    const unsent = this.unsent.find((line) => line.id === id)
    if (!unsent || !this.kept) return
    const { refused, ...line } = unsent
    if (refused !== 'id-reused' && refused !== 'gone') return this.#keep({ put: [line] })
    const inquiry = newId()
    if (line.kind === 'command') {
      if (line.command.type !== 'message') return
      return this.#keep({ put: [{ ...line, id: inquiry, command: { ...line.command, id: inquiry } }], remove: [id] })
    }
    const kept = { ...this.kept, inquiry }
    return this.#keep({ kept, put: [{ ...line, id: inquiry, body: { ...line.body, id: inquiry } }], remove: [id] })
  }

  /** The visitor is typing: the assistant is told, not oftener than useful. */
  types() {
    if (!this.#signs.due()) return
    if (this.#line) this.#line.tell({ t: 'typing' })
    else this.#lead.tell({ t: 'typing' })
  }

  /** What is on the screen counts as read, when somebody can see it. */
  reads() {
    const newest = this.kept?.thread?.messages.findLast((message) => message.from === 'member')?.seq ?? 0
    const known = Math.max(this.#readUpTo, this.kept?.thread?.inquiry.readByVisitor ?? 0)
    if (!this.watched || document.hidden || newest <= known) return
    this.#readUpTo = newest
    void this.#mention({ type: 'read', upTo: newest })
    this.#changed()
  }

  /** The page goes away: others may lead, the assistant is told. */
  leave() {
    if (!this.#begun) return
    if (this.#lead.leading && this.kept?.thread) void this.#post.leave(this.kept)
    this.#rest()
    this.#lead.stop()
  }

  /** The page came back from where the browser had put it. */
  comeBack() {
    if (!this.#begun) return
    this.#begun = null
    void this.begin()
  }

  /** The page was shown or hidden. */
  looks() {
    if (!this.#begun) return
    this.#line?.tell({ t: 'hidden', hidden: document.hidden })
    if (document.hidden) return
    if (this.#lead.leading) this.#sender.kick()
    else {
      this.#lead.tell({ t: 'hail' })
      clearTimeout(this.#hail)
      this.#hail = setTimeout(() => this.#lead.take(), hailPatience)
    }
    this.reads()
  }

  /** There is a network again. */
  online() {
    if (this.#begun && this.#lead.leading) this.#sender.kick()
    this.#changed()
  }

  #inquiry({ inquiry, contact, consent }: Kept, question: string): Extract<Unsent, { kind: 'inquiry' }> {
    const language = this.#language()
    const body: NewInquiryInput = { id: inquiry, contact, question, language, consent, source: sourceHere() }
    return { kind: 'inquiry', id: inquiry, at: this.#outbox.now(), body }
  }

  async #order(id: string, command: VisitorCommand): Promise<void> {
    const { kept } = this
    if (!kept) return
    await this.#keep({ put: [{ kind: 'command', id, at: this.#outbox.now(), inquiry: kept.inquiry, command }] })
  }

  /** Writes first, then sends: whatever happens between the two, it is not lost. */
  async #keep(change: Parameters<Outbox['change']>[0]): Promise<void> {
    const written = this.#outbox.change(change)
    this.#changed()
    await written
    this.#lead.tell({ t: 'kept' })
    if (this.#lead.leading) this.#sender.kick()
    this.#changed()
  }

  async #settle(unsent: Unsent, answer: Exclude<Answer<unknown>, { kind: 'later' }>): Promise<void> {
    const change = settle(this.kept!, this.unsent, unsent, answer, (kept, question) =>
      this.#inquiry({ ...kept, inquiry: newId() }, question),
    )
    await this.#outbox.change(change)
    this.#attach()
    this.#changed()
    this.#lead.tell({ t: 'kept' })
  }

  /** Sends what need not be kept, about an inquiry the server knows. */
  async #mention(command: VisitorCommand): Promise<void> {
    if (this.kept?.thread) await this.#post.mention(command, this.kept, this.#line)
  }

  /** Holds the line of the inquiry the server knows, if this tab leads. */
  #attach() {
    const { kept } = this
    if (!this.#lead.leading || !kept?.thread || this.#lineFor === kept.inquiry) return
    this.#line?.stop()
    this.#lineFor = kept.inquiry
    this.#line = new LiveLine(this.#base, kept.inquiry, kept.token, {
      known: () => this.kept?.thread?.upTo ?? 0,
      heard: (frame) => this.#heard(frame),
      polled: (thread) => this.#heard({ t: 'event', ...thread }),
      state: (line) => this.#show({ line }),
    })
  }

  #heard(frame: FrameToVisitor) {
    if (frame.t === 'hello') {
      this.#line?.tell({ t: 'hidden', hidden: document.hidden })
      void this.#mention({ type: 'return' })
      this.#sender.kick()
    }
    if (frame.t === 'typing') this.#signs.heard(frame.name)
    if (frame.t !== 'event' || !this.kept || frame.inquiry.id !== this.kept.inquiry) return
    if (frame.messages.some((message) => message.from === 'member')) this.#signs.heard(null)
    void this.#outbox.change({ kept: { ...this.kept, thread: uniteThread(this.kept.thread, frame) } })
    this.#show({})
    this.reads()
  }

  async #overheard(talk: Talk) {
    const { leading } = this.#lead
    if (talk.t === 'typing' && leading) this.#line?.tell({ t: 'typing' })
    if (talk.t === 'hail' && leading) this.#show({})
    if (talk.t === 'shown' && !leading) {
      clearTimeout(this.#hail)
      this.shown = talk.shown
      if (talk.kept) this.#outbox.kept = talk.kept
      this.#changed()
      this.reads()
    }
    if (talk.t === 'kept') {
      await this.#outbox.open()
      if (leading) {
        this.#attach()
        this.#sender.kick()
      }
      this.#changed()
    }
  }

  #rest() {
    this.#sender.stop()
    this.#line?.stop()
    this.#line = null
    this.#lineFor = ''
  }

  #show(change: Partial<Shown>) {
    this.shown = { ...this.shown, ...change }
    if (this.#lead.leading) this.#lead.tell({ t: 'shown', kept: this.kept, shown: this.shown })
    this.#changed()
  }

  #changed() {
    this.dispatchEvent(new Event('change'))
  }
}
