import '@awesome.me/webawesome/dist/components/icon/icon.js'
import { css, html, LitElement } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { EverySecond } from '../controllers/every-second.ts'
import { clockWords } from '../text/clock-words.ts'
import { words } from '../words/words.ts'

/** From here on a wait is shown as long. */
const longMs = 120_000

/** How long somebody has been waiting, ticking; of one who has gone, how long ago they asked. */
@customElement('waiting-clock')
export class WaitingClock extends LitElement {
  static override styles = css`
    :host {
      font-variant-numeric: tabular-nums;
    }
    span {
      display: inline-flex;
      gap: 0.35em;
      align-items: center;
    }
    [data-long] {
      color: var(--wa-color-danger-on-quiet);
      font-weight: var(--wa-font-weight-semibold);
    }
  `

  /** Epoch milliseconds. */
  @property({ attribute: false }) since = 0
  @property({ type: Boolean }) gone = false

  constructor() {
    super()
    void new EverySecond(this)
  }

  override render() {
    const waited = Date.now() - this.since
    const said = this.gone ? words.card.askedAgo : words.card.waitingFor
    return html`<span ?data-long=${waited >= longMs && !this.gone}>
      <wa-icon name="clock"></wa-icon>${said(clockWords(waited))}
    </span>`
  }
}
