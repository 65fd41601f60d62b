import type { Consent, Contact, NewInquiryInput } from '../../shared/schema/inquiry.ts'
import type { VisitorCommand } from '../../shared/schema/command.ts'
import type { Language } from '../../shared/schema/basics.ts'
import type { Answered } from '../../shared/schema/flow.ts'
import { sourceHere } from '../form/source-here.ts'
import { fromLink } from '../keep/from-link.ts'
import { earlierWith } from '../keep/earlier-with.ts'
import type { Change, Kept, Unsent } from '../keep/kept.ts'
import { newId } from '../keep/new-id.ts'
import { newToken } from '../keep/new-token.ts'
import { remember } from '../keep/remember.ts'
import type { Tag } from '../tag.ts'
import type { Exchange } from './exchange.ts'
import { Outbox } from './outbox.ts'
import { still } from './shown.ts'
import { untilLoaded } from './until-loaded.ts'

/**
 * The visitor's conversation: what they do is kept, then given to the exchange, and whoever shows it is told (`change`).
 * Lives as long as the page, whatever happens to the elements.
 */
export class Conversation extends EventTarget {
  /** Whether the panel is in view. */
  watched = false
  /** Gives the site's token for its visitor, whenever one is needed; null where the page vouches for nobody. */
  identity: (() => unknown) | null = null
  /** What is said once nothing is kept of the visitor any more. */
  farewell: string | null = null
  /** The inquiry that was asked on this page, until it is told that the server has it. */
  asking: string | null = null
  #tag: Tag
  #language: () => Language
  #outbox: Outbox
  #exchange: Exchange | undefined
  #connecting: Promise<void> | undefined
  #begun: Promise<void> | null = null
  #readUpTo = 0

  constructor(tag: Tag, language: () => Language) {
    super()
    this.#tag = tag
    this.#language = language
    this.#outbox = new Outbox(tag.site)
  }

  /** How the exchange with the Desk stands. */
  get shown() {
    return this.#exchange?.shown ?? still
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

  /** The inquiry the server would not take, for the visitor to mend; null when there is none. */
  get refused(): NewInquiryInput | null {
    const line = this.unsent.find((each) => each.kind === 'inquiry' && each.refused)
    return line?.kind === 'inquiry' ? line.body : null
  }

  /** Goes on with what is kept. Called where a mark says that there is something, or the visitor sends for the first time. */
  begin(): Promise<void> {
    return (this.#begun ??= this.#begin())
  }

  async #begin() {
    await this.#outbox.open()
    const kept = fromLink(this.kept)
    if (kept) {
      await this.#outbox.change({ kept })
      remember(this.#tag.site, 'open')
    }
    void this.#start()
    this.#changed()
  }

  /** The exchange begins, or goes on. What was kept before it was there has waited for it. */
  async #start() {
    const begun = this.#begun
    await this.#connect()
    // The page has gone and come back meanwhile: that began anew.
    if (begun !== this.#begun) return
    this.#exchange!.start()
    this.#exchange!.send()
    this.reads()
  }

  /** Loads the exchange, a chunk of its own: nothing is exchanged before the visitor sends something. */
  #connect(): Promise<void> {
    return (this.#connecting ??= untilLoaded(() => import('./exchange.ts')).then(({ Exchange }) => {
      this.#exchange = new Exchange(this.#tag, this.#outbox, {
        changed: () => this.#changed(),
        reads: () => this.reads(),
        inquiry: (kept, question) => this.#inquiry({ ...kept, inquiry: newId() }, question),
        vouches: () => this.identity,
        order: (command) => void this.order(command),
      })
    }))
  }

  /** Keeps a new inquiry, then sends it. Resolves when it is kept, long before it is sent. */
  async ask(contact: Contact, question: string, answered: Answered | null, consent: Consent | null): Promise<void> {
    await this.begin()
    const token = this.kept?.token ?? newToken()
    const earlier = earlierWith(this.kept)
    const kept: Kept = { token, inquiry: newId(), contact, consent, thread: null, earlier }
    this.farewell = null
    this.asking = kept.inquiry
    // What was refused before is replaced by this.
    const remove = this.unsent.filter((line) => line.refused).map((line) => line.id)
    // Before it is on disk: the next page looks for it there even where this one goes away at once.
    remember(this.#tag.site, 'open')
    await this.keep({ kept, put: [this.#inquiry(kept, question, answered)], remove })
  }

  /** Keeps a message, then sends it. */
  async say(text: string): Promise<void> {
    const id = newId()
    await this.order({ type: 'message', id, text }, id)
  }

  /** Keeps a command about the inquiry, then sends it. */
  async order(command: VisitorCommand, id = newId()): Promise<void> {
    const { kept } = this
    if (!kept) return
    const { inquiry, token } = kept
    await this.keep({ put: [{ kind: 'command', id, at: this.#outbox.now(), inquiry, token, command }] })
  }

  /** The visitor wants what was refused to be tried again; under another id where the old one is used up. */
  async sendAgain(id: string): Promise<void> {
    const unsent = this.unsent.find((line) => line.id === id)
    if (!unsent || !this.kept) return
    const { refused, ...line } = unsent
    if (refused !== 'id-reused' && refused !== 'gone') return this.keep({ put: [line] })
    const inquiry = newId()
    if (line.kind === 'command') {
      if (line.command.type !== 'message') return
      return this.keep({ put: [{ ...line, id: inquiry, command: { ...line.command, id: inquiry } }], remove: [id] })
    }
    const kept = { ...this.kept, inquiry }
    return this.keep({ kept, put: [{ ...line, id: inquiry, body: { ...line.body, id: inquiry } }], remove: [id] })
  }

  /** Looks something up at the server, by a path below the site's. Null where it cannot be had now. @param token of another conversation */
  async look<Value>(path: string, token?: string): Promise<Value | null> {
    return (await this.#exchange?.ask<Value>(path, token)) ?? null
  }

  /** The page vouches for its visitor, now and in what they ask later. */
  vouch(identity: () => unknown) {
    this.identity = identity
    void this.#exchange?.vouch()
  }

  /** The visitor is typing. */
  types() {
    this.#exchange?.types()
  }

  /** What is on the screen counts as read, when somebody can see it. */
  reads() {
    const newest = this.kept?.thread?.messages.findLast((message) => message.from === 'member')?.seq ?? 0
    const known = Math.max(this.#readUpTo, this.kept?.thread?.inquiry.readByVisitor ?? 0)
    if (!this.#exchange || !this.watched || document.hidden || newest <= known) return
    this.#readUpTo = newest
    this.#exchange.mention({ type: 'read', upTo: newest })
    this.#changed()
  }

  /** The page goes away. */
  leave() {
    if (this.#begun) this.#exchange?.stop()
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
    this.#exchange?.looks()
    if (!document.hidden) this.reads()
  }

  /** There is a network again. */
  online() {
    if (this.#begun) this.#exchange?.kick()
    this.#changed()
  }

  #inquiry(
    { inquiry, token, contact, consent }: Kept,
    question: string,
    answered: Answered | null = null,
  ): Extract<Unsent, { kind: 'inquiry' }> {
    const language = this.#language()
    const source = sourceHere()
    const body: NewInquiryInput = { id: inquiry, contact, question, language, consent, source, answered }
    return { kind: 'inquiry', id: inquiry, at: this.#outbox.now(), token, body }
  }

  /** Writes first, then sends: whatever happens between the two, it is not lost. */
  async keep(change: Change): Promise<void> {
    const written = this.#outbox.change(change)
    this.#changed()
    await written
    this.#exchange?.send()
    this.#changed()
  }

  #changed() {
    this.dispatchEvent(new Event('change'))
  }
}
