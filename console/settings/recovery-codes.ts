import '@awesome.me/webawesome/dist/components/button/button.js'
import '@awesome.me/webawesome/dist/components/icon/icon.js'
import { css, html, LitElement } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { base } from '../styles/base.styles.ts'
import { secondFactorWords } from '../words/second-factor-words.ts'

/**
 * Recovery codes, shown once.
 * @fires kept - They are put away.
 */
@customElement('recovery-codes')
export class RecoveryCodesShown extends LitElement {
  static override styles = [
    base,
    css`
      :host {
        display: grid;
        gap: var(--wa-space-m);
      }
      h2 {
        font-size: var(--wa-font-size-m);
      }
      ul {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(13rem, 1fr));
        gap: var(--wa-space-xs);
        font-family: var(--wa-font-family-code);
      }
      div {
        display: flex;
        flex-wrap: wrap;
        gap: var(--wa-space-s);
      }
    `,
  ]

  @property({ attribute: false }) codes: readonly string[] = []

  override firstUpdated(): void {
    this.renderRoot.querySelector<HTMLElement>('h2')?.focus()
  }

  override render() {
    const { codes } = secondFactorWords
    return html`<h2 tabindex="-1">${codes.title}</h2>
      <p>${codes.lead}</p>
      <ul>
        ${this.codes.map((code) => html`<li><bdi>${code}</bdi></li>`)}
      </ul>
      <div>
        <wa-button appearance="outlined" @click=${() => void navigator.clipboard.writeText(this.codes.join('\n'))}
          ><wa-icon slot="start" name="copy"></wa-icon>${codes.copy}</wa-button
        >
        <wa-button
          variant="brand"
          @click=${() => this.dispatchEvent(new Event('kept', { bubbles: true, composed: true }))}
          >${codes.done}</wa-button
        >
      </div>`
  }
}
