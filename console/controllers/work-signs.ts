import { ContextConsumer } from '@lit/context'
import type { ReactiveController, ReactiveControllerHost } from 'lit'
import { worksOn } from '../../shared/inquiry/works-on.ts'
import { deskContext } from '../contexts/desk-context.ts'
import type { DeskSession } from '../data/desk-session.ts'
import type { HeardThread } from '../data/heard.ts'

/** A sign goes out this often while somebody works; the Desk bridges gaps of two minutes. */
const signEveryMs = 30_000
/** Whoever touched neither keys nor pointer for this long is thinking at most, and perhaps at lunch. */
const idleMs = 60_000

/** Tells the Desk that whoever works on it is at it: the thread open, the window in front, a hand on keys or pointer. */
export class WorkSigns implements ReactiveController {
  #desk: DeskSession | null = null
  #inquiry = ''
  #touched = 0
  #timer: ReturnType<typeof setInterval> | undefined
  readonly #touch = () => (this.#touched = Date.now())

  /** @param isWrappingUp whether what is asked at closing stands open */
  constructor(
    host: ReactiveControllerHost & HTMLElement,
    private readonly thread: () => HeardThread | null,
    private readonly isWrappingUp: () => boolean,
  ) {
    host.addController(this)
    void new ContextConsumer(host, { context: deskContext, callback: (desk) => (this.#desk = desk) })
  }

  hostConnected(): void {
    for (const sign of ['keydown', 'pointermove', 'pointerdown', 'wheel'])
      document.addEventListener(sign, this.#touch, { passive: true, capture: true })
    this.#timer = setInterval(() => this.#sign(), signEveryMs)
  }

  hostDisconnected(): void {
    for (const sign of ['keydown', 'pointermove', 'pointerdown', 'wheel'])
      document.removeEventListener(sign, this.#touch, { capture: true })
    clearInterval(this.#timer)
    this.#inquiry = ''
  }

  hostUpdated(): void {
    const card = this.#worked()
    if (card === null || card.id === this.#inquiry) return
    this.#inquiry = card.id
    this.#touch()
    this.#sign()
  }

  #worked() {
    const card = this.thread()?.card
    return card && this.#desk && worksOn(this.#desk.me.member.id, card) ? card : null
  }

  #sign(): void {
    const card = this.#worked()
    if (card === null || document.hidden || !document.hasFocus() || Date.now() - this.#touched > idleMs) return
    this.#desk!.connection.works(card.id, this.isWrappingUp())
  }
}
