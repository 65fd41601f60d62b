import '@awesome.me/webawesome/dist/components/dialog/dialog.js'
import { css, html, LitElement } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import { base } from '../styles/base.styles.ts'
import { words } from '../words/words.ts'

const rows = (): readonly [keys: readonly string[], does: string][] => [
  [['j', '↓'], words.keys.next],
  [['k', '↑'], words.keys.previous],
  [['Enter'], words.keys.open],
  [['x'], words.keys.pick],
  [['a'], words.keys.accept],
  [['r'], words.keys.reply],
  [['n'], words.keys.note],
  [['Esc'], words.keys.back],
  [['Ctrl+K'], words.keys.palette],
  [['/'], words.page.search],
  [['f'], words.keys.sift],
  [['l'], words.keys.log],
  [['1'], words.keys.waiting],
  [['2'], words.keys.mine],
  [['3'], words.keys.all],
  [['Enter', 'Ctrl+Enter'], words.keys.send],
  [['Shift+Enter'], words.keys.newLine],
  [['/'], words.keys.saved],
  [['?'], words.keys.help],
]

/** The list of keys, opened with "?" or from the menu. */
@customElement('key-help')
export class KeyHelp extends LitElement {
  static override styles = [
    base,
    css`
      dl {
        display: grid;
        grid-template-columns: auto 1fr;
        gap: var(--wa-space-xs) var(--wa-space-l);
        align-items: center;
        margin-top: var(--wa-space-m);
      }
      dt {
        display: flex;
        flex-wrap: wrap;
        gap: var(--wa-space-2xs);
      }
      kbd {
        min-width: 1.9em;
        padding: 0.15em 0.5em;
        border: 1px solid var(--wa-color-surface-border);
        border-bottom-width: 2px;
        border-radius: var(--wa-border-radius-s);
        background: var(--wa-color-surface-lowered);
        font: inherit;
        font-size: var(--wa-font-size-s);
        text-align: center;
      }
    `,
  ]

  @state() private open = false

  show(): void {
    this.open = true
  }

  override render() {
    return html`<wa-dialog
      label=${words.keys.title}
      light-dismiss
      ?open=${this.open}
      @wa-after-hide=${() => (this.open = false)}
    >
      <p class="quiet">${words.keys.lead}</p>
      <dl>
        ${rows().map(
          ([keys, does]) =>
            html`<dt>${keys.map((key) => html`<kbd>${key}</kbd>`)}</dt>
              <dd>${does}</dd>`,
        )}
      </dl>
    </wa-dialog>`
  }
}
