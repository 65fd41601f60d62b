import { ContextProvider } from '@lit/context'
import { Router } from '@lit-labs/router'
import { html, LitElement, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { DeskAlerts } from '../alerts/desk-alerts.ts'
import { connectionContext } from '../contexts/connection-context.ts'
import { deskContext } from '../contexts/desk-context.ts'
import { inboxContext } from '../contexts/inbox-context.ts'
import { outboxContext } from '../contexts/outbox-context.ts'
import { teamContext } from '../contexts/team-context.ts'
import { threadContext } from '../contexts/thread-context.ts'
import { ShortcutKeys } from '../controllers/shortcuts.ts'
import type { DeskSession } from '../data/desk-session.ts'
import { navigate } from '../navigate.ts'
import { base } from '../styles/base.styles.ts'
import { shell } from './desk-shell.styles.ts'
import { words } from '../words/words.ts'
import type { CommandPalette } from '../palette/command-palette.ts'
import { nowhere, routesOf } from './routes.ts'
import './away-banner.ts'
import './connection-banner.ts'
import './key-help.ts'
import type { KeyHelp } from './key-help.ts'
import './side-bar.ts'
import './toast-stack.ts'

/** The desk of somebody signed in: hands out the contexts, routes, and frames the pages. Holds no state of its own. */
@customElement('desk-shell')
export class DeskShell extends LitElement {
  static override styles = [base, shell]

  @property({ attribute: false }) desk!: DeskSession
  /** What stands open above the pages: the form for what is asked elsewhere, or the list of everything one can do. */
  @state() private above: 'log' | 'palette' | null = null

  readonly #desk = new ContextProvider(this, { context: deskContext })
  readonly #inbox = new ContextProvider(this, { context: inboxContext })
  readonly #threads = new ContextProvider(this, { context: threadContext })
  readonly #team = new ContextProvider(this, { context: teamContext })
  readonly #connection = new ContextProvider(this, { context: connectionContext })
  readonly #outbox = new ContextProvider(this, { context: outboxContext })
  readonly #alerts = new DeskAlerts(this, () => this.desk)
  readonly #router = new Router(
    this,
    routesOf(() => this.desk.me),
    { fallback: { render: nowhere } },
  )

  constructor() {
    super()
    void new ShortcutKeys(this, {
      '?': () => this.#showKeys(),
      '1': () => navigate('/inbox/waiting'),
      '2': () => navigate('/inbox/mine'),
      '3': () => navigate('/inbox/all'),
      l: () => this.#log(),
      '/': () => navigate('/search'),
    })
  }

  override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (!changed.has('desk')) return
    const { desk } = this
    this.#desk.setValue(desk)
    this.#inbox.setValue(desk.inbox)
    this.#threads.setValue(desk.threads)
    this.#team.setValue(desk.team)
    this.#connection.setValue(desk.connection)
    this.#outbox.setValue(desk.outbox)
    this.#alerts.follow()
  }

  override render() {
    // A screen on a wall has nobody who finds their way around on it.
    if (location.pathname === '/wallboard') return html`<main class="bare">${this.#router.outlet()}</main>`
    return html`<header>
        <button class="skip" type="button" @click=${this.#skip}>${words.page.skip}</button>
        <connection-banner></connection-banner>
        <away-banner></away-banner>
      </header>
      <main id="content" tabindex="-1" @log-wanted=${() => this.#log()}>${this.#router.outlet()}</main>
      <side-bar @keys-asked=${() => this.#showKeys()}></side-bar>
      <toast-stack></toast-stack>
      <key-help></key-help>
      ${this.#above()}`
  }

  /** Opens the form for it, loaded when it is wanted for the first time. */
  #log(): boolean {
    if (this.desk.me.may['inquiry.work'] === 'none') return false
    void import('../inbox/log-dialog.ts')
    this.above = 'log'
    return true
  }

  #above() {
    const left = (from: typeof this.above) => () => {
      if (this.above === from) this.above = null
    }
    if (this.above === 'log') return html`<log-dialog @left=${left('log')}></log-dialog>`
    return this.above === 'palette'
      ? html`<command-palette
          @left=${left('palette')}
          @log-wanted=${() => this.#log()}
          @keys-asked=${() => this.#showKeys()}
        ></command-palette>`
      : nothing
  }

  #showKeys(): void {
    this.renderRoot.querySelector<KeyHelp>('key-help')?.show()
  }

  /** Opens wherever the keys are, also while somebody writes. */
  readonly #paletteKey = (event: KeyboardEvent): void => {
    if (event.key !== 'k' || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return
    event.preventDefault()
    void import('../palette/command-palette.ts')
    this.above = 'palette'
    this.renderRoot.querySelector<CommandPalette>('command-palette')?.show()
  }

  override connectedCallback(): void {
    super.connectedCallback()
    document.addEventListener('keydown', this.#paletteKey)
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    document.removeEventListener('keydown', this.#paletteKey)
  }

  #skip(): void {
    this.renderRoot.querySelector<HTMLElement>('#content')?.focus()
  }
}
