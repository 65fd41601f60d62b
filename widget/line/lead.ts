/** What the tabs of one site tell each other. `Talk` is whatever the conversation makes of it. */
export interface LeadListener<Talk> {
  /** This tab sends and holds the line from now on. */
  leads(): void
  /** Another tab took over. */
  follows(): void
  heard(talk: Talk): void
}

/**
 * Agrees with the other tabs of the site which one sends and holds the line: the one with the Web Lock. Where the
 * browser has no locks, or keeps nothing that tabs could share, every tab leads; the server bears that.
 */
export class Lead<Talk> {
  #name: string
  #listener: LeadListener<Talk>
  #channel: BroadcastChannel | null = null
  #release: (() => void) | null = null
  #stopped = new AbortController()

  constructor(name: string, listener: LeadListener<Talk>) {
    this.#name = name
    this.#listener = listener
  }

  get leading(): boolean {
    return this.#release !== null
  }

  /** @param shared whether other tabs see what this one keeps */
  start(shared: boolean) {
    this.#stopped = new AbortController()
    if (!shared || !('locks' in navigator)) {
      this.#release = () => {}
      this.#listener.leads()
      return
    }
    this.#channel = new BroadcastChannel(this.#name)
    this.#channel.addEventListener('message', ({ data }: MessageEvent<Talk>) => this.#listener.heard(data))
    void this.#hold({})
  }

  stop() {
    this.#stopped.abort()
    this.#channel?.close()
    this.#channel = null
    this.#release?.()
    this.#release = null
  }

  /** Takes the lead from a tab that no longer answers (frozen in the background by a phone). */
  take() {
    void this.#hold({ steal: true })
  }

  tell(talk: Talk) {
    this.#channel?.postMessage(talk)
  }

  async #hold(options: LockOptions) {
    const stopped = this.#stopped.signal
    try {
      await navigator.locks.request(this.#name, options.steal ? options : { signal: stopped }, () => {
        const { promise, resolve } = Promise.withResolvers<void>()
        if (stopped.aborted) return
        this.#release = resolve
        this.#listener.leads()
        return promise
      })
    } catch {
      if (stopped.aborted || !this.#release) return
      // The lock was taken from us: stand in line for it again.
      this.#release = null
      this.#listener.follows()
      void this.#hold({})
    }
  }
}
