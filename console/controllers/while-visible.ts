import type { ReactiveController, ReactiveControllerHost } from 'lit'

/**
 * Does something again and again while its element is on screen and the page is visible, and at once when the page is
 * looked at again.
 * @example new WhileVisible(this, 60_000, () => void this.#numbers.run())
 */
export class WhileVisible implements ReactiveController {
  #listening: AbortController | undefined
  #timer: ReturnType<typeof setInterval> | undefined

  constructor(
    host: ReactiveControllerHost,
    private readonly everyMs: number,
    private readonly act: () => void,
  ) {
    host.addController(this)
  }

  hostConnected(): void {
    this.#listening = new AbortController()
    const { signal } = this.#listening
    document.addEventListener('visibilitychange', () => this.#tick(), { signal })
    this.#timer = setInterval(() => this.#tick(), this.everyMs)
  }

  hostDisconnected(): void {
    this.#listening?.abort()
    clearInterval(this.#timer)
  }

  #tick(): void {
    if (!document.hidden) this.act()
  }
}
