import '@awesome.me/webawesome/dist/components/button/button.js'
import { consume } from '@lit/context'
import { html, LitElement } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import type { RecoveryCodes } from '../../shared/schema/second-factor.ts'
import { apiContext } from '../contexts/api-context.ts'
import { CodeForm } from '../controllers/code-form.ts'
import type { Api } from '../data/api.ts'
import { codeField } from '../elements/code-field.ts'
import { base } from '../styles/base.styles.ts'
import { fieldStyles } from '../styles/field.styles.ts'
import { secondFactorWords } from '../words/second-factor-words.ts'
import './recovery-codes.ts'
import { settingsStyles } from './settings.styles.ts'

/**
 * Other recovery codes in the place of the earlier ones, for a code of the app.
 * @fires kept - They are put away.
 * @fires left - The earlier ones stay.
 */
@customElement('factor-renew')
export class FactorRenew extends LitElement {
  static override styles = [base, fieldStyles, settingsStyles]

  @state() private codes: readonly string[] | null = null
  @consume({ context: apiContext }) api!: Api
  readonly #form = new CodeForm(this)

  override render() {
    if (this.codes) return html`<recovery-codes .codes=${this.codes}></recovery-codes>`
    const { own, step } = secondFactorWords
    return html`<form @submit=${this.#submit} novalidate>
      ${codeField(this.#form.problem, step.code)}
      <div class="buttons">
        <wa-button type="submit" size="s" variant="brand" ?loading=${this.#form.busy}>${own.renew}</wa-button>
        <wa-button size="s" appearance="plain" @click=${() => this.dispatchEvent(new Event('left', { bubbles: true }))}
          >${own.cancel}</wa-button
        >
      </div>
    </form>`
  }

  #submit(event: SubmitEvent): void {
    void this.#form.send(event, async (code) => {
      this.codes = (await this.api.changeSecondFactor<RecoveryCodes>('codes', { code })).codes
    })
  }
}
