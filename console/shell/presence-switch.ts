import '@awesome.me/webawesome/dist/components/button/button.js'
import '@awesome.me/webawesome/dist/components/dropdown/dropdown.js'
import '@awesome.me/webawesome/dist/components/dropdown-item/dropdown-item.js'
import { consume } from '@lit/context'
import { css, html, LitElement, nothing } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import { Presence } from '../../shared/schema/command.ts'
import type { Off } from '../../shared/schema/frame.ts'
import { deskContext } from '../contexts/desk-context.ts'
import { teamContext } from '../contexts/team-context.ts'
import { Follow } from '../controllers/follow.ts'
import type { DeskSession } from '../data/desk-session.ts'
import { base } from '../styles/base.styles.ts'
import { footButton } from '../styles/foot-button.styles.ts'
import { presenceDot } from '../styles/presence-dot.styles.ts'
import { offWords } from '../text/off-words.ts'
import { words } from '../words/words.ts'
import { declarePresence } from './declare-presence.ts'

/** Available, busy or away: whether new inquiries are offered to me. */
@customElement('presence-switch')
export class PresenceSwitch extends LitElement {
  static override styles = [
    base,
    presenceDot,
    footButton,
    css`
      wa-dropdown::part(menu) {
        min-width: 16rem;
      }
      wa-button::part(caret) {
        margin-inline-start: auto;
      }
      .choice {
        display: grid;
      }
      p {
        padding: var(--wa-space-2xs) var(--wa-space-m) var(--wa-space-xs);
        color: var(--wa-color-text-quiet);
        font-size: var(--wa-font-size-s);
      }
      small {
        color: var(--wa-color-text-quiet);
        font-size: var(--wa-font-size-s);
      }
      @media (max-width: 60rem) {
        wa-button::part(caret) {
          display: none;
        }
      }
    `,
  ]

  @consume({ context: deskContext }) desk!: DeskSession
  @state() private changing = false
  readonly #team = new Follow(this, teamContext)

  override render() {
    const { presence, off } = this.#team.store
    const said = off !== null && presence === 'away' ? words.off[off.because] : words.presence[presence]
    return html`<wa-dropdown placement="top-start" @wa-select=${this.#choose}>
      <wa-button slot="trigger" size="s" appearance="outlined" with-caret ?loading=${this.changing}>
        <span slot="start" class="dot" data-presence=${presence}></span>
        <span class="label"><span class="hidden-words">${words.presence.label}: </span>${said}</span>
      </wa-button>
      ${off === null ? nothing : html`<p>${this.#off(off)}</p>`}
      ${Presence.options.map(
        (option) =>
          html`<wa-dropdown-item value=${option}>
            <span slot="icon" class="dot" data-presence=${option}></span>
            <span class="choice">${words.presence[option]}<small>${words.presence[`${option}Lead`]}</small></span>
          </wa-dropdown-item>`,
      )}
    </wa-dropdown>`
  }

  #off(off: Off): string {
    return offWords(off, (id) => this.#team.store.nameOf(id), Date.now(), this.desk.me.workspace.zone)
  }

  async #choose(event: CustomEvent<{ item: { value: string } }>): Promise<void> {
    const chosen = Presence.safeParse(event.detail.item.value)
    if (!chosen.success) return
    this.changing = true
    await declarePresence(this, this.desk, chosen.data)
    this.changing = false
  }
}
