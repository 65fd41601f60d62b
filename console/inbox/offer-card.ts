import '@awesome.me/webawesome/dist/components/button/button.js'
import '@awesome.me/webawesome/dist/components/icon/icon.js'
import { consume } from '@lit/context'
import { css, html, LitElement, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { InquiryCard } from '../../shared/schema/inquiry.ts'
import { deskContext } from '../contexts/desk-context.ts'
import { EverySecond } from '../controllers/every-second.ts'
import { acceptOffer } from '../data/accept-offer.ts'
import type { DeskSession } from '../data/desk-session.ts'
import '../elements/tier-mark.ts'
import { waitMark } from '../elements/wait-mark.ts'
import { navigate } from '../navigate.ts'
import { Said } from '../shell/said.ts'
import { base } from '../styles/base.styles.ts'
import { presenceDot } from '../styles/presence-dot.styles.ts'
import '../thread/decline-menu.ts'
import { words } from '../words/words.ts'
import { visitorName } from '../text/visitor-name.ts'

/**
 * An offer to me: who asks what, how it stands with them, how long I have, and Accept. Stands first in every list until
 * it is taken or out.
 */
@customElement('offer-card')
export class OfferCard extends LitElement {
  static override styles = [
    base,
    presenceDot,
    css`
      article {
        display: grid;
        gap: var(--wa-space-xs);
        padding: var(--wa-space-s) var(--wa-space-m) var(--wa-space-m);
        border: 1px solid var(--wa-color-brand-border-normal);
        border-radius: var(--wa-border-radius-l);
        background: var(--wa-color-brand-fill-quiet);
        box-shadow: var(--wa-shadow-s);
      }
      header {
        display: flex;
        gap: var(--wa-space-s);
        align-items: center;
      }
      h2 {
        overflow: hidden;
        font-size: var(--wa-font-size-m);
        text-overflow: ellipsis;
      }
      .facts {
        display: flex;
        flex-wrap: wrap;
        gap: 0 var(--wa-space-m);
        color: var(--wa-color-text-normal);
        font-size: var(--wa-font-size-xs);
      }
      .here {
        display: inline-flex;
        gap: 0.45em;
        align-items: center;
      }
      [data-kind='complaint'] {
        color: var(--wa-color-danger-on-quiet);
        font-weight: var(--wa-font-weight-semibold);
      }
      .excerpt {
        display: -webkit-box;
        overflow: hidden;
        font-size: var(--wa-font-size-s);
        -webkit-box-orient: vertical;
        -webkit-line-clamp: 3;
        unicode-bidi: isolate;
        overflow-wrap: anywhere;
      }
      progress {
        width: 100%;
        height: 4px;
        border: 0;
        border-radius: 2px;
        overflow: hidden;
        background: var(--wa-color-brand-fill-normal);
        appearance: none;
      }
      progress::-webkit-progress-bar {
        background: var(--wa-color-brand-fill-normal);
      }
      progress::-webkit-progress-value {
        background: var(--wa-color-brand-fill-loud);
      }
      progress::-moz-progress-bar {
        background: var(--wa-color-brand-fill-loud);
      }
      footer {
        display: flex;
        gap: var(--wa-space-s);
        align-items: center;
        justify-content: space-between;
      }
      .acts {
        display: flex;
        gap: var(--wa-space-xs);
      }
      .left {
        font-size: var(--wa-font-size-s);
        font-variant-numeric: tabular-nums;
      }
    `,
  ]

  @property({ attribute: false }) card!: InquiryCard
  @state() private accepting = false
  @consume({ context: deskContext }) desk!: DeskSession

  constructor() {
    super()
    void new EverySecond(this)
  }

  override render() {
    const { card } = this
    const leftMs = Math.max(0, (card.offerDue ?? 0) - Date.now())
    const left = leftMs === 0 ? words.offer.out : words.offer.left(Math.ceil(leftMs / 1000))
    return html`<article aria-label=${words.offer.title(visitorName(card))}>
      <header>
        <h2><bdi>${visitorName(card)}</bdi></h2>
        <tier-mark .tier=${card.tier}></tier-mark>
      </header>
      <p class="facts">
        ${waitMark(card)}
        ${card.kind === 'lead' ? nothing : html`<span data-kind=${card.kind}>${words.lead.kinds[card.kind]}</span>`}
        <span class="here"
          ><span class="dot" data-presence=${card.visitorHere ? 'available' : 'away'}></span
          >${card.visitorHere ? words.card.here : words.card.gone}</span
        >
      </p>
      <p class="excerpt" dir="auto">${card.excerpt}</p>
      <progress max=${(card.offerDue ?? 0) - (card.offeredAt ?? 0)} .value=${leftMs} aria-label=${left}></progress>
      <footer>
        <span class="left">${left}</span>
        <span class="acts">
          <decline-menu inquiry=${card.id}></decline-menu>
          <wa-button variant="brand" size="s" ?loading=${this.accepting} @click=${this.#accept}
            >${words.offer.accept}</wa-button
          >
        </span>
      </footer>
    </article>`
  }

  async #accept(): Promise<void> {
    this.accepting = true
    const failure = await acceptOffer(this.desk, this.card.id)
    this.accepting = false
    if (failure === null) navigate(`/inbox/mine/${this.card.id}`)
    else this.dispatchEvent(new Said(words.problems[failure]))
  }
}
