/** "… is writing" stands this long after the last sign of it, and is sent at most this often, in ms. */
const standsFor = 6_000
const sentEvery = 3_000

/** Signs of writing, both ways: shown for a while, sent not oftener than useful. */
export class TypingSigns {
  #show: (name: string | null) => void
  #timer: ReturnType<typeof setTimeout> | undefined
  #sentAt = 0

  /** @param show called with who is writing, and with null when the sign is over */
  constructor(show: (name: string | null) => void) {
    this.#show = show
  }

  /** The assistant is writing; or, with null, has written. */
  heard(name: string | null) {
    clearTimeout(this.#timer)
    this.#show(name)
    if (name) this.#timer = setTimeout(() => this.#show(null), standsFor)
  }

  /** Whether it is time to tell the assistant that the visitor writes. */
  due(): boolean {
    const now = Date.now()
    if (now - this.#sentAt < sentEvery) return false
    this.#sentAt = now
    return true
  }
}
