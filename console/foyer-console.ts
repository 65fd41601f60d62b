import { ContextProvider } from '@lit/context'
import { css, html, LitElement, nothing } from 'lit'
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

/** Pages that need nobody signed in, by the beginning of their address; each is loaded when asked for. */
const doors = {
  '/invitation': { load: () => import('./pages/invitation-page.ts'), page: html`<invitation-page></invitation-page>` },
  '/forgot': { load: () => import('./pages/forgot-page.ts'), page: html`<forgot-page></forgot-page>` },
  '/reset': { load: () => import('./pages/reset-page.ts'), page: html`<reset-page></reset-page>` },
  '/mailbox': { load: () => import('./pages/mailbox-page.ts'), page: html`<mailbox-page></mailbox-page>` },
}
type Door = (typeof doors)[keyof typeof doors]

function doorAt(path: string): Door | null {
  const [, door] = Object.entries(doors).find(([start]) => path === start || path.startsWith(`${start}/`)) ?? []
  return door ?? null
}

/** The console's root: lets people in (set-up, invitation, sign-in), then shows the desk. Holds nothing else; defined by the entry. */
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
  #door = doorAt(location.pathname)

  constructor() {
    super()
    void new ContextProvider(this, { context: apiContext, initialValue: this.#api })
    void new ContextProvider(this, { context: sessionContext, initialValue: this.#session })
    this.#session.addEventListener('changed', () => this.#follow())
    this.addEventListener('let-in', () => {
      this.#door = null
      history.replaceState({}, '', '/')
      this.requestUpdate()
    })
    void this.#door?.load()
    void this.#session.read()
  }

  override render() {
    if (this.#door) return this.#door.page
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
      case 'owing':
        return html`<owing-page></owing-page>`
      case 'signed-in':
        return this.#desk ? html`<desk-shell .desk=${this.#desk}></desk-shell>` : nothing
    }
  }

  /** One desk for each sign-in: it starts and ends with it. */
  #follow(): void {
    const { state } = this.#session
    const me = state.kind === 'signed-in' ? state.me : null
    if (state.kind === 'set-up') void import('./pages/set-up-page.ts')
    if (state.kind === 'owing') void import('./pages/owing-page.ts')
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
