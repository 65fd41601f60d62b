import { ContextConsumer } from '@lit/context'
import type { ReactiveController, ReactiveControllerHost } from 'lit'
import { deskContext } from '../contexts/desk-context.ts'
import type { DeskSession } from '../data/desk-session.ts'
import type { HeardThread } from '../data/heard.ts'

/** Tells the Desk what its assignee has really had before their eyes: the window visible, the thread open. */
export class ReadMarks implements ReactiveController {
  #desk: DeskSession | null = null
  #told = 0
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
    if (card.state !== 'open' || card.assignee !== this.#desk.me.member.id) return
    if (card.id !== this.#inquiry) {
      this.#inquiry = card.id
      this.#told = 0
    }
    const upTo = messages.findLast((message) => message.from === 'visitor')?.seq ?? 0
    if (upTo <= card.readByMember || upTo <= this.#told) return
    this.#told = upTo
    // A lost read mark is told again with the next message or the next look.
    this.#desk.act(card.id, { type: 'read', upTo }).catch(() => (this.#told = 0))
  }
}
