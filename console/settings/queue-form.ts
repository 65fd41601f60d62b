import '@awesome.me/webawesome/dist/components/button/button.js'
import { consume } from '@lit/context'
import { html, LitElement } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { Member } from '../../shared/schema/member.ts'
import type { Queue, QueueTargets } from '../../shared/schema/queue.ts'
import { NewQueue, usualRules, usualTargets } from '../../shared/schema/queue.ts'
import type { Team } from '../../shared/schema/team.ts'
import { apiContext } from '../contexts/api-context.ts'
import type { FieldName } from '../controllers/form-state.ts'
import { FormState } from '../controllers/form-state.ts'
import type { Api } from '../data/api.ts'
import { formFailure } from '../elements/form-failure.ts'
import { textField } from '../elements/text-field.ts'
import { base } from '../styles/base.styles.ts'
import { fieldStyles } from '../styles/field.styles.ts'
import { formText } from '../text/form-text.ts'
import { hoursWords } from '../words/hours-words.ts'
import { words } from '../words/words.ts'
import { queueTargetsOf, shownTargets } from './queue-targets-of.ts'
import { Kept } from './kept.ts'
import { ruleFieldNames, ruleFields, rulesOf } from './rule-fields.ts'
import type { RuleChoices } from './rule-fields.ts'
import { selectField } from './select-field.ts'
import { settingsStyles } from './settings.styles.ts'
import type { HoursEditor } from './hours-editor.ts'
import './hours-editor.ts'
import { circleOf, waitingFieldNames, waitingFields, waitingOf } from './waiting-fields.ts'
import './where-to.ts'

/**
 * What is said of a queue: its team, and what is promised to those who wait in it.
 * @fires kept - The queue is saved.
 * @fires left - Nothing is to be changed.
 */
@customElement('queue-form')
export class QueueForm extends LitElement {
  static override styles = [base, fieldStyles, settingsStyles]

  /** The queue in change; null for a new one. */
  @property({ attribute: false }) queue: Queue | null = null
  @property({ attribute: false }) teams: readonly Team[] = []
  @property({ attribute: false }) choices: RuleChoices = {
    sites: [],
    values: { product: [], group: [], territory: [] },
  }
  /** All there are, and everybody: to try where an inquiry would go. */
  @property({ attribute: false }) queues: readonly Queue[] = []
  @property({ attribute: false }) members: readonly Member[] = []
  /** As it is written in the form; null until something is changed, and while it cannot be. */
  @state() private draft: NewQueue | null = null
  @consume({ context: apiContext }) api!: Api
  readonly #form = new FormState(this, {
    name: 'queueName',
    team: 'queueTeam',
    'targets.live': 'liveTarget',
    'targets.share': 'shareTarget',
    'targets.message': 'messageTarget',
    'targets.callBack': 'callBackTarget',
    ...ruleFieldNames,
    ...waitingFieldNames,
  } satisfies Record<string, FieldName> & Record<`targets.${keyof QueueTargets}`, FieldName>)

  /** Something in it was wrong once: it stays unfolded while it is mended. */
  #looksOpen = false

  protected override willUpdate(): void {
    this.#looksOpen ||= Object.keys(ruleFieldNames).some((field) => this.#form.problem(field) !== '')
  }

  override render() {
    const { queue, teams } = this
    const targets = shownTargets(queue?.targets ?? usualTargets)
    return html`<form @submit=${this.#submit} @input=${this.#written} @change=${this.#written} novalidate>
      ${textField(this.#form, { field: 'name', name: 'queueName', value: queue?.name ?? '' })}
      ${selectField(this.#form, {
        field: 'team',
        name: 'queueTeam',
        value: queue?.team ?? teams[0]?.id ?? '',
        options: teams.map(({ id, name }) => [id, name] as const),
        hint: queue === null ? '' : words.queues.keeps,
      })}
      <fieldset>
        <legend>${words.queues.targets}</legend>
        ${this.#target('live', 'liveTarget', targets.live)} ${this.#target('share', 'shareTarget', targets.share)}
        ${this.#target('message', 'messageTarget', targets.message)}
        ${this.#target('callBack', 'callBackTarget', targets.callBack)}
      </fieldset>
      ${ruleFields(this.#form, queue?.rules ?? usualRules, this.choices, this.#looksOpen)}
      ${waitingFields(
        this.#form,
        queue?.rules ?? usualRules,
        this.queues.filter(({ id }) => id !== queue?.id),
      )}
      <fieldset>
        <legend>${hoursWords.title}</legend>
        <hours-editor
          .hours=${queue?.hours ?? null}
          .pause=${queue?.pause ?? null}
          country=${this.#country()}
        ></hours-editor>
      </fieldset>
      <where-to .queues=${this.#wouldBe()} .members=${this.members} .choices=${this.choices}></where-to>
      ${formFailure(this.#form.failure)}
      <div class="buttons">
        <wa-button type="submit" variant="brand" ?loading=${this.#form.busy}>${words.save}</wa-button>
        <wa-button appearance="plain" @click=${() => this.dispatchEvent(new Event('left'))}>${words.cancel}</wa-button>
      </div>
    </form>`
  }

  #target(target: keyof QueueTargets, name: FieldName, value: string) {
    const hint = words.queues.hints[target]
    return textField(this.#form, { field: `targets.${target}`, name, type: 'number', value, hint })
  }

  #written(event: Event): void {
    this.#read(event.currentTarget as HTMLFormElement)
  }

  #read(form: HTMLFormElement): void {
    const { success, data } = NewQueue.safeParse(this.#input(form))
    this.draft = success ? data : null
  }

  get #hours(): HoursEditor {
    return this.renderRoot.querySelector<HoursEditor>('hours-editor')!
  }

  /** The country of a website that leads here, else of any. */
  #country(): string {
    const { sites } = this.choices
    const led = sites.find(({ queue, country }) => queue === this.queue?.id && country !== null)
    return (led ?? sites.find(({ country }) => country !== null))?.country ?? ''
  }

  /** The queues with this one as it is written. */
  #wouldBe(): Queue[] {
    const { queue, draft, queues } = this
    if (draft === null) return [...queues]
    if (queue === null) return [...queues, { id: '', ...draft, pause: null }]
    return queues.map((one) => (one.id === queue.id ? { ...one, ...draft } : one))
  }

  #submit(event: SubmitEvent): void {
    event.preventDefault()
    const { queue } = this
    const input = this.#input(event.currentTarget as HTMLFormElement)
    if (input.hours === undefined) return void this.#hours.showFault()
    this.#read(event.currentTarget as HTMLFormElement)
    const circle = circleOf(queue?.id ?? '', this.#wouldBe())
    if (circle !== null) return this.#form.refuse({ 'rules.overflow.to': words.waiting.circle(circle) })
    void this.#form.send(NewQueue, input, async (wish) => {
      const { id } = await (queue ? this.api.changeQueue(queue.id, wish) : this.api.addQueue(wish))
      this.dispatchEvent(new Kept(id, queue === null))
    })
  }

  #input(form: HTMLFormElement): Record<keyof NewQueue, unknown> {
    const data = new FormData(form)
    return {
      name: formText(data, 'name'),
      team: formText(data, 'team'),
      targets: queueTargetsOf(data),
      rules: { ...rulesOf(data), ...waitingOf(data) },
      hours: this.#hours.value,
    }
  }
}
