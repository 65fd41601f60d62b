import '@awesome.me/webawesome/dist/components/icon/icon.js'
import { html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { figureOf, measured, measureGroups } from '../../../shared/measures/figures.ts'
import type { MeasuredId } from '../../../shared/measures/figures.ts'
import type { Goal } from '../../../shared/schema/measures.ts'
import { base } from '../../styles/base.styles.ts'
import { definitionWords } from '../../words/definition-words.ts'
import { measuredWords } from '../../words/measured-words.ts'
import { changeMark } from '../change-line.ts'
import { countLink } from '../count-link.ts'
import { isFew } from '../is-few.ts'
import { measureFigure } from '../measure-figure.ts'
import { hrefOf, sortColumnsOf } from '../measures-address.ts'
import type { MeasuresAddress, SortColumn } from '../measures-address.ts'
import { verdictIcon } from '../../elements/verdict-mark.ts'
import { heldTo } from '../held-to.ts'
import type { CutRow } from './cut-rows.ts'
import { cutTableStyles } from './cut-table.styles.ts'
import { sortedRows } from './sorted-rows.ts'

/** A row for each queue, source or assistant, with what can be compared; sorted by whichever column one likes. */
@customElement('cut-table')
export class CutTable extends LitElement {
  static override styles = [base, cutTableStyles]

  @property({ attribute: false }) rows: readonly CutRow[] = []
  /** What stands over the names. */
  @property() heading = ''
  @property({ attribute: false }) address!: MeasuresAddress
  /** Of all: what a row is held against that has none of its own. */
  @property({ attribute: false }) goals: readonly Goal[] = []

  override render() {
    const { sort, descending, columns } = this.address
    return html`<div class="scroller" role="region" aria-label=${this.heading} tabindex="0">
      <table aria-label=${this.heading}>
        <thead>
          <tr>
            ${sortColumnsOf(columns).map((column) => this.#head(column))}
          </tr>
        </thead>
        <tbody>
          ${sortedRows(this.rows, sort, descending).map((row) => this.#row(row))}
        </tbody>
      </table>
    </div>`
  }

  #head(column: SortColumn) {
    const { sort, descending } = this.address
    const here = column === sort
    const next = here ? !descending : column !== 'label'
    const { came, sorted } = measuredWords.cut
    const label = column === 'label' ? this.heading : column === 'came' ? came : definitionWords[column].name
    return html`<th scope="col" aria-sort=${here ? (descending ? 'descending' : 'ascending') : nothing}>
      <a href=${hrefOf({ ...this.address, sort: column, descending: next })} title=${sorted(label)}
        >${label}<wa-icon name=${here && !descending ? 'arrow-up' : 'arrow-down'} ?data-off=${!here}></wa-icon
      ></a>
    </th>`
  }

  #row(row: CutRow) {
    const { entered } = row.measures.outcomes
    return html`<tr ?data-few=${isFew(entered)}>
      <th scope="row"><bdi>${row.label}</bdi></th>
      <td>
        ${countLink(this.address, 'came', entered, row)}
        ${isFew(entered) ? html`<span class="note">${measuredWords.fewInRow}</span>` : nothing}
      </td>
      ${measureGroups[this.address.columns].map((id) => this.#cell(id, row))}
    </tr>`
  }

  /** A value is a link to what counted, or to what it is out of. */
  #cell(id: MeasuredId, row: CutRow) {
    const { measures, before, goal, targets } = row
    const figure = figureOf(id, measures)
    const { value, n, counted, early } = figure
    const said = measureFigure(id, value)
    const held = heldTo(id, figure, { targets, goals: goal === null ? this.goals : [goal] })
    const opens = counted === 0 ? null : (measured[id].counted ?? measured[id].outOf)
    const unknown = id === 'deflection' && measures.deflection.deflected === null
    const why = early ? measuredWords.early : unknown ? measuredWords.deflection.notKnown : (held?.target ?? nothing)
    return html`<td class=${early ? 'quiet' : nothing} title=${why}>
      <span class="verdict" data-verdict=${held?.verdict ?? nothing}
        >${held === null ? nothing : verdictIcon(held.verdict, held.said)}${opens === null || n === 0 ? said : countLink(this.address, opens, counted ?? n, row, said)}${
          before === null || early ? nothing : changeMark(id, value, figureOf(id, before).value)
        }</span
      >
    </td>`
  }
}
