import { consume } from '@lit/context'
import { Task } from '@lit/task'
import { html, nothing } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import { deskContext } from '../contexts/desk-context.ts'
import type { DeskSession } from '../data/desk-session.ts'
import { facesOf } from '../elements/faces.ts'
import { SpokenElement } from '../elements/spoken-element.ts'
import { base } from '../styles/base.styles.ts'
import { facesStyles } from '../styles/faces.styles.ts'
import { customerWords } from '../words/customer-words.ts'
import type { Country } from './customer-calls.ts'
import './customer-intake.ts'
import { customersStyles } from './customers.styles.ts'
import './forget-customer.ts'
import './import-list.ts'

/** Customers from a list: taken in, taken back, and forgotten. Loaded when asked for, for it brings what reads CSV. */
@customElement('customers-section')
export class CustomersSection extends SpokenElement {
  static override styles = [base, facesStyles, customersStyles]

  @consume({ context: deskContext }) desk!: DeskSession
  @state() private news = 0
  /** That of the first website that has one. */
  readonly #country = new Task<readonly [], Country>(this, {
    args: () => [] as const,
    task: async (_, { signal }) => {
      if (this.desk.me.may['site.read'] === 'none') return null
      const { sites } = await this.desk.api.sites(signal)
      return sites.find(({ country }) => country !== null)?.country ?? null
    },
  })

  override render() {
    return html`<p class="quiet">${customerWords.lead}</p>
      ${facesOf(
        this.#country,
        (country) =>
          html`<customer-intake .country=${country} @list-taken=${() => (this.news += 1)}></customer-intake>`,
      )}
      ${
        this.#country.value === undefined
          ? nothing
          : html`<import-list .news=${this.news}></import-list>
              <forget-customer .country=${this.#country.value}></forget-customer>`
      }`
  }
}
