import '@awesome.me/webawesome/dist/components/button/button.js'
import '@awesome.me/webawesome/dist/components/checkbox/checkbox.js'
import '@awesome.me/webawesome/dist/components/input/input.js'
import '@awesome.me/webawesome/dist/components/switch/switch.js'
import { css, html, LitElement, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { live } from 'lit/directives/live.js'
import { QuietHours } from '../../shared/schema/alerts.ts'
import { clockOf, weekdays } from '../../shared/schema/hours.ts'
import { fieldNote } from '../elements/text-field.ts'
import { base } from '../styles/base.styles.ts'
import { fieldStyles } from '../styles/field.styles.ts'
import { formText } from '../text/form-text.ts'
import { alertWords } from '../words/alert-words.ts'
import { hoursWords } from '../words/hours-words.ts'
import { words } from '../words/words.ts'
import { minuteOf } from './hours-draft.ts'
import { settingsStyles } from './settings.styles.ts'

type Faults = Partial<Record<'from' | 'to' | 'days', string>>

const usual: QuietHours = { from: 20 * 60, to: 8 * 60, days: [...weekdays] }

/**
 * Quiet hours: from, to, and on which days.
 * @fires quiet-chosen - CustomEvent<{ quiet: QuietHours | null }>
 */
@customElement('quiet-form')
export class QuietForm extends LitElement {
  static override styles = [
    base,
    fieldStyles,
    settingsStyles,
    css`
      .days {
        display: flex;
        flex-wrap: wrap;
        gap: var(--wa-space-xs) var(--wa-space-m);
      }
      legend {
        font-weight: inherit;
      }
      .clear {
        clear: both;
      }
    `,
  ]

  @property({ attribute: false }) quiet: QuietHours | null = null
  @property() zone = ''
  @state() private asking = false
  @state() private faults: Faults = {}

  override render() {
    const said = alertWords.mine
    const isOn = this.quiet !== null || this.asking
    return html`<p class="quiet">${said.quietHint(this.zone)}</p>
      <wa-switch .checked=${live(isOn)} @change=${this.#turned}>${said.quietOn}</wa-switch>
      ${isOn ? this.#form(this.quiet ?? usual) : nothing}`
  }

  #form({ from, to, days }: QuietHours) {
    const said = alertWords.mine
    const time = (name: 'from' | 'to', value: number) =>
      html`<wa-input
        name=${name}
        type="time"
        label=${said[name]}
        value=${clockOf(value)}
        ?data-problem=${this.faults[name] !== undefined}
        >${fieldNote(this.faults[name] ?? '', '')}</wa-input
      >`
    return html`<form @submit=${this.#submit} @input=${() => (this.faults = {})} novalidate>
      <div class="narrow">${time('from', from)}${time('to', to)}</div>
      <fieldset>
        <legend>${said.days}</legend>
        <div class="days clear">
          ${weekdays.map(
            (day) =>
              html`<wa-checkbox name="days" value=${day} ?checked=${days.includes(day)}
                >${hoursWords.weekdays[day]}</wa-checkbox
              >`,
          )}
        </div>
        ${fieldNote(this.faults.days ?? '', '')}
      </fieldset>
      <div class="buttons">
        <wa-button type="submit" size="s" variant="brand">${words.save}</wa-button>
      </div>
    </form>`
  }

  #turned({ target }: Event): void {
    this.asking = (target as HTMLInputElement).checked
    if (!this.asking && this.quiet !== null) this.#choose(null)
  }

  #submit(event: SubmitEvent): void {
    event.preventDefault()
    const data = new FormData(event.target as HTMLFormElement)
    const [from, to] = [minuteOf(formText(data, 'from')), minuteOf(formText(data, 'to'))]
    const parsed = QuietHours.safeParse({ from, to, days: data.getAll('days') })
    if (parsed.success) {
      this.#choose(parsed.data)
      return
    }
    const { faults } = alertWords.mine
    const wrong = new Set(parsed.error.issues.map(({ path }) => path[0]))
    this.faults = Object.fromEntries(
      (['from', 'to', 'days'] as const).filter((one) => wrong.has(one)).map((one) => [one, faults[one]]),
    )
  }

  #choose(quiet: QuietHours | null): void {
    this.dispatchEvent(new CustomEvent('quiet-chosen', { detail: { quiet } }))
  }
}
