import '@awesome.me/webawesome/dist/components/button/button.js'
import { consume } from '@lit/context'
import { Task } from '@lit/task'
import { html, LitElement, nothing } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import type { OpenSession } from '../../shared/schema/session.ts'
import { apiContext } from '../contexts/api-context.ts'
import type { Api } from '../data/api.ts'
import { ProblemError } from '../data/problem-error.ts'
import { facesOf } from '../elements/faces.ts'
import { Said } from '../shell/said.ts'
import { base } from '../styles/base.styles.ts'
import { facesStyles } from '../styles/faces.styles.ts'
import { browserName } from '../text/browser-name.ts'
import { fullMoment } from '../text/dates.ts'
import { secondFactorWords } from '../words/second-factor-words.ts'
import { locale, words } from '../words/words.ts'
import './own-factor.ts'
import './own-password.ts'
import './passkey-list.ts'
import './provider-link.ts'
import { ownLines } from './own-lines.styles.ts'
import { settingsStyles } from './settings.styles.ts'

/** Where one is signed in; any of it can be ended. */
@customElement('session-list')
export class SessionList extends LitElement {
  static override styles = [base, facesStyles, settingsStyles, ownLines]

  @state() private ending = ''
  @consume({ context: apiContext }) api!: Api
  readonly #sessions = new Task<readonly [], OpenSession[]>(this, {
    args: () => [] as const,
    task: async (_, { signal }) => (await this.api.sessions(signal)).sessions,
  })

  override render() {
    const others = (this.#sessions.value?.length ?? 0) > 1
    return html`<own-password @kept=${() => void this.#sessions.run()}></own-password>
      <own-factor @kept=${() => void this.#sessions.run()}></own-factor>
      <passkey-list @kept=${() => void this.#sessions.run()}></passkey-list>
      <provider-link @kept=${() => void this.#sessions.run()}></provider-link>
      <div class="head">
        <p class="quiet">${words.sessions.lead}</p>
        ${others ? html`<wa-button size="s" appearance="outlined" @click=${() => void this.#endOthers()}>${secondFactorWords.sessions.revokeOthers}</wa-button>` : nothing}
      </div>
      ${facesOf(
        this.#sessions,
        (sessions) =>
          html`<ul>
            ${sessions.map((session) => this.#session(session))}
          </ul>`,
      )}`
  }

  #session({ id, current, agent, createdAt, expiresAt, address }: OpenSession) {
    const name = browserName(agent) ?? words.sessions.unknown
    return html`<li>
      <span class="what"
        ><span>${name}</span>
        <span class="label"
          >${words.sessions.since(fullMoment(createdAt, locale))}${
            address === null ? '' : ` ${secondFactorWords.sessions.from(address)}`
          }${words.comma}${words.sessions.until(fullMoment(expiresAt, locale))}</span
        ></span
      >
      ${
        current
          ? html`<span class="label">${words.sessions.current}</span>`
          : html`<wa-button size="s" appearance="outlined" ?loading=${this.ending === id} @click=${() => this.#end(id)}
              >${words.sessions.revoke}<span class="hidden-words">: ${name}</span></wa-button
            >`
      }
    </li>`
  }

  async #end(id: string): Promise<void> {
    this.ending = id
    await this.#try(() => this.api.revokeSession(id))
    this.ending = ''
  }

  async #endOthers(): Promise<void> {
    await this.#try(async () => {
      await this.api.revokeOthers()
      this.dispatchEvent(new Said(secondFactorWords.sessions.othersRevoked))
    })
  }

  async #try(act: () => Promise<unknown>): Promise<void> {
    try {
      await act()
      await this.#sessions.run()
    } catch (error) {
      this.dispatchEvent(new Said(words.problems[error instanceof ProblemError ? error.code : 'internal']))
    }
  }
}
