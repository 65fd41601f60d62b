import '@awesome.me/webawesome/dist/components/copy-button/copy-button.js'
import { css, html, LitElement } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { base } from '../styles/base.styles.ts'
import { words } from '../words/words.ts'

/** Code to be copied as it stands. */
@customElement('code-block')
export class CodeBlock extends LitElement {
  static override styles = [
    base,
    css`
      :host {
        display: block;
        margin-block: var(--wa-space-2xs);
      }
      div {
        display: flex;
        gap: var(--wa-space-xs);
        align-items: start;
        padding: var(--wa-space-xs);
        padding-inline-start: var(--wa-space-s);
        border: 1px solid var(--wa-color-surface-border);
        border-radius: var(--wa-border-radius-m);
        background: var(--wa-color-surface-lowered);
      }
      code {
        flex: 1;
        min-width: 0;
        direction: ltr;
        font-family: var(--wa-font-family-code);
        font-size: var(--wa-font-size-s);
        line-height: 1.6;
        white-space: pre-wrap;
        overflow-wrap: anywhere;
      }
    `,
  ]

  @property() code = ''
  /** What pressing the button is called. */
  @property() label = ''

  override render() {
    return html`<div>
      <code>${this.code}</code>
      <wa-copy-button value=${this.code} copy-label=${this.label} success-label=${words.copied}></wa-copy-button>
    </div>`
  }
}
