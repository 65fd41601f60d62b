import '@awesome.me/webawesome/dist/components/icon/icon.js'
import { html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { MeasuredKey, MeasuresAnswer } from '../../shared/schema/measures.ts'
import { base } from '../styles/base.styles.ts'
import { words } from '../words/words.ts'
import { countLink } from './count-link.ts'
import { cutTableStyles } from './cut-table.styles.ts'
import { shareFigure, timeFigure } from './figures.ts'
import { isFew } from './is-few.ts'
import { hrefOf, sortColumns } from './measures-address.ts'
import type { MeasuresAddress, SortColumn } from './measures-address.ts'
import { sortedKeys } from './sorted-keys.ts'
import { verdictIcon } from './verdict-mark.ts'
import { verdictOf } from './verdict-of.ts'

/** A row for each queue, source or assistant, with what can be compared; sorted by whichever column one likes. */
@customElement('cut-table')
export class CutTable extends LitElement {
  static override styles = [base, cutTableStyles]

  @property({ attribute: false }) cut!: NonNullable<MeasuresAnswer['cut']>
  @property({ attribute: false }) address!: MeasuresAddress

  override render() {
    const { cut, span } = words.measures
    const { keys, more, by } = this.cut
    if (keys.length === 0) return html`<p class="quiet">${cut.none(span[this.address.period])}</p>`
    const rows = sortedKeys(keys, this.address.sort, this.address.descending)
    return html`<div class="scroller">
        <table aria-label=${cut.by[by]}>
          <thead>
            <tr>
              ${sortColumns.map((column) => this.#head(column))}
            </tr>
          </thead>
          <tbody>
            ${rows.map((row) => this.#row(row))}
          </tbody>
        </table>
      </div>
      ${more === 0 ? nothing : html`<p class="quiet small">${cut.more(more)}</p>`}`
  }

  #head(column: SortColumn) {
    const { sort, descending } = this.address
    const here = column === sort
    const next = here ? !descending : column !== 'label'
    const { columns, by, sorted } = words.measures.cut
    const label = column === 'label' ? by[this.cut.by] : columns[column]
    return html`<th scope="col" aria-sort=${here ? (descending ? 'descending' : 'ascending') : nothing}>
      <a href=${hrefOf({ ...this.address, sort: column, descending: next })} title=${sorted(label)}
        >${label}<wa-icon name=${here && !descending ? 'arrow-up' : 'arrow-down'} ?data-off=${!here}></wa-icon
      ></a>
    </th>`
  }

  #row({ key, label, measures, goal }: MeasuredKey) {
    const { abandonment, waits, serviceLevel } = measures
    const { entered } = abandonment
    const verdict = verdictOf(serviceLevel.rate, goal === null ? [] : [goal])
    const { direct } = words.measures.cut
    return html`<tr ?data-few=${isFew(entered)}>
      <th scope="row"><bdi>${this.cut.by === 'source' && key === 'direct' ? direct : label}</bdi></th>
      <td>
        ${countLink(this.address, 'entered', entered, key)}
        ${isFew(entered) ? html`<span class="note">${words.measures.fewInRow}</span>` : nothing}
      </td>
      <td>${timeFigure(waits.p50)}</td>
      <td>${timeFigure(waits.p90)}</td>
      <td>
        <span class="verdict" data-verdict=${verdict ?? nothing}
          >${verdictIcon(verdict)}${shareFigure(serviceLevel.rate)}</span
        >
      </td>
      <td>${shareFigure(abandonment.rate)}</td>
    </tr>`
  }
}
