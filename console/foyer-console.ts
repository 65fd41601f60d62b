import { ContextProvider } from '@lit/context'
import { css, html, LitElement, nothing } from 'lit'
import { customElement } from 'lit/decorators.js'
import { apiContext } from './contexts/api-context.ts'
import { sessionContext } from './contexts/session-context.ts'
import { Api } from './data/api.ts'
import { DeskSession } from './data/desk-session.ts'
import { SessionStore } from './data/session-store.ts'
import { failedFace, waitingFace } from './elements/faces.ts'
import './pages/sign-in-page.ts'
import './shell/desk-shell.ts'
import { base } from './styles/base.styles.ts'
import { facesStyles } from './styles/faces.styles.ts'

/** The console's root: lets people in (set-up, invitation, sign-in), then shows the desk. Holds nothing else. */
@customElement('foyer-console')
export class FoyerConsole extends LitElement {
  static override styles = [
    base,
    facesStyles,
    css`
      :host {
        display: block;
        height: 100%;
      }
      .face {
        height: 100%;
      }
    `,
  ]

  readonly #api = new Api()
  readonly #session = new SessionStore(this.#api)
  #desk: DeskSession | null = null
  #invited = location.pathname.startsWith('/invitation')

  constructor() {
    super()
    void new ContextProvider(this, { context: apiContext, initialValue: this.#api })
    void new ContextProvider(this, { context: sessionContext, initialValue: this.#session })
    this.#session.addEventListener('changed', () => this.#follow())
    this.addEventListener('let-in', () => {
      this.#invited = false
      history.replaceState({}, '', '/')
      this.requestUpdate()
    })
    if (this.#invited) void import('./pages/invitation-page.ts')
    void this.#session.read()
  }

  override render() {
    if (this.#invited) return html`<invitation-page></invitation-page>`
    const { state } = this.#session
    switch (state.kind) {
      case 'waiting':
        return waitingFace()
      case 'failed':
        return failedFace(state.because, () => void this.#session.read())
      case 'set-up':
        return html`<set-up-page></set-up-page>`
      case 'signed-out':
        return html`<sign-in-page ?ended=${state.ended}></sign-in-page>`
      case 'signed-in':
        return this.#desk ? html`<desk-shell .desk=${this.#desk}></desk-shell>` : nothing
    }
  }

  /** One desk for each sign-in: it starts and ends with it. */
  #follow(): void {
    const { state } = this.#session
    const me = state.kind === 'signed-in' ? state.me : null
    if (state.kind === 'set-up') void import('./pages/set-up-page.ts')
    if (this.#desk && this.#desk.me !== me) {
      this.#desk.stop()
      this.#desk = null
    }
    if (me && !this.#desk) {
      this.#desk = new DeskSession(this.#api, me, () => this.#session.ended())
      this.#desk.start()
    }
    this.requestUpdate()
  }
}
