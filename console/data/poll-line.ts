import type { FrameToMember } from '../../shared/schema/frame.ts'
import type { Api } from './api.ts'

export interface PollListener {
  frame: (frame: FrameToMember) => void
  /** An answer came: everything up to here is told. */
  told: (upTo: number) => void
  failed: (error: unknown) => void
}

/** Live news by long poll, one request after another, for networks that block sockets. */
export class PollLine {
  readonly #stop = new AbortController()

  constructor(
    private readonly api: Api,
    private readonly listener: PollListener,
  ) {}

  /** Asks until closed or until a request fails; the connection decides what then. */
  async run(after: number): Promise<void> {
    let known = after
    while (!this.#stop.signal.aborted) {
      try {
        const news = await this.api.news(known, this.#stop.signal)
        if (this.#stop.signal.aborted) return
        for (const frame of news.frames) this.listener.frame(frame)
        known = Math.max(known, news.upTo)
        this.listener.told(known)
      } catch (error) {
        if (!this.#stop.signal.aborted) this.listener.failed(error)
        return
      }
    }
  }

  close(): void {
    this.#stop.abort()
  }
}
