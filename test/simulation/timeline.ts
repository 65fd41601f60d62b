/**
 * The time of a world, and what is to come in it. Nothing else moves time: an event is taken, everything that follows
 * from it by itself is run to its end, and the next one is looked at.
 */
import { setImmediate as afterMicrotasks } from 'node:timers/promises'

/** Something that is to come. */
export interface Coming {
  at: number
  run: () => void
}

export class Timeline {
  now: number
  /** Sorted by time; of the same time, in the order in which they were planned. */
  readonly #coming: Coming[] = []

  constructor(now: number) {
    this.now = now
  }

  /** Plans something; a time that has passed means next. */
  at(time: number, run: () => void): Coming {
    const coming = { at: Math.max(Math.round(time), this.now), run }
    let low = 0
    let high = this.#coming.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.#coming[middle]!.at <= coming.at) low = middle + 1
      else high = middle
    }
    this.#coming.splice(low, 0, coming)
    return coming
  }

  after(ms: number, run: () => void): Coming {
    return this.at(this.now + ms, run)
  }

  cancel(coming: Coming | null): void {
    const at = coming === null ? -1 : this.#coming.indexOf(coming)
    if (at !== -1) this.#coming.splice(at, 1)
  }

  /** When the next thing comes; null when nothing does. */
  get next(): number | null {
    return this.#coming[0]?.at ?? null
  }

  /** Lets the next thing happen, and all that follows from it without time passing. */
  async step(): Promise<void> {
    const coming = this.#coming.shift()
    if (coming === undefined) return
    this.now = coming.at
    coming.run()
    await afterMicrotasks()
  }
}
