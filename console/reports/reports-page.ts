import { consume } from '@lit/context'
import { css, html, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { dayPlus } from '../../shared/calendar.ts'
import { daysIn } from '../../shared/reports/report-days.ts'
import { ReportName } from '../../shared/schema/report.ts'
import { deskContext } from '../contexts/desk-context.ts'
import type { DeskSession } from '../data/desk-session.ts'
import { SpokenElement } from '../elements/spoken-element.ts'
import { base } from '../styles/base.styles.ts'
import { columnPageStyles } from '../styles/column-page.styles.ts'
import { facesStyles } from '../styles/faces.styles.ts'
import { tabbedPageStyles } from '../styles/tabbed-page.styles.ts'
import { dayKey } from '../text/dates.ts'
import { reportWords } from '../words/report-words.ts'
import { words } from '../words/words.ts'
import './report-list.ts'
import { measuresHref, reportHref, reportName } from './report-text.ts'
import './report-view.ts'

/** Reports of days and weeks: the list of them, or the one in the address. Loaded when asked for. */
@customElement('reports-page')
export class ReportsPage extends SpokenElement {
  static override styles = [
    base,
    facesStyles,
    tabbedPageStyles,
    columnPageStyles,
    css`
      .beside {
        display: flex;
        flex-wrap: wrap;
        gap: var(--wa-space-xs) var(--wa-space-m);
        margin-inline-start: auto;
        font-size: var(--wa-font-size-s);
      }
      .column {
        max-width: 64rem;
      }
    `,
  ]

  @property() kind = ''
  @property() day = ''
  @consume({ context: deskContext }) desk!: DeskSession

  override render() {
    if (this.kind === '') return this.#page(reportWords.title, nothing, html`<report-list></report-list>`, '/measures')
    const name = ReportName.safeParse({ kind: this.kind, day: this.day })
    if (!name.success) return this.#page(reportWords.title, nothing, this.#nowhere(), '/measures')
    const { kind, day } = name.data
    return this.#page(
      reportName(name.data),
      this.#neighbours(name.data),
      html`<report-view kind=${kind} day=${day}></report-view>`,
      measuresHref({ from: dayPlus(day, 1 - daysIn[kind]), to: day }),
    )
  }

  /** @param measures where its numbers are */
  #page(title: string, neighbours: unknown, content: unknown, measures: string) {
    return html`<header>
        <h1>${title}</h1>
        ${neighbours}
        <div class="beside">
          ${this.kind === '' ? nothing : html`<a href="/reports">${reportWords.all}</a>`}
          <a href=${measures}>${reportWords.toMeasures}</a>
        </div>
      </header>
      <div class="scroller"><div class="column">${content}</div></div>`
  }

  get #yesterday(): string {
    return dayPlus(dayKey(Date.now(), this.desk.me.workspace.zone), -1)
  }

  #neighbours({ kind, day }: ReportName) {
    const { label, [kind]: said } = reportWords.neighbours
    const [before, after] = [dayPlus(day, -daysIn[kind]), dayPlus(day, daysIn[kind])]
    return html`<nav aria-label=${label}>
      <ul>
        <li><a href=${reportHref({ kind, day: before })}>${said.before}</a></li>
        ${
          after > this.#yesterday
            ? nothing
            : html`<li><a href=${reportHref({ kind, day: after })}>${said.after}</a></li>`
        }
      </ul>
    </nav>`
  }

  #nowhere() {
    return html`<div class="face">
      <h2>${words.page.notFound}</h2>
      <a href="/reports">${reportWords.all}</a>
    </div>`
  }
}
