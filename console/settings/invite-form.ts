import '@awesome.me/webawesome/dist/components/button/button.js'
import '@awesome.me/webawesome/dist/components/callout/callout.js'
import '@awesome.me/webawesome/dist/components/copy-button/copy-button.js'
import { consume } from '@lit/context'
import { css, html, LitElement } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { Invite } from '../../shared/schema/member.ts'
import type { Invited } from '../../shared/schema/member.ts'
import { usualSkills } from '../../shared/schema/skills.ts'
import { apiContext } from '../contexts/api-context.ts'
import { FormState } from '../controllers/form-state.ts'
import type { Api } from '../data/api.ts'
import { formFailure } from '../elements/form-failure.ts'
import { textField } from '../elements/text-field.ts'
import { base } from '../styles/base.styles.ts'
import { fieldStyles } from '../styles/field.styles.ts'
import { words } from '../words/words.ts'
import { memberFields } from './member-fields.ts'
import type { MemberChoices } from './member-fields.ts'
import { settingsStyles } from './settings.styles.ts'
import { skillFieldNames, skillsOf } from './skill-fields.ts'

/**
 * Invites a colleague and shows the link to hand over, once; it goes by mail too, where mail leaves.
 * @fires kept - A person was invited.
 * @fires left - Done inviting.
 */
@customElement('invite-form')
export class InviteForm extends LitElement {
  static override styles = [
    base,
    fieldStyles,
    settingsStyles,
    css`
      .link {
        display: flex;
        gap: var(--wa-space-xs);
        align-items: center;
      }
      code {
        direction: ltr;
        unicode-bidi: isolate;
        overflow-wrap: anywhere;
      }
    `,
  ]

  /** As far as it is known. */
  @property({ attribute: false }) choices!: MemberChoices
  @state() private made: Invited | null = null
  @consume({ context: apiContext }) api!: Api
  readonly #form = new FormState(this, skillFieldNames)

  override render() {
    if (this.made) {
      const { member, invitation: link, mailed } = this.made
      const { name, email } = member
      return html`<wa-callout variant="success" role="status">
          <p>${mailed ? words.members.mailed(name, email) : words.members.invited(name)}</p>
          <p class="link">
            <code>${link}</code
            ><wa-copy-button value=${link} copy-label=${words.copy} success-label=${words.copied}></wa-copy-button>
          </p>
        </wa-callout>
        <div class="buttons">
          <wa-button appearance="outlined" @click=${() => this.dispatchEvent(new Event('left'))}
            >${words.close}</wa-button
          >
        </div>`
    }
    return html`<form @submit=${this.#submit} novalidate>
      ${textField(this.#form, { field: 'name', name: 'name', autofocus: true })}
      ${textField(this.#form, { field: 'email', name: 'email', type: 'email' })}
      ${memberFields(
        this.#form,
        { role: 'assistant', weight: 1, capacity: 3, teams: this.#usualTeams(), skills: usualSkills },
        this.choices,
      )}
      ${formFailure(this.#form.failure)}
      <div class="buttons">
        <wa-button type="submit" variant="brand" ?loading=${this.#form.busy}>${words.members.inviteSubmit}</wa-button>
        <wa-button appearance="plain" @click=${() => this.dispatchEvent(new Event('left'))}>${words.cancel}</wa-button>
      </div>
    </form>`
  }

  /** Those that support, as the server has it where nothing is said. */
  #usualTeams(): string[] {
    return this.choices.teams.filter((team) => team.function === 'support').map(({ id }) => id)
  }

  #submit(event: SubmitEvent): void {
    event.preventDefault()
    const data = new FormData(event.target as HTMLFormElement)
    const { name, email, role, weight, capacity } = Object.fromEntries(data)
    // Where none can be chosen, the server puts them where it would by itself.
    const teams = this.choices.teams.length === 0 ? undefined : data.getAll('teams')
    const numbers = { weight: Number(weight), capacity: Number(capacity) }
    const input = { name, email, role, teams, ...numbers, skills: skillsOf(data) }
    void this.#form.send(Invite, input, async (body) => {
      this.made = await this.api.invite(body)
      this.dispatchEvent(new Event('kept'))
    })
  }
}
