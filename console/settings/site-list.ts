import { consume } from '@lit/context'
import { Task } from '@lit/task'
import { html, LitElement, nothing } from 'lit'
import { customElement } from 'lit/decorators.js'
import type { SiteHealth } from '../../shared/schema/health.ts'
import type { Queue } from '../../shared/schema/queue.ts'
import type { Site } from '../../shared/schema/site.ts'
import { apiContext } from '../contexts/api-context.ts'
import { deskContext } from '../contexts/desk-context.ts'
import type { Api } from '../data/api.ts'
import type { DeskSession } from '../data/desk-session.ts'
import { facesOf } from '../elements/faces.ts'
import { tagLine } from '../elements/tag-line.ts'
import { base } from '../styles/base.styles.ts'
import { facesStyles } from '../styles/faces.styles.ts'
import { keepingWords } from '../words/keeping-words.ts'
import { words } from '../words/words.ts'
import { addButton, editButton } from './card-acts.ts'
import { CardEditing } from './card-editing.ts'
import { healthLine } from './health-line.ts'
import { keptWords } from './keeping-fields.ts'
import { settingsStyles } from './settings.styles.ts'
import './site-form.ts'

interface Known {
  sites: readonly Site[]
  queues: readonly Queue[]
  health: readonly SiteHealth[]
}

/** The websites that carry the tag, the line for each, and a form to change one where allowed. */
@customElement('site-list')
export class SiteList extends LitElement {
  static override styles = [base, facesStyles, settingsStyles]

  @consume({ context: apiContext }) api!: Api
  @consume({ context: deskContext }) desk!: DeskSession
  readonly #known = new Task<readonly [], Known>(this, {
    args: () => [] as const,
    task: async (_, { signal }) => {
      const [{ sites }, { queues }, { health }] = await Promise.all([
        this.api.sites(signal),
        this.api.queues(signal),
        this.api.siteHealth(signal),
      ])
      return { sites, queues, health }
    },
  })
  readonly #editing = new CardEditing(this, () => this.#known.run())

  override render() {
    const mayWrite = this.desk.me.may['site.write'] !== 'none'
    return html`<div class="head">
        <p class="quiet">${words.sites.lead}</p>
        ${mayWrite && this.#editing.id !== 'new' ? addButton(words.sites.add, () => this.#editing.begin('new')) : nothing}
      </div>
      ${facesOf(
        this.#known,
        (known) =>
          html`${this.#editing.id === 'new' ? this.#form(null, known.queues) : nothing} ${this.#list(known, mayWrite)}`,
      )}`
  }

  #list({ sites, queues, health }: Known, mayWrite: boolean) {
    if (sites.length === 0) {
      return html`<div class="face">
        <h2>${words.sites.empty.title}</h2>
        <p class="quiet">${words.sites.empty.lead}</p>
      </div>`
    }
    return html`<div class="cards">
      ${sites.map((site) => (site.id === this.#editing.id ? this.#form(site, queues) : this.#site(site, queues, health, mayWrite)))}
    </div>`
  }

  #site(site: Site, queues: readonly Queue[], health: readonly SiteHealth[], mayWrite: boolean) {
    return html`<article class="card" aria-label=${site.name} data-id=${site.id}>
      <div class="head">
        <h2 tabindex="-1"><bdi>${site.name}</bdi></h2>
        ${
          mayWrite
            ? html`<span class="buttons"
                ><wa-button size="s" appearance="outlined" href="/sites/${site.id}/questions"
                  ><wa-icon slot="start" name="chat"></wa-icon>${words.sites.questions}</wa-button
                ><wa-button size="s" appearance="outlined" href="/sites/${site.id}/look"
                  ><wa-icon slot="start" name="eye"></wa-icon>${words.sites.look}</wa-button
                >${editButton(words.sites.edit, () => this.#editing.begin(site.id))}</span
              >`
            : nothing
        }
      </div>
      <div>
        <p class="label">${words.sites.origins}</p>
        ${
          site.origins.length === 0
            ? html`<p>${words.sites.nobody}</p>`
            : html`<p>${site.origins.map((origin, at) => html`${at === 0 ? '' : words.comma}<bdi>${origin}</bdi>`)}</p>`
        }
      </div>
      <div>
        <p class="label">${words.siteQueue.label}</p>
        <p><bdi>${queues.find(({ id }) => id === site.queue)?.name ?? ''}</bdi></p>
      </div>
      ${
        site.keptMonths === null
          ? nothing
          : html`<div>
              <p class="label">${keepingWords.kept}</p>
              <p>${keptWords(site.keptMonths)}</p>
            </div>`
      }
      ${healthLine(health.find((one) => one.site === site.id))}
      <div>
        <p class="label">${words.sites.tag}</p>
        ${tagLine(site)}
        <p class="label">${words.sites.tagHint} <a href="/sites/${site.id}/install">${words.sites.install}</a></p>
      </div>
    </article>`
  }

  #form(site: Site | null, queues: readonly Queue[]) {
    return html`<div class="card" data-editing>
      <site-form .site=${site} .queues=${queues} @kept=${this.#editing.kept} @left=${this.#editing.left}></site-form>
    </div>`
  }
}
