import { consume } from '@lit/context'
import { html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { LedgerPeriod, mostLedgerDays } from '../../shared/schema/ledger.ts'
import type { LedgerAnswer, LedgerQuery } from '../../shared/schema/ledger.ts'
import { apiContext } from '../contexts/api-context.ts'
import { deskContext } from '../contexts/desk-context.ts'
import { FreshReading } from '../controllers/fresh-reading.ts'
import type { Read } from '../controllers/fresh-reading.ts'
import type { Api } from '../data/api.ts'
import type { DeskSession } from '../data/desk-session.ts'
import { dayFields } from '../elements/day-fields.ts'
import { facesOf } from '../elements/faces.ts'
import { staleNote } from '../elements/stale-note.ts'
import { navigate } from '../navigate.ts'
import { base } from '../styles/base.styles.ts'
import { columnPageStyles } from '../styles/column-page.styles.ts'
import { facesStyles } from '../styles/faces.styles.ts'
import { tabbedPageStyles } from '../styles/tabbed-page.styles.ts'
import { withDay } from '../text/day-range.ts'
import { dayKey, dayOfYear } from '../text/dates.ts'
import { locale, words } from '../words/words.ts'
import { daysShown, ledgerAddressOf, ledgerHrefOf } from './ledger-address.ts'
import type { LedgerAddress } from './ledger-address.ts'
import { ledgerPageStyles } from './ledger-page.styles.ts'
import './share-table.ts'

/** Of the days, and the address that asked for them. */
interface Question extends LedgerQuery {
  search: string
}

/** Who got which share of what their team handed out, for the days in the address. Loaded when asked for. */
@customElement('ledger-page')
export class LedgerPage extends LitElement {
  static override styles = [base, facesStyles, tabbedPageStyles, columnPageStyles, ledgerPageStyles]

  /** The part of the address after its path. */
  @property() search = ''
  @consume({ context: apiContext }) api!: Api
  @consume({ context: deskContext }) desk!: DeskSession
  readonly #reading = new FreshReading(
    this,
    (): Question => ({ ...this.#days, search: this.search }),
    ({ from, to }, signal) => this.api.ledger({ from, to }, signal),
  )

  get #days(): LedgerQuery {
    return daysShown(ledgerAddressOf(this.search), dayKey(Date.now(), this.desk.me.workspace.zone))
  }

  override render() {
    const address = ledgerAddressOf(this.search)
    const { ledger, measures } = words
    const scope = this.desk.me.may['measures.read']
    const here = 'period' in address ? address.period : null
    return html`<header>
        <h1>${ledger.title}</h1>
        <nav aria-label=${measures.periods.label}>
          <ul>
            ${LedgerPeriod.options.map(
              (period) =>
                html`<li>
                  <a href=${ledgerHrefOf({ period })} aria-current=${period === here ? 'true' : nothing}
                    >${measures.periods[period]}</a
                  >
                </li>`,
            )}
          </ul>
        </nav>
        ${dayFields(this.#days, dayKey(Date.now(), this.desk.me.workspace.zone), (end, date) =>
          navigate(ledgerHrefOf(withDay(this.#days, end, date, mostLedgerDays))),
        )}
        <p class="quiet">${scope === 'none' ? nothing : ledger[scope]}</p>
      </header>
      <div class="scroller">
        <div class="column">
          <p class="lead quiet">${ledger.lead}</p>
          ${facesOf(this.#reading.task, (read) => this.#there(read))}
        </div>
      </div>`
  }

  #there(read: Read<Question, LedgerAnswer>) {
    const { question, answer } = read
    const address = ledgerAddressOf(question.search)
    const span = spanOf(question, address)
    const alone = answer.scope === 'own' ? this.desk.me.member.id : ''
    return html`${staleNote(read)} ${answer.shares.length === 0 ? this.#empty(span, address) : nothing}
    ${answer.shares.map((one) => html`<share-table .shares=${one} span=${span} alone=${alone}></share-table>`)}`
  }

  #empty(span: string, address: LedgerAddress) {
    const { empty } = words.ledger
    return html`<div class="face">
      <h2>${empty.title(span)}</h2>
      <p class="quiet">${empty.lead}</p>
      <p class="links">
        ${
          'period' in address && address.period === '30'
            ? nothing
            : html`<a href=${ledgerHrefOf({ period: '30' })}>${empty.month}</a>`
        }
        <a href="/">${empty.inbox}</a>
      </p>
    </div>`
  }
}

/** The days as the end of a sentence. */
function spanOf({ from, to }: LedgerQuery, address: LedgerAddress): string {
  const { span, spanOfDays } = words.ledger
  return 'period' in address ? span[address.period] : spanOfDays(dayOfYear(from, locale), dayOfYear(to, locale))
}
