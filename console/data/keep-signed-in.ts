import type { Api } from './api.ts'

/** How often the server hears of a person who is at work; well within the time an unused session lasts. */
const everyMs = 10 * 60_000

/**
 * Work goes over the socket, which a session does not notice: whoever typed or clicked lately is told to the server by
 * a request, so that they are not signed out in the middle of it. Who did nothing is not.
 */
export class KeepSignedIn {
  #active = false
  #timer: ReturnType<typeof setInterval> | undefined
  #listening: AbortController | undefined

  constructor(private readonly api: Api) {}

  start(): void {
    this.#listening = new AbortController()
    const noticed = () => (this.#active = true)
    for (const type of ['keydown', 'pointerdown']) {
      addEventListener(type, noticed, { passive: true, signal: this.#listening.signal })
    }
    this.#timer = setInterval(() => this.#tell(), everyMs)
  }

  stop(): void {
    this.#listening?.abort()
    clearInterval(this.#timer)
  }

  #tell(): void {
    if (!this.#active) return
    this.#active = false
    // A failure is the connection's business; it says so and finds out when the session is gone.
    this.api.me().catch(() => undefined)
  }
}
