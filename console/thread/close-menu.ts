import '@awesome.me/webawesome/dist/components/button/button.js'
import '@awesome.me/webawesome/dist/components/dialog/dialog.js'
import '@awesome.me/webawesome/dist/components/divider/divider.js'
import '@awesome.me/webawesome/dist/components/dropdown/dropdown.js'
import '@awesome.me/webawesome/dist/components/dropdown-item/dropdown-item.js'
import '@awesome.me/webawesome/dist/components/icon/icon.js'
import '@awesome.me/webawesome/dist/components/option/option.js'
import '@awesome.me/webawesome/dist/components/select/select.js'
import { consume } from '@lit/context'
import { html, LitElement, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { InquiryAct } from '../../shared/schema/command.ts'
import { VoidReason } from '../../shared/schema/lead.ts'
import type { Choice } from '../../shared/schema/lead.ts'
import { deskContext } from '../contexts/desk-context.ts'
import type { DeskSession } from '../data/desk-session.ts'
import { fieldNote } from '../elements/text-field.ts'
import { base } from '../styles/base.styles.ts'
import { choiceStyles } from '../styles/choice.styles.ts'
import { dialogFormStyles } from '../styles/dialog-form.styles.ts'
import { fieldStyles } from '../styles/field.styles.ts'
import { words } from '../words/words.ts'

type Outcome = Extract<InquiryAct, { type: 'resolve' }>['outcome']

/** How an inquiry is to be closed: everything asked for is answered. */
export class Closing extends Event {
  constructor(readonly act: Extract<InquiryAct, { type: 'resolve' | 'void' }>) {
    super('closing')
  }
}

const outcomes: readonly { outcome: Outcome; icon: string }[] = [
  { outcome: 'resolved', icon: 'check' },
  { outcome: 'unresolved', icon: 'xmark' },
  { outcome: 'disqualified', icon: 'xmark' },
]

/**
 * Closes an inquiry: with an outcome, and a topic where the workspace has any, or as something that counts nowhere.
 * @fires closing - It is to be closed so.
 */
@customElement('close-menu')
export class CloseMenu extends LitElement {
  static override styles = [base, fieldStyles, choiceStyles, dialogFormStyles]

  @property({ type: Boolean }) acting = false
  /** The outcome whose topic is asked for. */
  @state() private outcome: Outcome | null = null
  @state() private missing = false
  @consume({ context: deskContext }) desk!: DeskSession

  /** Whether what is asked at closing stands open. */
  get isWrappingUp(): boolean {
    return this.outcome !== null
  }

  override render() {
    return html`<wa-dropdown
        placement="bottom-end"
        @wa-select=${(event: CustomEvent<{ item: { value: string } }>) => this.#chosen(event.detail.item.value)}
      >
        <wa-button slot="trigger" size="s" variant="brand" with-caret data-act="resolve" ?loading=${this.acting}
          >${words.thread.resolve}</wa-button
        >
        ${outcomes.map(
          ({ outcome, icon }) =>
            html`<wa-dropdown-item value=${outcome}>
              <wa-icon slot="icon" name=${icon}></wa-icon>
              <span class="choice">${words.thread[outcome]}<small>${words.thread[`${outcome}Lead`]}</small></span>
            </wa-dropdown-item>`,
        )}
        <wa-divider></wa-divider>
        ${VoidReason.options.map(
          (reason) =>
            html`<wa-dropdown-item value=${reason}>
              <span class="choice">${words.thread.voids[reason]}<small>${words.thread.voidLead}</small></span>
            </wa-dropdown-item>`,
        )}
      </wa-dropdown>
      ${this.#topicDialog()}`
  }

  get #topics(): Choice[] {
    return this.desk.me.workspace.closing.topics.filter(({ retired }) => !retired)
  }

  #topicDialog() {
    const { outcome } = this
    return html`<wa-dialog
      label=${outcome === null ? '' : words.thread.closing[outcome].title}
      ?open=${outcome !== null}
      @wa-after-hide=${(event: Event) => {
        if (event.target === event.currentTarget) this.outcome = null
      }}
    >
      ${
        outcome === null
          ? nothing
          : html`<form @submit=${(event: SubmitEvent) => this.#submit(event, outcome)} novalidate>
              <wa-select
                name="topic"
                label=${words.thread.topic}
                placeholder=${words.thread.topicNone}
                with-clear
                autofocus
                ?data-problem=${this.missing}
              >
                ${this.#topics.map(({ id, label }) => html`<wa-option value=${id}>${label}</wa-option>`)}
                ${fieldNote(this.missing ? words.thread.topicMissing : '', '')}
              </wa-select>
              <div class="buttons">
                <wa-button type="submit" variant="brand">${words.thread.closing[outcome].act}</wa-button>
                <wa-button appearance="plain" @click=${() => (this.outcome = null)}>${words.cancel}</wa-button>
              </div>
            </form>`
      }
    </wa-dialog>`
  }

  #chosen(value: string): void {
    const reason = VoidReason.safeParse(value)
    if (reason.success) this.dispatchEvent(new Closing({ type: 'void', reason: reason.data }))
    const outcome = outcomes.find((one) => one.outcome === value)?.outcome
    if (outcome === undefined) return
    this.missing = false
    if (this.#topics.length > 0) this.outcome = outcome
    else this.dispatchEvent(new Closing({ type: 'resolve', outcome }))
  }

  #submit(event: SubmitEvent, outcome: Outcome): void {
    event.preventDefault()
    const topic = new FormData(event.target as HTMLFormElement).get('topic')
    const chosen = typeof topic === 'string' && topic !== ''
    this.missing = !chosen && this.desk.me.workspace.closing.topicRequired
    if (this.missing) return
    this.outcome = null
    this.dispatchEvent(new Closing({ type: 'resolve', outcome, ...(chosen && { topic }) }))
  }
}
