import '@awesome.me/webawesome/dist/components/button/button.js'
import { consume } from '@lit/context'
import { Task } from '@lit/task'
import { html, LitElement } from 'lit'
import { customElement } from 'lit/decorators.js'
import { limits } from '../../shared/limits.ts'
import { AcceptInvitation } from '../../shared/schema/member.ts'
import { apiContext } from '../contexts/api-context.ts'
import { sessionContext } from '../contexts/session-context.ts'
import { FormState } from '../controllers/form-state.ts'
import type { Api } from '../data/api.ts'
import { ProblemError } from '../data/problem-error.ts'
import type { SessionStore } from '../data/session-store.ts'
import { facesOf } from '../elements/faces.ts'
import { formFailure } from '../elements/form-failure.ts'
import { newPasswordFields } from '../elements/new-password-fields.ts'
import mark from '../mark.svg?url'
import { base } from '../styles/base.styles.ts'
import { facesStyles } from '../styles/faces.styles.ts'
import { fieldStyles } from '../styles/field.styles.ts'
import { doorPage } from '../styles/page.styles.ts'
import { tokenInAddress } from '../token-in-address.ts'
import { words } from '../words/words.ts'

type Invitation = Awaited<ReturnType<Api['invitation']>>

/** The invitation was used, ran out, or never was. */
const gone = Symbol('gone')

/**
 * Where an invited person sets their password and becomes a member.
 * @fires let-in - They are signed in; the console may go on to the desk.
 */
@customElement('invitation-page')
export class InvitationPage extends LitElement {
  static override styles = [base, doorPage, fieldStyles, facesStyles]

  @consume({ context: apiContext }) api!: Api
  @consume({ context: sessionContext }) session!: SessionStore
  readonly #form = new FormState(this)
  readonly #token = tokenInAddress()
  readonly #invitation = new Task<readonly [string], Invitation | typeof gone | null>(this, {
    args: () => [this.#token] as const,
    task: async ([token], { signal }) => {
      if (token.length !== 43) return null
      try {
        return await this.api.invitation(token, signal)
      } catch (error) {
        if (error instanceof ProblemError && (error.code === 'not-found' || error.code === 'gone')) return gone
        throw error
      }
    },
  })

  override render() {
    return html`<main>
      <div class="card">
        <header>
          <img src=${mark} alt="" />
          ${facesOf(this.#invitation, (invitation) => this.#welcome(invitation))}
        </header>
      </div>
    </main>`
  }

  #welcome(invitation: Invitation | typeof gone | null) {
    if (invitation === null)
      return html`<h1>${words.product}</h1>
        <p>${words.invitation.none}</p>`
    if (invitation === gone)
      return html`<h1>${words.product}</h1>
        <p>${words.invitation.gone}</p>`
    const { workspace, name, email } = invitation
    return html`<h1>${words.invitation.title(workspace)}</h1>
      <p class="quiet">${words.invitation.lead(name, email)}</p>
      <form @submit=${(event: SubmitEvent) => this.#submit(event, email)} novalidate>
        <input type="hidden" name="email" autocomplete="username" .value=${email} />
        ${newPasswordFields(this.#form)} ${formFailure(this.#form.failure)}
        <wa-button type="submit" variant="brand" ?loading=${this.#form.busy}>${words.invitation.submit}</wa-button>
      </form>`
  }

  #submit(event: SubmitEvent, email: string): void {
    event.preventDefault()
    const { password, repeat } = Object.fromEntries(new FormData(event.target as HTMLFormElement))
    if (typeof password === 'string' && password.length >= limits.passwordShortest && password !== repeat) {
      this.#form.refuse({ repeat: words.fields.repeat.invalid })
      return
    }
    void this.#form.send(AcceptInvitation, { token: this.#token, password }, async (body) => {
      await this.api.acceptInvitation(body)
      await this.session.signIn(email, body.password)
      this.dispatchEvent(new Event('let-in', { bubbles: true, composed: true }))
    })
  }
}
