import '@awesome.me/webawesome/dist/components/icon/icon.js'
import { css, html, LitElement } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { EverySecond } from '../controllers/every-second.ts'
import { listMoment, timeOfDay } from '../text/dates.ts'
import { locale, words } from '../words/words.ts'

const nearMs = 12 * 3_600_000

/**
 * By when somebody who left before a reply, or asked for it, is to be called back or answered in writing; said in other
 * words, and louder, once that is past.
 */
@customElement('call-back-mark')
export class CallBackMark extends LitElement {
  static override styles = css`
    span {
      display: inline-flex;
      gap: 0.35em;
      align-items: center;
    }
    [data-late] {
      color: var(--wa-color-danger-on-quiet);
      font-weight: var(--wa-font-weight-semibold);
    }
  `

  /** Epoch milliseconds. */
  @property({ attribute: false }) due = 0
  /** Not before this, as they chose; null where they chose no time. */
  @property({ attribute: false }) from: number | null = null
  /** They will read it later: nobody waits for a call. */
  @property({ type: Boolean }) writing = false

  constructor() {
    super()
    void new EverySecond(this)
  }

  override render() {
    const now = Date.now()
    const late = now > this.due
    // Past midnight, and still of this working day.
    const near = Math.abs(this.due - now) < nearMs
    const by = near ? timeOfDay(this.due, locale) : listMoment(this.due, now, locale)
    if (this.from !== null && !late) return this.#chosen(this.from, now)
    const { callBackLate, callBackBy, writeLate, writeBy } = words.card
    const said = this.writing ? (late ? writeLate : writeBy) : late ? callBackLate : callBackBy
    return html`<span ?data-late=${late}>
      <wa-icon name=${this.writing ? 'mail' : 'phone'}></wa-icon>${said(by)}
    </span>`
  }

  /** The time they chose. */
  #chosen(from: number, now: number) {
    const begins = Math.abs(from - now) < nearMs ? timeOfDay(from, locale) : listMoment(from, now, locale)
    return html`<span>
      <wa-icon name="phone"></wa-icon>${words.card.callBackBetween(begins, timeOfDay(this.due, locale))}
    </span>`
  }
}
