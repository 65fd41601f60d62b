import '@awesome.me/webawesome/dist/components/button/button.js'
import '@awesome.me/webawesome/dist/components/dropdown/dropdown.js'
import '@awesome.me/webawesome/dist/components/dropdown-item/dropdown-item.js'
import { html, LitElement, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { InquiryCard } from '../../shared/schema/inquiry.ts'
import { base } from '../styles/base.styles.ts'
import { choiceStyles } from '../styles/choice.styles.ts'
import { words } from '../words/words.ts'
import type { MoveKind } from './move-of.ts'

const kinds: readonly MoveKind[] = ['consult', 'transfer', 'escalate']

/** From hand to hand: asks a colleague, passes an inquiry on, or upwards. What each needs is asked in a dialog. */
@customElement('move-menu')
export class MoveMenu extends LitElement {
  static override styles = [base, choiceStyles]

  @property({ attribute: false }) card!: InquiryCard
  @state() private asked: MoveKind | null = null

  override render() {
    return html`<wa-dropdown
        placement="bottom-end"
        @wa-select=${(event: CustomEvent<{ item: { value: string } }>) => void this.#ask(event.detail.item.value)}
      >
        <wa-button slot="trigger" size="s" appearance="outlined" with-caret data-act="move"
          >${words.moves.menu}</wa-button
        >
        ${kinds
          .filter((kind) => kind !== 'consult' || this.card.state === 'open')
          .map(
            (kind) =>
              html`<wa-dropdown-item value=${kind}
                ><span class="choice">${words.moves[kind]}<small>${words.moves[`${kind}Lead`]}</small></span>
              </wa-dropdown-item>`,
          )}
      </wa-dropdown>
      ${
        this.asked === null
          ? nothing
          : html`<move-dialog .card=${this.card} .kind=${this.asked} @left=${() => (this.asked = null)}></move-dialog>`
      }`
  }

  /** The dialog comes when it is first wanted. */
  async #ask(value: string): Promise<void> {
    await import('./move-dialog.ts')
    this.asked = kinds.find((kind) => kind === value) ?? null
  }
}
