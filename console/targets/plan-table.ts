import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { PlannedDay, PlannedWeek } from '../../shared/measures/target-plan.ts'
import type { Target } from '../../shared/schema/target.ts'
import { cutTableStyles } from '../measures/cut/cut-table.styles.ts'
import { base } from '../styles/base.styles.ts'
import { dayAndMonth, weekdayAndDate } from '../text/dates.ts'
import { targetWords } from '../words/target-words.ts'
import { locale, words } from '../words/words.ts'
import { targetFigure } from './target-figures.ts'

/** A month's target by week, and each week by day. */
@customElement('plan-table')
export class PlanTable extends LitElement {
  static override styles = [
    base,
    cutTableStyles,
    css`
      tbody tr:not(.week) {
        border: 0;
        font-size: var(--wa-font-size-s);
      }
      tbody tr:not(.week) th {
        padding-inline-start: var(--wa-space-m);
        font-weight: var(--wa-font-weight-normal);
      }
      .week td {
        font-weight: var(--wa-font-weight-semibold);
      }
      tr:not(.week) th,
      tr:not(.week) td {
        padding-block: var(--wa-space-3xs);
      }
      tr[aria-current] th,
      tr[aria-current] td {
        font-weight: var(--wa-font-weight-bold);
      }
    `,
  ]

  @property({ attribute: false }) target!: Target
  @property({ attribute: false }) weeks: readonly PlannedWeek[] = []
  @property() name = ''
  /** YYYY-MM-DD */
  @property() today = ''

  override render() {
    const { plan } = targetWords
    return html`<div class="scroller" tabindex="0" role="group" aria-label=${plan.table(this.name)}>
        <table>
          <thead>
            <tr>
              <th scope="col">${plan.day}</th>
              <th scope="col">${plan.goal}</th>
              <th scope="col">${plan.done}</th>
            </tr>
          </thead>
          ${this.weeks.map((week) => this.#week(week))}
        </table>
      </div>
      <p class="quiet small">${plan.free}</p>`
  }

  #week({ goal, done, days }: PlannedWeek) {
    const [from, to] = [days[0]!, days.at(-1)!].map(({ date }) => dayAndMonth(Date.parse(date), locale, 'UTC'))
    return html`<tbody>
      <tr class="week">
        <th scope="rowgroup">${targetWords.plan.week(from!, to!)}</th>
        <td>${targetFigure(goal, this.target)}</td>
        <td>${targetFigure(done, this.target)}</td>
      </tr>
      ${days.filter(({ weight, done: of }) => weight > 0 || of !== 0).map((day) => this.#day(day))}
    </tbody>`
  }

  #day({ date, goal, done }: PlannedDay) {
    const isToday = date === this.today
    const name = weekdayAndDate(date, locale)
    return html`<tr aria-current=${isToday ? 'date' : nothing}>
      <th scope="row">${isToday ? `${name}${words.comma}${targetWords.plan.today}` : name}</th>
      <td>${targetFigure(goal, this.target)}</td>
      <td>${date > this.today ? '' : targetFigure(done, this.target)}</td>
    </tr>`
  }
}
