import '@awesome.me/webawesome/dist/components/button/button.js'
import '@awesome.me/webawesome/dist/components/dialog/dialog.js'
import '@awesome.me/webawesome/dist/components/icon/icon.js'
import '@awesome.me/webawesome/dist/components/input/input.js'
import '@awesome.me/webawesome/dist/components/option/option.js'
import '@awesome.me/webawesome/dist/components/select/select.js'
import { consume } from '@lit/context'
import { css, html, LitElement, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { repeat } from 'lit/directives/repeat.js'
import { LeadStep } from '../../shared/schema/lead.ts'
import type { MemberThread } from '../../shared/schema/inquiry.ts'
import { deskContext } from '../contexts/desk-context.ts'
import { FormState } from '../controllers/form-state.ts'
import type { DeskSession } from '../data/desk-session.ts'
import { salesQueues } from '../data/destinations.ts'
import { ProblemError } from '../data/problem-error.ts'
import { formFailure } from '../elements/form-failure.ts'
import { textField } from '../elements/text-field.ts'
import { base } from '../styles/base.styles.ts'
import { dialogFormStyles } from '../styles/dialog-form.styles.ts'
import { fieldStyles } from '../styles/field.styles.ts'
import { dayKey } from '../text/dates.ts'
import { usualCurrency } from '../text/money.ts'
import { words } from '../words/words.ts'
import { leadStepOf } from './lead-step-of.ts'
import type { AskedStep } from './lead-step-of.ts'

/**
 * Asks what a step of a lead needs, and takes it.
 * @fires left - It is taken, or nothing is to be done.
 */
@customElement('lead-dialog')
export class LeadDialog extends LitElement {
  static override styles = [
    base,
    fieldStyles,
    dialogFormStyles,
    css`
      .money {
        display: grid;
        grid-template-columns: minmax(0, 1fr) 6rem;
        gap: var(--wa-space-s);
        align-items: start;
      }
      fieldset {
        padding: 0;
        border: 0;
        display: grid;
        gap: var(--wa-space-s);
      }
      legend {
        margin-block-end: var(--wa-space-xs);
        font-size: var(--wa-font-size-s);
        font-weight: var(--wa-font-weight-semibold);
      }
      .line {
        display: grid;
        grid-template-columns: 5rem minmax(0, 1fr) minmax(0, 1fr) auto;
        gap: var(--wa-space-xs);
        align-items: end;
      }
      @media (max-width: 30rem) {
        .line {
          grid-template-columns: 5rem minmax(0, 1fr) auto;
        }
        .line > [name='product'] {
          grid-column: 2 / -1;
        }
        .line > [name='lineMinor'] {
          grid-column: 1 / 3;
        }
      }
    `,
  ]

  @property({ attribute: false }) thread!: MemberThread
  /** What is asked for; null shows nothing. */
  @property({ attribute: false }) step: AskedStep | null = null
  /** What was sold, line by line: each has a number of its own, so that taking one away leaves the others as they are. */
  @state() private lines: readonly number[] = []
  #lastLine = 0
  @consume({ context: deskContext }) desk!: DeskSession
  readonly #form = new FormState(this, {
    minor: 'amount',
    'deal.minor': 'amount',
    'deal.currency': 'currency',
    'deal.lines': 'dealLines',
    day: 'deliveredOn',
  })

  override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (!changed.has('step')) return
    this.lines = []
    this.#form.refuse({})
  }

  override render() {
    const { step } = this
    return html`<wa-dialog
      label=${step === null ? '' : words.sales.dialogs[step]}
      ?open=${step !== null}
      @wa-after-hide=${(event: Event) => {
        if (event.target === event.currentTarget) this.dispatchEvent(new Event('left'))
      }}
    >
      ${step === null ? nothing : this.#asked(step)}
    </wa-dialog>`
  }

  #asked(step: AskedStep) {
    return html`<form id="step" @submit=${this.#submit} novalidate>
      ${step === 'pass' ? this.#passed() : nothing}
      ${step === 'return' ? this.#choice('reason', words.sales.reason, words.sales.returns) : nothing}
      ${step === 'lose' ? this.#lost() : nothing} ${step === 'win' ? this.#won() : nothing}
      ${
        step === 'goods-return'
          ? html`${textField(this.#form, { field: 'minor', name: 'amount', hint: this.thread.sales?.deal?.currency ?? '', autofocus: true })}
            ${this.#choice('reason', words.sales.reason, words.sales.goods)}`
          : nothing
      }
      ${step === 'promise' ? this.#promised(words.sales.delivery.movedHint, this.thread.sales?.promise?.day) : nothing}
      ${step === 'deliver' ? this.#delivered() : nothing} ${formFailure(this.#form.failure)}
      <div class="buttons">
        <wa-button type="submit" variant="brand" ?loading=${this.#form.busy}>${words.sales.save}</wa-button>
        <wa-button appearance="plain" @click=${() => this.dispatchEvent(new Event('left'))}>${words.cancel}</wa-button>
      </div>
    </form>`
  }

  #promised(hint: string, value = '') {
    const autofocus = this.step === 'promise'
    return textField(this.#form, { field: 'promised', name: 'promised', type: 'date', value, hint, autofocus })
  }

  #delivered() {
    const value = dayKey(Date.now(), this.desk.me.workspace.zone)
    return textField(this.#form, { field: 'day', name: 'deliveredOn', type: 'date', value, autofocus: true })
  }

  /** Where sales is. */
  #passed() {
    const queues = salesQueues(this.desk.me, this.thread.card)
    return html`<wa-select name="to" label=${words.fields.moveTo.label} value=${queues[0]?.id ?? ''}>
      ${queues.map(({ id, name, team }) => html`<wa-option value=${id}>${words.moves.queue(name, team.name)}</wa-option>`)}
      <wa-option value="">${words.moves.stays}</wa-option>
    </wa-select>`
  }

  #lost() {
    const { competitors } = this.desk.me.workspace.closing
    const named = competitors.filter(({ retired }) => !retired)
    return html`${this.#choice('reason', words.sales.reason, words.sales.losses)}
    ${
      named.length === 0
        ? nothing
        : html`<wa-select name="competitor" label=${words.fields.competitor.label} value="">
            <wa-option value="">${words.sales.competitorNone}</wa-option>
            ${named.map(({ id, label }) => html`<wa-option value=${id}>${label}</wa-option>`)}
          </wa-select>`
    }`
  }

  #won() {
    // What the lines are worth is held against the amount: changing either may mend it.
    const mended = () => this.#form.corrected('deal.lines')
    return html`<div class="money" @input=${mended}>
        ${textField(this.#form, { field: 'deal.minor', name: 'amount', autofocus: true })}
        ${textField(this.#form, { field: 'deal.currency', name: 'currency', value: usualCurrency(this.desk.me.workspace.zone) })}
      </div>
      <fieldset @input=${mended}>
        <legend>${words.sales.lines}</legend>
        ${repeat(
          this.lines,
          (line) => line,
          (line, at) => this.#line(line, at),
        )}
        ${this.#form.problem('deal.lines') === '' ? nothing : html`<p class="problem" role="alert">${this.#form.problem('deal.lines')}</p>`}
        <div>
          <wa-button
            size="s"
            appearance="outlined"
            data-add
            @click=${() => (this.lines = [...this.lines, ++this.#lastLine])}
            ><wa-icon slot="start" name="plus"></wa-icon>${words.sales.lineAdd}</wa-button
          >
        </div>
      </fieldset>
      ${this.#promised(words.sales.delivery.promisedHint)}`
  }

  #line(line: number, at: number) {
    const { quantity, product, amount } = words.fields
    return html`<div class="line" role="group" aria-label=${words.sales.line(at + 1)}>
      <wa-input name="quantity" type="number" min="1" value="1" label=${quantity.label}></wa-input>
      <wa-input name="product" label=${product.label}></wa-input>
      <wa-input name="lineMinor" label=${amount.label}></wa-input>
      <wa-button appearance="plain" @click=${() => this.#remove(line)}
        ><wa-icon name="xmark" label=${words.sales.lineRemove(at + 1)}></wa-icon
      ></wa-button>
    </div>`
  }

  #remove(line: number): void {
    this.lines = this.lines.filter((one) => one !== line)
    this.#form.corrected('deal.lines')
    this.renderRoot.querySelector<HTMLElement>('[data-add]')?.focus()
  }

  #choice(name: string, label: string, options: Readonly<Record<string, string>>) {
    return html`<wa-select name=${name} label=${label} value=${Object.keys(options)[0]!}>
      ${Object.entries(options).map(([value, word]) => html`<wa-option value=${value}>${word}</wa-option>`)}
    </wa-select>`
  }

  #submit(event: SubmitEvent): void {
    event.preventDefault()
    if (this.step === null) return
    const data = new FormData(event.target as HTMLFormElement)
    const currency = this.thread.sales?.deal?.currency ?? ''
    void this.#form
      .send(LeadStep, leadStepOf(this.step, data, currency), async (take) => {
        const outcome = await this.desk.act(this.thread.card.id, { type: 'lead', take })
        if (outcome.kind === 'refused')
          throw new ProblemError(outcome.because, outcome.field?.replace(/^act\.take\./u, '') ?? null)
      })
      .then((taken) => taken && this.dispatchEvent(new Event('left')))
  }
}
