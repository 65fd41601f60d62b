import { ContextConsumer } from '@lit/context'
import type { ReactiveController, ReactiveControllerHost } from 'lit'
import { deskContext } from '../contexts/desk-context.ts'
import type { DeskSession } from '../data/desk-session.ts'
import { givenTo } from '../data/needs-me.ts'
import type { HeardThread } from '../data/heard.ts'

/**
 * Tells the Desk what somebody has really had before their eyes, the window visible and the thread open: its assignee what
 * the visitor wrote, and whoever was given it or asked, that they have seen it.
 */
export class ReadMarks implements ReactiveController {
  #desk: DeskSession | null = null
  #told = 0
  /** When what was told to be seen was given. */
  #toldSeen = 0
  #inquiry = ''
  readonly #look = () => this.#mark()

  constructor(
    host: ReactiveControllerHost & HTMLElement,
    private readonly thread: () => HeardThread | null,
  ) {
    host.addController(this)
    void new ContextConsumer(host, { context: deskContext, callback: (desk) => (this.#desk = desk) })
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#look)
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#look)
  }

  hostUpdated(): void {
    this.#mark()
  }

  #mark(): void {
    const thread = this.thread()
    if (!thread || !this.#desk || document.hidden) return
    const { card, messages } = thread
    const me = this.#desk.me.member.id
    const isTheirs = card.state === 'open' && card.assignee === me
    const given = givenTo(me, card)?.at ?? 0
    if (!isTheirs && given === 0) return
    if (card.id !== this.#inquiry) {
      this.#inquiry = card.id
      this.#told = 0
      this.#toldSeen = 0
    }
    // Whoever is merely asked has read nothing for whoever has it.
    const last = isTheirs ? (messages.findLast((message) => message.from === 'visitor')?.seq ?? 0) : 0
    const isNew = last > card.readByMember && last > this.#told
    if (!isNew && given <= this.#toldSeen) return
    if (isNew) this.#told = last
    this.#toldSeen = given
    // A lost read mark is told again with the next message or the next look.
    this.#desk.act(card.id, { type: 'read', upTo: isNew ? last : 0 }).catch(() => {
      this.#told = 0
      this.#toldSeen = 0
    })
  }
}
