import '@awesome.me/webawesome/dist/components/button/button.js'
import '@awesome.me/webawesome/dist/components/input/input.js'
import { consume } from '@lit/context'
import { html, LitElement } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import { apiContext } from '../contexts/api-context.ts'
import type { Api } from '../data/api.ts'
import { ProblemError } from '../data/problem-error.ts'
import { sayInvalid } from '../elements/say-invalid.ts'
import { fieldNote } from '../elements/text-field.ts'
import { Said } from '../shell/said.ts'
import { base } from '../styles/base.styles.ts'
import { fieldStyles } from '../styles/field.styles.ts'
import { secondFactorWords } from '../words/second-factor-words.ts'
import { words } from '../words/words.ts'
import { settingsStyles } from './settings.styles.ts'

/**
 * Switches the second step off, for the password.
 * @fires kept - It is off.
 * @fires left - It stays.
 */
@customElement('factor-off')
export class FactorOff extends LitElement {
  static override styles = [base, fieldStyles, settingsStyles]

  @state() private problem = ''
  @state() private busy = false
  @consume({ context: apiContext }) api!: Api

  override updated(): void {
    sayInvalid(this.renderRoot)
  }

  override render() {
    const { own } = secondFactorWords
    return html`<form @submit=${this.#submit} novalidate>
      <wa-input
        name="password"
        type="password"
        label=${own.password}
        autocomplete="current-password"
        autofocus
        ?data-problem=${this.problem !== ''}
        >${fieldNote(this.problem, '')}</wa-input
      >
      <div class="buttons">
        <wa-button type="submit" size="s" variant="danger" appearance="outlined" ?loading=${this.busy}
          >${own.switchOff}</wa-button
        >
        <wa-button size="s" appearance="plain" @click=${() => this.dispatchEvent(new Event('left', { bubbles: true }))}
          >${own.cancel}</wa-button
        >
      </div>
    </form>`
  }

  async #submit(event: SubmitEvent): Promise<void> {
    event.preventDefault()
    const { own } = secondFactorWords
    const password = new FormData(event.target as HTMLFormElement).get('password')
    if (password === '') return void (this.problem = own.passwordMissing)
    this.busy = true
    try {
      await this.api.changeSecondFactor('off', { password })
      this.dispatchEvent(new Said(own.switchedOff))
      this.dispatchEvent(new Event('kept', { bubbles: true, composed: true }))
    } catch (error) {
      const code = error instanceof ProblemError ? error.code : 'internal'
      this.problem = code === 'sign-in-failed' ? own.passwordWrong : words.problems[code]
    }
    this.busy = false
  }
}
