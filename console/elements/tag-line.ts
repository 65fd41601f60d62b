import '@awesome.me/webawesome/dist/components/copy-button/copy-button.js'
import { css, html, LitElement } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { Site } from '../../shared/schema/site.ts'
import { tagOf } from '../../shared/tag-of.ts'
import { base } from '../styles/base.styles.ts'
import { words } from '../words/words.ts'

/** The line a site owner puts on their pages, ready to copy. */
@customElement('tag-line')
export class TagLine extends LitElement {
  static override styles = [
    base,
    css`
      :host {
        display: block;
      }
      div {
        display: flex;
        gap: var(--wa-space-xs);
        align-items: start;
        padding: var(--wa-space-xs) var(--wa-space-xs) var(--wa-space-xs) var(--wa-space-s);
        border: 1px solid var(--wa-color-surface-border);
        border-radius: var(--wa-border-radius-m);
        background: var(--wa-color-surface-lowered);
      }
      code {
        flex: 1;
        min-width: 0;
        font-family: var(--wa-font-family-code);
        font-size: var(--wa-font-size-s);
        line-height: 1.6;
        overflow-wrap: anywhere;
      }
    `,
  ]

  @property({ attribute: false }) site!: Site

  override render() {
    const line = tagOf(location.origin, this.site)
    return html`<div>
      <code>${line}</code>
      <wa-copy-button value=${line} copy-label=${words.sites.copyTag} success-label=${words.copied}></wa-copy-button>
    </div>`
  }
}
