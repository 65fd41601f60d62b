import { html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { WeekHours } from '../../../shared/measures/week-hours.ts'
import { base } from '../../styles/base.styles.ts'
import { hourOfDay, weekdayName } from '../../text/dates.ts'
import { measuredWords } from '../../words/measured-words.ts'
import { locale } from '../../words/words.ts'
import { countFigure, roundShareFigure } from '../figures.ts'
import { hourParts, hrefOf } from '../measures-address.ts'
import type { HourPart, MeasuresAddress } from '../measures-address.ts'
import { chartCardStyles } from './chart-card.styles.ts'
import { busyHours, hourValue, levelsOf } from './week-levels.ts'
import { weekMapStyles } from './week-map.styles.ts'

/** When in the week they come, and when they are not answered in time: a table, coloured by what is in it. */
@customElement('week-map')
export class WeekMap extends LitElement {
  static override styles = [base, chartCardStyles, weekMapStyles]

  @property({ attribute: false }) week!: WeekHours
  @property({ attribute: false }) address!: MeasuresAddress

  override render() {
    const { hours: said } = measuredWords
    const { hours: part } = this.address
    const hours = busyHours(this.week)
    const levels = levelsOf(this.week, part)
    return html`<figure>
      <figcaption>
        <h3>${said.title}</h3>
        <nav aria-label=${said.title}>
          <ul>
            ${hourParts.map((one) => this.#choice(one))}
          </ul>
        </nav>
      </figcaption>
      <div class="scroller" role="region" aria-label=${said.title} tabindex="0">
        <table data-part=${part}>
          <thead>
            <tr>
              <td></td>
              ${hours.map((hour) => html`<th scope="col">${hourOfDay(hour, locale)}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${this.week.came.map(
              (_, day) =>
                html`<tr>
                  <th scope="row">${weekdayName(day, locale)}</th>
                  ${hours.map((hour) => html`<td data-level=${levels[day]![hour] ?? nothing}>${this.#said(day, hour)}</td>`)}
                </tr>`,
            )}
          </tbody>
        </table>
      </div>
      <p class="quiet small">${said.lead[part]}</p>
    </figure>`
  }

  #choice(part: HourPart) {
    const here = part === this.address.hours
    return html`<li>
      <a href=${hrefOf({ ...this.address, hours: part })} aria-current=${here ? 'true' : nothing}
        >${measuredWords.hours.parts[part]}</a
      >
    </li>`
  }

  #said(day: number, hour: number) {
    const { hours: part } = this.address
    const value = hourValue(this.week, part, day, hour)
    if (value === null || (part === 'came' && value === 0)) return nothing
    return part === 'came' ? countFigure(value) : roundShareFigure(value)
  }
}
