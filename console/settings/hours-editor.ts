import '@awesome.me/webawesome/dist/components/button/button.js'
import '@awesome.me/webawesome/dist/components/dropdown/dropdown.js'
import '@awesome.me/webawesome/dist/components/dropdown-item/dropdown-item.js'
import '@awesome.me/webawesome/dist/components/icon/icon.js'
import '@awesome.me/webawesome/dist/components/option/option.js'
import '@awesome.me/webawesome/dist/components/select/select.js'
import '@awesome.me/webawesome/dist/components/switch/switch.js'
import { consume } from '@lit/context'
import { html, LitElement, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { limits } from '../../shared/limits.ts'
import { weekdays } from '../../shared/schema/hours.ts'
import type { Hours, Pause, Weekday } from '../../shared/schema/hours.ts'
import { deskContext } from '../contexts/desk-context.ts'
import { KeepsFocus } from '../controllers/keeps-focus.ts'
import type { DeskSession } from '../data/desk-session.ts'
import { base } from '../styles/base.styles.ts'
import { fieldStyles } from '../styles/field.styles.ts'
import { rotaWords } from '../words/rota-words.ts'
import { zones } from '../text/zones.ts'
import { hoursWords } from '../words/hours-words.ts'
import { copiedTo, draftOf, faultsOf, hoursOf, unwritten, usualWeek, withOneMore } from './hours-draft.ts'
import type { HoursDraft, HoursFaults } from './hours-draft.ts'
import { hoursFieldsStyles } from './hours-fields.styles.ts'
import './hours-days.ts'
import type { DaysChanged, HoursDays } from './hours-days.ts'
import { faultLine, intervalRows } from './interval-rows.ts'
import './opening-line.ts'

/**
 * When a queue is open: the week, closed days, days of their own, and in one sentence what that comes to. Or when a person
 * works: the week alone.
 * @fires change - Something was changed.
 */
@customElement('hours-editor')
export class HoursEditor extends LitElement {
  static override styles = [base, fieldStyles, hoursFieldsStyles]

  /** As they are kept; null is always open. */
  @property({ attribute: false }) hours: Hours | null = null
  @property({ attribute: false }) pause: Pause | null = null
  /** Whose holidays are proposed first: the country of a website that leads here; empty for none. */
  @property() country = ''
  /** They are a person's shifts. */
  @property({ type: Boolean }) shifts = false
  @state() private draft: HoursDraft = draftOf(null)
  @state() private faults: HoursFaults = new Map()
  /** Times of another place are wanted. */
  @state() private asksZone = false
  /** Somebody wanted to save: what is not written yet is said, too. */
  @state() private saysAll = false
  @consume({ context: deskContext }) desk!: DeskSession

  constructor() {
    super()
    void new KeepsFocus(this)
  }

  /** As they are written; undefined while something is wrong with them. */
  get value(): Hours | null | undefined {
    return this.faults.size > 0 ? undefined : hoursOf(this.draft)
  }

  /** Leads to the first thing that is wrong. */
  async showFault(): Promise<void> {
    this.saysAll = true
    await this.updateComplete
    const own = this.renderRoot.querySelector<HTMLElement>('input[aria-invalid="true"]')
    const days = this.renderRoot.querySelector<HoursDays>('hours-days')
    if (own) own.focus()
    else if (this.faults.has('week')) this.renderRoot.querySelector<HTMLElement>('wa-switch')?.focus()
    else await days?.showFault()
  }

  override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('hours')) {
      this.draft = draftOf(this.hours)
      this.saysAll = false
    }
    if (changed.has('hours') || changed.has('draft')) this.faults = faultsOf(this.draft)
  }

  get #said(): HoursFaults {
    return this.saysAll ? this.faults : new Map([...this.faults].filter(([, fault]) => !unwritten.has(fault)))
  }

  override render() {
    const { draft, value } = this
    const zone = draft.zone || this.desk.me.workspace.zone
    return html`<p class="hint">${this.shifts ? rotaWords.lead : hoursWords.lead}</p>
      ${this.#zone(zone)}
      ${
        value === undefined || this.shifts
          ? nothing
          : html`<p class="says" role="status">
              <opening-line .calendar=${{ zone, hours: value, pause: this.pause }}></opening-line>
            </p>`
      }
      <wa-switch ?checked=${draft.always} @change=${this.#switched}
        >${this.shifts ? rotaWords.always : hoursWords.always}</wa-switch
      >
      ${
        draft.always
          ? nothing
          : html`<div>
              ${weekdays.map((day) => this.#day(day))} ${this.#noDay()}
              <p class="hint">${hoursWords.overnight}</p>
            </div>`
      }
      ${this.shifts ? nothing : this.#days(zone)}`
  }

  /** Whose times they are; another zone is rarely wanted, and asked for. */
  #zone(zone: string) {
    const said = hoursWords.zone
    if (!this.asksZone && this.draft.zone === '')
      return html`<p class="hint">
        ${said.these(zone)}
        <wa-button size="s" appearance="plain" @click=${() => (this.asksZone = true)}>${said.another}</wa-button>
      </p>`
    const ours = this.desk.me.workspace.zone
    const choose = (event: Event) => {
      const { value } = event.target as HTMLInputElement
      this.#change({ zone: value === ours ? '' : value })
    }
    return html`<wa-select label=${said.label} .value=${zone} @change=${choose}>
      ${zones(zone).map((one) => html`<wa-option value=${one}>${one.replaceAll('_', ' ')}</wa-option>`)}
    </wa-select>`
  }

  #noDay() {
    const fault = this.#said.get('week')
    if (!this.shifts || fault === undefined) return faultLine(fault)
    return html`<span class="problem" role="alert">${rotaWords.noDay}</span>`
  }

  #days(zone: string) {
    const { draft } = this
    return html`<hours-days
      .closed=${draft.closed}
      .extra=${draft.extra}
      .faults=${this.#said}
      .zone=${zone}
      country=${this.country}
      @days-changed=${(event: DaysChanged) => this.#change(event.days)}
    ></hours-days>`
  }

  #day(day: Weekday) {
    const name = hoursWords.weekdays[day]
    const intervals = this.draft.week[day]
    const set = (list: HoursDraft['week'][Weekday]) => this.#change({ week: { ...this.draft.week, [day]: list } })
    return html`<div class="day" role="group" aria-label=${name} data-day=${day}>
      <span class="name">${name}</span>
      <div class="times">
        ${intervals.length === 0 ? html`<span class="none">${this.shifts ? rotaWords.free : hoursWords.closedAllDay}</span>` : nothing}
        ${intervalRows(name, intervals, (at) => this.#said.get(`${day}.${at}`), set)}
      </div>
      <div class="acts">
        ${intervals.length === 0 ? nothing : this.#copy(day)}
        ${
          intervals.length >= limits.intervalsADay
            ? nothing
            : html`<wa-button size="s" appearance="plain" @click=${() => set(withOneMore(intervals))}
                ><wa-icon name="plus" label=${hoursWords.addOn(name)}></wa-icon
              ></wa-button>`
        }
      </div>
    </div>`
  }

  #copy(day: Weekday) {
    const others = weekdays.filter((one) => one !== day)
    const targets: Record<string, readonly Weekday[]> = { workdays: weekdays.slice(0, 5), all: weekdays }
    const copy = (event: CustomEvent<{ item: { value: string } }>) => {
      const { value } = event.detail.item
      const days = targets[value] ?? [value as Weekday]
      this.#change({ week: copiedTo(this.draft.week, this.draft.week[day], days) })
    }
    return html`<wa-dropdown placement="bottom-end" @wa-select=${copy}>
      <wa-button slot="trigger" size="s" appearance="plain"
        ><wa-icon name="copy" label=${hoursWords.copy(hoursWords.weekdays[day])}></wa-icon
      ></wa-button>
      <wa-dropdown-item value="workdays">${hoursWords.copyWorkdays}</wa-dropdown-item>
      <wa-dropdown-item value="all">${hoursWords.copyAll}</wa-dropdown-item>
      ${others.map((one) => html`<wa-dropdown-item value=${one}>${hoursWords.weekdays[one]}</wa-dropdown-item>`)}
    </wa-dropdown>`
  }

  #switched(event: Event): void {
    const always = (event.target as HTMLInputElement).checked
    this.#change({ always, week: always ? this.draft.week : usualWeek(this.draft.week) })
  }

  #change(part: Partial<HoursDraft>): void {
    this.draft = { ...this.draft, ...part }
    this.faults = faultsOf(this.draft)
    this.dispatchEvent(new Event('change', { bubbles: true }))
  }
}
