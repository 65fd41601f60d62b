import '@awesome.me/webawesome/dist/components/button/button.js'
import '@awesome.me/webawesome/dist/components/icon/icon.js'
import { css, html, LitElement, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { CheckedLine, LineDid } from '../../shared/schema/customer-import.ts'
import { base } from '../styles/base.styles.ts'
import { customerWords } from '../words/customer-words.ts'
import { locale } from '../words/words.ts'
import { customersStyles } from './customers.styles.ts'
import { isLeftOut, verdictWords } from './verdict-words.ts'

/** In the order in which they are shown, and in which the first of them is chosen: what somebody may want to mend first. */
const shownOrder: readonly LineDid[] = ['new', 'completed', 'differs', 'unchanged', 'repeated', 'forgotten', 'wrong']
const chosenOrder: readonly LineDid[] = ['wrong', 'forgotten', 'repeated', 'differs', 'completed', 'new', 'unchanged']
/** Lines seen at once, and how many more at a time. */
const [atFirst, more] = [50, 200]

/** Somebody wants the lines that are left out as a file. */
class LeftOutWanted extends Event {
  constructor() {
    super('left-out-wanted')
  }
}

/**
 * What becomes of the lines of a list: how many of each, and one by one.
 * @fires left-out-wanted - Those that are left out are wanted as a file.
 */
@customElement('verdict-list')
export class VerdictList extends LitElement {
  static override styles = [
    base,
    customersStyles,
    css`
      button {
        min-height: 2rem;
        padding: 0 0.8em;
        border: 1px solid var(--wa-color-surface-border);
        border-radius: var(--wa-border-radius-m);
        background: none;
        color: var(--wa-color-text-normal);
        font-size: var(--wa-font-size-s);
        cursor: pointer;
      }
      button[aria-pressed='true'] {
        border-color: var(--wa-color-brand-border-normal);
        background: var(--wa-color-brand-fill-quiet);
        color: var(--wa-color-brand-on-quiet);
      }
      li {
        display: grid;
        grid-template-columns: 6rem minmax(0, 14rem) minmax(0, 1fr);
        gap: 0 var(--wa-space-s);
        padding-block: var(--wa-space-2xs);
        border-block-end: 1px solid var(--wa-color-surface-border);
        font-size: var(--wa-font-size-s);
      }
      @media (max-width: 44rem) {
        li {
          grid-template-columns: 6rem minmax(0, 1fr);
        }
        li > :last-child {
          grid-column: 1 / -1;
        }
      }
    `,
  ]

  @property({ attribute: false }) lines: readonly CheckedLine[] = []
  /** Whose line it is, as it stands in the file. */
  @property({ attribute: false }) names: ReadonlyMap<number, string> = new Map()
  /** The workspace's, in which days are. */
  @property() zone = ''
  @state() private chosen: LineDid | null = null
  @state() private most = atFirst

  override render() {
    const byVerdict = Map.groupBy(this.lines, ({ verdict }) => verdict.did)
    const chosen =
      this.chosen !== null && byVerdict.has(this.chosen) ? this.chosen : chosenOrder.find((did) => byVerdict.has(did))
    const shown = chosen === undefined ? [] : byVerdict.get(chosen)!
    return html`<div role="group" class="buttons" aria-label=${customerWords.check.show}>
        ${shownOrder
          .filter((did) => byVerdict.has(did))
          .map(
            (did) =>
              html`<button type="button" aria-pressed=${did === chosen} @click=${() => this.#choose(did)}>
                ${customerWords.verdicts[did]} <b>${byVerdict.get(did)!.length.toLocaleString(locale)}</b>
              </button>`,
          )}
      </div>
      <ul>
        ${shown.slice(0, this.most).map((one) => this.#line(one))}
      </ul>
      <div class="buttons">
        ${
          shown.length > this.most
            ? html`<wa-button size="s" appearance="outlined" @click=${() => (this.most += more)}
                >${customerWords.check.more}</wa-button
              >`
            : nothing
        }
        ${this.#download()}
      </div>`
  }

  #line({ line, verdict }: CheckedLine) {
    return html`<li>
      <span class="label">${customerWords.file.line(line.toLocaleString(locale))}</span>
      <bdi>${this.names.get(line) ?? ''}</bdi>
      <span>${verdictWords(verdict, this.zone)}</span>
    </li>`
  }

  #download() {
    const count = this.lines.filter(({ verdict }) => isLeftOut(verdict)).length
    if (count === 0) return nothing
    return html`<wa-button size="s" appearance="outlined" @click=${() => this.dispatchEvent(new LeftOutWanted())}
      ><wa-icon slot="start" name="download"></wa-icon>${customerWords.leftOut.download(count)}</wa-button
    >`
  }

  #choose(did: LineDid): void {
    this.chosen = did
    this.most = atFirst
  }
}
