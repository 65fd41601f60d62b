import { consume } from '@lit/context'
import { Task } from '@lit/task'
import { html, LitElement, nothing } from 'lit'
import { customElement } from 'lit/decorators.js'
import { calendarOf } from '../../shared/hours.ts'
import type { Calendar } from '../../shared/hours.ts'
import { limits } from '../../shared/limits.ts'
import { reaches } from '../../shared/permissions.ts'
import type { Member } from '../../shared/schema/member.ts'
import type { RoutingValues } from '../../shared/routing/values-of.ts'
import { matchLists } from '../../shared/routing/queue-for.ts'
import type { Queue, QueueRules, QueueTargets } from '../../shared/schema/queue.ts'
import type { Site } from '../../shared/schema/site.ts'
import type { Team } from '../../shared/schema/team.ts'
import { apiContext } from '../contexts/api-context.ts'
import { deskContext } from '../contexts/desk-context.ts'
import type { Api } from '../data/api.ts'
import type { DeskSession } from '../data/desk-session.ts'
import { facesOf } from '../elements/faces.ts'
import { base } from '../styles/base.styles.ts'
import { facesStyles } from '../styles/faces.styles.ts'
import { timeAllowed } from '../text/time-allowed.ts'
import { hoursWords } from '../words/hours-words.ts'
import { locale, words } from '../words/words.ts'
import { addButton, editButton } from './card-acts.ts'
import { CardEditing } from './card-editing.ts'
import { factStyles } from './fact.styles.ts'
import './opening-line.ts'
import './queue-form.ts'
import './queue-pause.ts'
import { settingsStyles } from './settings.styles.ts'
import { matchOptions } from './rule-fields.ts'
import type { RuleChoices } from './rule-fields.ts'

interface Known {
  queues: readonly Queue[]
  teams: readonly Team[]
  sites: readonly Site[]
  members: readonly Member[]
  values: RoutingValues
}

/** The queues, their team, what each promises in plain words, and a form to change one where allowed. */
@customElement('queue-list')
export class QueueList extends LitElement {
  static override styles = [base, facesStyles, settingsStyles, factStyles]

  @consume({ context: apiContext }) api!: Api
  @consume({ context: deskContext }) desk!: DeskSession
  readonly #calendars = new WeakMap<Queue, Calendar>()
  readonly #known = new Task<readonly [], Known>(this, {
    args: () => [] as const,
    task: async (_, { signal }) => {
      const [{ queues }, { teams }, { sites }, { members }, values] = await Promise.all([
        this.api.queues(signal),
        this.api.teams(signal),
        this.api.sites(signal),
        this.api.members(signal),
        this.api.routingValues(signal),
      ])
      return { queues, teams, sites, members, values }
    },
  })
  readonly #editing = new CardEditing(this, () => this.#known.run())

  override render() {
    const mayWrite = this.desk.me.may['queue.write'] !== 'none'
    return html`<div class="head">
        <p class="quiet">${words.queues.lead}</p>
        ${mayWrite && this.#editing.id !== 'new' ? this.#add() : nothing}
      </div>
      ${facesOf(
        this.#known,
        (known) =>
          html`${this.#editing.id === 'new' ? this.#form(null, known) : nothing}
            <div class="cards">
              ${known.queues.map((queue) =>
                queue.id === this.#editing.id ? this.#form(queue, known) : this.#queue(queue, known, mayWrite),
              )}
            </div>`,
      )}`
  }

  #add() {
    if ((this.#known.value?.queues.length ?? 0) >= limits.queuesPerWorkspace) {
      return html`<p class="label">${words.queues.full(limits.queuesPerWorkspace)}</p>`
    }
    return addButton(words.queues.add, () => this.#editing.begin('new'))
  }

  #queue(queue: Queue, { teams, sites, values }: Known, mayWrite: boolean) {
    const leading = sites.filter((site) => site.queue === queue.id)
    return html`<article class="card" aria-label=${queue.name} data-id=${queue.id}>
      <div class="head">
        <h2 tabindex="-1"><bdi>${queue.name}</bdi></h2>
        ${mayWrite ? editButton(words.queues.edit, () => this.#editing.begin(queue.id)) : nothing}
      </div>
      <div>
        <p class="label">${words.queues.team}</p>
        <p><bdi>${teams.find(({ id }) => id === queue.team)?.name ?? ''}</bdi></p>
      </div>
      <div>
        <p class="label">${words.queues.sites}</p>
        ${
          leading.length === 0
            ? html`<p>${queue.rules.match === null ? words.queues.noSite : words.queues.byRules}</p>`
            : html`<p>${leading.map(({ name }, at) => html`${at === 0 ? '' : ', '}<bdi>${name}</bdi>`)}</p>`
        }
      </div>
      <div>
        <p class="label">${words.routing.takes}</p>
        ${takenBy(queue.rules, { sites, values })}
      </div>
      <div>
        <p class="label">${hoursWords.title}</p>
        <p>
          <opening-line .calendar=${this.#calendarOf(queue)}></opening-line>
          ${queue.hours?.zone === undefined ? nothing : hoursWords.zone.these(queue.hours.zone)}
        </p>
        ${
          this.#mayPause(queue)
            ? html`<queue-pause .queue=${queue} @kept=${this.#editing.kept}></queue-pause>`
            : nothing
        }
      </div>
      <div>
        <p class="label">${words.queues.targets}</p>
        ${promises(queue.targets)}
      </div>
    </article>`
  }

  /** The same for the same queue: what is said of it is looked up once. */
  #calendarOf(queue: Queue): Calendar {
    const known = this.#calendars.get(queue) ?? calendarOf(queue, this.desk.me.workspace.zone)
    this.#calendars.set(queue, known)
    return known
  }

  #mayPause({ team }: Queue): boolean {
    const { may, member } = this.desk.me
    return reaches(may['queue.pause'], { member: member.id, teams: member.teams }, { assignee: null, held: [], team })
  }

  #form(queue: Queue | null, { queues, teams, members, sites, values }: Known) {
    return html`<div class="card" data-editing>
      <queue-form
        .queue=${queue}
        .teams=${teams}
        .queues=${queues}
        .members=${members}
        .choices=${{ sites, values } satisfies RuleChoices}
        @kept=${this.#editing.kept}
        @left=${this.#editing.left}
      ></queue-form>
    </div>`
  }
}

function promises({ live, share, message, callBack }: QueueTargets) {
  const part = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 2 }).format(share)
  const said = words.queues.promises
  return html`<ul class="facts">
    <li>${said.live(timeAllowed(live, locale), part)}</li>
    <li>${said.message(timeAllowed(message, locale), part)}</li>
    <li>${said.callBack(timeAllowed(callBack, locale))}</li>
  </ul>`
}

/** What a queue takes beside what its websites lead to it, and whom it asks for. */
function takenBy({ match, level }: QueueRules, choices: RuleChoices) {
  const options = matchOptions(choices)
  const lists = match === null ? [] : matchLists.filter((list) => match[list] !== null)
  return html`<ul class="facts">
    ${lists.length === 0 ? html`<li>${words.routing.onlyLed}</li>` : nothing}
    ${lists.map((list) => {
      const chosen = match![list]!.map((value) => options[list].find(([one]) => one === value)?.[1] ?? value)
      return html`<li>${words.routing.only(words.routing.lists[list], chosen.join(words.comma))}</li>`
    })}
    <li>${words.routing.level(level)}</li>
  </ul>`
}
