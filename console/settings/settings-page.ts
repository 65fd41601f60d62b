import { consume } from '@lit/context'
import { Task } from '@lit/task'
import { css, html, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { Action } from '../../shared/permissions.ts'
import { deskContext } from '../contexts/desk-context.ts'
import type { DeskSession } from '../data/desk-session.ts'
import { facesOf } from '../elements/faces.ts'
import { SpokenElement } from '../elements/spoken-element.ts'
import { base } from '../styles/base.styles.ts'
import { facesStyles } from '../styles/faces.styles.ts'
import { tabbedPageStyles } from '../styles/tabbed-page.styles.ts'
import { words } from '../words/words.ts'
import '../saved/saved-reply-list.ts'
import './alert-settings.ts'
import './article-list.ts'
import './audit-log.ts'
import './closing-form.ts'
import './desk-status.ts'
import './language-choice.ts'
import './member-list.ts'
import './notice-list.ts'
import './queue-list.ts'
import './rate-list.ts'
import './session-list.ts'
import './site-list.ts'
import './team-list.ts'

type Section = keyof typeof sections

const sections = {
  sites: { needs: 'site.read', render: () => html`<site-list></site-list>` },
  articles: { needs: 'site.read', render: () => html`<article-list></article-list>` },
  members: { needs: 'member.read', render: () => html`<member-list></member-list>` },
  teams: { needs: 'queue.read', render: () => html`<team-list></team-list>` },
  queues: { needs: 'queue.read', render: () => html`<queue-list></queue-list>` },
  replies: { needs: null, render: () => html`<saved-reply-list></saved-reply-list>` },
  customers: { needs: 'customer.write', render: () => html`<customers-section></customers-section>` },
  closing: { needs: 'workspace.write', render: () => html`<closing-form></closing-form>` },
  costs: { needs: 'cost.read', render: () => html`<rate-list></rate-list>` },
  alerts: { needs: null, render: () => html`<alert-settings></alert-settings>` },
  language: { needs: null, render: () => html`<language-choice></language-choice>` },
  notices: { needs: 'notice.read', render: () => html`<notice-list></notice-list>` },
  sessions: { needs: null, render: () => html`<session-list></session-list>` },
  audit: { needs: 'audit.read', render: () => html`<audit-log></audit-log>` },
  status: { needs: 'status.read', render: () => html`<desk-status></desk-status>` },
} satisfies Record<string, { needs: Action | null; render: () => unknown }>

/** Sections that bring much with them: loaded once somebody goes there. */
const later: Partial<Record<Section, () => Promise<unknown>>> = {
  customers: () => import('../customers/customers-section.ts'),
}

/** Settings: what this person may see of websites, people, teams, queues, their sessions and the desk's health. Loaded when asked for. */
@customElement('settings-page')
export class SettingsPage extends SpokenElement {
  static override styles = [
    base,
    facesStyles,
    tabbedPageStyles,
    css`
      .column {
        max-width: 54rem;
      }
      @media (max-width: 44rem) {
        header,
        .scroller {
          padding-inline: var(--wa-space-m);
        }
      }
    `,
  ]

  /** Part of the address; empty shows the first section allowed. */
  @property() section = ''
  @consume({ context: deskContext }) desk!: DeskSession
  readonly #loaded = new Task<readonly [Section]>(this, {
    args: () => [this.#here()] as const,
    task: async ([here]) => later[here]?.(),
  })

  override render() {
    const allowed = this.#allowed()
    const here = this.#here()
    return html`<header>
        <h1>${words.settings.title}</h1>
        <nav aria-label=${words.settings.title}>
          <ul>
            ${allowed.map(
              (name) =>
                html`<li>
                  <a href="/settings/${name}" aria-current=${name === here ? 'page' : nothing}
                    >${words.settings[name]}</a
                  >
                </li>`,
            )}
          </ul>
        </nav>
      </header>
      <div class="scroller">
        <div class="column">
          ${here in later ? facesOf(this.#loaded, sections[here].render) : sections[here].render()}
        </div>
      </div>`
  }

  #here(): Section {
    const allowed = this.#allowed()
    return allowed.find((name) => name === this.section) ?? allowed[0]!
  }

  #allowed(): Section[] {
    const { may } = this.desk.me
    const all: Section[] = [
      'sites',
      'articles',
      'members',
      'teams',
      'queues',
      'replies',
      'customers',
      'closing',
      'costs',
      'alerts',
      'language',
      'notices',
      'sessions',
      'audit',
      'status',
    ]
    return all.filter((name) => {
      const { needs } = sections[name]
      return needs === null || may[needs] !== 'none'
    })
  }
}
