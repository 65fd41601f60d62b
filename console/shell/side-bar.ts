import '@awesome.me/webawesome/dist/components/icon/icon.js'
import { consume } from '@lit/context'
import { css, html, LitElement, nothing } from 'lit'
import { customElement } from 'lit/decorators.js'
import { deskContext } from '../contexts/desk-context.ts'
import { inboxContext } from '../contexts/inbox-context.ts'
import { Follow } from '../controllers/follow.ts'
import type { DeskSession } from '../data/desk-session.ts'
import { needsMe } from '../data/needs-me.ts'
import { teamQueues } from '../data/team-queues.ts'
import mark from '../mark.svg?url'
import { base } from '../styles/base.styles.ts'
import { navLink } from '../styles/nav-link.styles.ts'
import { words } from '../words/words.ts'
import './account-menu.ts'
import './colleague-list.ts'
import './presence-switch.ts'

const owedPath = '/inbox/owed'

interface Place {
  path: string
  icon: string
  label: string
  count: number | null
  /** Left out where there is no room for it: another page leads there. */
  roomy?: boolean
}

/** The way around: views of the inbox with their counts, colleagues, one's own presence and menu. */
@customElement('side-bar')
export class SideBar extends LitElement {
  static override styles = [
    base,
    navLink,
    css`
      :host {
        display: block;
        min-height: 0;
      }
      aside {
        display: flex;
        flex-direction: column;
        height: 100%;
        gap: var(--wa-space-l);
        padding: var(--wa-space-m) var(--wa-space-s);
        border-inline-end: 1px solid var(--wa-color-surface-border);
        background: var(--wa-color-surface-lowered);
        /* Hidden words scroll with it, and make no page longer than its window. */
        position: relative;
        overflow: hidden auto;
      }
      .brand {
        display: flex;
        gap: var(--wa-space-s);
        align-items: center;
        padding: 0 var(--wa-space-xs);
        font-weight: var(--wa-font-weight-bold);
      }
      .brand img {
        width: 1.75rem;
        height: 1.75rem;
      }
      .brand bdi {
        overflow: hidden;
        text-overflow: ellipsis;
        white-space: nowrap;
      }
      ul {
        display: grid;
        gap: 2px;
      }
      nav a {
        display: flex;
        gap: var(--wa-space-s);
        align-items: center;
        padding: var(--wa-space-xs) var(--wa-space-s);
      }
      .count {
        margin-inline-start: auto;
        font-variant-numeric: tabular-nums;
        font-size: var(--wa-font-size-s);
      }
      nav a:not([aria-current]) .count {
        color: var(--wa-color-text-quiet);
      }
      .foot {
        display: grid;
        gap: var(--wa-space-xs);
        margin-top: auto;
      }
      colleague-list {
        position: relative;
        flex: 0 1 auto;
        min-height: 0;
        overflow: auto;
      }
      /* Too low for a list within the bar: all of it scrolls. */
      @media (max-height: 44rem) {
        colleague-list {
          flex: none;
          overflow: visible;
        }
      }
      @media (max-width: 60rem) {
        aside {
          align-items: center;
          padding-inline: var(--wa-space-2xs);
        }
        .brand bdi,
        colleague-list {
          display: none;
        }
        nav a {
          position: relative;
          flex-direction: column;
          gap: 0.15rem;
          padding: var(--wa-space-xs) var(--wa-space-2xs);
          font-size: var(--wa-font-size-2xs);
          line-height: 1.3;
          text-align: center;
        }
        nav wa-icon {
          font-size: 1.25rem;
        }
        .count {
          position: absolute;
          inset-block-start: 0.1rem;
          inset-inline-end: 0.3rem;
          min-width: 1.35em;
          padding: 0 0.35em;
          border-radius: 1em;
          background: var(--wa-color-brand-fill-loud);
          color: var(--wa-color-brand-on-loud);
          font-size: var(--wa-font-size-2xs);
          text-align: center;
        }
        nav a:not([aria-current]) .count {
          color: var(--wa-color-brand-on-loud);
        }
        .count[data-none] {
          display: none;
        }
      }
      @media (max-width: 44rem) {
        aside {
          flex-direction: row;
          gap: 0;
          overflow: visible;
          padding: 0 var(--wa-space-2xs) env(safe-area-inset-bottom);
          border-inline-end: 0;
          border-block-start: 1px solid var(--wa-color-surface-border);
          background: var(--wa-color-surface-default);
        }
        .brand,
        li[data-roomy] {
          display: none;
        }
        nav {
          flex: 1;
        }
        ul {
          grid-auto-flow: column;
          grid-auto-columns: 1fr;
          gap: 0;
        }
        nav a {
          min-height: 3.25rem;
          padding-inline: 0;
          justify-content: center;
        }
        nav a[aria-current] {
          background: none;
        }
        .foot {
          display: flex;
          align-items: center;
          margin: 0;
        }
      }
    `,
  ]

  @consume({ context: deskContext }) desk!: DeskSession
  readonly #inbox = new Follow(this, inboxContext)
  readonly #moved = () => this.requestUpdate()

  override connectedCallback(): void {
    super.connectedCallback()
    addEventListener('popstate', this.#moved)
    addEventListener('click', this.#moved)
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    removeEventListener('popstate', this.#moved)
    removeEventListener('click', this.#moved)
  }

  override render() {
    const { me } = this.desk
    return html`<aside aria-label=${words.page.desk}>
      <div class="brand"><img src=${mark} alt="" /><bdi>${me.workspace.name}</bdi></div>
      <nav aria-label=${words.views.title}>
        <ul>
          ${this.#places().map((place) => this.#link(place))}
        </ul>
      </nav>
      <colleague-list role="region" aria-label=${words.team.title}></colleague-list>
      <div class="foot">
        ${me.may['inquiry.receive'] === 'none' ? nothing : html`<presence-switch></presence-switch>`}
        <account-menu></account-menu>
      </div>
    </aside>`
  }

  #places(): Place[] {
    const { counts } = this.#inbox.store
    const { me } = this.desk
    const { may } = me
    const needs = needsMe(this.#inbox.store, me, Date.now())
    return [
      ...(may['waiting.read'] === 'none'
        ? []
        : [
            { path: '/inbox/waiting', icon: 'hourglass', label: words.views.waiting, count: counts.waiting },
            this.#owed(),
          ]),
      ...(may['inquiry.receive'] === 'none'
        ? []
        : [{ path: '/inbox/mine', icon: 'user', label: words.views.mine, count: counts.mine }]),
      ...(teamQueues(me).size === 0
        ? []
        : [{ path: '/inbox/team', icon: 'users', label: words.views.team, count: counts.team ?? 0, roomy: true }]),
      ...(may['inquiry.assign'] === 'none'
        ? []
        : [{ path: '/inbox/left', icon: 'user-minus', label: words.views.left, count: counts.left ?? 0, roomy: true }]),
      { path: '/inbox/all', icon: 'inbox', label: words.views.all, count: null },
      { path: '/search', icon: 'search', label: words.page.search, count: null, roomy: true },
      ...(may['inquiry.receive'] === 'none'
        ? []
        : [{ path: '/alerts', icon: 'bell', label: words.page.alerts, count: needs.length }]),
      ...(may['measures.read'] === 'none'
        ? []
        : [
            { path: '/measures', icon: 'chart', label: words.measures.title, count: null },
            { path: '/fair-share', icon: 'scales', label: words.ledger.title, count: null, roomy: true },
          ]),
      ...(may['target.read'] === 'none'
        ? []
        : [{ path: '/targets', icon: 'target', label: words.page.targets, count: null, roomy: true }]),
      // Where there is no room, it stands in the menu of the account.
      { path: '/settings', icon: 'gear', label: words.page.settings, count: null, roomy: true },
    ]
  }

  /** Whom to call back: where there is little room, only while there is anybody. */
  #owed(): Place {
    const { owed } = this.#inbox.store.counts
    return { path: owedPath, icon: 'phone', label: words.views.owed, count: owed || null, roomy: owed === 0 }
  }

  #link({ path, icon, label, count, roomy = false }: Place) {
    const here = location.pathname.startsWith(path) || (location.pathname === '/' && path === this.#home())
    return html`<li ?data-roomy=${roomy}>
      <a href=${path} aria-current=${here ? 'page' : nothing}>
        <wa-icon name=${icon}></wa-icon><span>${label}</span>
        ${
          count === null
            ? nothing
            : html`<span class="count" ?data-none=${count === 0}
                ><span aria-hidden="true">${count}</span
                ><span class="hidden-words">${words.views.count(count)}</span></span
              >`
        }
      </a>
    </li>`
  }

  #home(): string {
    return this.desk.me.may['inquiry.receive'] === 'none' ? '/inbox/all' : '/inbox/mine'
  }
}
