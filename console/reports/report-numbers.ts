import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { LineId } from '../../shared/reports/report-lines.ts'
import type { Count } from '../../shared/schema/measures.ts'
import type { ReportKind, ReportLine } from '../../shared/schema/report.ts'
import { countFigure } from '../measures/figures.ts'
import { base } from '../styles/base.styles.ts'
import type { DayRange } from '../text/day-range.ts'
import { reportWords } from '../words/report-words.ts'
import { figureIn, measuresHref } from './report-text.ts'
import { reportsStyles } from './reports.styles.ts'
import { trendLine } from './trend-line.ts'

/** The numbers that open to the inquiries behind them, on the measures page. */
const behind: Partial<Record<LineId, Count>> = {
  abandonRate: 'abandoned',
  dealsWon: 'dealsWon',
  dealsLost: 'dealsLost',
  goodsReturns: 'goodsReturns',
  fulfilment: 'promisesKept',
  sentBack: 'sentBack',
  transferred: 'transferred',
}

/** The numbers of a report: of its days, of those before, and the weeks up to them as a line. */
@customElement('report-numbers')
export class ReportNumbers extends LitElement {
  static override styles = [
    base,
    reportsStyles,
    css`
      .scroller {
        overflow-x: auto;
      }
      table {
        width: 100%;
        border-collapse: collapse;
        font-variant-numeric: tabular-nums;
      }
      th,
      td {
        padding: var(--wa-space-xs) var(--wa-space-s);
        text-align: end;
        vertical-align: baseline;
      }
      th:first-child {
        padding-inline-start: 0;
        text-align: start;
      }
      td:last-child,
      th:last-child {
        width: 9rem;
        padding-inline-end: 0;
      }
      tbody tr {
        border-block-start: 1px solid var(--wa-color-surface-border);
      }
      thead th {
        color: var(--wa-color-text-quiet);
        font-size: var(--wa-font-size-s);
        font-weight: var(--wa-font-weight-semibold);
      }
      tbody th {
        font-weight: inherit;
      }
      .value {
        font-weight: var(--wa-font-weight-semibold);
      }
      .small {
        display: block;
        font-weight: var(--wa-font-weight-normal);
      }
      svg {
        width: 7.5rem;
        height: 1.75rem;
        vertical-align: middle;
      }
      path {
        fill: none;
        stroke: var(--wa-color-text-quiet);
        stroke-width: 1.5;
        stroke-linejoin: round;
      }
      circle {
        fill: var(--wa-color-brand-fill-loud);
      }
      @media (max-width: 44rem) {
        th,
        td {
          padding-inline: var(--wa-space-2xs);
        }
        td:last-child,
        th:last-child {
          width: auto;
        }
        svg {
          width: 4rem;
        }
      }
    `,
  ]

  @property() kind: ReportKind = 'daily'
  /** The first and the last of its days. */
  @property({ attribute: false }) days!: DayRange
  @property({ attribute: false }) lines: readonly ReportLine[] = []

  override render() {
    const { title, what, now, before, trend } = reportWords.numbers
    return html`<section>
      <h2 id="numbers">${title}</h2>
      <div class="scroller" role="region" aria-labelledby="numbers" tabindex="0">
        <table>
          <thead>
            <tr>
              <th scope="col">${what}</th>
              <th scope="col">${now[this.kind]}</th>
              <th scope="col">${before[this.kind]}</th>
              <th scope="col">${trend[this.kind]}</th>
            </tr>
          </thead>
          <tbody>
            ${this.lines.map((line) => this.#row(line))}
          </tbody>
        </table>
      </div>
    </section>`
  }

  #row({ id, unit, value, n, before, maturing, trend }: ReportLine) {
    const { of, maturing: still } = reportWords.numbers
    return html`<tr>
      <th scope="row">${reportWords.lines[id]}</th>
      <td class=${value === null ? 'quiet' : 'value'}>
        ${this.#opening(id, value, figureIn(unit, value))}
        ${value === null || n === null ? nothing : html`<span class="quiet small">${of(countFigure(n))}</span>`}
        ${maturing === 0 ? nothing : html`<span class="quiet small">${still(countFigure(maturing))}</span>`}
      </td>
      <td class=${before === null ? 'quiet' : ''}>${figureIn(unit, before)}</td>
      <td>${trendLine(trend, saidOf(unit, trend))}</td>
    </tr>`
  }

  #opening(id: LineId, value: number | null, figure: string) {
    const list = behind[id]
    if (list === undefined || !value) return figure
    return html`<a href=${`${measuresHref(this.days)}&list=${list}`}>${figure}</a>`
  }
}

/** A line in words: between what it went. */
function saidOf(unit: ReportLine['unit'], trend: ReportLine['trend']): string {
  const known = trend.filter((value) => value !== null)
  const { between, none } = reportWords.numbers
  if (known.length === 0) return none
  return between(figureIn(unit, Math.min(...known)), figureIn(unit, Math.max(...known)))
}
