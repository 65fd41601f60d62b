import '@awesome.me/webawesome/dist/components/button/button.js'
import { consume } from '@lit/context'
import { html, LitElement } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { Member } from '../../shared/schema/member.ts'
import { NewRate } from '../../shared/schema/rate.ts'
import { apiContext } from '../contexts/api-context.ts'
import { FormState } from '../controllers/form-state.ts'
import type { Api } from '../data/api.ts'
import { formFailure } from '../elements/form-failure.ts'
import { textField } from '../elements/text-field.ts'
import { base } from '../styles/base.styles.ts'
import { fieldStyles } from '../styles/field.styles.ts'
import { formText } from '../text/form-text.ts'
import { minorOf, usualCurrency } from '../text/money.ts'
import { costWords } from '../words/cost-words.ts'
import { words } from '../words/words.ts'
import { Kept } from './kept.ts'
import { rateKey, rateName } from './rate-groups.ts'
import type { RateSubject } from './rate-groups.ts'
import { selectField } from './select-field.ts'
import { settingsStyles } from './settings.styles.ts'

/**
 * A new rate: of what, how much, and from which day on.
 * @fires kept - The rate is set; by the key of what it is of.
 * @fires left - Nothing is to be set.
 */
@customElement('rate-form')
export class RateForm extends LitElement {
  static override styles = [base, fieldStyles, settingsStyles]

  /** Who may have a rate of their own. */
  @property({ attribute: false }) members: readonly Member[] = []
  /** Of all rates; null for the first. */
  @property({ attribute: false }) currency: string | null = null
  /** IANA name: the workspace's. */
  @property() zone = ''
  /** YYYY-MM-DD */
  @property() today = ''
  @consume({ context: apiContext }) api!: Api
  readonly #form = new FormState(this, { kind: 'rateOf', amount: 'rateAmount', from: 'rateFrom' })

  get #subjects(): RateSubject[] {
    return [
      { kind: 'usual', member: null },
      { kind: 'platform', member: null },
      { kind: 'inquiry', member: null },
      ...this.members.map(({ id }) => ({ kind: 'member' as const, member: id })),
    ]
  }

  override render() {
    const { currency } = this
    return html`<form @submit=${this.#submit} novalidate>
      ${selectField(this.#form, {
        field: 'kind',
        name: 'rateOf',
        value: 'usual',
        options: this.#subjects.map((one) => [rateKey(one), rateName(one, this.members)] as const),
      })}
      <div class="narrow">
        ${textField(this.#form, { field: 'amount', name: 'rateAmount', hint: currency ?? '' })}
        ${currency === null ? this.#currency() : ''}
        ${textField(this.#form, {
          field: 'from',
          name: 'rateFrom',
          type: 'date',
          value: `${this.today.slice(0, 7)}-01`,
          hint: costWords.fromHint,
        })}
      </div>
      ${formFailure(this.#form.failure)}
      <div class="buttons">
        <wa-button type="submit" variant="brand" ?loading=${this.#form.busy}>${words.save}</wa-button>
        <wa-button appearance="plain" @click=${() => this.dispatchEvent(new Event('left'))}>${words.cancel}</wa-button>
      </div>
    </form>`
  }

  #currency() {
    return textField(this.#form, { field: 'currency', name: 'currency', value: usualCurrency(this.zone) })
  }

  #submit(event: SubmitEvent): void {
    event.preventDefault()
    const data = new FormData(event.target as HTMLFormElement)
    const subject = this.#subjects.find((one) => rateKey(one) === formText(data, 'kind'))
    const currency = this.currency ?? formText(data, 'currency').toUpperCase()
    const typed = formText(data, 'amount')
    const amount = typed === '' ? '' : minorOf(typed, currency)
    void this.#form.send(NewRate, { ...subject, amount, currency, from: formText(data, 'from') }, async (wish) => {
      await this.api.setRate(wish)
      this.dispatchEvent(new Kept(rateKey(wish), true))
    })
  }
}
