import type { Unsent } from '../keep/kept.ts'
import type { Answer } from './ask-server.ts'
import { backoff } from './backoff.ts'
import { pause } from './pause.ts'

/** `online` wakes the sender; should a browser forget to say so, it looks again after this, in ms. */
const offlineLook = 60_000

/** What the sender needs of the conversation. */
export interface Outgoing {
  /** The oldest line of the outbox that may still be taken. */
  next(): Unsent | undefined
  /** Carries it to the server, once. */
  carry(unsent: Unsent): Promise<Answer<unknown>>
  /** The server has answered for good: apply and take it out of the outbox, in that order. */
  settle(unsent: Unsent, answer: Exclude<Answer<unknown>, { kind: 'later' }>): Promise<void>
  /** For the honest word on the screen: what is on its way (null: nothing), and whether the server asked for time. */
  onItsWay(id: string | null, busy: boolean): void
}

/** Sends the outbox in order, one at a time, for as long as it takes. Runs in one tab only; twice would be harmless. */
export class Sender {
  #outgoing: Outgoing
  #running: AbortController | null = null
  #waiting: AbortController | null = null

  constructor(outgoing: Outgoing) {
    this.#outgoing = outgoing
  }

  /** Something was put into the outbox, or there is reason to try at once. */
  kick() {
    this.#waiting?.abort()
    if (this.#running) return
    this.#running = new AbortController()
    void this.#run(this.#running.signal)
  }

  stop() {
    this.#running?.abort()
    this.#waiting?.abort()
    this.#running = null
  }

  async #run(stopped: AbortSignal) {
    let attempt = 0
    for (let unsent = this.#outgoing.next(); unsent && !stopped.aborted; unsent = this.#outgoing.next()) {
      if (!navigator.onLine) {
        this.#outgoing.onItsWay(null, false)
        await pause(offlineLook, stopped)
        continue
      }
      this.#outgoing.onItsWay(unsent.id, false)
      const answer = await this.#outgoing.carry(unsent)
      if (answer.kind === 'later') {
        this.#outgoing.onItsWay(null, answer.busy)
        // A kick cuts a pause of our own short, never one the server asked for.
        this.#waiting = new AbortController()
        const early = answer.retryAfterMs === null ? this.#waiting.signal : stopped
        await pause(backoff(attempt++, answer.retryAfterMs), AbortSignal.any([early, stopped]))
      } else {
        attempt = 0
        await this.#outgoing.settle(unsent, answer)
      }
    }
    if (stopped.aborted) return
    this.#running = null
    this.#outgoing.onItsWay(null, false)
  }
}
