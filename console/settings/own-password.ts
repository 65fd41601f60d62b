import '@awesome.me/webawesome/dist/components/button/button.js'
import '@awesome.me/webawesome/dist/components/input/input.js'
import { consume } from '@lit/context'
import { html, LitElement } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import { limits } from '../../shared/limits.ts'
import { ChangePassword } from '../../shared/schema/session.ts'
import { apiContext } from '../contexts/api-context.ts'
import { deskContext } from '../contexts/desk-context.ts'
import { FormState } from '../controllers/form-state.ts'
import type { Api } from '../data/api.ts'
import type { DeskSession } from '../data/desk-session.ts'
import { ProblemError } from '../data/problem-error.ts'
import { formFailure } from '../elements/form-failure.ts'
import { fieldNote } from '../elements/text-field.ts'
import { Said } from '../shell/said.ts'
import { base } from '../styles/base.styles.ts'
import { fieldStyles } from '../styles/field.styles.ts'
import { ownPasswordWords } from '../words/own-password-words.ts'
import { words } from '../words/words.ts'
import { settingsStyles } from './settings.styles.ts'

/**
 * One's own password, and changing it.
 * @fires kept - It is another now, and other sessions were ended.
 */
@customElement('own-password')
export class OwnPassword extends LitElement {
  static override styles = [base, fieldStyles, settingsStyles]

  @state() private changing = false
  @consume({ context: apiContext }) api!: Api
  @consume({ context: deskContext }) desk!: DeskSession
  readonly #form = new FormState(this, { currentPassword: () => ownPasswordWords.current, newPassword: 'password' })

  override render() {
    return html`<section class="card">
      <h2>${ownPasswordWords.title}</h2>
      ${this.changing ? this.#fields() : this.#way()}
    </section>`
  }

  #way() {
    return html`<p>${ownPasswordWords.lead}</p>
      <div class="buttons">
        <wa-button size="s" appearance="outlined" @click=${this.#open}>${ownPasswordWords.change}</wa-button>
      </div>`
  }

  #fields() {
    const { current, next, ends, submit, cancel } = ownPasswordWords
    return html`<form @submit=${this.#submit} novalidate>
      <input type="hidden" name="email" autocomplete="username" .value=${this.desk.me.member.email} />
      ${this.#field('currentPassword', current.label, 'current-password')}
      ${this.#field('newPassword', next, 'new-password', words.setUp.passwordHint)}
      ${this.#field('repeat', words.fields.repeat.label, 'new-password')} ${formFailure(this.#form.failure)}
      <p class="label">${ends}</p>
      <div class="buttons">
        <wa-button type="submit" size="s" variant="brand" ?loading=${this.#form.busy}>${submit}</wa-button>
        <wa-button size="s" appearance="plain" @click=${() => (this.changing = false)}>${cancel}</wa-button>
      </div>
    </form>`
  }

  #field(name: string, label: string, autocomplete: string, hint = '') {
    const problem = this.#form.problem(name)
    return html`<wa-input
      name=${name}
      type="password"
      password-toggle
      ?autofocus=${name === 'currentPassword'}
      label=${label}
      autocomplete=${autocomplete}
      ?data-problem=${problem !== ''}
      >${fieldNote(problem, hint)}</wa-input
    >`
  }

  /** Nothing of an earlier try is said any more. */
  #open(): void {
    this.#form.failure = ''
    this.#form.refuse({})
    this.changing = true
  }

  #submit(event: SubmitEvent): void {
    event.preventDefault()
    const { currentPassword, newPassword, repeat } = Object.fromEntries(new FormData(event.target as HTMLFormElement))
    if (typeof newPassword === 'string' && newPassword.length >= limits.passwordShortest && newPassword !== repeat) {
      this.#form.refuse({ repeat: words.fields.repeat.invalid })
      return
    }
    void this.#form.send(ChangePassword, { currentPassword, newPassword }, (body) => this.#change(body))
  }

  async #change(body: ChangePassword): Promise<void> {
    // The line's session ends with the others, and the answer brings the next: in between nobody is to be told so.
    this.desk.connection.stop()
    try {
      await this.api.changePassword(body)
    } catch (error) {
      if (!(error instanceof ProblemError) || error.code !== 'sign-in-failed') throw error
      this.#form.refuse({ currentPassword: ownPasswordWords.current.invalid })
      return
    } finally {
      this.desk.connection.start()
    }
    this.changing = false
    this.dispatchEvent(new Said(ownPasswordWords.changed))
    this.dispatchEvent(new Event('kept'))
  }
}
