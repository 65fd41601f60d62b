import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { Tier } from '../../shared/qualification/score.ts'
import { base } from '../styles/base.styles.ts'
import { words } from '../words/words.ts'

/** A lead's tier as one letter; nothing for what has none. */
@customElement('tier-mark')
export class TierMark extends LitElement {
  static override styles = [
    base,
    css`
      :host {
        flex: none;
      }
      span[data-tier] {
        display: inline-grid;
        place-items: center;
        min-width: 1.5em;
        padding: 0 0.35em;
        border-radius: var(--wa-border-radius-s);
        background: var(--wa-color-neutral-fill-quiet);
        color: var(--wa-color-neutral-on-quiet);
        font-size: var(--wa-font-size-xs);
        font-weight: var(--wa-font-weight-bold);
        line-height: 1.5;
      }
      span[data-tier='A'] {
        background: var(--wa-color-brand-fill-loud);
        color: var(--wa-color-brand-on-loud);
      }
      span[data-tier='B'] {
        background: var(--wa-color-brand-fill-quiet);
        color: var(--wa-color-brand-on-quiet);
      }
    `,
  ]

  @property({ attribute: false }) tier: Tier | null = null

  override render() {
    const { tier } = this
    if (tier === null) return nothing
    return html`<span data-tier=${tier} title=${words.lead.tier(tier)}
      ><span aria-hidden="true">${tier}</span><span class="hidden-words">${words.lead.tier(tier)}</span></span
    >`
  }
}
