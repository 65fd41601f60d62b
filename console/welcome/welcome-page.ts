import '@awesome.me/webawesome/dist/components/button/button.js'
import { consume } from '@lit/context'
import { Task } from '@lit/task'
import { html, nothing } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import { firstSteps } from '../../shared/schema/first-steps.ts'
import type { FirstSteps } from '../../shared/schema/first-steps.ts'
import type { Site } from '../../shared/schema/site.ts'
import { apiContext } from '../contexts/api-context.ts'
import { deskContext } from '../contexts/desk-context.ts'
import type { Api } from '../data/api.ts'
import type { DeskSession } from '../data/desk-session.ts'
import { facesOf } from '../elements/faces.ts'
import { SpokenElement } from '../elements/spoken-element.ts'
import { base } from '../styles/base.styles.ts'
import { facesStyles } from '../styles/faces.styles.ts'
import { tabbedPageStyles } from '../styles/tabbed-page.styles.ts'
import { firstStepsWords } from '../words/first-steps-words.ts'
import { FirstStepsReading, notTaken } from './first-steps-reading.ts'
import { stepItem } from './step-item.ts'
import { welcomePageStyles } from './welcome-page.styles.ts'

/** What a new desk needs, ticked as it really happens while the page is open. Loaded when asked for. */
@customElement('welcome-page')
export class WelcomePage extends SpokenElement {
  static override styles = [base, facesStyles, tabbedPageStyles, welcomePageStyles]

  @consume({ context: apiContext }) api!: Api
  @consume({ context: deskContext }) desk!: DeskSession
  @state() private failed = false
  readonly #steps = new FirstStepsReading(this, () => this.api)
  /** The website that may carry the tag, looked up once there is one. */
  readonly #site = new Task<readonly [boolean], Site | null>(this, {
    args: () => [this.#steps.task.value?.taken.site != null] as const,
    task: async ([there], { signal }) => {
      if (!there) return null
      const { sites } = await this.api.sites(signal)
      return sites.find(({ origins }) => origins.length > 0) ?? null
    },
  })

  override render() {
    return html`<header><h1>${firstStepsWords.title}</h1></header>
      <div class="scroller">
        <div class="column">${facesOf(this.#steps.task, (steps) => this.#there(steps))}</div>
      </div>`
  }

  #there(steps: FirstSteps) {
    const said = firstStepsWords
    const left = notTaken(steps).length
    const { zone } = this.desk.me.workspace
    return html`<div>
        <p>${left === 0 ? said.ready : said.lead}</p>
        <p role="status" class="quiet">${said.progress(firstSteps.length - left, firstSteps.length)}</p>
      </div>
      <ol>
        ${firstSteps.map((step) => stepItem(step, steps.taken[step], this.#site.value ?? null, zone))}
      </ol>
      <footer>${left === 0 ? html`<a href="/">${said.toInbox}</a>` : this.#away(steps.away)}</footer>`
  }

  #away(away: boolean) {
    const said = firstStepsWords
    return html`${away ? html`<p class="quiet">${said.isAway}</p>` : nothing}
      ${this.failed ? html`<p role="alert">${said.failed}</p>` : nothing}
      <wa-button size="s" appearance="outlined" @click=${() => void this.#putAway(!away)}
        >${away ? said.bringBack : said.putAway}</wa-button
      >`
  }

  async #putAway(away: boolean): Promise<void> {
    try {
      await this.api.putFirstStepsAway({ away })
      this.failed = false
      await this.#steps.task.run()
    } catch {
      this.failed = true
    }
  }
}
