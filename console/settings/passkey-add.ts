import '@awesome.me/webawesome/dist/components/button/button.js'
import '@awesome.me/webawesome/dist/components/input/input.js'
import { consume } from '@lit/context'
import { html, LitElement } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import { apiContext } from '../contexts/api-context.ts'
import type { Api } from '../data/api.ts'
import { createPasskey } from '../data/passkey-browser.ts'
import { ProblemError } from '../data/problem-error.ts'
import { formFailure } from '../elements/form-failure.ts'
import { sayInvalid } from '../elements/say-invalid.ts'
import { fieldNote } from '../elements/text-field.ts'
import { Said } from '../shell/said.ts'
import { base } from '../styles/base.styles.ts'
import { fieldStyles } from '../styles/field.styles.ts'
import { formText } from '../text/form-text.ts'
import { passkeyWords } from '../words/passkey-words.ts'
import { words } from '../words/words.ts'
import { settingsStyles } from './settings.styles.ts'

/**
 * Adds a passkey: a name and the password here, the rest in the browser's own dialog.
 * @fires kept - There is one more.
 * @fires left - They let it be.
 */
@customElement('passkey-add')
export class PasskeyAdd extends LitElement {
  static override styles = [base, fieldStyles, settingsStyles]

  @state() private busy = false
  @state() private problems: { name?: string; password?: string; whole?: string } = {}
  @consume({ context: apiContext }) api!: Api

  override updated(): void {
    sayInvalid(this.renderRoot)
  }

  override render() {
    const { name = '', password = '', whole = '' } = this.problems
    return html`<form @submit=${this.#submit} novalidate>
      <wa-input name="name" label=${passkeyWords.name} autocomplete="off" ?data-problem=${name !== ''}
        >${fieldNote(name, passkeyWords.nameHint)}</wa-input
      >
      <wa-input
        name="password"
        type="password"
        label=${passkeyWords.password}
        autocomplete="current-password"
        ?data-problem=${password !== ''}
        >${fieldNote(password, '')}</wa-input
      >
      ${formFailure(whole)}
      <div class="buttons">
        <wa-button type="submit" size="s" variant="brand" ?loading=${this.busy}>${passkeyWords.submit}</wa-button>
        <wa-button size="s" appearance="plain" @click=${() => this.dispatchEvent(new Event('left', { bubbles: true }))}
          >${passkeyWords.cancel}</wa-button
        >
      </div>
    </form>`
  }

  async #submit(event: SubmitEvent): Promise<void> {
    event.preventDefault()
    const { faults } = passkeyWords
    const data = new FormData(event.target as HTMLFormElement)
    const [name, password] = [formText(data, 'name'), data.get('password') as string]
    this.problems = {
      ...(name === '' && { name: faults.name }),
      ...(password === '' && { password: faults.password }),
    }
    if (this.busy || name === '' || password === '') return
    this.busy = true
    try {
      await this.#make(name, password)
    } catch (error) {
      const code = error instanceof ProblemError ? error.code : 'internal'
      this.problems = code === 'sign-in-failed' ? { password: faults.passwordWrong } : { whole: words.problems[code] }
    }
    this.busy = false
  }

  async #make(name: string, password: string): Promise<void> {
    const credential = await createPasskey(await this.api.beginPasskey(password))
    if (credential === null) return
    if (credential === 'known') return void (this.problems = { whole: passkeyWords.known })
    await this.api.addPasskey(name, credential)
    this.dispatchEvent(new Said(passkeyWords.added))
    this.dispatchEvent(new Event('kept', { bubbles: true }))
  }
}
