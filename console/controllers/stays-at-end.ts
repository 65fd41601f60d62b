import type { ReactiveController, ReactiveControllerHost } from 'lit'

type Host = ReactiveControllerHost & HTMLElement & { renderRoot: DocumentFragment | HTMLElement }

/** Within so many pixels of the end one counts as reading along. */
const nearPx = 80

/** Keeps a conversation at its end while the reader is there; leaves them alone when they have scrolled up. */
export class StaysAtEnd implements ReactiveController {
  #atEnd = true
  #frame = 0
  #scroller: HTMLElement | null = null
  #resized: ResizeObserver | undefined
  readonly #look = () => {
    const one = this.#scroller
    if (one) this.#atEnd = one.scrollHeight - one.scrollTop - one.clientHeight < nearPx
  }

  constructor(private readonly host: Host) {
    host.addController(this)
  }

  /** Another conversation: begin at its end. */
  restart(): void {
    this.#atEnd = true
  }

  hostUpdated(): void {
    const scroller = this.host.renderRoot.querySelector<HTMLElement>('.scroller')
    if (scroller !== this.#scroller) this.#watch(scroller)
    if (!this.#atEnd) return
    // With the frame, when all that changed is in place: each look before would lay the page out once more.
    cancelAnimationFrame(this.#frame)
    this.#frame = requestAnimationFrame(() => this.#atEnd && this.#toEnd())
  }

  hostDisconnected(): void {
    this.#watch(null)
  }

  #watch(scroller: HTMLElement | null): void {
    this.#scroller?.removeEventListener('scroll', this.#look)
    this.#resized?.disconnect()
    this.#scroller = scroller
    if (!scroller) return
    scroller.addEventListener('scroll', this.#look, { passive: true })
    // The composer growing makes the conversation shrink.
    this.#resized = new ResizeObserver(() => this.#atEnd && this.#toEnd())
    this.#resized.observe(scroller)
  }

  #toEnd(): void {
    if (this.#scroller) this.#scroller.scrollTop = this.#scroller.scrollHeight
  }
}
