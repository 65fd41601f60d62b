import { consume } from '@lit/context'
import { Task } from '@lit/task'
import { html, LitElement, nothing } from 'lit'
import { customElement } from 'lit/decorators.js'
import { limits } from '../../shared/limits.ts'
import type { Member } from '../../shared/schema/member.ts'
import type { Team } from '../../shared/schema/team.ts'
import { apiContext } from '../contexts/api-context.ts'
import { deskContext } from '../contexts/desk-context.ts'
import type { Api } from '../data/api.ts'
import type { DeskSession } from '../data/desk-session.ts'
import { facesOf } from '../elements/faces.ts'
import { base } from '../styles/base.styles.ts'
import { facesStyles } from '../styles/faces.styles.ts'
import { words } from '../words/words.ts'
import { addButton, editButton } from './card-acts.ts'
import { CardEditing } from './card-editing.ts'
import { factStyles } from './fact.styles.ts'
import { settingsStyles } from './settings.styles.ts'
import './team-form.ts'

interface Known {
  teams: readonly Team[]
  members: readonly Member[]
}

/** The teams, who manages them and who is in them, and a form to change one where allowed. */
@customElement('team-list')
export class TeamList extends LitElement {
  static override styles = [base, facesStyles, settingsStyles, factStyles]

  @consume({ context: apiContext }) api!: Api
  @consume({ context: deskContext }) desk!: DeskSession
  readonly #known = new Task<readonly [], Known>(this, {
    args: () => [] as const,
    task: async (_, { signal }) => {
      const [{ teams }, { members }] = await Promise.all([this.api.teams(signal), this.api.members(signal)])
      return { teams, members }
    },
  })
  readonly #editing = new CardEditing(this, () => this.#known.run())

  override render() {
    const mayWrite = this.desk.me.may['queue.write'] !== 'none'
    return html`<div class="head">
        <p class="quiet">${words.teams.lead}</p>
        ${mayWrite && this.#editing.id !== 'new' ? this.#add() : nothing}
      </div>
      ${this.#editing.id === 'new' ? this.#form(null, []) : nothing}
      ${facesOf(
        this.#known,
        (known) =>
          html`<div class="cards">
            ${known.teams.map((team) =>
              team.id === this.#editing.id
                ? this.#form(team, known.members)
                : this.#team(team, known.members, mayWrite),
            )}
          </div>`,
      )}`
  }

  #add() {
    if ((this.#known.value?.teams.length ?? 0) >= limits.teamsPerWorkspace) {
      return html`<p class="label">${words.teams.full(limits.teamsPerWorkspace)}</p>`
    }
    return addButton(words.teams.add, () => this.#editing.begin('new'))
  }

  #team(team: Team, members: readonly Member[], mayWrite: boolean) {
    const people = members.filter(({ teams, status }) => status !== 'suspended' && teams.includes(team.id))
    const manager = members.find(({ id }) => id === team.manager)
    return html`<article class="card" aria-label=${team.name} data-id=${team.id}>
      <div class="head">
        <h2 tabindex="-1"><bdi>${team.name}</bdi> ${this.#does(team)}</h2>
        ${mayWrite ? editButton(words.teams.edit, () => this.#editing.begin(team.id)) : nothing}
      </div>
      <div>
        <p class="label">${words.teams.managedBy}</p>
        <p>${manager === undefined ? words.teams.noManager : html`<bdi>${manager.name}</bdi>`}</p>
      </div>
      <div>
        <p class="label">${words.teams.people}</p>
        ${
          people.length === 0
            ? html`<p>${words.teams.empty}</p>`
            : html`<p>${people.map(({ name }, at) => html`${at === 0 ? '' : ', '}<bdi>${name}</bdi>`)}</p>`
        }
      </div>
    </article>`
  }

  /** What it does, where its name does not say so already. */
  #does(team: Team) {
    const does = words.teams.functions[team.function ?? 'none']
    const said = team.name.toLowerCase() === does.toLowerCase()
    return said ? nothing : html`<span class="kind">${does}</span>`
  }

  #form(team: Team | null, members: readonly Member[]) {
    return html`<div class="card" data-editing>
      <team-form .team=${team} .members=${members} @kept=${this.#editing.kept} @left=${this.#editing.left}></team-form>
    </div>`
  }
}
