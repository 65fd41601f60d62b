import { consume } from '@lit/context'
import { Task } from '@lit/task'
import { css, html, LitElement, nothing } from 'lit'
import { customElement } from 'lit/decorators.js'
import { ReportKind } from '../../shared/schema/report.ts'
import type { ReportsAnswer } from '../../shared/schema/report.ts'
import { apiContext } from '../contexts/api-context.ts'
import { deskContext } from '../contexts/desk-context.ts'
import type { Api } from '../data/api.ts'
import type { DeskSession } from '../data/desk-session.ts'
import { facesOf } from '../elements/faces.ts'
import { base } from '../styles/base.styles.ts'
import { facesStyles } from '../styles/faces.styles.ts'
import { reportWords } from '../words/report-words.ts'
import './report-plan-form.ts'
import { reportHref, reportName } from './report-text.ts'
import { reportsStyles } from './reports.styles.ts'

/** The reports that were made, ways to look at one now, and how they are made. */
@customElement('report-list')
export class ReportList extends LitElement {
  static override styles = [
    base,
    facesStyles,
    reportsStyles,
    css`
      li {
        padding-block: var(--wa-space-2xs);
      }
      .now {
        font-weight: var(--wa-font-weight-semibold);
      }
    `,
  ]

  @consume({ context: apiContext }) api!: Api
  @consume({ context: deskContext }) desk!: DeskSession
  readonly #reports = new Task(this, {
    args: () => [] as const,
    task: async (_, { signal }) => this.api.reports(signal),
  })

  override render() {
    return facesOf(this.#reports, (answer) => this.#there(answer))
  }

  #there(answer: ReportsAnswer) {
    const { list, plan } = reportWords
    const mayPlan = this.desk.me.may['workspace.write'] !== 'none'
    return html`<p class="quiet">${list.lead}</p>
      <div class="pair">${ReportKind.options.map((kind) => this.#made(kind, answer, mayPlan))}</div>
      ${
        mayPlan
          ? html`<div class="pair">${ReportKind.options.map((kind) => this.#plan(kind, answer))}</div>
              <p class="quiet">${plan.lead(this.desk.me.workspace.zone)} ${answer.mail ? nothing : plan.noMail}</p>`
          : nothing
      }
      <p class="quiet">${plan.own} <a href="/settings/alerts">${plan.ownSwitch}</a></p>`
  }

  #made(kind: ReportKind, { reports, yesterday, plans }: ReportsAnswer, mayPlan: boolean) {
    const { list, plan } = reportWords
    const made = reports.filter((one) => one.kind === kind)
    return html`<section aria-labelledby=${kind}>
      <h2 id=${kind}>${list[kind]}</h2>
      <a class="now" href=${reportHref({ kind, day: yesterday })}>${list.now[kind]}</a>
      ${plans[kind].on || mayPlan ? nothing : html`<p class="quiet">${plan.off(kind)}</p>`}
      ${
        made.length === 0
          ? html`<p class="quiet">${list.none[kind]}</p>`
          : html`<ul>
              ${made.map((one) => html`<li><a href=${reportHref(one)}>${reportName(one)}</a></li>`)}
            </ul>`
      }
    </section>`
  }

  #plan(kind: ReportKind, { plans }: ReportsAnswer) {
    const title = `plan-${kind}`
    return html`<section aria-labelledby=${title}>
      <h2 id=${title}>${reportWords.plan.title[kind]}</h2>
      <report-plan-form kind=${kind} .plan=${plans[kind]}></report-plan-form>
    </section>`
  }
}
