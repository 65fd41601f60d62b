import { css, html, LitElement } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { EverySecond } from '../controllers/every-second.ts'
import { clockWords } from '../text/clock-words.ts'
import { words } from '../words/words.ts'

/** How long is left to answer what was taken at once, ticking down. */
@customElement('answer-clock')
export class AnswerClock extends LitElement {
  static override styles = css`
    :host {
      color: var(--wa-color-danger-on-quiet);
      font-weight: var(--wa-font-weight-semibold);
      font-variant-numeric: tabular-nums;
    }
  `

  /** Epoch milliseconds. */
  @property({ attribute: false }) due = 0

  constructor() {
    super()
    void new EverySecond(this)
  }

  override render() {
    return html`${words.moves.backIn(clockWords(Math.max(0, this.due - Date.now())))}`
  }
}
