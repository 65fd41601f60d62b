import '@awesome.me/webawesome/dist/components/button/button.js'
import '@awesome.me/webawesome/dist/components/callout/callout.js'
import { consume } from '@lit/context'
import { Task } from '@lit/task'
import { css, html, LitElement, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { Report, ReportKind } from '../../shared/schema/report.ts'
import { apiContext } from '../contexts/api-context.ts'
import { deskContext } from '../contexts/desk-context.ts'
import type { Api } from '../data/api.ts'
import type { DeskSession } from '../data/desk-session.ts'
import { ProblemError } from '../data/problem-error.ts'
import { facesOf } from '../elements/faces.ts'
import { Said } from '../shell/said.ts'
import { base } from '../styles/base.styles.ts'
import { facesStyles } from '../styles/faces.styles.ts'
import { fullMoment } from '../text/dates.ts'
import { reportWords } from '../words/report-words.ts'
import { locale, words } from '../words/words.ts'
import './report-flags.ts'
import './report-numbers.ts'
import { reportReasons, reportReasonsStyles } from './report-reasons.ts'
import { reportName } from './report-text.ts'
import { reportsStyles } from './reports.styles.ts'

/** One report: what was out of the ordinary, the numbers, the reasons; and sending it again. */
@customElement('report-view')
export class ReportView extends LitElement {
  static override styles = [
    base,
    facesStyles,
    reportsStyles,
    reportReasonsStyles,
    css`
      .foot {
        display: flex;
        flex-wrap: wrap;
        gap: var(--wa-space-s);
        align-items: center;
        justify-content: space-between;
      }
    `,
  ]

  @property() kind: ReportKind = 'daily'
  @property() day = ''
  @state() private sending = false
  @consume({ context: apiContext }) api!: Api
  @consume({ context: deskContext }) desk!: DeskSession
  readonly #report = new Task(this, {
    args: () => [this.kind, this.day] as const,
    task: async ([kind, day], { signal }) => this.api.report({ kind, day }, signal),
  })

  override render() {
    return facesOf(this.#report, (report) => (isEmpty(report) ? this.#empty(report) : this.#there(report)))
  }

  #there(report: Report) {
    const { scope, counting } = reportWords
    return html`<p class="quiet">${scope[report.scope]}</p>
      ${report.counting ? html`<wa-callout variant="warning" size="s">${counting}</wa-callout>` : nothing}
      <report-flags .flags=${report.flags} @muted=${() => void this.#report.run()}></report-flags>
      <report-numbers
        kind=${report.kind}
        .days=${{ from: report.first, to: report.day }}
        .lines=${report.lines}
      ></report-numbers>
      ${reportReasons(report.reasons, this.desk.me.workspace.closing.competitors)} ${this.#foot(report)}`
  }

  #foot({ madeAt }: Report) {
    if (madeAt === null) return nothing
    const { made, again } = reportWords
    return html`<p class="foot">
      <span class="quiet">${made(fullMoment(madeAt, locale, this.desk.me.workspace.zone))}</span>
      ${
        this.desk.me.may['workspace.write'] === 'none'
          ? nothing
          : html`<wa-button
              size="s"
              appearance="outlined"
              ?loading=${this.sending}
              @click=${() => void this.#sendAgain()}
              >${again}</wa-button
            >`
      }
    </p>`
  }

  #empty(report: Report) {
    const { title, lead, sites } = reportWords.empty
    return html`<div class="face">
      <h2>${title(reportName(report))}</h2>
      <p class="quiet">${lead}</p>
      ${this.desk.me.may['site.read'] === 'none' ? nothing : html`<a href="/settings/sites">${sites}</a>`}
    </div>`
  }

  async #sendAgain(): Promise<void> {
    this.sending = true
    try {
      const { mails } = await this.api.reportAgain({ kind: this.kind, day: this.day })
      this.dispatchEvent(new Said(reportWords.sentAgain(mails)))
    } catch (error) {
      this.dispatchEvent(new Said(words.problems[error instanceof ProblemError ? error.code : 'internal']))
    }
    this.sending = false
  }
}

/** Nothing of it counts, now or in the weeks up to it. */
function isEmpty({ lines }: Report): boolean {
  return lines.every(({ trend }) => trend.every((value) => value === null || value === 0))
}
