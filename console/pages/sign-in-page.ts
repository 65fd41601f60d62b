import '@awesome.me/webawesome/dist/components/button/button.js'
import { consume } from '@lit/context'
import { html, LitElement, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { SignIn } from '../../shared/schema/session.ts'
import { apiContext } from '../contexts/api-context.ts'
import { sessionContext } from '../contexts/session-context.ts'
import { FormState } from '../controllers/form-state.ts'
import type { Api } from '../data/api.ts'
import type { SessionStore } from '../data/session-store.ts'
import { formFailure } from '../elements/form-failure.ts'
import { textField } from '../elements/text-field.ts'
import mark from '../mark.svg?url'
import { base } from '../styles/base.styles.ts'
import { fieldStyles } from '../styles/field.styles.ts'
import { doorPage } from '../styles/page.styles.ts'
import { words } from '../words/words.ts'
import type { HalfIn } from './half-in.ts'

/** The door for members. Stays at the address one came for, so that signing in goes on there. */
@customElement('sign-in-page')
export class SignInPage extends LitElement {
  static override styles = [base, doorPage, fieldStyles]

  /** A session ended by itself: say so. */
  @property({ type: Boolean }) ended = false
  @consume({ context: sessionContext }) session!: SessionStore
  /** The password was right, and a code is asked for. */
  @state() private half = ''
  /** What the identity provider is called; empty without one. */
  @state() private provider = ''
  /** Why a passkey did not open the door. */
  @state() private refused = ''
  @consume({ context: apiContext }) api!: Api
  readonly #form = new FormState(this)

  override connectedCallback(): void {
    super.connectedCallback()
    // Unreachable, there is the password still.
    void this.#offerProvider().catch(() => {})
  }

  override render() {
    return html`<main>
      <div class="card">
        <header>
          <img src=${mark} alt="" />
          <h1>${words.signIn.title}</h1>
          <p class="quiet">${this.ended ? words.signIn.ended : words.signIn.lead}</p>
        </header>
        ${this.half === '' ? this.#password() : html`<code-step half=${this.half} @left=${() => (this.half = '')}></code-step>`}
      </div>
    </main>`
  }

  #password() {
    return html`<form @submit=${this.#submit} novalidate>
      ${textField(this.#form, {
        field: 'email',
        name: 'email',
        type: 'email',
        autocomplete: 'username',
        autofocus: true,
      })}
      ${textField(this.#form, {
        field: 'password',
        name: 'password',
        type: 'password',
        autocomplete: 'current-password',
      })}
      ${formFailure(this.#form.failure === '' ? this.refused : this.#form.failure)}
      <wa-button type="submit" variant="brand" ?loading=${this.#form.busy}>${words.signIn.submit}</wa-button>
      ${'PublicKeyCredential' in globalThis ? html`<wa-button appearance="outlined" @click=${() => void this.#byPasskey()}>${words.signIn.passkey}</wa-button>` : nothing}
      ${this.provider === '' ? nothing : html`<provider-way name=${this.provider} @half-in=${(back: HalfIn) => (this.half = back.half)}></provider-way>`}
      <a class="aside" href="/forgot">${words.signIn.forgot}</a>
    </form>`
  }

  #submit(event: SubmitEvent): void {
    event.preventDefault()
    const input = Object.fromEntries(new FormData(event.target as HTMLFormElement))
    void this.#form.send(SignIn, input, async ({ email, password }) => {
      const half = await this.session.signIn(email, password)
      if (half === null) return
      await import('./code-step.ts')
      this.half = half
    })
  }

  async #byPasskey(): Promise<void> {
    this.refused = ''
    const refused = await (await import('./by-passkey.ts')).byPasskey(this.api)
    if (refused === null) await this.session.read()
    else this.refused = refused
  }

  /** Where people may come in by an identity provider as well, what that takes is loaded. */
  async #offerProvider(): Promise<void> {
    const { provider } = await this.api.waysIn()
    if (provider === null) return
    await import('./provider-way.ts')
    this.provider = provider
  }
}
