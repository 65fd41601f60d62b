import '@awesome.me/webawesome/dist/components/button/button.js'
import '@awesome.me/webawesome/dist/components/option/option.js'
import '@awesome.me/webawesome/dist/components/select/select.js'
import { consume } from '@lit/context'
import { html, LitElement, nothing } from 'lit'
import { customElement } from 'lit/decorators.js'
import { SetUp } from '../../shared/schema/member.ts'
import { apiContext } from '../contexts/api-context.ts'
import { sessionContext } from '../contexts/session-context.ts'
import { FormState } from '../controllers/form-state.ts'
import type { Api } from '../data/api.ts'
import type { SessionStore } from '../data/session-store.ts'
import { formFailure } from '../elements/form-failure.ts'
import { fieldNote, textField } from '../elements/text-field.ts'
import mark from '../mark.svg?url'
import { base } from '../styles/base.styles.ts'
import { fieldStyles } from '../styles/field.styles.ts'
import { doorPage } from '../styles/page.styles.ts'
import { zones } from '../text/zones.ts'
import { tokenInAddress } from '../token-in-address.ts'
import { words } from '../words/words.ts'

/** The first run: whoever holds the printed token founds the workspace and becomes its owner. */
@customElement('set-up-page')
export class SetUpPage extends LitElement {
  static override styles = [base, doorPage, fieldStyles]

  @consume({ context: apiContext }) api!: Api
  @consume({ context: sessionContext }) session!: SessionStore
  readonly #form = new FormState(this)
  readonly #token = tokenInAddress()
  /** Whether the token is to be written: there was none in the address, or a wrong one. */
  #asksToken = this.#token === ''

  protected override willUpdate(): void {
    if (this.#form.problem('token') !== '') this.#asksToken = true
  }

  override render() {
    return html`<main>
      <div class="card">
        <header>
          <img src=${mark} alt="" />
          <h1>${words.setUp.title}</h1>
          <p class="quiet">${words.setUp.lead}</p>
        </header>
        <form @submit=${this.#submit} novalidate>
          ${
            this.#asksToken
              ? textField(this.#form, {
                  field: 'token',
                  name: 'token',
                  value: this.#token,
                  hint: words.setUp.tokenHint,
                })
              : html`<input type="hidden" name="token" .value=${this.#token} />`
          }
          ${textField(this.#form, { field: 'workspace', name: 'workspace', autocomplete: 'organization' })}
          ${this.#zone()} ${textField(this.#form, { field: 'name', name: 'name', autocomplete: 'name' })}
          ${textField(this.#form, { field: 'email', name: 'email', type: 'email', autocomplete: 'username' })}
          ${textField(this.#form, {
            field: 'password',
            name: 'password',
            type: 'password',
            autocomplete: 'new-password',
            hint: words.setUp.passwordHint,
          })}
          ${formFailure(this.#form.failure)}
          <wa-button type="submit" variant="brand" ?loading=${this.#form.busy}>${words.setUp.submit}</wa-button>
        </form>
      </div>
    </main>`
  }

  #zone() {
    const here = Intl.DateTimeFormat().resolvedOptions().timeZone
    const all = zones()
    const problem = this.#form.problem('zone')
    return html`<wa-select
      name="zone"
      label=${words.fields.zone.label}
      value=${all.includes(here) ? here : 'UTC'}
      ?data-problem=${problem !== ''}
    >
      ${all.map((zone) => html`<wa-option value=${zone}>${zone.replaceAll('_', ' ')}</wa-option>`)}
      ${problem === '' ? nothing : fieldNote(problem, '')}
    </wa-select>`
  }

  #submit(event: SubmitEvent): void {
    event.preventDefault()
    const input = Object.fromEntries(new FormData(event.target as HTMLFormElement))
    void this.#form.send(SetUp, input, async (body) => {
      await this.api.setUp(body)
      history.replaceState({}, '', '/')
      await this.session.signIn(body.email, body.password)
    })
  }
}
