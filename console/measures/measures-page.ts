import { consume } from '@lit/context'
import { html, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { measureGroups } from '../../shared/measures/figures.ts'
import type { MeasureGroup } from '../../shared/measures/figures.ts'
import { periods } from '../../shared/schema/measures.ts'
import type { MeasuresAnswer } from '../../shared/schema/measures.ts'
import { apiContext } from '../contexts/api-context.ts'
import { deskContext } from '../contexts/desk-context.ts'
import { FreshReading } from '../controllers/fresh-reading.ts'
import type { Api } from '../data/api.ts'
import type { DeskSession } from '../data/desk-session.ts'
import { facesOf } from '../elements/faces.ts'
import { staleNote } from '../elements/stale-note.ts'
import { navigate } from '../navigate.ts'
import { SpokenElement } from '../elements/spoken-element.ts'
import { base } from '../styles/base.styles.ts'
import { columnPageStyles } from '../styles/column-page.styles.ts'
import { facesStyles } from '../styles/faces.styles.ts'
import { tabbedPageStyles } from '../styles/tabbed-page.styles.ts'
import { dayKey } from '../text/dates.ts'
import { measuredWords } from '../words/measured-words.ts'
import { words } from '../words/words.ts'
import './charts/lead-funnel.ts'
import './charts/money-table.ts'
import './charts/outcome-bar.ts'
import { seriesCharts } from './charts/series-charts.ts'
import './charts/week-map.ts'
import './cost/cost-card.ts'
import './counted-list.ts'
import './cut/cut-section.ts'
import { crossedRows, rowsOf } from './cut/cut-rows.ts'
import { countFigure } from './figures.ts'
import './figures-table.ts'
import './glance/glance-band.ts'
import { spanOf } from './measured-span.ts'
import { addressOf, hrefOf, questionOf } from './measures-address.ts'
import type { MeasuresAddress } from './measures-address.ts'
import { measuresPageStyles } from './measures-page.styles.ts'
import './page-tools.ts'
import './tiles/measure-tile.ts'
import { tilesOf } from './tiles/tiles-of.ts'

/** How well the desk answers, sells and helps, for the days in the address. Loaded when asked for. */
@customElement('measures-page')
export class MeasuresPage extends SpokenElement {
  static override styles = [base, facesStyles, tabbedPageStyles, columnPageStyles, measuresPageStyles]

  /** The part of the address after its path. */
  @property() search = ''
  @consume({ context: apiContext }) api!: Api
  @consume({ context: deskContext }) desk!: DeskSession
  /** Of which question it was said that it may read a great many rows; empty: of none. */
  @state() private sureOf = ''
  readonly #reading = new FreshReading(
    this,
    () => this.#question,
    (question, signal) => this.api.measures(question, signal),
  )

  /** What colleagues ask is kept of the whole workspace alone: a link of somebody who sees that may be followed by one who does not. */
  get #address(): MeasuresAddress {
    const address = addressOf(this.search)
    return { ...address, colleagues: address.colleagues && this.desk.me.may['measures.read'] === 'all' }
  }

  get #mayCut(): boolean {
    return this.desk.me.may['measures.read'] !== 'own'
  }

  /** What the address asks for; and that it is sure, where that was said. */
  get #asked(): Record<string, string> {
    const asked = questionOf(this.#address, this.#mayCut)
    return { ...asked, ...(this.sureOf === JSON.stringify(asked) && { sure: '1' }) }
  }

  /** The same, and beside it people and queues, of whom somebody may need help. */
  get #question(): Record<string, string> {
    if (!this.#mayCut) return this.#asked
    const { by, and } = this.#address
    const also = (['queue', 'assistant'] as const).filter((one) => and !== null || one !== by)
    return { ...this.#asked, also: also.join(',') }
  }

  override render() {
    const address = this.#address
    return html`<header>
        <h1>${words.measures.title}</h1>
        ${this.#periods(address)}
        <div class="beside">
          <a class="narrow" href="/targets">${words.page.targets}</a>
          ${this.desk.me.may['report.read'] === 'none' ? nothing : html`<a href="/reports">${measuredWords.reports}</a>`}
          <a class="narrow" href="/fair-share">${words.ledger.title}</a>
          <a href="/wallboard">${measuredWords.wallboard}</a>
        </div>
      </header>
      <div class="scroller">${facesOf(this.#reading.task, (read) => this.#there(read, address))}</div>`
  }

  /** Links of which one is where one is. */
  #periods(address: MeasuresAddress) {
    const here = 'period' in address.days ? address.days.period : null
    return html`<nav aria-label=${words.measures.periods.label}>
      <ul>
        ${periods.map(
          (period) =>
            html`<li>
              <a
                href=${hrefOf({ ...address, days: { period }, list: null })}
                aria-current=${period === here ? 'true' : nothing}
                >${words.measures.periods[period]}</a
              >
            </li>`,
        )}
      </ul>
    </nav>`
  }

  #there(read: { answer: MeasuresAnswer; at: number; stale: boolean }, address: MeasuresAddress) {
    const { answer } = read
    const { zone } = this.desk.me.workspace
    const days = { from: dayKey(answer.period.from, zone), to: dayKey(answer.period.to - 1, zone) }
    return html`<div class="column">
      <page-tools
        .scope=${answer.scope}
        zone=${zone}
        .days=${days}
        .address=${address}
        .question=${this.#asked}
      ></page-tools>
      ${staleNote(read)} ${countingNote(answer)}
      ${isEmpty(answer) ? this.#empty(address) : this.#numbers(answer, address)}
      <counted-list
        .address=${address}
        row=${rowName(answer, address)}
        @left=${() => navigate(hrefOf({ ...this.#address, list: null }))}
      ></counted-list>
    </div>`
  }

  #numbers(answer: MeasuresAnswer, address: MeasuresAddress) {
    return html`${
      address.plain
        ? html`<figures-table .answer=${answer} .address=${address}></figures-table>${this.#costAlone(address)}`
        : html`<glance-band .answer=${answer} .address=${address}></glance-band>
            ${(Object.keys(measureGroups) as MeasureGroup[]).map((group) => this.#section(group, answer, address))}`
    }
    ${
      this.#mayCut
        ? html`<cut-section
            .answer=${answer}
            .address=${address}
            @sure=${() => (this.sureOf = JSON.stringify(questionOf(address)))}
          ></cut-section>`
        : nothing
    }`
  }

  #section(group: MeasureGroup, answer: MeasuresAnswer, address: MeasuresAddress) {
    const { sections, nothing: none } = measuredWords
    const tiles = tilesOf(group, answer)
    return html`<section aria-labelledby=${group}>
      <h2 id=${group}>${sections[group]}</h2>
      ${
        tiles.length === 0
          ? html`<p class="quiet">${none[group]}</p>`
          : html`<div class="tiles">
              ${tiles.map(
                (tile) => html`<measure-tile .tile=${tile} .answer=${answer} .address=${address}></measure-tile>`,
              )}
            </div>`
      }
      ${this.#pictures(group, answer, address)}
    </section>`
  }

  /** What is better looked at than read. */
  #pictures(group: MeasureGroup, { whole, series, week }: MeasuresAnswer, address: MeasuresAddress) {
    switch (group) {
      case 'answering':
        return html`${
          series === null
            ? html`<p class="quiet">${measuredWords.charts.noHours}</p>`
            : html`<div class="charts">${seriesCharts(series, this.desk.me.workspace.zone)}</div>`
        }
        ${week === null ? nothing : html`<week-map .week=${week} .address=${address}></week-map>`}`
      case 'outcome':
        return html`<outcome-bar .whole=${whole} .address=${address}></outcome-bar>`
      case 'sales':
        return html`<div class="charts">
          <lead-funnel .whole=${whole} .address=${address}></lead-funnel>
          ${
            whole.deals.takings.length === 0
              ? nothing
              : html`<money-table .takings=${whole.deals.takings}></money-table>`
          }
        </div>`
      case 'work':
        return this.#cost(address)
    }
  }

  /** Beside the table, which has no section for it. */
  #costAlone(address: MeasuresAddress) {
    const card = this.#cost(address)
    return card === nothing
      ? nothing
      : html`<section>
          <h2>${measuredWords.sections.work}</h2>
          ${card}
        </section>`
  }

  #cost(address: MeasuresAddress) {
    return this.desk.me.may['cost.read'] === 'none' ? nothing : html`<cost-card .address=${address}></cost-card>`
  }

  #empty(address: MeasuresAddress) {
    const { empty } = measuredWords
    const { may } = this.desk.me
    const isMonth = 'period' in address.days && address.days.period === '30'
    return html`<div class="face">
      <h2>${empty.title(spanOf(address.days))}</h2>
      <p class="quiet">${this.#mayCut ? empty.lead : empty.ownLead}</p>
      <p class="links">
        ${isMonth ? nothing : html`<a href=${hrefOf({ ...address, days: { period: '30' } })}>${empty.month}</a>`}
        ${
          may['site.read'] === 'none'
            ? html`<a href="/">${empty.inbox}</a>`
            : html`<a href="/settings/sites">${empty.sites}</a>`
        }
      </p>
    </div>`
  }
}

/** Facts are being counted anew: these are the ones from before. */
function countingNote({ counting }: MeasuresAnswer) {
  if (counting === null) return nothing
  return html`<p class="quiet" role="status">
    ${measuredWords.counting(countFigure(counting.done), countFigure(counting.whole))}
  </p>`
}

/** What the row of the comparison is called whose inquiries are listed; empty: they are of the whole. */
function rowName({ cut, crossing }: MeasuresAnswer, { key, andKey }: MeasuresAddress): string {
  const rows =
    crossing?.kind === 'there'
      ? crossedRows(crossing.by, crossing.and, crossing.cells)
      : cut === null
        ? []
        : rowsOf(cut)
  return rows.find((row) => row.key === key && row.andKey === andKey)?.label ?? ''
}

function isEmpty({ whole }: MeasuresAnswer): boolean {
  return whole.outcomes.entered + whole.closed + whole.void + whole.deals.won + whole.handling.handled === 0
}
