import { Task } from '@lit/task'
import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { addressKinds } from '../../shared/schema/customer-import.ts'
import type { AddressKind, CheckedLine, ImportField, ImportLine } from '../../shared/schema/customer-import.ts'
import { facesOf } from '../elements/faces.ts'
import { base } from '../styles/base.styles.ts'
import { facesStyles } from '../styles/faces.styles.ts'
import { customerWords } from '../words/customer-words.ts'
import { locale, words } from '../words/words.ts'
import type { Country, CustomerCalls } from './customer-calls.ts'
import { customersStyles } from './customers.styles.ts'
import { verdictWords } from './verdict-words.ts'

/** The first lines of a list as they would be kept, or what is wrong with them: as the server reads them. */
@customElement('line-preview')
export class LinePreview extends LitElement {
  static override styles = [
    base,
    facesStyles,
    customersStyles,
    css`
      .scroller {
        overflow-x: auto;
        border: 1px solid var(--wa-color-surface-border);
        border-radius: var(--wa-border-radius-m);
      }
      table {
        width: 100%;
        border-collapse: collapse;
        font-size: var(--wa-font-size-s);
      }
      th,
      td {
        min-width: 7rem;
        max-width: 18rem;
        padding: var(--wa-space-2xs) var(--wa-space-s);
        border-block-end: 1px solid var(--wa-color-surface-border);
        text-align: start;
        vertical-align: top;
        white-space: pre-line;
      }
      th:first-child {
        min-width: 0;
      }
      tbody th {
        font-weight: inherit;
      }
    `,
  ]

  @property({ attribute: false }) calls!: CustomerCalls
  @property({ attribute: false }) lines: readonly ImportLine[] = []
  @property({ attribute: false }) country: Country = null
  /** The workspace's, in which days are. */
  @property() zone = ''
  readonly #read = new Task<readonly [readonly ImportLine[], Country], CheckedLine[]>(this, {
    args: () => [this.lines, this.country] as const,
    task: ([lines, country], { signal }) => this.calls.check(country, [...lines], signal),
  })

  override render() {
    return facesOf(this.#read, (lines) => this.#table(lines))
  }

  #table(lines: readonly CheckedLine[]) {
    const said = customerWords
    const fields: ImportField[] = (['fullName', ...addressKinds, 'language', 'note'] as const).filter((field) =>
      this.lines.some(({ cells }) => cells[field] !== undefined),
    )
    return html`<div class="scroller" role="region" tabindex="0" aria-label=${said.columns.preview}>
      <table aria-label=${said.columns.preview}>
        <thead>
          <tr>
            <th scope="col">${said.columns.number}</th>
            ${fields.map((field) => html`<th scope="col">${said.fields[field]}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${lines.map((one) => this.#line(one, fields))}
        </tbody>
      </table>
    </div>`
  }

  #line({ line, verdict, read }: CheckedLine, fields: readonly ImportField[]) {
    return html`<tr>
      <th scope="row">${line.toLocaleString(locale)}</th>
      ${
        read === null
          ? html`<td class="problem" colspan=${fields.length}>${verdictWords(verdict, this.zone)}</td>`
          : fields.map((field) => html`<td><bdi>${shown(read, field)}</bdi></td>`)
      }
    </tr>`
  }
}

/** An address as it stood in the list, but a number as it is dialled. */
function shown(read: NonNullable<CheckedLine['read']>, field: ImportField): string | typeof nothing {
  if (field === 'fullName' || field === 'note') return read[field] ?? nothing
  if (field === 'language') return read.language === null ? nothing : words.sites.languages[read.language]
  return read.addresses
    .filter(({ kind }) => kind === (field satisfies AddressKind))
    .map(({ value, written }) => (value.startsWith('+') ? value : written))
    .join('\n')
}
