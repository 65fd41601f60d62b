import { html, LitElement } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { openState } from '../../shared/hours.ts'
import type { Calendar } from '../../shared/hours.ts'
import { EverySecond } from '../controllers/every-second.ts'
import { base } from '../styles/base.styles.ts'
import { openingWords } from '../text/opening-words.ts'

/** Says whether a queue is open now, and when that changes; what it says changes by itself. */
@customElement('opening-line')
export class OpeningLine extends LitElement {
  static override styles = [base]

  @property({ attribute: false }) calendar!: Calendar
  #said = { calendar: null as Calendar | null, until: 0, words: '' }

  constructor() {
    super()
    void new EverySecond(this)
  }

  override render() {
    // A pause has begun when it is known of, whatever the clock of this browser says.
    const now = Math.max(Date.now(), this.calendar.pause?.from ?? 0)
    // Looked up anew only when it has changed, or with the minute: today becomes another day.
    if (this.#said.calendar !== this.calendar || now >= this.#said.until) {
      const state = openState(now, this.calendar)
      const words = openingWords(state, now, this.calendar.zone)
      const changes = (state.open ? state.until : state.from) ?? Infinity
      this.#said = { calendar: this.calendar, until: Math.min(changes, now + 60_000), words }
    }
    return html`${this.#said.words}`
  }
}
