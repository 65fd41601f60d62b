import { consume } from '@lit/context'
import { Task } from '@lit/task'
import { css, html, LitElement } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { Forgettable } from '../../shared/schema/site.ts'
import { apiContext } from '../contexts/api-context.ts'
import { deskContext } from '../contexts/desk-context.ts'
import type { Api } from '../data/api.ts'
import type { DeskSession } from '../data/desk-session.ts'
import { base } from '../styles/base.styles.ts'
import { fullMoment } from '../text/dates.ts'
import { keepingWords } from '../words/keeping-words.ts'
import { locale } from '../words/words.ts'

/** What the coming night would delete, if a website kept what is closed for so long: told before it is saved. */
@customElement('keeping-trial')
export class KeepingTrial extends LitElement {
  static override styles = [
    base,
    css`
      :host {
        display: grid;
        gap: var(--wa-space-2xs);
        padding: var(--wa-space-s) var(--wa-space-m);
        border-inline-start: 2px solid var(--wa-color-surface-border);
        font-size: var(--wa-font-size-s);
      }
      h3 {
        margin: 0;
        font-size: inherit;
      }
      .some {
        font-weight: var(--wa-font-weight-semibold);
      }
    `,
  ]

  /** Id of the website. */
  @property() site = ''
  /** As chosen in the form; null for ever. */
  @property({ attribute: false }) months: number | null = null
  @consume({ context: apiContext }) api!: Api
  @consume({ context: deskContext }) desk!: DeskSession
  readonly #would = new Task(this, {
    args: () => [this.site, this.months] as const,
    task: async ([site, months], { signal }) => (months === null ? null : this.api.keeping(site, months, signal)),
  })

  override render() {
    const said = keepingWords.try
    return html`<h3>${said.title}</h3>
      <div role="status">
        ${this.#would.render({
          initial: () => said.looking,
          pending: () => said.looking,
          complete: (would) => (would === null ? said.nothing : this.#told(would)),
          error: () => said.failed,
        })}
      </div>`
  }

  #told({ at, inquiries, people, staying, withSales }: Forgettable) {
    const said = keepingWords.try
    const moment = fullMoment(at, locale, this.desk.me.workspace.zone)
    const count = (value: number) => new Intl.NumberFormat(locale).format(value)
    const lines = [inquiries === 0 ? said.none(moment) : said.some(moment, count(inquiries))]
    if (people > 0) lines.push(said.people(count(people)))
    if (staying > 0) lines.push(said.staying(count(staying)))
    if (withSales > 0) lines.push(said.withSales(count(withSales)))
    return lines.map((line, at) => html`<p class=${at === 0 && inquiries > 0 ? 'some' : ''}>${line}</p>`)
  }
}
