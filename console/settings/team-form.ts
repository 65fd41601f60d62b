import '@awesome.me/webawesome/dist/components/button/button.js'
import { consume } from '@lit/context'
import { html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { Member } from '../../shared/schema/member.ts'
import type { Team } from '../../shared/schema/team.ts'
import { NewTeam, TeamChange, TeamFunction } from '../../shared/schema/team.ts'
import { apiContext } from '../contexts/api-context.ts'
import { FormState } from '../controllers/form-state.ts'
import type { Api } from '../data/api.ts'
import { formFailure } from '../elements/form-failure.ts'
import { textField } from '../elements/text-field.ts'
import { base } from '../styles/base.styles.ts'
import { fieldStyles } from '../styles/field.styles.ts'
import { formText } from '../text/form-text.ts'
import { words } from '../words/words.ts'
import { Kept } from './kept.ts'
import { selectField } from './select-field.ts'
import { settingsStyles } from './settings.styles.ts'

/**
 * What is said of a team. Who is in it is said of each person; who manages it can be any of those who are active.
 * @fires kept - The team is saved.
 * @fires left - Nothing is to be changed.
 */
@customElement('team-form')
export class TeamForm extends LitElement {
  static override styles = [base, fieldStyles, settingsStyles]

  /** The team in change; null for a new one. */
  @property({ attribute: false }) team: Team | null = null
  @property({ attribute: false }) members: readonly Member[] = []
  @consume({ context: apiContext }) api!: Api
  readonly #form = new FormState(this, { name: 'teamName', function: 'teamFunction' })

  override render() {
    const { team } = this
    return html`<form @submit=${this.#submit} novalidate>
      ${textField(this.#form, { field: 'name', name: 'teamName', value: team?.name ?? '' })}
      ${selectField(this.#form, {
        field: 'function',
        name: 'teamFunction',
        value: team === null ? 'support' : (team.function ?? ''),
        options: [
          ...TeamFunction.options.map((one) => [one, words.teams.functions[one]] as const),
          ['', words.teams.functions.none],
        ],
      })}
      ${team === null ? nothing : this.#manager(team)} ${formFailure(this.#form.failure)}
      <div class="buttons">
        <wa-button type="submit" variant="brand" ?loading=${this.#form.busy}>${words.save}</wa-button>
        <wa-button appearance="plain" @click=${() => this.dispatchEvent(new Event('left'))}>${words.cancel}</wa-button>
      </div>
    </form>`
  }

  #manager(team: Team) {
    const active = this.members.filter(({ status }) => status === 'active')
    // A manager who was suspended since is nobody to choose.
    const manager = active.find(({ id }) => id === team.manager)
    return selectField(this.#form, {
      field: 'manager',
      name: 'manager',
      value: manager?.id ?? '',
      options: [['', words.teams.nobody], ...active.map(({ id, name }) => [id, name] as const)],
    })
  }

  #submit(event: SubmitEvent): void {
    event.preventDefault()
    const data = new FormData(event.target as HTMLFormElement)
    const { team } = this
    const said = { name: formText(data, 'name'), function: formText(data, 'function') || null }
    const kept = async (saved: Promise<Team>) => this.dispatchEvent(new Kept((await saved).id, team === null))
    void (team
      ? this.#form.send(TeamChange, { ...said, manager: formText(data, 'manager') || null }, (change) =>
          kept(this.api.changeTeam(team.id, change)),
        )
      : this.#form.send(NewTeam, said, (wish) => kept(this.api.addTeam(wish))))
  }
}
