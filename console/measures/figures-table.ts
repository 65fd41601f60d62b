import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { figureOf, measured, measureGroups } from '../../shared/measures/figures.ts'
import type { MeasuredId, MeasureGroup } from '../../shared/measures/figures.ts'
import type { Count, MeasuresAnswer } from '../../shared/schema/measures.ts'
import { verdictIcon } from '../elements/verdict-mark.ts'
import { base } from '../styles/base.styles.ts'
import { cardStyles } from '../styles/card.styles.ts'
import { definitionWords } from '../words/definition-words.ts'
import { measuredWords } from '../words/measured-words.ts'
import { words } from '../words/words.ts'
import { articlesLink } from './articles-link.ts'
import { countLink } from './count-link.ts'
import { cutTableStyles } from './cut/cut-table.styles.ts'
import { countFigure, shareFigure } from './figures.ts'
import { heldTo } from './held-to.ts'
import { measureFigure } from './measure-figure.ts'
import type { MeasuresAddress } from './measures-address.ts'

/** Every measure as a line of a table: what it comes to, what it was, out of how many, and how sure that is. */
@customElement('figures-table')
export class FiguresTable extends LitElement {
  static override styles = [
    base,
    cardStyles,
    cutTableStyles,
    css`
      tbody tr:first-child th {
        padding-block-start: var(--wa-space-m);
        color: var(--wa-color-text-quiet);
      }
    `,
  ]

  @property({ attribute: false }) answer!: MeasuresAnswer
  @property({ attribute: false }) address!: MeasuresAddress

  override render() {
    const { table } = measuredWords
    const { title } = words.measures
    return html`<div class="scroller" role="region" aria-label=${title} tabindex="0">
      <table aria-label=${title}>
        <thead>
          <tr>
            ${[
              table.measure,
              table.now,
              table.held,
              table.before,
              table.counted,
              table.outOf,
              table.sure,
              table.maturing,
            ].map((head) => html`<th scope="col">${head}</th>`)}
          </tr>
        </thead>
        ${(Object.keys(measureGroups) as MeasureGroup[]).map(
          (group) =>
            html`<tbody>
              <tr>
                <th scope="rowgroup" colspan="8">${measuredWords.sections[group]}</th>
              </tr>
              ${measureGroups[group].map((id) => this.#row(id))}
            </tbody>`,
        )}
      </table>
    </div>`
  }

  /** @param opens the number by which it opens to its inquiries; null: it does not */
  #count(opens: Count | null, value: number) {
    return opens === null ? countFigure(value) : countLink(this.address, opens, value)
  }

  #row(id: MeasuredId) {
    const { whole, wholeBefore } = this.answer
    const figure = figureOf(id, whole)
    const { value, n, counted, interval, maturing, early } = figure
    const held = heldTo(id, figure, this.answer)
    return html`<tr>
      <th scope="row">${definitionWords[id].name}</th>
      <td class=${early ? 'quiet' : nothing} title=${early ? measuredWords.early : nothing}>
        ${measureFigure(id, value)}
      </td>
      <td>
        ${
          held === null
            ? nothing
            : html`<span class="verdict" data-verdict=${held.verdict ?? nothing}
                >${verdictIcon(held.verdict, held.said)}${held.target}</span
              >`
        }
      </td>
      <td>${measureFigure(id, figureOf(id, wholeBefore).value)}</td>
      <td>
        ${counted === null ? '' : id === 'deflection' ? articlesLink(counted) : this.#count(measured[id].counted, counted)}
      </td>
      <td>${this.#count(measured[id].outOf, n)}</td>
      <td>${interval === null ? '' : `${shareFigure(interval[0])} – ${shareFigure(interval[1])}`}</td>
      <td>${maturing === null ? '' : countFigure(maturing)}</td>
    </tr>`
  }
}
