import { ContextProvider } from '@lit/context'
import { Router } from '@lit-labs/router'
import { css, html, LitElement, nothing } from 'lit'
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
import { inboxViews } from '../data/inbox-view.ts'
import '../inbox/inbox-page.ts'
import { navigate } from '../navigate.ts'
import { base } from '../styles/base.styles.ts'
import { words } from '../words/words.ts'
import type { InboxView } from '../../worker/desk/desk-rpc.ts'
import type { CommandPalette } from '../palette/command-palette.ts'
import './away-banner.ts'
import './connection-banner.ts'
import './key-help.ts'
import type { KeyHelp } from './key-help.ts'
import './side-bar.ts'
import './toast-stack.ts'

/** The desk of somebody signed in: hands out the contexts, routes, and frames the pages. Holds no state of its own. */
@customElement('desk-shell')
export class DeskShell extends LitElement {
  static override styles = [
    base,
    css`
      :host {
        display: grid;
        grid-template: auto minmax(0, 1fr) / var(--foyer-bar) minmax(0, 1fr);
        height: 100%;
      }
      side-bar {
        grid-row: 1 / -1;
      }
      header {
        grid-column: 2;
      }
      main {
        grid-column: 2;
        min-height: 0;
        overflow: hidden;
      }
      main.bare {
        grid-area: 1 / 1 / -1 / -1;
      }
      .skip {
        position: absolute;
        z-index: 10;
        inset: var(--wa-space-xs) auto auto var(--wa-space-xs);
        padding: var(--wa-space-xs) var(--wa-space-m);
        border-radius: var(--wa-border-radius-m);
        border: 1px solid var(--wa-color-surface-border);
        background: var(--wa-color-surface-raised);
        color: inherit;
      }
      .skip:not(:focus) {
        inset-block-start: -10rem;
      }
      .nowhere {
        display: grid;
        gap: var(--wa-space-m);
        height: 100%;
        place-content: center;
        text-align: center;
      }
      h1 {
        font-size: var(--wa-font-size-l);
      }
      /* A page on paper is that page alone. */
      @media print {
        :host {
          display: block;
        }
        main {
          overflow: visible;
        }
        side-bar,
        toast-stack,
        header {
          display: none;
        }
      }
      @media (max-width: 60rem) {
        :host {
          grid-template: auto minmax(0, 1fr) / 4rem minmax(0, 1fr);
        }
      }
      @media (max-width: 44rem) {
        :host {
          grid-template: auto minmax(0, 1fr) auto / minmax(0, 1fr);
        }
        side-bar {
          grid-row: 3;
        }
        header,
        main {
          grid-column: 1;
        }
      }
    `,
  ]

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
    [
      { path: '/', render: () => html`<inbox-page view=${this.#home()}></inbox-page>` },
      { path: '/inbox/:view', render: ({ view }) => this.#inboxPage(view, '') },
      { path: '/inbox/:view/:inquiry', render: ({ view, inquiry }) => this.#inboxPage(view, inquiry) },
      {
        path: '/search',
        enter: async () => {
          await import('../search/search-page.ts')
          return true
        },
        render: () => html`<search-page search=${location.search}></search-page>`,
      },
      {
        path: '/measures',
        enter: async () => {
          await import('../measures/measures-page.ts')
          return true
        },
        render: () => html`<measures-page search=${location.search}></measures-page>`,
      },
      ...['/reports', '/reports/:kind/:day'].map((path) => ({
        path,
        enter: async () => {
          await import('../reports/reports-page.ts')
          return true
        },
        render: ({ kind, day }: Record<string, string | undefined>) =>
          html`<reports-page kind=${kind ?? ''} day=${day ?? ''}></reports-page>`,
      })),
      {
        path: '/fair-share',
        enter: async () => {
          await import('../ledger/ledger-page.ts')
          return true
        },
        render: () => html`<ledger-page search=${location.search}></ledger-page>`,
      },
      {
        path: '/targets',
        enter: async () => {
          await import('../targets/targets-page.ts')
          return true
        },
        render: () => html`<targets-page search=${location.search}></targets-page>`,
      },
      {
        path: '/targets/evening',
        enter: async () => {
          await import('../targets/evening-page.ts')
          return true
        },
        render: () => html`<evening-page search=${location.search}></evening-page>`,
      },
      {
        path: '/wallboard',
        enter: async () => {
          await import('../wallboard/wallboard-page.ts')
          return true
        },
        render: () => html`<wallboard-page search=${location.search}></wallboard-page>`,
      },
      {
        path: '/alerts',
        enter: async () => {
          await import('../alerts/alerts-page.ts')
          return true
        },
        render: () => html`<alerts-page></alerts-page>`,
      },
      {
        path: '/welcome',
        enter: async () => {
          await import('../welcome/welcome-page.ts')
          return true
        },
        render: () =>
          this.desk.me.may['workspace.write'] === 'none' ? this.#nowhere() : html`<welcome-page></welcome-page>`,
      },
      {
        path: '/sites/:site/questions',
        enter: async () => {
          await import('../flow/flow-page.ts')
          return true
        },
        render: ({ site }) => html`<flow-page site=${site ?? ''}></flow-page>`,
      },
      {
        path: '/sites/:site/look',
        enter: async () => {
          await import('../look/look-page.ts')
          return true
        },
        render: ({ site }) => html`<look-page site=${site ?? ''}></look-page>`,
      },
      {
        path: '/sites/:site/install',
        enter: async () => {
          await import('../install/install-page.ts')
          return true
        },
        render: ({ site }) => html`<install-page site=${site ?? ''}></install-page>`,
      },
      {
        path: '/settings{/:section}?',
        enter: async () => {
          await import('../settings/settings-page.ts')
          return true
        },
        render: ({ section }) => html`<settings-page section=${section ?? ''}></settings-page>`,
      },
    ],
    { fallback: { render: () => this.#nowhere() } },
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

  #home(): InboxView {
    return this.desk.me.may['inquiry.receive'] === 'none' ? 'all' : 'mine'
  }

  #inboxPage(view: string | undefined, inquiry: string | undefined) {
    const known = inboxViews.find((one) => one === view)
    if (known === undefined || (known === 'left' && this.desk.me.may['inquiry.assign'] === 'none'))
      return this.#nowhere()
    return html`<inbox-page view=${known} inquiry=${inquiry ?? ''}></inbox-page>`
  }

  #nowhere() {
    return html`<div class="nowhere">
      <h1>${words.page.notFound}</h1>
      <a href="/">${words.page.toInbox}</a>
    </div>`
  }

  #skip(): void {
    this.renderRoot.querySelector<HTMLElement>('#content')?.focus()
  }
}
