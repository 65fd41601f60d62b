import '@awesome.me/webawesome/dist/components/button/button.js'
import { consume } from '@lit/context'
import { css, html, LitElement, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { NoticeLine } from '../../shared/schema/alerts.ts'
import { isMuted, ring } from '../alerts/chime.ts'
import { apiContext } from '../contexts/api-context.ts'
import type { Api } from '../data/api.ts'
import { ProblemError } from '../data/problem-error.ts'
import { formFailure } from '../elements/form-failure.ts'
import { Said } from '../shell/said.ts'
import { base } from '../styles/base.styles.ts'
import { alertWords } from '../words/alert-words.ts'
import { words } from '../words/words.ts'
import './notice-lines.ts'
import { settingsStyles } from './settings.styles.ts'

/** How often it is looked whether the notices have arrived, and how often at most. */
const lookMs = 700
const looks = 30

/**
 * Sends one a test alert by every way there is, and shows what became of each.
 * @fires settled - All of it arrived, or did not.
 */
@customElement('test-alert')
export class TestAlert extends LitElement {
  static override styles = [
    base,
    settingsStyles,
    css`
      dl {
        display: grid;
        grid-template-columns: max-content 1fr;
        gap: var(--wa-space-2xs) var(--wa-space-m);
      }
      dt {
        color: var(--wa-color-text-quiet);
      }
    `,
  ]

  /** Whether any mail leaves. */
  @property({ type: Boolean }) mail = false
  @state() private busy = false
  @state() private failure = ''
  @state() private lines: readonly NoticeLine[] | null = null
  @consume({ context: apiContext }) api!: Api

  override render() {
    const said = alertWords.mine
    return html`<p class="quiet">${said.testLead}</p>
      ${formFailure(this.failure)}
      <div class="buttons">
        <wa-button appearance="outlined" ?loading=${this.busy} @click=${() => void this.#send()}
          >${said.test}</wa-button
        >
      </div>
      <div role="status">${this.lines === null ? nothing : this.#results(this.lines)}</div>`
  }

  #results(lines: readonly NoticeLine[]) {
    const said = alertWords.mine
    const { ways } = alertWords.log
    return html`<h2>${said.testResults}</h2>
      <dl>
        <dt>${said.sound}</dt>
        <dd>${said.testSound(isMuted())}</dd>
        <dt>${said.note}</dt>
        <dd>${said.testNote}</dd>
        ${
          this.mail
            ? nothing
            : html`<dt>${ways.mail}</dt>
                <dd>${said.testNoMail}</dd>`
        }
        ${
          lines.some(({ way }) => way === 'push')
            ? nothing
            : html`<dt>${ways.push}</dt>
                <dd>${said.testNoPush}</dd>`
        }
      </dl>
      ${lines.length === 0 ? nothing : html`<notice-lines .notices=${lines} own></notice-lines>`}`
  }

  async #send(): Promise<void> {
    this.busy = true
    this.failure = ''
    ring()
    this.dispatchEvent(new Said(alertWords.mine.testToast))
    try {
      const { notices } = await this.api.testAlert()
      await this.#follow(new Set(notices))
    } catch (error) {
      this.failure = words.problems[error instanceof ProblemError ? error.code : 'internal']
    }
    this.busy = false
  }

  async #follow(ids: ReadonlySet<string>): Promise<void> {
    for (let look = 0; look < looks && this.isConnected; look++) {
      const { notices } = await this.api.alerts()
      this.lines = notices.filter(({ id }) => ids.has(id))
      if (this.lines.every(({ standing }) => standing !== 'waiting')) break
      await new Promise((resolve) => setTimeout(resolve, lookMs))
    }
    this.dispatchEvent(new Event('settled'))
  }
}
