import '@awesome.me/webawesome/dist/components/checkbox/checkbox.js'
import { css, html, LitElement } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { importFields } from '../../shared/schema/customer-import.ts'
import type { ImportField } from '../../shared/schema/customer-import.ts'
import { countryOptions } from '../settings/country-options.ts'
import { base } from '../styles/base.styles.ts'
import { customerWords } from '../words/customer-words.ts'
import { locale } from '../words/words.ts'
import type { Country } from './customer-calls.ts'
import { customersStyles } from './customers.styles.ts'

/** A column as it is chosen from: its name, the first thing in it, and what it is (null: it is left out). */
export interface ListColumn {
  name: string
  example: string
  field: ImportField | null
}

/** What somebody chose: what each column is, whether the first line names them, and from where numbers are dialled. */
export class ColumnsChosen extends Event {
  constructor(
    readonly fields: readonly (ImportField | null)[] | null,
    readonly named: boolean,
    readonly country: Country,
  ) {
    super('columns-chosen')
  }
}

/**
 * What each column of a list is.
 * @fires columns-chosen - Something else was chosen; `fields` is null when the columns are to be guessed anew.
 */
@customElement('column-fields')
export class ColumnFields extends LitElement {
  static override styles = [
    base,
    customersStyles,
    css`
      ul {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(min(16rem, 100%), 1fr));
        gap: var(--wa-space-s) var(--wa-space-m);
      }
      label {
        display: grid;
        gap: var(--wa-space-3xs);
      }
      small {
        min-height: 1.4em;
        overflow: hidden;
        color: var(--wa-color-text-quiet);
        text-overflow: ellipsis;
        white-space: nowrap;
      }
      select {
        width: 100%;
      }
      .country {
        max-width: 24rem;
      }
    `,
  ]

  @property({ attribute: false }) columns: readonly ListColumn[] = []
  @property({ type: Boolean }) named = true
  @property({ attribute: false }) country: Country = null

  override render() {
    const said = customerWords.columns
    return html`<wa-checkbox
        size="s"
        .checked=${this.named}
        @change=${(event: Event) => this.#tell(null, (event.target as HTMLInputElement).checked)}
        >${said.named}</wa-checkbox
      >
      <ul>
        ${this.columns.map((column, at) => this.#column(column, at))}
      </ul>
      <label class="country"
        >${said.country}
        <select
          @change=${({ target }: Event) => {
            const { value } = target as HTMLSelectElement
            this.dispatchEvent(new ColumnsChosen(this.#fields(), this.named, value === '' ? null : value))
          }}
        >
          <option value="" .selected=${this.country === null}>${said.noCountry}</option>
          ${countryOptions(locale).map(
            ([code, name]) => html`<option value=${code} .selected=${code === this.country}>${name}</option>`,
          )}
        </select></label
      >`
  }

  #column({ name, example, field }: ListColumn, at: number) {
    const { leaveOut, example: exampleOf } = customerWords.columns
    return html`<li>
      <label
        ><bdi>${name}</bdi> <small>${example === '' ? '' : html`<bdi>${exampleOf(example)}</bdi>`}</small>
        <select @change=${({ target }: Event) => this.#choose(at, (target as HTMLSelectElement).value)}>
          <option value="" .selected=${field === null}>${leaveOut}</option>
          ${importFields.map(
            (one) => html`<option value=${one} .selected=${one === field}>${customerWords.fields[one]}</option>`,
          )}
        </select></label
      >
    </li>`
  }

  #fields(): (ImportField | null)[] {
    return this.columns.map(({ field }) => field)
  }

  /** A language is in one column: chosen for another, it is in that. */
  #choose(at: number, value: string): void {
    const chosen = importFields.find((one) => one === value) ?? null
    const fields = this.#fields().map((field) => (chosen === 'language' && field === 'language' ? null : field))
    fields[at] = chosen
    this.#tell(fields, this.named)
  }

  #tell(fields: readonly (ImportField | null)[] | null, named: boolean): void {
    this.dispatchEvent(new ColumnsChosen(fields, named, this.country))
  }
}
