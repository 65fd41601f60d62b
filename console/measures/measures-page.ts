import { consume } from '@lit/context'
import { html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { Cut, periods } from '../../shared/schema/measures.ts'
import type { MeasuresAnswer } from '../../shared/schema/measures.ts'
import { apiContext } from '../contexts/api-context.ts'
import { deskContext } from '../contexts/desk-context.ts'
import { FreshReading } from '../controllers/fresh-reading.ts'
import type { Api } from '../data/api.ts'
import type { DeskSession } from '../data/desk-session.ts'
import { facesOf } from '../elements/faces.ts'
import { staleNote } from '../elements/stale-note.ts'
import { navigate } from '../navigate.ts'
import { base } from '../styles/base.styles.ts'
import { columnPageStyles } from '../styles/column-page.styles.ts'
import { facesStyles } from '../styles/faces.styles.ts'
import { tabbedPageStyles } from '../styles/tabbed-page.styles.ts'
import { words } from '../words/words.ts'
import './abandon-tile.ts'
import './counted-list.ts'
import './cut-table.ts'
import { addressOf, hrefOf } from './measures-address.ts'
import type { MeasuresAddress } from './measures-address.ts'
import { measuresPageStyles } from './measures-page.styles.ts'
import './message-tile.ts'
import { seriesCharts } from './series-charts.ts'
import './service-tile.ts'
import './triage-tile.ts'
import './wait-tile.ts'

/** How well the desk answers: tiles, charts and a cut, for the period in the address. Loaded when asked for. */
@customElement('measures-page')
export class MeasuresPage extends LitElement {
  static override styles = [base, facesStyles, tabbedPageStyles, columnPageStyles, measuresPageStyles]

  /** The part of the address after its path. */
  @property() search = ''
  @consume({ context: apiContext }) api!: Api
  @consume({ context: deskContext }) desk!: DeskSession
  readonly #reading = new FreshReading(
    this,
    () => {
      const { period, by } = addressOf(this.search)
      return { period, by: this.#mayCut ? by : ('all' as const) }
    },
    (question, signal) => this.api.measures(question, signal),
  )

  get #mayCut(): boolean {
    return this.desk.me.may['measures.read'] !== 'own'
  }

  override render() {
    const address = addressOf(this.search)
    const { measures } = words
    const scope = this.desk.me.may['measures.read']
    return html`<header>
        <h1>${measures.title}</h1>
        ${this.#switch(measures.periods.label, periods, address.period, (period) => [
          measures.periods[period],
          { ...address, period, list: null },
        ])}
        <p class="quiet whose">${scope === 'none' ? nothing : measures[scope]}</p>
        <div class="beside">
          <a class="narrow" href="/fair-share">${words.ledger.title}</a>
          <a href="/wallboard">${words.wallboard.open}</a>
        </div>
      </header>
      <div class="scroller">${facesOf(this.#reading.task, (read) => this.#there(read, address))}</div>`
  }

  #there(read: { answer: MeasuresAnswer; at: number; stale: boolean }, address: MeasuresAddress) {
    const { answer } = read
    return html`<div class="column">
      ${staleNote(read)} ${isEmpty(answer) ? this.#empty(address) : this.#numbers(answer, address)}
      <counted-list
        .address=${address}
        row=${answer.cut?.keys.find(({ key }) => key === address.key)?.label ?? ''}
        @left=${() => navigate(hrefOf({ ...addressOf(this.search), list: null }))}
      ></counted-list>
    </div>`
  }

  #numbers(answer: MeasuresAnswer, address: MeasuresAddress) {
    const { messageServiceLevel, messageWaits } = answer.whole
    const messages = messageServiceLevel.denominator > 0 || messageWaits.n > 0
    return html`<div class="tiles">
        <wait-tile .answer=${answer} .address=${address}></wait-tile>
        <service-tile .answer=${answer} .address=${address}></service-tile>
        <abandon-tile .answer=${answer} .address=${address}></abandon-tile>
        <triage-tile .answer=${answer} .address=${address}></triage-tile>
        ${messages ? html`<message-tile .answer=${answer} .address=${address}></message-tile>` : nothing}
      </div>
      ${
        answer.series === null
          ? html`<p class="quiet">${words.measures.charts.noHours}</p>`
          : html`<div class="charts">${seriesCharts(answer.series, this.desk.me.workspace.zone)}</div>`
      }
      ${answer.cut === null ? nothing : this.#cut(answer.cut, address)}`
  }

  #cut(cut: NonNullable<MeasuresAnswer['cut']>, address: MeasuresAddress) {
    const { label, by: names } = words.measures.cut
    return html`<section class="cut" aria-label=${label}>
      <header>
        <h2>${label}</h2>
        ${this.#switch(label, Cut.exclude(['all']).options, address.by, (by) => [
          names[by],
          { ...address, by, list: null },
        ])}
      </header>
      <cut-table .cut=${cut} .address=${address}></cut-table>
    </section>`
  }

  /** Links of which one is where one is. */
  #switch<Choice extends string>(
    label: string,
    choices: readonly Choice[],
    here: Choice,
    of: (choice: Choice) => [name: string, to: MeasuresAddress],
  ) {
    return html`<nav aria-label=${label}>
      <ul>
        ${choices.map((choice) => {
          const [name, to] = of(choice)
          return html`<li><a href=${hrefOf(to)} aria-current=${choice === here ? 'true' : nothing}>${name}</a></li>`
        })}
      </ul>
    </nav>`
  }

  #empty(address: MeasuresAddress) {
    const { empty, span } = words.measures
    const { may } = this.desk.me
    return html`<div class="face">
      <h2>${empty.title(span[address.period])}</h2>
      <p class="quiet">${this.#mayCut ? empty.lead : empty.ownLead}</p>
      <p class="links">
        ${address.period === '30' ? nothing : html`<a href=${hrefOf({ ...address, period: '30' })}>${empty.month}</a>`}
        ${
          may['site.read'] === 'none'
            ? html`<a href="/">${empty.inbox}</a>`
            : html`<a href="/settings/sites">${empty.sites}</a>`
        }
      </p>
    </div>`
  }
}

function isEmpty({ whole }: MeasuresAnswer): boolean {
  const { abandonment, messageServiceLevel, messageWaits, closed } = whole
  return abandonment.entered + messageServiceLevel.denominator + messageWaits.n + closed + whole.void === 0
}
