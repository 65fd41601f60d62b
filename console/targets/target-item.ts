import '@awesome.me/webawesome/dist/components/button/button.js'
import '@awesome.me/webawesome/dist/components/icon/icon.js'
import { html, LitElement, nothing, svg } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { monthOf } from '../../shared/calendar.ts'
import { targetMeasure } from '../../shared/measures/target-measures.ts'
import type { Course, Prospect, TargetRow } from '../../shared/schema/target.ts'
import { shareFigure } from '../measures/figures.ts'
import { base } from '../styles/base.styles.ts'
import { targetWords } from '../words/target-words.ts'
import { ChangeWanted } from './change-wanted.ts'
import './plan-table.ts'
import { partsFigure, roughFigure, targetFigure } from './target-figures.ts'
import { targetItemStyles } from './target-item.styles.ts'
import { targetName } from './target-name.ts'
import { verdictWords } from './verdict-words.ts'
import { verdictStyles } from '../styles/verdict.styles.ts'

/**
 * One target and how it stands.
 * @fires change-wanted - Somebody wants to change it.
 */
@customElement('target-item')
export class TargetItem extends LitElement {
  static override styles = [base, verdictStyles, targetItemStyles]

  @property({ attribute: false }) row!: TargetRow
  /** YYYY-MM-DD */
  @property() today = ''
  @property({ type: Boolean }) mayWrite = false

  override render() {
    const { target, verdict, course } = this.row
    const name = targetName(target.measure)
    const isOver = target.month < monthOf(this.today)
    return html`<div class="head">
        <p class="name">${name}</p>
        ${this.mayWrite ? this.#changeButton(name) : nothing}
      </div>
      <p class="figure">${this.#figure()}</p>
      ${course === null ? nothing : bar(course, target.value, verdict)}
      <p>${verdictWords(verdict, isOver ? 'reached' : course === null ? 'steady' : 'pace')}</p>
      ${course === null ? this.#counted() : this.#course(course, name, isOver)}`
  }

  #changeButton(name: string) {
    return html`<wa-button
      size="s"
      appearance="plain"
      @click=${() => this.dispatchEvent(new ChangeWanted(this.row.target))}
      ><wa-icon name="pencil" label=${targetWords.change(name)}></wa-icon
    ></wa-button>`
  }

  /** What is done of what; of what holds on every day, how it is and how it is to be. */
  #figure(): string {
    const { target, done, course } = this.row
    const [is, tobe] = [targetFigure(done, target), targetFigure(target.value, target)]
    if (course !== null) return targetWords.of(is, tobe, shareFigure(course.attainment))
    return targetMeasure(target.measure).better === 'higher'
      ? targetWords.atLeast(is, tobe)
      : targetWords.atMost(is, tobe)
  }

  #counted() {
    const { n, maturing, done } = this.row
    if (done === null) return html`<p class="quiet small">${targetWords.noData}</p>`
    return html`<p class="quiet small">
      ${targetWords.n(partsFigure(n ?? 0))} ${maturing ? targetWords.maturing(partsFigure(maturing)) : nothing}
    </p>`
  }

  #course(course: Course, name: string, isOver: boolean) {
    const { facts, forecast, plan } = targetWords
    const { target } = this.row
    const { expectedByNow, pace, projected, neededPerDay, quarter, year, weeks } = course
    const figure = (value: number | null) => (value === null ? '–' : roughFigure(value, target))
    return html`<dl>
        ${
          isOver
            ? nothing
            : html`${fact(facts.expected, figure(expectedByNow))}
              ${fact(facts.pace, pace === null ? '–' : shareFigure(pace))} ${fact(facts.projected, figure(projected))}
              ${fact(facts.needed, figure(neededPerDay))}`
        }
        ${fact(forecast.quarter, this.#prospect(quarter))} ${fact(forecast.year, this.#prospect(year))}
      </dl>
      ${quarter === null && year === null ? nothing : html`<p class="quiet small">${forecast.about}</p>`}
      <details>
        <summary>${plan.open}</summary>
        <plan-table .target=${target} .weeks=${weeks} name=${name} today=${this.today}></plan-table>
      </details>`
  }

  #prospect(prospect: Prospect | null): string {
    const { forecast } = targetWords
    if (prospect === null) return forecast.none
    const { expected, low, high, target } = prospect
    const figure = (value: number) => roughFigure(Math.round(value), this.row.target)
    const said =
      low === high ? forecast.over(figure(expected)) : forecast.range(figure(expected), figure(low), figure(high))
    return target === null ? said : `${said} (${forecast.of(figure(target))})`
  }
}

function fact(term: string, said: string) {
  return html`<div>
    <dt>${term}</dt>
    <dd>${said}</dd>
  </div>`
}

/** What is done as a part of the target, and where it should be by now; the words beside say the same. */
function bar({ attainment, expectedByNow }: Course, target: number, verdict: TargetRow['verdict']) {
  const due = expectedByNow === null ? 0 : (100 * expectedByNow) / target
  return html`<svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
    <rect class="whole" width="100" height="8"></rect>
    <rect class="done" data-verdict=${verdict ?? nothing} width=${100 * Math.min(1, attainment)} height="8"></rect>
    ${due > 0 && due < 100 ? svg`<line class="due" x1=${due} x2=${due} y2="8"></line>` : nothing}
  </svg>`
}
