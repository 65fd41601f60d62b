import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { EverySecond } from '../controllers/every-second.ts'
import { clockWords } from '../text/clock-words.ts'
import { words } from '../words/words.ts'

/** How much of the five minutes is left to sort an inquiry; a warning in the last of them, and that they are over. */
@customElement('triage-clock')
export class TriageClock extends LitElement {
  static override styles = css`
    :host {
      font-variant-numeric: tabular-nums;
      white-space: nowrap;
    }
    .close {
      color: var(--wa-color-warning-on-quiet);
      font-weight: var(--wa-font-weight-semibold);
    }
    .late {
      color: var(--wa-color-danger-on-quiet);
      font-weight: var(--wa-font-weight-semibold);
    }
  `

  /** Epoch milliseconds. */
  @property({ attribute: false }) due = 0
  /** Says nothing while more than this is left, in milliseconds. */
  @property({ attribute: false }) within = Infinity

  constructor() {
    super()
    void new EverySecond(this)
  }

  override render() {
    const left = this.due - Date.now()
    if (left > this.within) return nothing
    if (left <= 0) return html`<span class="late">${words.triage.late}</span>`
    return html`<span class=${left <= warnMs ? 'close' : 'calm'}>${words.triage.left(clockWords(left))}</span>`
  }
}

/** A fifth of the time: as with targets. */
const warnMs = 60_000
