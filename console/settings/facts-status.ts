import '@awesome.me/webawesome/dist/components/button/button.js'
import '@awesome.me/webawesome/dist/components/callout/callout.js'
import '@awesome.me/webawesome/dist/components/icon/icon.js'
import '@awesome.me/webawesome/dist/components/progress-bar/progress-bar.js'
import { consume } from '@lit/context'
import { css, html, LitElement, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { FactsStatus } from '../../shared/schema/facts-status.ts'
import { apiContext } from '../contexts/api-context.ts'
import { deskContext } from '../contexts/desk-context.ts'
import type { Api } from '../data/api.ts'
import type { DeskSession } from '../data/desk-session.ts'
import { base } from '../styles/base.styles.ts'
import { dayAndMonth } from '../text/dates.ts'
import { statusWords } from '../words/status-words.ts'
import { locale } from '../words/words.ts'

/** How often it is looked how far counting is. */
const lookEveryMs = 2_000

/**
 * Whether the facts behind all numbers are what the log says, and counting them anew.
 * @fires look - How far it is should be read again.
 */
@customElement('facts-status')
export class FactsStatusView extends LitElement {
  static override styles = [
    base,
    css`
      :host {
        display: grid;
        gap: var(--wa-space-s);
        justify-items: start;
      }
      wa-callout,
      wa-progress-bar {
        inline-size: 100%;
      }
      h2 {
        margin: 0;
        font-size: var(--wa-font-size-m);
      }
    `,
  ]

  @property({ attribute: false }) facts!: FactsStatus
  @consume({ context: apiContext }) api!: Api
  @consume({ context: deskContext }) desk!: DeskSession
  @state() private failed = false
  #timer = 0

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    window.clearTimeout(this.#timer)
  }

  override updated(): void {
    window.clearTimeout(this.#timer)
    if (this.facts.counting !== null) this.#timer = window.setTimeout(() => this.#look(), lookEveryMs)
  }

  override render() {
    const said = statusWords.counting
    const { counting } = this.facts
    const may = this.desk.me.may['workspace.write'] !== 'none'
    return html`<h2>${said.title}</h2>
      ${this.#audit()}
      ${
        counting === null
          ? nothing
          : html`<p class="quiet" role="status">${said.progress(...this.#progress(counting))}</p>
              <wa-progress-bar
                label=${said.again}
                value=${counting.whole === 0 ? 0 : Math.round((counting.done / counting.whole) * 100)}
              ></wa-progress-bar>`
      }
      ${this.failed ? html`<p role="alert">${said.failed}</p>` : nothing}
      ${
        may && counting === null
          ? html`<wa-button size="s" appearance="outlined" @click=${() => void this.#again()}>${said.again}</wa-button>
              <p class="quiet small">${said.why}</p>`
          : nothing
      }`
  }

  #audit() {
    const said = statusWords.counting
    const { audit } = this.facts
    if (audit === null) return html`<p class="quiet">${said.never}</p>`
    const { zone } = this.desk.me.workspace
    const day = dayAndMonth(audit.day, locale, zone)
    const number = new Intl.NumberFormat(locale)
    if (audit.differences === 0) return html`<p class="quiet">${said.equal(day, number.format(audit.inquiries))}</p>`
    return html`<wa-callout variant="danger" role="status"
      ><wa-icon slot="icon" name="warning"></wa-icon>${said.different(day, audit.differences)}</wa-callout
    >`
  }

  #progress({ done, whole }: NonNullable<FactsStatus['counting']>): [string, string] {
    const number = new Intl.NumberFormat(locale)
    return [number.format(done), number.format(whole)]
  }

  async #again(): Promise<void> {
    try {
      await this.api.recount()
      this.failed = false
      this.#look()
    } catch {
      this.failed = true
    }
  }

  #look(): void {
    this.dispatchEvent(new Event('look'))
  }
}
