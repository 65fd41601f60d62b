import '@awesome.me/webawesome/dist/components/button/button.js'
import '@awesome.me/webawesome/dist/components/icon/icon.js'
import { consume } from '@lit/context'
import { Task } from '@lit/task'
import { html, LitElement, nothing } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import type { NoticeLine, NoticePage } from '../../shared/schema/alerts.ts'
import { apiContext } from '../contexts/api-context.ts'
import type { Api } from '../data/api.ts'
import { ProblemError } from '../data/problem-error.ts'
import { facesOf } from '../elements/faces.ts'
import { Said } from '../shell/said.ts'
import { base } from '../styles/base.styles.ts'
import { facesStyles } from '../styles/faces.styles.ts'
import { alertWords } from '../words/alert-words.ts'
import { statusWords } from '../words/status-words.ts'
import { words } from '../words/words.ts'
import './notice-lines.ts'
import type { AgainWanted } from './notice-lines.ts'
import './seen-figures.ts'
import { settingsStyles } from './settings.styles.ts'

/** The delivery log of the workspace: what was sent to whom, how it stands, and trying again. */
@customElement('notice-list')
export class NoticeList extends LitElement {
  static override styles = [base, facesStyles, settingsStyles]

  @consume({ context: apiContext }) api!: Api
  /** Pages after the first. */
  @state() private older: readonly NoticeLine[] = []
  @state() private next: string | null = null
  @state() private reading = false
  readonly #first = new Task<readonly [], NoticePage>(this, {
    args: () => [] as const,
    task: async (_, { signal }) => {
      const page = await this.api.notices(null, signal)
      this.older = []
      this.next = page.next
      return page
    },
  })

  override render() {
    const { log } = alertWords
    return html`<div class="head">
        <p class="quiet">${log.lead}</p>
        <wa-button size="s" appearance="outlined" @click=${() => void this.#first.run()}
          ><wa-icon slot="start" name="refresh"></wa-icon>${statusWords.refresh}</wa-button
        >
      </div>
      ${facesOf(this.#first, (page) => this.#there(page))}`
  }

  #there({ notices, seen }: NoticePage) {
    const { log, mine } = alertWords
    if (notices.length === 0) {
      return html`<div class="face">
        <h2>${log.empty.title}</h2>
        <p class="quiet">${log.empty.lead}</p>
      </div>`
    }
    return html`<section class="card">
        <h2>${mine.seen}</h2>
        <seen-figures .times=${seen} lead=${mine.seenOthers}></seen-figures>
      </section>
      <notice-lines
        .notices=${[...notices, ...this.older]}
        again
        @again-wanted=${(event: AgainWanted) => void this.#again(event.notice)}
      ></notice-lines>
      ${
        this.next === null
          ? nothing
          : html`<div class="buttons">
              <wa-button appearance="outlined" ?loading=${this.reading} @click=${() => void this.#more()}
                >${log.more}</wa-button
              >
            </div>`
      }`
  }

  async #more(): Promise<void> {
    this.reading = true
    await this.#try(async () => {
      const page = await this.api.notices(this.next)
      this.older = [...this.older, ...page.notices]
      this.next = page.next
    })
    this.reading = false
  }

  async #again(notice: string): Promise<void> {
    await this.#try(async () => {
      await this.api.noticeAgain(notice)
      this.dispatchEvent(new Said(alertWords.log.tried))
      await this.#first.run()
    })
  }

  async #try(act: () => Promise<void>): Promise<void> {
    try {
      await act()
    } catch (error) {
      this.dispatchEvent(new Said(words.problems[error instanceof ProblemError ? error.code : 'internal']))
    }
  }
}
