import { ContextConsumer } from '@lit/context'
import type { ReactiveController, ReactiveControllerHost } from 'lit'
import { deskContext } from '../contexts/desk-context.ts'
import type { DeskSession } from '../data/desk-session.ts'

/** Said again this often; the Desk forgets whoever is silent for longer than twice that. */
const everyMs = 30_000
/** Whoever passes by on the way to another is not said to look: by keys one opens more than the Desk takes frames of anybody. */
const settlesMs = 600

/** Tells the Desk which inquiry is before this person's eyes, so that whoever else is in it sees that. */
export class LookSigns implements ReactiveController {
  #desk: DeskSession | null = null
  #told: string | null = null
  #timer: ReturnType<typeof setInterval> | undefined
  #settling: ReturnType<typeof setTimeout> | undefined
  readonly #again = () => this.#tell()

  /** @param inquiry the one that is shown; '' when none is */
  constructor(
    host: ReactiveControllerHost & HTMLElement,
    private readonly inquiry: () => string,
  ) {
    host.addController(this)
    void new ContextConsumer(host, { context: deskContext, callback: (desk) => (this.#desk = desk) })
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#again)
    this.#timer = setInterval(this.#again, everyMs)
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#again)
    clearInterval(this.#timer)
    this.#settled()
    if (this.#told !== null) this.#desk?.connection.looks(null)
    this.#told = null
  }

  hostUpdated(): void {
    if ((this.#told ?? '') === this.#shown()) this.#settled()
    else this.#settling ??= setTimeout(this.#again, settlesMs)
  }

  #settled(): void {
    clearTimeout(this.#settling)
    this.#settling = undefined
  }

  #shown(): string {
    return document.hidden ? '' : this.inquiry()
  }

  #tell(): void {
    this.#settled()
    const shown = this.#shown() || null
    if (shown === null && this.#told === null) return
    this.#told = shown
    this.#desk?.connection.looks(shown)
  }
}
