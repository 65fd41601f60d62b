import '@awesome.me/webawesome/dist/components/callout/callout.js'
import '@awesome.me/webawesome/dist/components/icon/icon.js'
import { consume } from '@lit/context'
import { Task } from '@lit/task'
import { html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { live } from 'lit/directives/live.js'
import type { LedgerAnswer, LedgerQuery } from '../../shared/schema/ledger.ts'
import { periods } from '../../shared/schema/measures.ts'
import { apiContext } from '../contexts/api-context.ts'
import { deskContext } from '../contexts/desk-context.ts'
import { WhileVisible } from '../controllers/while-visible.ts'
import type { Api } from '../data/api.ts'
import type { DeskSession } from '../data/desk-session.ts'
import { facesOf } from '../elements/faces.ts'
import { navigate } from '../navigate.ts'
import { base } from '../styles/base.styles.ts'
import { facesStyles } from '../styles/faces.styles.ts'
import { tabbedPageStyles } from '../styles/tabbed-page.styles.ts'
import { dayKey, dayOfYear, timeOfDay } from '../text/dates.ts'
import { locale, words } from '../words/words.ts'
import { daysShown, ledgerAddressOf, ledgerHrefOf, withDay } from './ledger-address.ts'
import type { LedgerAddress } from './ledger-address.ts'
import { ledgerPageStyles } from './ledger-page.styles.ts'
import './share-table.ts'

/** Numbers older than this are read again while somebody looks at them. */
const freshMs = 60_000

/** What was read, for which days, and when. */
interface Reading {
  asked: LedgerQuery
  search: string
  answer: LedgerAnswer
  at: number
  /** A newer one was tried for and did not come. */
  stale: boolean
}

/** Who got which share of what their team handed out, for the days in the address. Loaded when asked for. */
@customElement('ledger-page')
export class LedgerPage extends LitElement {
  static override styles = [base, facesStyles, tabbedPageStyles, ledgerPageStyles]

  /** The part of the address after its path. */
  @property() search = ''
  @consume({ context: apiContext }) api!: Api
  @consume({ context: deskContext }) desk!: DeskSession
  #last: Reading | null = null
  readonly #reading = new Task<readonly [string, string, string], Reading>(this, {
    args: () => {
      const { from, to } = this.#days
      return [from, to, this.search] as const
    },
    task: async ([from, to, search], { signal }) => {
      try {
        const answer = await this.api.ledger({ from, to }, signal)
        this.#last = { asked: { from, to }, search, answer, at: Date.now(), stale: false }
      } catch (error) {
        // What is shown already is better than nothing, as long as it says how old it is.
        if (this.#last?.search !== search) throw error
        this.#last = { ...this.#last, stale: true }
      }
      return this.#last
    },
  })

  constructor() {
    super()
    void new WhileVisible(this, freshMs, () => void this.#reading.run())
  }

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
            ${periods.map(
              (period) =>
                html`<li>
                  <a href=${ledgerHrefOf({ period })} aria-current=${period === here ? 'true' : nothing}
                    >${measures.periods[period]}</a
                  >
                </li>`,
            )}
          </ul>
        </nav>
        <div class="days" role="group" aria-label=${ledger.dates.label}>${this.#day('from')}${this.#day('to')}</div>
        <p class="quiet">${scope === 'none' ? nothing : ledger[scope]}</p>
      </header>
      <div class="scroller">
        <div class="column">
          <p class="lead quiet">${ledger.lead}</p>
          ${facesOf(this.#reading, (reading) => this.#there(reading))}
        </div>
      </div>`
  }

  #day(end: 'from' | 'to') {
    return html`<label
      >${words.ledger.dates[end]}
      <input
        type="date"
        required
        max=${dayKey(Date.now(), this.desk.me.workspace.zone)}
        .value=${live(this.#days[end])}
        @change=${(event: Event) => this.#chosen(end, event)}
    /></label>`
  }

  #chosen(end: 'from' | 'to', { target }: Event): void {
    const { value } = target as HTMLInputElement
    // Emptied, it stays where it was.
    if (value === '') this.requestUpdate()
    else navigate(ledgerHrefOf(withDay(this.#days, end, value)))
  }

  #there({ asked, search, answer, at, stale }: Reading) {
    const address = ledgerAddressOf(search)
    const span = spanOf(asked, address)
    const alone = answer.scope === 'own' ? this.desk.me.member.id : ''
    return html`${
      stale
        ? html`<wa-callout variant="warning" size="s" role="status"
            ><wa-icon slot="icon" name="warning"></wa-icon>${words.measures.stale(timeOfDay(at, locale))}</wa-callout
          >`
        : nothing
    }
    ${answer.shares.length === 0 ? this.#empty(span, address) : nothing}
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
