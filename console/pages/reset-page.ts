import '@awesome.me/webawesome/dist/components/button/button.js'
import { consume } from '@lit/context'
import { html, LitElement } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import { limits } from '../../shared/limits.ts'
import { Reset } from '../../shared/schema/session.ts'
import { apiContext } from '../contexts/api-context.ts'
import { sessionContext } from '../contexts/session-context.ts'
import { FormState } from '../controllers/form-state.ts'
import type { Api } from '../data/api.ts'
import { ProblemError } from '../data/problem-error.ts'
import type { SessionStore } from '../data/session-store.ts'
import { formFailure } from '../elements/form-failure.ts'
import { newPasswordFields } from '../elements/new-password-fields.ts'
import mark from '../mark.svg?url'
import { base } from '../styles/base.styles.ts'
import { fieldStyles } from '../styles/field.styles.ts'
import { doorPage } from '../styles/page.styles.ts'
import { tokenInAddress } from '../token-in-address.ts'
import { words } from '../words/words.ts'

/**
 * Where the link of a mail leads: choosing a new password.
 * @fires let-in - They are signed in; the console may go on to the desk.
 */
@customElement('reset-page')
export class ResetPage extends LitElement {
  static override styles = [base, doorPage, fieldStyles]

  @state() private gone = false
  @consume({ context: apiContext }) api!: Api
  @consume({ context: sessionContext }) session!: SessionStore
  readonly #form = new FormState(this)
  readonly #token = tokenInAddress()

  override render() {
    return html`<main>
      <div class="card">
        <header>
          <img src=${mark} alt="" />
          <h1>${words.reset.title}</h1>
        </header>
        ${this.gone || this.#token.length !== 43 ? this.#useless() : this.#choose()}
      </div>
    </main>`
  }

  #useless() {
    return html`<p role="status">${this.gone ? words.reset.gone : words.reset.none}</p>
      <a class="aside" href="/forgot">${words.reset.again}</a>`
  }

  #choose() {
    return html`<p class="quiet">${words.reset.lead}</p>
      <form @submit=${this.#submit} novalidate>
        ${newPasswordFields(this.#form)} ${formFailure(this.#form.failure)}
        <wa-button type="submit" variant="brand" ?loading=${this.#form.busy}>${words.reset.submit}</wa-button>
      </form>`
  }

  #submit(event: SubmitEvent): void {
    event.preventDefault()
    const { password, repeat } = Object.fromEntries(new FormData(event.target as HTMLFormElement))
    if (typeof password === 'string' && password.length >= limits.passwordShortest && password !== repeat) {
      this.#form.refuse({ repeat: words.fields.repeat.invalid })
      return
    }
    void this.#form.send(Reset, { token: this.#token, password }, async (body) => {
      try {
        const { email } = await this.api.reset(body)
        await this.session.signIn(email, body.password)
        this.dispatchEvent(new Event('let-in', { bubbles: true, composed: true }))
      } catch (error) {
        if (!(error instanceof ProblemError) || error.code !== 'not-found') throw error
        this.gone = true
      }
    })
  }
}
