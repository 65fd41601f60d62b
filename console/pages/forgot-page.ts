import '@awesome.me/webawesome/dist/components/button/button.js'
import '@awesome.me/webawesome/dist/components/callout/callout.js'
import { consume } from '@lit/context'
import { html, LitElement } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import { Forgot } from '../../shared/schema/session.ts'
import { apiContext } from '../contexts/api-context.ts'
import { FormState } from '../controllers/form-state.ts'
import type { Api } from '../data/api.ts'
import { ProblemError } from '../data/problem-error.ts'
import { formFailure } from '../elements/form-failure.ts'
import { textField } from '../elements/text-field.ts'
import mark from '../mark.svg?url'
import { base } from '../styles/base.styles.ts'
import { fieldStyles } from '../styles/field.styles.ts'
import { doorPage } from '../styles/page.styles.ts'
import { words } from '../words/words.ts'

/** Where a member asks for a link to a new password. Says the same whether or not the address is anybody's. */
@customElement('forgot-page')
export class ForgotPage extends LitElement {
  static override styles = [base, doorPage, fieldStyles]

  /** What came of asking, in words; empty before. */
  @state() private answer = ''
  @consume({ context: apiContext }) api!: Api
  readonly #form = new FormState(this)

  override render() {
    return html`<main>
      <div class="card">
        <header>
          <img src=${mark} alt="" />
          <h1>${words.forgot.title}</h1>
          ${this.answer === '' ? html`<p class="quiet">${words.forgot.lead}</p>` : ''}
        </header>
        ${this.answer === '' ? this.#ask() : html`<wa-callout role="status">${this.answer}</wa-callout>`}
        <a class="aside" href="/">${words.forgot.back}</a>
      </div>
    </main>`
  }

  #ask() {
    return html`<form @submit=${this.#submit} novalidate>
      ${textField(this.#form, {
        field: 'email',
        name: 'email',
        type: 'email',
        autocomplete: 'username',
        autofocus: true,
      })}
      ${formFailure(this.#form.failure)}
      <wa-button type="submit" variant="brand" ?loading=${this.#form.busy}>${words.forgot.submit}</wa-button>
    </form>`
  }

  #submit(event: SubmitEvent): void {
    event.preventDefault()
    const input = Object.fromEntries(new FormData(event.target as HTMLFormElement))
    void this.#form.send(Forgot, input, async (body) => {
      try {
        await this.api.forgot(body)
        this.answer = words.forgot.sent(body.email)
      } catch (error) {
        if (!(error instanceof ProblemError) || error.code !== 'not-found') throw error
        this.answer = words.forgot.noMail
      }
    })
  }
}
