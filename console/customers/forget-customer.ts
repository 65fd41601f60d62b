import '@awesome.me/webawesome/dist/components/button/button.js'
import '@awesome.me/webawesome/dist/components/input/input.js'
import { consume } from '@lit/context'
import { css, html, LitElement, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { FoundCustomer } from '../../shared/schema/customer-import.ts'
import { deskContext } from '../contexts/desk-context.ts'
import type { DeskSession } from '../data/desk-session.ts'
import { ProblemError } from '../data/problem-error.ts'
import { focusOn } from '../elements/focus-on.ts'
import { formFailure } from '../elements/form-failure.ts'
import { sayInvalid } from '../elements/say-invalid.ts'
import type { Control } from '../elements/say-invalid.ts'
import { fieldNote } from '../elements/text-field.ts'
import { base } from '../styles/base.styles.ts'
import { fieldStyles } from '../styles/field.styles.ts'
import { customerWords } from '../words/customer-words.ts'
import { locale, words } from '../words/words.ts'
import { CustomerCalls } from './customer-calls.ts'
import type { Country } from './customer-calls.ts'
import { customersStyles } from './customers.styles.ts'

/** Finds a customer by one of their addresses, and has them forgotten. */
@customElement('forget-customer')
export class ForgetCustomer extends LitElement {
  static override styles = [
    base,
    fieldStyles,
    customersStyles,
    css`
      form {
        display: grid;
        gap: var(--wa-space-s);
        max-width: 34rem;
      }
    `,
  ]

  /** From where numbers are dialled that have no country's code. */
  @property({ attribute: false }) country: Country = null
  @consume({ context: deskContext }) desk!: DeskSession
  /** Who has the address that was looked for; null: none was. */
  @state() private found: { address: string; customers: readonly FoundCustomer[] } | null = null
  @state() private typed = ''
  @state() private empty = false
  @state() private busy = false
  @state() private failure = ''
  @state() private done = ''

  override render() {
    const said = customerWords.forget
    return html`<h2>${said.title}</h2>
      <p class="label">${said.lead}</p>
      <form novalidate @submit=${this.#look}>
        <wa-input
          label=${said.label}
          autocomplete="off"
          autocapitalize="none"
          ?data-problem=${this.empty}
          .value=${this.typed}
          @input=${(event: Event) => this.#type((event.target as HTMLInputElement).value)}
          >${fieldNote(this.empty ? said.empty : '', said.hint)}</wa-input
        >
        <div class="buttons">
          <wa-button type="submit" appearance="outlined" ?loading=${this.busy && this.found === null}
            >${said.look}</wa-button
          >
        </div>
      </form>
      ${formFailure(this.failure)} ${this.found === null ? nothing : this.#there(this.found.customers)}
      <p role="status">${this.done}</p>`
  }

  override updated(): void {
    sayInvalid(this.renderRoot)
  }

  #there(customers: readonly FoundCustomer[]) {
    const said = customerWords.forget
    const [one] = customers
    return html`${
        one === undefined
          ? html`<p>${said.none}</p>`
          : html`<ul>
              ${customers.map(
                ({ fullName, addresses }) =>
                  html`<li><bdi>${[fullName, ...addresses.map(({ value }) => value)].join(words.comma)}</bdi></li>`,
              )}
            </ul>`
      }
      <div class="buttons">
        <wa-button variant="danger" data-forget ?loading=${this.busy} @click=${() => void this.#forget()}
          >${
            one === undefined
              ? said.keepOut
              : customers.length === 1
                ? said.forget(one.fullName)
                : said.forgetAll(customers.length.toLocaleString(locale))
          }</wa-button
        >
        <wa-button appearance="outlined" @click=${() => void this.#leave()}>${said.leave}</wa-button>
      </div>`
  }

  #type(text: string): void {
    this.typed = text
    this.empty = false
  }

  readonly #look = async (event: Event): Promise<void> => {
    event.preventDefault()
    const address = this.typed.trim()
    this.done = ''
    this.found = null
    this.empty = address === ''
    if (this.empty) return focusOn(this.#field)
    await this.#try(async () => {
      this.found = { address, ...(await this.#calls.find({ address, country: this.country })) }
    })
    await this.updateComplete
    await focusOn(this.renderRoot.querySelector<Control>('[data-forget]'))
  }

  async #forget(): Promise<void> {
    const { address } = this.found!
    await this.#try(async () => {
      const { forgotten } = await this.#calls.forget({ address, country: this.country })
      const said = customerWords.forget
      this.done = forgotten === 0 ? said.keptOut : said.done
      this.typed = ''
      await this.#leave()
    })
  }

  async #leave(): Promise<void> {
    this.found = null
    await this.updateComplete
    await focusOn(this.#field)
  }

  async #try(act: () => Promise<void>): Promise<void> {
    if (this.busy) return
    this.busy = true
    this.failure = ''
    try {
      await act()
    } catch (error) {
      this.failure = words.problems[error instanceof ProblemError ? error.code : 'internal']
    }
    this.busy = false
  }

  get #field(): Control {
    return this.renderRoot.querySelector<Control>('wa-input')!
  }

  get #calls(): CustomerCalls {
    return new CustomerCalls(this.desk.api)
  }
}
