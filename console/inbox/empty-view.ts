import '@awesome.me/webawesome/dist/components/icon/icon.js'
import { consume } from '@lit/context'
import { Task } from '@lit/task'
import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { Site } from '../../shared/schema/site.ts'
import { apiContext } from '../contexts/api-context.ts'
import { deskContext } from '../contexts/desk-context.ts'
import { teamContext } from '../contexts/team-context.ts'
import { Follow } from '../controllers/follow.ts'
import type { Api } from '../data/api.ts'
import type { DeskSession } from '../data/desk-session.ts'
import { tagLine } from '../elements/tag-line.ts'
import { base } from '../styles/base.styles.ts'
import { facesStyles } from '../styles/faces.styles.ts'
import { words } from '../words/words.ts'
import { whenIdle } from './when-idle.ts'
import type { InboxView } from '../../worker/desk/desk-rpc.ts'

const icons: Record<InboxView, string> = {
  waiting: 'check',
  owed: 'phone',
  mine: 'inbox',
  team: 'check',
  all: 'inbox',
  left: 'check',
}

/** An empty view says what to do next: take the first steps, be available, or put the tag on a page. */
@customElement('empty-view')
export class EmptyView extends LitElement {
  static override styles = [
    base,
    facesStyles,
    css`
      h2 {
        font-size: var(--wa-font-size-m);
      }
      wa-icon {
        font-size: 1.75rem;
        color: var(--wa-color-text-quiet);
      }
      code-block {
        width: 100%;
        text-align: start;
      }
    `,
  ]

  @property() view: InboxView = 'mine'
  @consume({ context: apiContext }) api!: Api
  @consume({ context: deskContext }) desk!: DeskSession
  readonly #team = new Follow(this, teamContext)
  readonly #sites = new Task<readonly [boolean], Site[]>(this, {
    args: () => [this.view === 'all' && this.desk.me.may['site.read'] !== 'none'] as const,
    task: async ([wanted], { signal }) => (wanted ? (await this.api.sites(signal)).sites : []),
  })

  override firstUpdated(): void {
    if (this.#runsIt) whenIdle(() => void import('../welcome/first-steps-card.ts'))
  }

  override render() {
    const available = this.view === 'mine' && this.#team.store.presence === 'available'
    const said = words.empty[available ? 'mineAvailable' : this.view]
    return html`${this.#runsIt ? html`<first-steps-card></first-steps-card>` : nothing}
      <div class="face">
        <wa-icon name=${icons[this.view]}></wa-icon>
        <h2>${said.title}</h2>
        <p class="quiet">${said.lead}</p>
        ${this.#sites.render({ complete: (sites) => (this.view === 'all' ? this.#embed(sites) : nothing) })}
      </div>`
  }

  get #runsIt(): boolean {
    return this.desk.me.may['workspace.write'] !== 'none'
  }

  #embed(sites: readonly Site[]) {
    const site = sites.find(({ origins }) => origins.length > 0)
    if (!site) return html`<a href="/settings/sites">${words.empty.noSite}</a>`
    return html`<p>${words.empty.embed}</p>
      ${tagLine(site)} ${sites.length > 1 ? html`<p class="quiet">${words.empty.embedMany}</p>` : nothing}`
  }
}
