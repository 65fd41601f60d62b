import '@awesome.me/webawesome/dist/components/button/button.js'
import '@awesome.me/webawesome/dist/components/checkbox/checkbox.js'
import '@awesome.me/webawesome/dist/components/option/option.js'
import '@awesome.me/webawesome/dist/components/select/select.js'
import '@awesome.me/webawesome/dist/components/switch/switch.js'
import { consume } from '@lit/context'
import { html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { clockOf, weekdays } from '../../shared/schema/hours.ts'
import { ReportPlan, reportRoles } from '../../shared/schema/report.ts'
import type { ReportKind } from '../../shared/schema/report.ts'
import { apiContext } from '../contexts/api-context.ts'
import { FormState } from '../controllers/form-state.ts'
import type { Api } from '../data/api.ts'
import { formFailure } from '../elements/form-failure.ts'
import { fieldNote } from '../elements/text-field.ts'
import { settingsStyles } from '../settings/settings.styles.ts'
import { Said } from '../shell/said.ts'
import { base } from '../styles/base.styles.ts'
import { fieldStyles } from '../styles/field.styles.ts'
import { formText } from '../text/form-text.ts'
import { reportWords } from '../words/report-words.ts'
import { hoursWords } from '../words/hours-words.ts'
import { words } from '../words/words.ts'

const hoursOfDay = Array.from({ length: 24 }, (_, hour) => hour)

/** When the reports of one kind are made, and to whose roles they go by mail. */
@customElement('report-plan-form')
export class ReportPlanForm extends LitElement {
  static override styles = [base, fieldStyles, settingsStyles]

  @property() kind: ReportKind = 'daily'
  @property({ attribute: false }) plan!: ReportPlan
  @consume({ context: apiContext }) api!: Api
  readonly #form = new FormState(this, { roles: 'role' })

  override render() {
    const said = reportWords.plan
    const { on, hour, weekday } = this.plan
    return html`<form @submit=${this.#submit} novalidate>
      <wa-switch name="on" ?checked=${on}>${said.on[this.kind]}</wa-switch>
      <div class="narrow">
        <wa-select name="hour" label=${said.hour} value=${String(hour)}>
          ${hoursOfDay.map((one) => html`<wa-option value=${String(one)}>${clockOf(one * 60)}</wa-option>`)}
        </wa-select>
        ${this.kind === 'daily' ? nothing : this.#weekday(weekday)}
      </div>
      ${this.#roles()} ${formFailure(this.#form.failure)}
      <div class="buttons">
        <wa-button type="submit" variant="brand" ?loading=${this.#form.busy}>${words.save}</wa-button>
      </div>
    </form>`
  }

  #weekday(weekday: ReportPlan['weekday']) {
    return html`<wa-select name="weekday" label=${reportWords.plan.weekday} value=${weekday}>
      ${weekdays.map((one) => html`<wa-option value=${one}>${hoursWords.weekdays[one]}</wa-option>`)}
    </wa-select>`
  }

  #roles() {
    return html`<fieldset>
      <legend>${reportWords.plan.roles}</legend>
      ${reportRoles.map(
        (role) =>
          html`<wa-checkbox name="roles" value=${role} ?checked=${this.plan.roles.includes(role)}
            >${words.members.role[role]}</wa-checkbox
          >`,
      )}
      ${fieldNote(this.#form.problem('roles'), '')}
    </fieldset>`
  }

  #submit(event: SubmitEvent): void {
    event.preventDefault()
    const data = new FormData(event.target as HTMLFormElement)
    const input = {
      on: data.has('on'),
      hour: Number(formText(data, 'hour')),
      weekday: this.kind === 'daily' ? this.plan.weekday : formText(data, 'weekday'),
      roles: data.getAll('roles'),
    }
    void this.#form
      .send(ReportPlan, input, async (plan) => {
        this.plan = await this.api.planReport(this.kind, plan)
      })
      .then((kept) => kept && this.dispatchEvent(new Said(reportWords.plan.saved)))
  }
}
