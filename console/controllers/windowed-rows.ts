import type { ReactiveController, ReactiveControllerHost } from 'lit'
import { densityChosen } from '../density.ts'
import { rowWindow } from '../inbox/row-window.ts'

type Host = ReactiveControllerHost & HTMLElement & { renderRoot: DocumentFragment | HTMLElement }

/**
 * Draws only the rows in sight of a long list of rows of one height: ten thousand cost what twenty cost. The host
 * renders a scroller `.scroller` with a `.rows` list inside, and `first` to `last` of its items.
 */
export class WindowedRows implements ReactiveController {
  first = 0
  last = 0
  #scroller: HTMLElement | null = null
  #resized: ResizeObserver | undefined
  /** What was in sight when last looked, in the list's own pixels. */
  #sight = { top: 0, height: 0 }
  #frame = 0
  readonly #look = () => this.#measure()
  readonly #again = () => this.host.requestUpdate()

  constructor(
    private readonly host: Host,
    /** Height of a row in CSS pixels, as the style sheet has it. */
    private readonly rowHeight: () => number,
    private readonly count: () => number,
  ) {
    host.addController(this)
  }

  hostConnected(): void {
    addEventListener(densityChosen, this.#again)
  }

  hostUpdated(): void {
    const scroller = this.host.renderRoot.querySelector<HTMLElement>('.scroller')
    if (scroller !== this.#scroller) this.#watch(scroller)
    const rows = scroller?.querySelector<HTMLElement>('.rows')
    rows?.style.setProperty('height', `${this.count() * this.rowHeight()}px`)
    rows?.style.setProperty('padding-block-start', `${this.first * this.rowHeight()}px`)
    this.#window()
    // Looked at once a frame, when all that changed is in place: each look before would lay the page out once more.
    cancelAnimationFrame(this.#frame)
    this.#frame = requestAnimationFrame(this.#look)
  }

  hostDisconnected(): void {
    removeEventListener(densityChosen, this.#again)
    this.#watch(null)
  }

  /** Brings a row into sight, with as little movement as can be. */
  reveal(index: number): void {
    const scroller = this.#scroller
    if (!scroller) return
    const offset = scroller.querySelector<HTMLElement>('.rows')?.offsetTop ?? 0
    const top = offset + index * this.rowHeight()
    const bottom = top + this.rowHeight()
    if (top < scroller.scrollTop) scroller.scrollTop = top
    else if (bottom > scroller.scrollTop + scroller.clientHeight) scroller.scrollTop = bottom - scroller.clientHeight
    this.#measure()
  }

  #watch(scroller: HTMLElement | null): void {
    this.#scroller?.removeEventListener('scroll', this.#look)
    this.#resized?.disconnect()
    this.#scroller = scroller
    if (!scroller) return
    scroller.addEventListener('scroll', this.#look, { passive: true })
    this.#resized = new ResizeObserver(this.#look)
    this.#resized.observe(scroller)
  }

  #measure(): void {
    const scroller = this.#scroller
    if (!scroller) return
    const offset = scroller.querySelector<HTMLElement>('.rows')?.offsetTop ?? 0
    this.#sight = { top: scroller.scrollTop - offset, height: scroller.clientHeight }
    this.#window()
  }

  #window(): void {
    const { first, last } = rowWindow(this.#sight, this.rowHeight(), this.count())
    if (first === this.first && last === this.last) return
    this.first = first
    this.last = last
    this.host.requestUpdate()
  }
}
