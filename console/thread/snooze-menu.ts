import '@awesome.me/webawesome/dist/components/button/button.js'
import '@awesome.me/webawesome/dist/components/dropdown/dropdown.js'
import '@awesome.me/webawesome/dist/components/dropdown-item/dropdown-item.js'
import { consume } from '@lit/context'
import { css, html, LitElement } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { InquiryAct } from '../../shared/schema/command.ts'
import type { InquiryCard } from '../../shared/schema/inquiry.ts'
import { deskContext } from '../contexts/desk-context.ts'
import type { DeskSession } from '../data/desk-session.ts'
import { base } from '../styles/base.styles.ts'
import { choiceStyles } from '../styles/choice.styles.ts'
import { fullMoment } from '../text/dates.ts'
import { snoozes, snoozeUntil } from '../text/snooze-until.ts'
import type { Snooze } from '../text/snooze-until.ts'
import { handlingWords } from '../words/handling-words.ts'
import { locale } from '../words/words.ts'
import { actOn } from './act-on.ts'

/** Puts an inquiry by until a time of one's choice, or takes it up again before that. */
@customElement('snooze-menu')
export class SnoozeMenu extends LitElement {
  static override styles = [
    base,
    choiceStyles,
    css`
      .lead {
        padding: var(--wa-space-2xs) 1em;
      }
    `,
  ]

  @property({ attribute: false }) card!: InquiryCard
  @state() private acting = false
  @consume({ context: deskContext }) desk!: DeskSession

  override render() {
    const { snoozedUntil } = this.card
    return snoozedUntil === undefined ? this.#menu() : this.#wake()
  }

  #wake() {
    return html`<wa-button
      size="s"
      appearance="outlined"
      data-act="wake"
      ?loading=${this.acting}
      @click=${() => void this.#act({ type: 'wake' })}
      >${handlingWords.wake}</wa-button
    >`
  }

  #menu() {
    const now = Date.now()
    const mayNot = this.card.answeredAt === null
    return html`<wa-dropdown
      placement="bottom-end"
      @wa-select=${(event: CustomEvent<{ item: { value: Snooze } }>) =>
        void this.#act({ type: 'snooze', until: snoozeUntil(event.detail.item.value, Date.now()) })}
    >
      <wa-button slot="trigger" size="s" appearance="outlined" with-caret data-act="snooze" ?loading=${this.acting}
        >${handlingWords.snooze}</wa-button
      >
      ${snoozes.map(
        (one) =>
          html`<wa-dropdown-item value=${one} ?disabled=${mayNot}
            ><span class="choice"
              >${handlingWords.snoozeUntil[one]}<small>${fullMoment(snoozeUntil(one, now), locale)}</small></span
            ></wa-dropdown-item
          >`,
      )}
      <small class="lead">${mayNot ? handlingWords.answerFirst : handlingWords.snoozeLead}</small>
    </wa-dropdown>`
  }

  async #act(act: InquiryAct): Promise<void> {
    if (this.acting) return
    this.acting = true
    await actOn(this, this.desk, this.card.id, act)
    this.acting = false
  }
}
