import '@awesome.me/webawesome/dist/components/button/button.js'
import '@awesome.me/webawesome/dist/components/dialog/dialog.js'
import { consume } from '@lit/context'
import { Task } from '@lit/task'
import { css, html, LitElement, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { CountedPage } from '../../shared/schema/measures.ts'
import { apiContext } from '../contexts/api-context.ts'
import type { Api } from '../data/api.ts'
import { facesOf } from '../elements/faces.ts'
import '../inbox/inbox-row.ts'
import { base } from '../styles/base.styles.ts'
import { facesStyles } from '../styles/faces.styles.ts'
import { measuredWords } from '../words/measured-words.ts'
import { words } from '../words/words.ts'
import { spanOf } from './measured-span.ts'
import { withColleagues } from './measures-address.ts'
import type { MeasuresAddress } from './measures-address.ts'

/**
 * The inquiries behind the number that the address names, a page at a time, each leading to its thread.
 * @fires left - It was closed.
 */
@customElement('counted-list')
export class CountedList extends LitElement {
  static override styles = [
    base,
    facesStyles,
    css`
      wa-dialog {
        --width: 34rem;
      }
      li + li {
        border-block-start: 1px solid var(--wa-color-surface-border);
      }
      .foot {
        display: grid;
        gap: var(--wa-space-s);
        justify-items: center;
        padding-block-start: var(--wa-space-m);
        font-size: var(--wa-font-size-s);
      }
    `,
  ]

  @property({ attribute: false }) address!: MeasuresAddress
  /** Name of the row of the cut that the number is in; empty for one of the whole. */
  @property() row = ''
  @consume({ context: apiContext }) api!: Api
  /** Pages after the first. */
  @state() private later: readonly CountedPage[] = []
  @state() private busy = false
  /** The last page that was asked for did not come; the button asks again. */
  @state() private failed = false
  readonly #first = new Task<readonly [string], CountedPage | null>(this, {
    args: () => [JSON.stringify(this.#question)] as const,
    task: async (_, { signal }) => {
      this.later = []
      return this.#page(null, signal)
    },
  })

  override render() {
    const { list, days } = this.address
    const { counts } = measuredWords
    const where = this.row === '' ? spanOf(days) : `${this.row}${words.comma}${spanOf(days)}`
    return html`<wa-dialog
      label=${list === null ? '' : measuredWords.list.title(counts[list], where)}
      light-dismiss
      ?open=${list !== null}
      @wa-after-hide=${(event: Event) => {
        if (event.target === event.currentTarget) this.dispatchEvent(new Event('left'))
      }}
    >
      ${list === null ? nothing : facesOf(this.#first, (first) => (first === null ? nothing : this.#there([first, ...this.later])))}
    </wa-dialog>`
  }

  #there(pages: readonly CountedPage[]) {
    const { list } = measuredWords
    const items = pages.flatMap((page) => page.items)
    const hidden = pages.reduce((sum, page) => sum + page.hidden, 0)
    const next = pages.at(-1)!.next
    return html`<ul>
        ${items.map(({ card }) => html`<li><inbox-row view="all" .card=${card}></inbox-row></li>`)}
      </ul>
      <div class="foot">
        ${items.length === 0 && hidden === 0 ? html`<p class="quiet">${list.none}</p>` : nothing}
        ${hidden === 0 ? nothing : html`<p class="quiet">${list.hidden(hidden)}</p>`}
        <p role="status">${this.failed ? list.failed : nothing}</p>
        ${
          next === null
            ? nothing
            : html`<wa-button size="s" appearance="outlined" ?loading=${this.busy} @click=${() => void this.#more(next)}
                >${list.more}</wa-button
              >`
        }
      </div>`
  }

  async #page(before: string | null, signal?: AbortSignal): Promise<CountedPage | null> {
    const question = this.#question
    return question === null
      ? null
      : this.api.countedInquiries({ ...question, ...(before !== null && { before }) }, signal)
  }

  /** What is asked for; null: nothing. */
  get #question(): Record<string, string> | null {
    const { days, by, and, list, key, andKey } = this.address
    if (list === null) return null
    const row = { ...(key !== '' && { by, key }), ...(key !== '' && and !== null && { and, andKey }) }
    return { ...days, ...row, ...withColleagues(this.address), count: list }
  }

  async #more(before: string): Promise<void> {
    const asked = this.#first.value
    this.busy = true
    this.failed = false
    try {
      const page = await this.#page(before)
      // Another number may be shown by now.
      if (page !== null && this.#first.value === asked) this.later = [...this.later, page]
    } catch {
      this.failed = true
    } finally {
      this.busy = false
    }
  }
}
