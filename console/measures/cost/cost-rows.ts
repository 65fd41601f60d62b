import { html } from 'lit'
import type { CostRow } from '../../../shared/schema/rate.ts'
import type { CutDim } from '../../../shared/schema/measures.ts'
import { measuredWords } from '../../words/measured-words.ts'
import { costWords } from '../../words/cost-words.ts'
import { keyWords } from '../cut/cut-rows.ts'
import { countFigure, timeFigure } from '../figures.ts'

/** The parts of a cost, each by its part of the attention. @param amount money in words; null: no data */
export function costRows(by: CutDim, rows: readonly CostRow[], amount: (minor: number | null) => string) {
  const { card } = costWords
  const { columns } = card
  const title = card.rows(measuredWords.cut.by[by].toLowerCase())
  return html`<div class="rows scroller" role="region" aria-label=${title} tabindex="0">
    <table>
      <thead>
        <tr>
          ${[title, columns.attention, columns.resolutions, columns.cost, columns.each].map(
            (head) => html`<th scope="col">${head}</th>`,
          )}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ({ key, label, attention, resolutions, cost, perResolution }) =>
            html`<tr>
              <th scope="row"><bdi>${key === null ? card.rest : keyWords(by, key, label)}</bdi></th>
              <td>${timeFigure(attention)}</td>
              <td>${countFigure(resolutions)}</td>
              <td>${amount(cost)}</td>
              <td>${amount(perResolution)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`
}
