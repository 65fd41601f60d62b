import '@awesome.me/webawesome/dist/components/button/button.js'
import { css, html, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { InquiryCard } from '../../shared/schema/inquiry.ts'
import { mostAtOnce } from '../data/selection.ts'
import { SpokenElement } from '../elements/spoken-element.ts'
import { base } from '../styles/base.styles.ts'
import { bulkWords } from '../words/bulk-words.ts'
import './bulk-dialog.ts'

/**
 * Below a list in which several are chosen: how many, all of them, and what is done with them.
 * @fires all - All of the list are wanted.
 * @fires went - With the ids of those that were passed on.
 */
@customElement('bulk-bar')
export class BulkBar extends SpokenElement {
  static override styles = [
    base,
    css`
      .bar {
        display: flex;
        flex-wrap: wrap;
        gap: var(--wa-space-2xs) var(--wa-space-s);
        align-items: center;
        padding: var(--wa-space-xs) var(--wa-space-m);
        border-block-start: 1px solid var(--wa-color-surface-border);
        background: var(--wa-color-surface-raised);
      }
      .count {
        flex: 1;
        font-weight: var(--wa-font-weight-semibold);
        white-space: nowrap;
      }
      .full {
        flex-basis: 100%;
        color: var(--wa-color-text-quiet);
        font-size: var(--wa-font-size-s);
      }
    `,
  ]

  /** The chosen ones, in the order of the list. */
  @property({ attribute: false }) chosen: readonly InquiryCard[] = []
  /** How many of the list can be chosen. */
  @property({ type: Number }) choosable = 0
  /** Those the dialog is about: what is chosen meanwhile is not. */
  @state() private passing: readonly InquiryCard[] | null = null

  override render() {
    const { chosen, choosable } = this
    return html`<div class="bar" role="group" aria-label=${bulkWords.title}>
        <span class="count" role="status">${bulkWords.count(chosen.length)}</span>
        ${
          chosen.length >= Math.min(choosable, mostAtOnce)
            ? nothing
            : html`<wa-button size="s" appearance="plain" @click=${() => this.dispatchEvent(new Event('all'))}
                >${choosable > mostAtOnce ? bulkWords.first(mostAtOnce) : bulkWords.all(choosable)}</wa-button
              >`
        }
        <wa-button size="s" variant="brand" ?disabled=${chosen.length === 0} @click=${() => (this.passing = chosen)}
          >${bulkWords.pass}</wa-button
        >
        ${chosen.length < mostAtOnce ? nothing : html`<span class="full">${bulkWords.full(mostAtOnce)}</span>`}
      </div>
      ${
        this.passing === null
          ? nothing
          : html`<bulk-dialog .cards=${this.passing} @left=${() => (this.passing = null)}></bulk-dialog>`
      }`
  }
}
