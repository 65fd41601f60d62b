import type { VisitorCommand } from '../../shared/schema/command.ts'
import type { FrameToVisitor } from '../../shared/schema/frame.ts'
import { forgetHere } from '../keep/forget-here.ts'
import type { Kept, Unsent } from '../keep/kept.ts'
import { askServer } from '../line/ask-server.ts'
import type { Answer } from '../line/ask-server.ts'
import { DeskPost } from '../line/desk-post.ts'
import { Lead } from '../line/lead.ts'
import { LiveLine } from '../line/live-line.ts'
import { Sender } from '../line/sender.ts'
import type { Tag } from '../tag.ts'
import { uniteThread } from '../thread/unite-thread.ts'
import type { Outbox } from './outbox.ts'
import { note } from './note.ts'
import { isForgetting, settle } from './settle.ts'
import { still } from './shown.ts'
import type { Shown } from './shown.ts'
import { TypingSigns } from './typing-signs.ts'

/** Tabs' talk: something was kept; who is there; how it stands; the visitor types. */
type Talk = { t: 'kept' } | { t: 'hail' } | { t: 'shown'; kept: Kept | null; shown: Shown } | { t: 'typing' }

/** What the exchange asks of the conversation it serves. */
interface ExchangeListener {
  /** Something that is shown changed. */
  changed(): void
  /** News came: it counts as read where somebody can see it. */
  reads(): void
  /** What gives the site's token for the visitor; null where there is none. */
  vouches(): (() => unknown) | null
  /** Keeps a command, then sends it. */
  order(command: VisitorCommand): void
  /** A new inquiry that asks this. */
  inquiry(kept: Kept, question: string): Extract<Unsent, { kind: 'inquiry' }>
}

/** A tab that leads answers a hail within this, in ms, or is taken to be frozen. */
const hailPatience = 1_500

/**
 * Carries what is kept between this browser and the Desk: one tab leads, sends and holds the line, the others hear from
 * it. Used by the conversation, which decides what is kept.
 */
export class Exchange {
  shown = still
  #tag: Tag
  #base: string
  #outbox: Outbox
  #listener: ExchangeListener
  #post: DeskPost
  #lead: Lead<Talk>
  #sender: Sender
  #line: LiveLine | null = null
  /** Whose line `#line` is. */
  #lineFor = ''
  #vouchedFor = ''
  #noted = false
  #signs = new TypingSigns((typing) => this.#show({ typing }))
  #hail: ReturnType<typeof setTimeout> | undefined

  constructor(tag: Tag, outbox: Outbox, listener: ExchangeListener) {
    const { site, server } = tag
    this.#tag = tag
    this.#outbox = outbox
    this.#listener = listener
    this.#base = `${server}v1/${site}`
    this.#post = new DeskPost(this.#base)
    this.#lead = new Lead<Talk>(`foyer.${site}`, {
      leads: () => {
        this.#attach()
        this.#sender.kick()
      },
      follows: () => this.#rest(),
      heard: (talk) => void this.#overheard(talk),
    })
    this.#sender = new Sender({
      next: () => outbox.next(),
      carry: (unsent) => this.#post.carry(unsent, outbox.kept!, this.#line),
      settle: (unsent, answer) => this.#settle(unsent, answer),
      onItsWay: (sending, busy) => this.#show({ sending, busy }),
    })
  }

  /** Begins, or goes on after `stop`. */
  start() {
    this.#lead.start(this.#outbox.durable)
    this.#lead.tell({ t: 'hail' })
  }

  /** The page goes away: others may lead, the assistant is told. */
  stop() {
    const { kept } = this.#outbox
    if (this.#lead.leading && kept?.thread) void this.#post.leave(kept)
    this.#rest()
    this.#lead.stop()
  }

  /** There is something to send, or a network again. */
  kick() {
    if (this.#lead.leading) this.#sender.kick()
  }

  /** Something was kept: the tab that leads sends it, and holds the line of what it is about. */
  send() {
    this.#lead.tell({ t: 'kept' })
    this.#attach()
    this.kick()
  }

  /** Asks what the server knows beside the conversation; null when it cannot be had now. */
  async ask<Value>(path: string, token = this.#outbox.kept!.token): Promise<Value | null> {
    const answer = await askServer<Value>(this.#base + path, token)
    return answer.kind === 'done' ? answer.value : null
  }

  /** Sends what need not be kept, about an inquiry the server knows. */
  mention(command: VisitorCommand) {
    const { kept } = this.#outbox
    if (kept?.thread) void this.#post.mention(command, kept, this.#line)
  }

  /** The visitor is typing: the assistant is told, not oftener than useful. */
  types() {
    if (!this.#signs.due()) return
    if (this.#line) this.#line.tell({ t: 'typing' })
    else this.#lead.tell({ t: 'typing' })
  }

  /** The page was shown or hidden. A tab that is shown makes sure that somebody leads. */
  looks() {
    this.#line?.tell({ t: 'hidden', hidden: document.hidden })
    if (document.hidden) return
    this.kick()
    if (this.#lead.leading) return
    this.#lead.tell({ t: 'hail' })
    clearTimeout(this.#hail)
    this.#hail = setTimeout(() => this.#lead.take(), hailPatience)
  }

  /** The page says who its visitor is, once for each inquiry, by a token that it gives when it is asked. */
  async vouch() {
    const { kept } = this.#outbox
    const vouches = this.#listener.vouches()
    if (!vouches || !this.#lead.leading || !kept?.thread || kept.thread.inquiry.identified) return
    if (this.#vouchedFor === kept.inquiry) return
    this.#vouchedFor = kept.inquiry
    try {
      const token = await vouches()
      if (typeof token !== 'string') throw new Error('Foyer, identify: a token must be a text.')
      this.#listener.order({ type: 'identify', token })
    } catch (error) {
      reportError(error)
    }
  }

  /** Holds the line of the inquiry the server knows, if this tab leads. */
  #attach() {
    const { kept } = this.#outbox
    if (!kept) return this.#hangUp()
    void this.vouch()
    if (!this.#lead.leading || !kept.thread || this.#lineFor === kept.inquiry) return
    this.#hangUp()
    this.#lineFor = kept.inquiry
    this.#line = new LiveLine(this.#base, kept.inquiry, kept.token, {
      known: () => this.#outbox.kept?.thread?.upTo ?? 0,
      heard: (frame) => void this.#heard(frame),
      polled: (thread) => void this.#heard({ t: 'event', ...thread }),
      state: (line) => this.#show({ line }),
    })
  }

  async #settle(unsent: Unsent, answer: Exclude<Answer<unknown>, { kind: 'later' }>): Promise<void> {
    const { kept, unsent: all } = this.#outbox
    // Everything was deleted meanwhile.
    if (!kept) return
    await this.#outbox.change(settle(kept, all, unsent, answer, this.#listener.inquiry))
    this.#kept()
    if (answer.kind !== 'refused' || this.#noted) return
    // Once is enough to know that something is wrong.
    this.#noted = true
    note(this.#tag, 'failed=send')
  }

  /** What is kept changed, here or because nothing is to be any more: the other tabs are told. */
  #kept() {
    if (!this.#outbox.kept) forgetHere(this.#tag.site)
    this.#attach()
    this.#listener.changed()
    this.#lead.tell({ t: 'kept' })
  }

  async #heard(frame: FrameToVisitor) {
    const { kept } = this.#outbox
    if (frame.t === 'hello') {
      this.#line?.tell({ t: 'hidden', hidden: document.hidden })
      this.#sender.kick()
    }
    if (frame.t === 'typing') this.#signs.heard(frame.name)
    if (frame.t !== 'event' || !kept || frame.inquiry.id !== kept.inquiry) return
    if (frame.messages.some((message) => message.from === 'member')) this.#signs.heard(null)
    const { unsent } = this.#outbox
    // In another browser, by the link in a mail; what is deleted from here waits for its own answer.
    if (frame.inquiry.forgotten && !unsent.some(isForgetting)) {
      await this.#outbox.change({ kept: null, remove: unsent.map(({ id }) => id) })
      return this.#kept()
    }
    void this.#outbox.change({ kept: { ...kept, thread: uniteThread(kept.thread, frame) } })
    this.#show({})
    this.#listener.reads()
  }

  async #overheard(talk: Talk) {
    const { leading } = this.#lead
    if (talk.t === 'typing' && leading) this.#line?.tell({ t: 'typing' })
    if (talk.t === 'hail' && leading) this.#show({})
    if (talk.t === 'shown' && !leading) {
      clearTimeout(this.#hail)
      this.shown = talk.shown
      if (talk.kept) this.#outbox.kept = talk.kept
      this.#listener.changed()
      this.#listener.reads()
    }
    if (talk.t === 'kept') {
      await this.#outbox.open()
      this.#attach()
      this.kick()
      this.#listener.changed()
    }
  }

  #rest() {
    this.#sender.stop()
    this.#hangUp()
  }

  #hangUp() {
    this.#line?.stop()
    this.#line = null
    this.#lineFor = ''
  }

  #show(change: Partial<Shown>) {
    this.shown = { ...this.shown, ...change }
    if (this.#lead.leading) this.#lead.tell({ t: 'shown', kept: this.#outbox.kept, shown: this.shown })
    this.#listener.changed()
  }
}
