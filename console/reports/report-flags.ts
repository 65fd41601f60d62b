import '@awesome.me/webawesome/dist/components/button/button.js'
import '@awesome.me/webawesome/dist/components/icon/icon.js'
import { consume } from '@lit/context'
import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { dayPlus } from '../../shared/calendar.ts'
import { watched } from '../../shared/reports/watched.ts'
import type { ReportFlag } from '../../shared/schema/report.ts'
import { apiContext } from '../contexts/api-context.ts'
import { deskContext } from '../contexts/desk-context.ts'
import type { Api } from '../data/api.ts'
import type { DeskSession } from '../data/desk-session.ts'
import { ProblemError } from '../data/problem-error.ts'
import { countFigure, shareFigure } from '../measures/figures.ts'
import { Said } from '../shell/said.ts'
import { base } from '../styles/base.styles.ts'
import { dayKey, dayOfYear } from '../text/dates.ts'
import { reportWords } from '../words/report-words.ts'
import { locale, words } from '../words/words.ts'
import { figureIn, unitOf } from './report-text.ts'
import { reportsStyles } from './reports.styles.ts'

/** Days for which it is not told of. */
const mutedDays = 28

/**
 * What was out of the ordinary, with what is likely behind it; each can be muted.
 * @fires muted - one was muted, or is told of again
 */
@customElement('report-flags')
export class ReportFlags extends LitElement {
  static override styles = [
    base,
    reportsStyles,
    css`
      li {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr) auto;
        gap: var(--wa-space-2xs) var(--wa-space-s);
        align-items: start;
        padding-block: var(--wa-space-s);
      }
      li + li {
        border-block-start: 1px solid var(--wa-color-surface-border);
      }
      wa-icon {
        margin-block-start: 0.2em;
        color: var(--wa-color-warning-on-quiet);
      }
      .muted wa-icon {
        color: var(--wa-color-text-quiet);
      }
      .what {
        font-weight: var(--wa-font-weight-semibold);
      }
      @media (max-width: 44rem) {
        wa-button {
          grid-column: 2;
          justify-self: start;
        }
      }
    `,
  ]

  @property({ attribute: false }) flags: readonly ReportFlag[] = []
  @consume({ context: apiContext }) api!: Api
  @consume({ context: deskContext }) desk!: DeskSession

  override render() {
    const said = reportWords.flags
    return html`<section aria-labelledby="flags">
      <h2 id="flags">${said.title}</h2>
      ${
        this.flags.length === 0
          ? html`<p>${said.none} <span class="quiet">${said.early}</span></p>`
          : html`<ul>
              ${this.flags.map((flag) => this.#flag(flag))}
            </ul>`
      }
    </section>`
  }

  #flag(flag: ReportFlag) {
    const said = reportWords.flags
    const { measure, kind, value, range, n, causes, mutedUntil } = flag
    const { family } = watched[measure]
    const [low, high] = range.map((one) => figureIn(unitOf[family], one)) as [string, string]
    const likely = causes.map((cause) => reportWords.cause(cause, shareFigure)).join(reportWords.flags.between)
    const name = reportWords.watched[measure]
    return html`<li class=${mutedUntil === null ? '' : 'muted'}>
      <wa-icon name=${mutedUntil === null ? 'warning' : 'bell-slash'}></wa-icon>
      <div>
        <p class="what">${said[kind](name, figureIn(unitOf[family], value))}</p>
        <p class="quiet small">${said.usual(low, high)} ${family === 'count' ? nothing : said.of(countFigure(n))}</p>
        <p>${causes.length === 0 ? said.noCause : said.likely(likely)}</p>
        ${mutedUntil === null ? nothing : html`<p class="quiet small">${said.muted(dayOfYear(mutedUntil, locale))}</p>`}
      </div>
      <wa-button size="s" appearance="outlined" @click=${() => void this.#mute(flag)}
        >${mutedUntil === null ? said.mute : said.unmute}<span class="hidden-words">: ${name}</span></wa-button
      >
    </li>`
  }

  async #mute({ measure, mutedUntil }: ReportFlag): Promise<void> {
    const { nowMuted, nowUnmuted } = reportWords.flags
    const today = dayKey(Date.now(), this.desk.me.workspace.zone)
    const until = mutedUntil === null ? dayPlus(today, mutedDays) : null
    try {
      await this.api.muteMeasure(measure, { until })
      this.dispatchEvent(new Said(until === null ? nowUnmuted : nowMuted))
      this.dispatchEvent(new Event('muted'))
    } catch (error) {
      this.dispatchEvent(new Said(words.problems[error instanceof ProblemError ? error.code : 'internal']))
    }
  }
}
