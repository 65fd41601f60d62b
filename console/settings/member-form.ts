import '@awesome.me/webawesome/dist/components/button/button.js'
import { consume } from '@lit/context'
import { html, LitElement } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { Member } from '../../shared/schema/member.ts'
import { MemberChange } from '../../shared/schema/member-change.ts'
import { apiContext } from '../contexts/api-context.ts'
import { deskContext } from '../contexts/desk-context.ts'
import { FormState } from '../controllers/form-state.ts'
import type { Api } from '../data/api.ts'
import type { DeskSession } from '../data/desk-session.ts'
import { formFailure } from '../elements/form-failure.ts'
import { base } from '../styles/base.styles.ts'
import { fieldStyles } from '../styles/field.styles.ts'
import { rotaWords } from '../words/rota-words.ts'
import { words } from '../words/words.ts'
import './hours-editor.ts'
import type { HoursEditor } from './hours-editor.ts'
import './leave-editor.ts'
import type { LeaveEditor } from './leave-editor.ts'
import './member-doors.ts'
import { memberFields } from './member-fields.ts'
import type { MemberChoices } from './member-fields.ts'
import { settingsStyles } from './settings.styles.ts'
import { skillFieldNames, skillsOf } from './skill-fields.ts'

/**
 * Changes a member's role, teams, share, capacity, skills, working hours and leave; suspends them or lets them in again. Of oneself neither role nor
 * suspension.
 * @fires kept - The member is changed.
 */
@customElement('member-form')
export class MemberForm extends LitElement {
  static override styles = [base, fieldStyles, settingsStyles]

  @property({ attribute: false }) member!: Member
  @property({ attribute: false }) choices!: MemberChoices
  @consume({ context: apiContext }) api!: Api
  @consume({ context: deskContext }) desk!: DeskSession
  /** As they are chosen; null before something was changed. */
  @state() private teams: readonly string[] | null = null
  readonly #form = new FormState(this, skillFieldNames)

  override render() {
    const { member } = this
    const suspended = member.status === 'suspended'
    const own = member.id === this.desk.me.member.id
    return html`<form @submit=${this.#submit} @change=${this.#changed} novalidate>
        ${memberFields(this.#form, member, this.choices, !own)}
        <fieldset>
          <legend>${rotaWords.title}</legend>
          <hours-editor shifts .hours=${member.hours ?? null}></hours-editor>
          <leave-editor
            .member=${member}
            .teams=${this.teams ?? member.teams}
            .members=${this.choices.members}
          ></leave-editor>
        </fieldset>
        ${formFailure(this.#form.failure)}
        <div class="buttons">
          <wa-button type="submit" size="s" variant="brand" ?loading=${this.#form.busy}>${words.save}</wa-button>
          ${
            own || member.status === 'invited'
              ? ''
              : html`<wa-button
                  size="s"
                  appearance="outlined"
                  variant=${suspended ? 'neutral' : 'danger'}
                  @click=${() => this.#suspend(!suspended)}
                  >${suspended ? words.members.restore : words.members.suspend}</wa-button
                >`
          }
        </div>
      </form>
      ${own || member.status !== 'active' ? '' : html`<member-doors .member=${member}></member-doors>`}`
  }

  #submit(event: SubmitEvent): void {
    event.preventDefault()
    const data = new FormData(event.target as HTMLFormElement)
    const { role, weight, capacity } = Object.fromEntries(data)
    const teams = data.getAll('teams')
    const hours = this.renderRoot.querySelector<HoursEditor>('hours-editor')!
    const leave = this.renderRoot.querySelector<LeaveEditor>('leave-editor')!
    if (hours.value === undefined) return void hours.showFault()
    if (leave.value === undefined) return void leave.showFault()
    void this.#change({
      role,
      teams,
      weight: Number(weight),
      capacity: Number(capacity),
      skills: skillsOf(data),
      hours: hours.value,
      leave: leave.value,
    })
  }

  /** Whoever stands in is of one of the teams that are chosen. */
  #changed(event: Event): void {
    this.teams = new FormData(event.currentTarget as HTMLFormElement).getAll('teams').map(String)
  }

  #suspend(suspended: boolean): void {
    if (suspended && !confirm(words.members.suspendAsk(this.member.name))) return
    void this.#change({ suspended })
  }

  async #change(input: Record<string, unknown>): Promise<void> {
    const kept = await this.#form.send(MemberChange, input, (body) => this.api.changeMember(this.member.id, body))
    if (kept) this.dispatchEvent(new Event('kept'))
  }
}
