import { html, LitElement } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { Takings } from '../../../shared/measures/deals.ts'
import { base } from '../../styles/base.styles.ts'
import { moneyWords } from '../../text/money.ts'
import { measuredWords } from '../../words/measured-words.ts'
import { locale, words } from '../../words/words.ts'
import { countFigure, shareFigure } from '../figures.ts'
import { chartCardStyles } from './chart-card.styles.ts'

/** What was sold and what came back, each currency by itself. */
@customElement('money-table')
export class MoneyTable extends LitElement {
  static override styles = [base, chartCardStyles]

  @property({ attribute: false }) takings: readonly Takings[] = []

  override render() {
    const { money } = measuredWords
    return html`<figure>
      <figcaption><h3>${money.title}</h3></figcaption>
      <div class="scroller" role="region" aria-label=${money.title} tabindex="0">
        <table>
          <thead>
            <tr>
              ${[money.currency, money.deals, money.won, money.order, money.returned, money.ofWon].map(
                (head) => html`<th scope="col">${head}</th>`,
              )}
            </tr>
          </thead>
          <tbody>
            ${this.takings.map((one) => row(one))}
          </tbody>
        </table>
      </div>
    </figure>`
  }
}

function row({ currency, deals, won, mean, returned, returnRate }: Takings) {
  const amount = (minor: number | null) =>
    minor === null ? words.measures.noData : moneyWords(Math.round(minor), currency, locale)
  return html`<tr>
    <th scope="row">${currency}</th>
    <td>${countFigure(deals)}</td>
    <td>${amount(won)}</td>
    <td>${amount(mean)}</td>
    <td>${amount(returned)}</td>
    <td>${shareFigure(returnRate)}</td>
  </tr>`
}
