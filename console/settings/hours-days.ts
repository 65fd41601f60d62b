import '@awesome.me/webawesome/dist/components/button/button.js'
import '@awesome.me/webawesome/dist/components/icon/icon.js'
import '@awesome.me/webawesome/dist/components/option/option.js'
import '@awesome.me/webawesome/dist/components/select/select.js'
import { html, LitElement, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { live } from 'lit/directives/live.js'
import { limits } from '../../shared/limits.ts'
import { KeepsFocus } from '../controllers/keeps-focus.ts'
import { base } from '../styles/base.styles.ts'
import { fieldStyles } from '../styles/field.styles.ts'
import { dayKey } from '../text/dates.ts'
import { hoursWords } from '../words/hours-words.ts'
import { locale } from '../words/words.ts'
import { countryOptions } from './country-options.ts'
import { withOneMore } from './hours-draft.ts'
import type { HoursDraft, HoursFaults } from './hours-draft.ts'
import { hoursFieldsStyles } from './hours-fields.styles.ts'
import { faultLine, intervalRows, removeButton } from './interval-rows.ts'

type Days = Pick<HoursDraft, 'closed' | 'extra'>

/** Some of the days are others now. */
export class DaysChanged extends Event {
  constructor(readonly days: Partial<Days>) {
    super('days-changed')
  }
}

/**
 * Days that are not like their weekday: closed ones, which a country's holidays can be proposed for, and those with hours
 * of their own.
 * @fires days-changed - With the list that changed.
 */
@customElement('hours-days')
export class HoursDays extends LitElement {
  static override styles = [base, fieldStyles, hoursFieldsStyles]

  @property({ attribute: false }) closed: Days['closed'] = []
  @property({ attribute: false }) extra: Days['extra'] = []
  @property({ attribute: false }) faults: HoursFaults = new Map()
  @property({ attribute: false }) zone = 'UTC'
  @property() country = ''
  /** The country chosen by hand; empty before. */
  @state() private chosen = ''
  @state() private loading = false
  /** What came of proposing. */
  @state() private outcome = ''

  constructor() {
    super()
    void new KeepsFocus(this)
  }

  /** Leads to the first day that something is wrong with. */
  async showFault(): Promise<void> {
    await this.updateComplete
    this.renderRoot.querySelector<HTMLElement>('input[aria-invalid="true"]')?.focus()
  }

  override render() {
    return html`${this.#closed()} ${this.#extra()}`
  }

  #closed() {
    const { closed } = this
    const set = (at: number, part: Partial<Days['closed'][number]>) =>
      this.#change({ closed: closed.with(at, { ...closed[at]!, ...part }) })
    return html`<div class="list" data-list="closed">
      <div>
        <p class="title">${hoursWords.closed}</p>
        <p class="hint">${hoursWords.closedLead}</p>
      </div>
      ${closed.map(({ date, name }, at) => {
        const fault = this.faults.get(`closed.${at}`)
        const isName = fault === 'name'
        return html`<div class="row">
          ${this.#date(hoursWords.closedDate(at + 1), date, fault !== undefined && !isName, (one) => set(at, { date: one }))}
          <input
            type="text"
            aria-label=${hoursWords.closedName(at + 1)}
            aria-invalid=${isName}
            placeholder=${hoursWords.closedPlaceholder}
            .value=${live(name)}
            @input=${(event: Event) => set(at, { name: (event.target as HTMLInputElement).value })}
          />
          ${removeButton(hoursWords.removeClosed(at + 1), () => this.#change({ closed: closed.toSpliced(at, 1) }))}
          ${faultLine(fault)}
        </div>`
      })}
      ${this.#add(closed.length, limits.closedDays, hoursWords.addClosed, () =>
        this.#change({ closed: [...closed, { date: '', name: '' }] }),
      )}
      <div class="propose">
        <wa-select
          size="s"
          label=${hoursWords.holidays.country}
          value=${this.chosen || this.country}
          @change=${(event: Event) => (this.chosen = (event.target as HTMLInputElement).value)}
        >
          ${countryOptions(locale).map(([code, name]) => html`<wa-option value=${code}>${name}</wa-option>`)}
        </wa-select>
        <wa-button
          size="s"
          appearance="outlined"
          ?loading=${this.loading}
          ?disabled=${(this.chosen || this.country) === ''}
          @click=${this.#propose}
          >${hoursWords.holidays.propose}</wa-button
        >
      </div>
      <p class="hint" role="status">${this.outcome || hoursWords.holidays.hint}</p>
    </div>`
  }

  #extra() {
    const { extra } = this
    const set = (at: number, part: Partial<Days['extra'][number]>) =>
      this.#change({ extra: extra.with(at, { ...extra[at]!, ...part }) })
    return html`<div class="list" data-list="extra">
      <div>
        <p class="title">${hoursWords.extra}</p>
        <p class="hint">${hoursWords.extraLead}</p>
      </div>
      ${extra.map(({ date, intervals }, at) => {
        const fault = this.faults.get(`extra.${at}`)
        const name = hoursWords.extraName(at + 1)
        return html`<div class="row">
          ${this.#date(hoursWords.extraDate(at + 1), date, fault !== undefined, (one) => set(at, { date: one }))}
          ${removeButton(hoursWords.removeExtra(at + 1), () => this.#change({ extra: extra.toSpliced(at, 1) }))}
          ${faultLine(fault)}
          <div class="times">
            ${intervalRows(
              name,
              intervals,
              (one) => this.faults.get(`extra.${at}.${one}`),
              (list) => set(at, { intervals: list }),
            )}
          </div>
          ${this.#add(intervals.length, limits.intervalsADay, hoursWords.add, () => set(at, { intervals: withOneMore(intervals) }), name)}
        </div>`
      })}
      ${this.#add(extra.length, limits.extraDays, hoursWords.addExtra, () =>
        this.#change({ extra: [...extra, { date: '', intervals: withOneMore([]) }] }),
      )}
    </div>`
  }

  #date(label: string, value: string, wrong: boolean, set: (date: string) => void) {
    return html`<input
      type="date"
      aria-label=${label}
      aria-invalid=${wrong}
      .value=${live(value)}
      @input=${(event: Event) => set((event.target as HTMLInputElement).value)}
    />`
  }

  #add(count: number, most: number, label: string, add: () => void, of = '') {
    if (count >= most) return html`<p class="hint">${hoursWords.full(most)}</p>`
    return html`<div>
      <wa-button size="s" appearance="plain" @click=${add}
        ><wa-icon slot="start" name="plus"></wa-icon
        >${label}${of === '' ? nothing : html`<span class="hidden-words">: ${of}</span>`}</wa-button
      >
    </div>`
  }

  /** Adds the country's holidays to the closed days; what is there already stays as it is. */
  async #propose(): Promise<void> {
    const said = hoursWords.holidays
    this.loading = true
    try {
      const { publicHolidays } = await import('./public-holidays.ts')
      const found = publicHolidays(this.chosen || this.country, dayKey(Date.now(), this.zone))
      if (found === null) {
        this.outcome = said.unknown
        return
      }
      const known = new Set([...this.closed, ...this.extra].map(({ date }) => date))
      const added = found.filter(({ date }) => !known.has(date)).slice(0, limits.closedDays - this.closed.length)
      const closed = [...this.closed, ...added].toSorted((one, other) => (one.date < other.date ? -1 : 1))
      if (added.length > 0) this.#change({ closed })
      this.outcome = said.added(added.length)
    } catch {
      this.outcome = said.failed
    } finally {
      this.loading = false
    }
  }

  #change(days: Partial<Days>): void {
    this.outcome = ''
    this.dispatchEvent(new DaysChanged(days))
  }
}
