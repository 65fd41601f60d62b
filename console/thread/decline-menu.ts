import '@awesome.me/webawesome/dist/components/button/button.js'
import '@awesome.me/webawesome/dist/components/dropdown/dropdown.js'
import '@awesome.me/webawesome/dist/components/dropdown-item/dropdown-item.js'
import { consume } from '@lit/context'
import { html, LitElement } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { DeclineReason, excuses } from '../../shared/schema/move.ts'
import { deskContext } from '../contexts/desk-context.ts'
import type { DeskSession } from '../data/desk-session.ts'
import { base } from '../styles/base.styles.ts'
import { choiceStyles } from '../styles/choice.styles.ts'
import { words } from '../words/words.ts'
import { actOn } from './act-on.ts'

/** Turns an offer down, for a reason: it goes to the next at once, instead of ringing on. */
@customElement('decline-menu')
export class DeclineMenu extends LitElement {
  static override styles = [base, choiceStyles]

  @property() inquiry = ''
  @state() private acting = false
  @consume({ context: deskContext }) desk!: DeskSession

  override render() {
    return html`<wa-dropdown
      placement="bottom-end"
      @wa-select=${(event: CustomEvent<{ item: { value: string } }>) => void this.#decline(event.detail.item.value)}
    >
      <wa-button slot="trigger" size="s" appearance="outlined" with-caret data-act="decline" ?loading=${this.acting}
        >${words.moves.decline}</wa-button
      >
      ${DeclineReason.options.map(
        (reason) =>
          html`<wa-dropdown-item value=${reason}
            ><span class="choice"
              >${words.moves.declines[reason]}<small
                >${excuses.includes(reason) ? words.moves.excused : words.moves.counted}</small
              ></span
            ></wa-dropdown-item
          >`,
      )}
    </wa-dropdown>`
  }

  async #decline(chosen: string): Promise<void> {
    const reason = DeclineReason.safeParse(chosen)
    if (!reason.success || this.acting) return
    this.acting = true
    await actOn(this, this.desk, this.inquiry, { type: 'decline', reason: reason.data })
    this.acting = false
  }
}
