import '@awesome.me/webawesome/dist/components/button/button.js'
import '@awesome.me/webawesome/dist/components/switch/switch.js'
import { consume } from '@lit/context'
import { Task } from '@lit/task'
import { css, html, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { Site } from '../../shared/schema/site.ts'
import { apiContext } from '../contexts/api-context.ts'
import { deskContext } from '../contexts/desk-context.ts'
import type { Api } from '../data/api.ts'
import type { DeskSession } from '../data/desk-session.ts'
import { siteOf } from '../data/site-of.ts'
import '../elements/code-block.ts'
import { facesOf } from '../elements/faces.ts'
import { oneField } from '../elements/live-fields.ts'
import { SpokenElement } from '../elements/spoken-element.ts'
import { base } from '../styles/base.styles.ts'
import { facesStyles } from '../styles/faces.styles.ts'
import { tabbedPageStyles } from '../styles/tabbed-page.styles.ts'
import { installWords } from '../words/install-words.ts'
import { ownButton, platforms, policyFor, recipesFor, scripts } from './recipes.ts'
import type { Platform } from './recipes.ts'
import './pinned-section.ts'
import './vouching-section.ts'

/** How one website's tag gets onto its pages, with everything ready to copy, and how to see whether it works. */
@customElement('install-page')
export class InstallPage extends SpokenElement {
  static override styles = [
    base,
    facesStyles,
    tabbedPageStyles,
    css`
      header > div {
        display: grid;
      }
      .column {
        display: grid;
        gap: var(--wa-space-l);
        max-width: 48rem;
      }
      section {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--wa-space-s);
      }
      h2 {
        font-size: var(--wa-font-size-m);
      }
      header a,
      .quiet {
        font-size: var(--wa-font-size-s);
      }
      .links {
        display: flex;
        flex-wrap: wrap;
        gap: var(--wa-space-xs);
      }
    `,
  ]

  /** Id of the website. */
  @property() site = ''
  @consume({ context: apiContext }) api!: Api
  @consume({ context: deskContext }) desk!: DeskSession
  @state() private platform: Platform = 'html'
  /** For pages that are only being tried. */
  @state() private test = false
  readonly #known = new Task(this, {
    args: () => [this.site] as const,
    task: ([id], { signal }) => siteOf(this.api, id, signal),
  })

  override render() {
    return html`${facesOf(this.#known, (site) => this.#page(site))}`
  }

  #page(site: Site) {
    const { origin: server } = location
    const said = installWords
    return html`<header>
        <div>
          <a href="/settings/sites">${said.back}</a>
          <h1><bdi>${said.title(site.name)}</bdi></h1>
        </div>
      </header>
      <div class="scroller">
        <div class="column">
          <p>${said.lead}</p>
          <section>
            ${oneField<Platform>(
              {
                name: 'platform',
                label: said.platform,
                value: this.platform,
                fault: '',
                change: (platform) => (this.platform = platform),
              },
              platforms.map((one) => [one, said.platforms[one]] as const),
            )}
            <p class="quiet">${said.steps[this.platform]}</p>
            ${this.#trying()}
            ${recipesFor(this.test ? { ...site, key: site.testKey } : site, server)[this.platform].map(
              ({ file, code }) =>
                html`${file === null ? nothing : html`<p class="quiet">${said.into} <code>${file}</code></p>`}
                  <code-block code=${code} label=${said.copy}></code-block>`,
            )}
          </section>
          ${this.#allowed(site)}
          <section>
            <h2>${said.policy}</h2>
            <p class="quiet">${said.policyHint}</p>
            <code-block code=${policyFor(server, site.look.logo)} label=${said.copy}></code-block>
          </section>
          <section>
            <h2>${said.own}</h2>
            <p class="quiet">${said.ownHint}</p>
            <code-block code=${ownButton.html} label=${said.copy}></code-block>
            <code-block code=${ownButton.css} label=${said.copy}></code-block>
          </section>
          <pinned-section .site=${this.test ? { ...site, key: site.testKey } : site}></pinned-section>
          ${
            this.desk.me.may['site.write'] === 'none'
              ? nothing
              : html`<vouching-section .site=${site}></vouching-section>`
          }
          <section>
            <h2>${said.scripts}</h2>
            <p class="quiet">${said.scriptsHint}</p>
            <code-block code=${scripts} label=${said.copy}></code-block>
          </section>
        </div>
      </div>`
  }

  #trying() {
    const said = installWords
    return html`<wa-switch
        ?checked=${this.test}
        @change=${(event: Event) => (this.test = (event.target as HTMLInputElement).checked)}
        >${said.test}</wa-switch
      >
      <p class="quiet">${said.testHint}</p>`
  }

  #allowed({ origins }: Site) {
    const said = installWords
    const fixed = origins.filter((origin) => !origin.includes('*'))
    return html`<section>
        <h2>${said.allowed}</h2>
        ${
          origins.length === 0
            ? html`<p>${said.allowedNone}</p>`
            : html`<p>${origins.map((origin, at) => html`${at === 0 ? '' : ', '}<bdi>${origin}</bdi>`)}</p>
                <p class="quiet">${said.allowedHint}</p>`
        }
        <p><a href="/settings/sites">${said.change}</a></p>
      </section>
      <section>
        <h2>${said.check}</h2>
        <p class="quiet">${said.checkHint}</p>
        ${
          fixed.length === 0
            ? nothing
            : html`<div class="links">
                ${fixed.map(
                  (origin) =>
                    html`<wa-button
                      size="s"
                      appearance="outlined"
                      href="${origin}/?foyer-check"
                      target="_blank"
                      rel="noopener noreferrer"
                      >${said.checkOpen(origin)}</wa-button
                    >`,
                )}
              </div>`
        }
      </section>`
  }
}
