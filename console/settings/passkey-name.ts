import '@awesome.me/webawesome/dist/components/button/button.js'
import '@awesome.me/webawesome/dist/components/input/input.js'
import { consume } from '@lit/context'
import { html, LitElement } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { Passkey } from '../../shared/schema/passkey.ts'
import { apiContext } from '../contexts/api-context.ts'
import type { Api } from '../data/api.ts'
import { ProblemError } from '../data/problem-error.ts'
import { sayInvalid } from '../elements/say-invalid.ts'
import { fieldNote } from '../elements/text-field.ts'
import { base } from '../styles/base.styles.ts'
import { fieldStyles } from '../styles/field.styles.ts'
import { formText } from '../text/form-text.ts'
import { passkeyWords } from '../words/passkey-words.ts'
import { words } from '../words/words.ts'
import { settingsStyles } from './settings.styles.ts'

/**
 * Gives a passkey another name.
 * @fires kept - It has it.
 * @fires left - It stays as it is called.
 */
@customElement('passkey-name')
export class PasskeyName extends LitElement {
  static override styles = [base, fieldStyles, settingsStyles]

  @property({ attribute: false }) passkey!: Passkey
  @state() private problem = ''
  @consume({ context: apiContext }) api!: Api

  override updated(): void {
    sayInvalid(this.renderRoot)
  }

  override render() {
    return html`<form @submit=${this.#submit} novalidate>
      <wa-input
        name="name"
        label=${passkeyWords.name}
        value=${this.passkey.name}
        autocomplete="off"
        ?data-problem=${this.problem !== ''}
        >${fieldNote(this.problem, '')}</wa-input
      >
      <div class="buttons">
        <wa-button type="submit" size="s" variant="brand">${passkeyWords.save}</wa-button>
        <wa-button size="s" appearance="plain" @click=${() => this.dispatchEvent(new Event('left', { bubbles: true }))}
          >${passkeyWords.cancel}</wa-button
        >
      </div>
    </form>`
  }

  async #submit(event: SubmitEvent): Promise<void> {
    event.preventDefault()
    const name = formText(new FormData(event.target as HTMLFormElement), 'name')
    if (name === '') return void (this.problem = passkeyWords.faults.name)
    try {
      await this.api.renamePasskey(this.passkey.id, name)
      this.dispatchEvent(new Event('kept', { bubbles: true }))
    } catch (error) {
      const code = error instanceof ProblemError ? error.code : 'internal'
      this.problem = code === 'invalid-input' ? passkeyWords.faults.name : words.problems[code]
    }
  }
}
