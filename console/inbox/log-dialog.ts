import '@awesome.me/webawesome/dist/components/button/button.js'
import '@awesome.me/webawesome/dist/components/dialog/dialog.js'
import type WaDialog from '@awesome.me/webawesome/dist/components/dialog/dialog.js'
import '@awesome.me/webawesome/dist/components/divider/divider.js'
import '@awesome.me/webawesome/dist/components/input/input.js'
import type WaInput from '@awesome.me/webawesome/dist/components/input/input.js'
import '@awesome.me/webawesome/dist/components/option/option.js'
import '@awesome.me/webawesome/dist/components/radio-group/radio-group.js'
import '@awesome.me/webawesome/dist/components/radio/radio.js'
import '@awesome.me/webawesome/dist/components/select/select.js'
import '@awesome.me/webawesome/dist/components/textarea/textarea.js'
import { consume } from '@lit/context'
import { css, html, nothing } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import { uuidv7 } from 'uuidv7'
import { LoggedInquiry } from '../../shared/schema/inquiry.ts'
import type { Logged, ReplyAddress } from '../../shared/schema/inquiry.ts'
import { deskContext } from '../contexts/desk-context.ts'
import { FormState } from '../controllers/form-state.ts'
import type { DeskSession } from '../data/desk-session.ts'
import { formFailure } from '../elements/form-failure.ts'
import { SpokenElement } from '../elements/spoken-element.ts'
import { fieldNote } from '../elements/text-field.ts'
import { Said } from '../shell/said.ts'
import { base } from '../styles/base.styles.ts'
import { dialogFormStyles } from '../styles/dialog-form.styles.ts'
import { fieldStyles } from '../styles/field.styles.ts'
import { formText } from '../text/form-text.ts'
import { loggingWords } from '../words/logging-words.ts'
import { words } from '../words/words.ts'

const channels = LoggedInquiry.shape.channel.options.map((one) => [one, words.routing.channels[one]] as const)

/**
 * Asks for what somebody wants who called, stood before the person at the desk, or is a colleague: five fields, and it is
 * in the queues.
 * @fires left - It is logged, or nothing is to be done.
 */
@customElement('log-dialog')
export class LogDialog extends SpokenElement {
  static override styles = [
    base,
    fieldStyles,
    dialogFormStyles,
    css`
      .address {
        display: grid;
        grid-template-columns: 9rem minmax(0, 1fr);
        gap: var(--wa-space-xs);
        align-items: start;
      }
      /* Where they need a second line, it begins where the first does. */
      wa-radio-group::part(form-control-input) {
        flex-wrap: wrap;
        gap: var(--wa-space-xs) var(--wa-space-l);
      }
      wa-radio {
        margin: 0;
      }
    `,
  ]

  @state() private open = true
  @consume({ context: deskContext }) desk!: DeskSession
  /** However often it is sent, it is one inquiry. */
  readonly #id = uuidv7()
  readonly #form = new FormState(this, {
    'contact.fullName': () => loggingWords.fields.fullName,
    'contact.address.value': () => loggingWords.fields.address,
    question: () => loggingWords.fields.question,
    to: () => loggingWords.fields.to,
    'to.id': () => loggingWords.fields.to,
  })

  /** A dialog that is open from the first has the focus where the browser puts it. */
  override firstUpdated(): void {
    const parts = [...this.renderRoot.querySelectorAll<WaInput | WaDialog>('wa-dialog, wa-input')]
    void Promise.all(parts.map((part) => part.updateComplete)).then(() =>
      this.renderRoot.querySelector('wa-input')?.focus(),
    )
  }

  override render() {
    return html`<wa-dialog
      label=${loggingWords.title}
      ?open=${this.open}
      @wa-after-hide=${(event: Event) => {
        if (event.target === event.currentTarget) this.dispatchEvent(new Event('left'))
      }}
    >
      <form @submit=${this.#submit} novalidate>
        <p class="quiet">${loggingWords.lead}</p>
        <wa-radio-group name="channel" label=${loggingWords.how} orientation="horizontal" value=${channels[0]![0]}>
          ${channels.map(([value, label]) => html`<wa-radio value=${value}>${label}</wa-radio>`)}
        </wa-radio-group>
        ${this.#line('contact.fullName', loggingWords.fields.fullName.label)} ${this.#address()} ${this.#question()}
        ${this.#to()} ${formFailure(this.#form.failure)}
        <div class="buttons">
          <wa-button type="submit" variant="brand" ?loading=${this.#form.busy}>${loggingWords.log}</wa-button>
          <wa-button appearance="plain" @click=${() => this.#leave()}>${words.cancel}</wa-button>
        </div>
      </form>
    </wa-dialog>`
  }

  #line(name: string, label: string) {
    const problem = this.#form.problem(name)
    return html`<wa-input name=${name} label=${label} autocomplete="off" ?data-problem=${problem !== ''}
      >${fieldNote(problem, '')}</wa-input
    >`
  }

  #address() {
    const kinds = Object.entries(words.customer.address)
    return html`<div class="address">
      <wa-select name="contact.address.kind" label=${loggingWords.kinds} value="phone">
        ${kinds.map(([value, label]) => html`<wa-option value=${value}>${label}</wa-option>`)}
      </wa-select>
      ${this.#line('contact.address.value', loggingWords.fields.address.label)}
    </div>`
  }

  #question() {
    const problem = this.#form.problem('question')
    return html`<wa-textarea
      name="question"
      label=${loggingWords.fields.question.label}
      rows="3"
      resize="auto"
      ?data-problem=${problem !== ''}
      >${fieldNote(problem, '')}</wa-textarea
    >`
  }

  #to() {
    const { sites, queues } = this.desk.me
    const problem = this.#form.problem('to.id')
    return html`<wa-select
      name="to"
      label=${loggingWords.fields.to.label}
      value=${sites[0] === undefined ? nothing : `site ${sites[0].id}`}
      ?data-problem=${problem !== ''}
    >
      ${sites.map(({ id, name }) => html`<wa-option value=${`site ${id}`}>${loggingWords.asOn(name)}</wa-option>`)}
      <wa-divider></wa-divider>
      <small>${loggingWords.straight}</small>
      ${queues.map(
        ({ id, name, team }) =>
          html`<wa-option value=${`queue ${id}`}>${words.moves.queue(name, team.name)}</wa-option>`,
      )}
      ${fieldNote(problem, '')}
    </wa-select>`
  }

  /** It closes first, so that the focus goes back to where it was. */
  #leave(): void {
    this.open = false
  }

  #submit(event: SubmitEvent): void {
    event.preventDefault()
    const data = new FormData(event.target as HTMLFormElement)
    const [kind = '', id = ''] = formText(data, 'to').split(' ')
    const address = {
      kind: formText(data, 'contact.address.kind') as ReplyAddress['kind'],
      value: formText(data, 'contact.address.value'),
    }
    const body = {
      id: this.#id,
      channel: formText(data, 'channel'),
      contact: { fullName: formText(data, 'contact.fullName'), address },
      question: formText(data, 'question'),
      to: { kind, id },
    }
    void this.#form
      .send(LoggedInquiry, body, async (logged) => this.#say(await this.desk.api.log(logged)))
      .then((done) => done && this.#leave())
  }

  #say({ receipt, queue, inquiry }: Logged): void {
    const name = this.desk.me.queues.find(({ id }) => id === queue)?.name ?? ''
    this.dispatchEvent(new Said(loggingWords.logged(receipt, name), inquiry?.id ?? null))
  }
}
