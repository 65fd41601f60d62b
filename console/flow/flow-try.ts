import '@awesome.me/webawesome/dist/components/button/button.js'
import '@awesome.me/webawesome/dist/components/icon/icon.js'
import { css, html, LitElement } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import type { Language } from '../../shared/schema/basics.ts'
import type { Answers, Flow } from '../../shared/schema/flow.ts'
import type { Queue } from '../../shared/schema/queue.ts'
import type { Site } from '../../shared/schema/site.ts'
import { previewOf } from '../preview/preview-of.ts'
import '../preview/site-preview.ts'
import type { PreviewTried, SitePreview } from '../preview/site-preview.ts'
import { base } from '../styles/base.styles.ts'
import { flowWords } from '../words/flow-words.ts'
import './flow-verdict.ts'

/** The real widget with a flow that nobody has published, and what its answers would come to. */
@customElement('flow-try')
export class FlowTry extends LitElement {
  static override styles = [
    base,
    css`
      :host {
        display: grid;
        gap: var(--wa-space-m);
      }
      .head {
        display: flex;
        gap: var(--wa-space-s);
        align-items: center;
        justify-content: space-between;
        font-size: var(--wa-font-size-s);
      }
      .head wa-button {
        flex: none;
      }
      site-preview {
        height: clamp(26rem, 100dvh - 21rem, 40rem);
        border: 1px solid var(--wa-color-surface-border);
        border-radius: var(--wa-border-radius-l);
        overflow: hidden;
      }
    `,
  ]

  @property({ attribute: false }) site!: Site
  @property({ attribute: false }) queues: readonly Queue[] = []
  @property({ attribute: false }) flow: Flow | null = null
  @property({ attribute: false }) language: Language = 'en'
  /** What stands in the editor has faults: this is how it was before. */
  @property({ type: Boolean }) stale = false
  @state() private answers: Answers = {}
  @state() private sent = false
  @query('site-preview') private preview!: SitePreview | null

  override render() {
    const { site, queues, flow, language, answers, sent } = this
    const said = flowWords.preview
    return html`<div class="head">
        <p class="quiet">${this.stale ? said.stale : flow === null ? said.asksNothing : said.lead}</p>
        <wa-button size="s" appearance="plain" @click=${() => this.#again()}
          ><wa-icon slot="start" name="refresh"></wa-icon>${said.again}</wa-button
        >
      </div>
      <site-preview
        title=${said.frame}
        .previewed=${previewOf(site, flow, language)}
        @preview-tried=${(event: PreviewTried) => {
          this.answers = event.answers
          this.sent = event.isSent
        }}
      ></site-preview>
      <flow-verdict .flow=${flow} .answers=${answers} ?sent=${sent} .site=${site} .queues=${queues}></flow-verdict>`
  }

  #again(): void {
    this.answers = {}
    this.sent = false
    this.preview?.again()
  }
}
