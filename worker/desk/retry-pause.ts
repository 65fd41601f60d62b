/** The pause before something that failed is tried again: from the first to the last it doubles, and is never quite the same. */
const firstPauseMs = 1_000
const lastPauseMs = 30_000

export class RetryPause {
  /** Uniform in [0, 1). */
  readonly #chance: () => number
  #length = 0
  #notBefore = 0

  constructor(chance: () => number) {
    this.#chance = chance
  }

  /** When the next try is allowed (epoch ms); in the past: now. */
  get notBefore(): number {
    return this.#notBefore
  }

  /** It failed, once more. */
  begin(now: number): void {
    this.#length = Math.min(lastPauseMs, Math.max(firstPauseMs, this.#length * 2))
    this.#notBefore = now + this.#length * (0.5 + this.#chance() / 2)
  }

  /** The next try may be at once; if it fails, the pause after it is longer still. */
  end(): void {
    this.#notBefore = 0
  }

  /** It went well: the next pause is a first one. */
  reset(): void {
    this.#length = 0
    this.end()
  }
}
