import '@awesome.me/webawesome/dist/components/button/button.js'
import { consume } from '@lit/context'
import { css, html, LitElement } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { Queue, QueueTargets } from '../../shared/schema/queue.ts'
import { NewQueue, usualTargets } from '../../shared/schema/queue.ts'
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
import { words } from '../words/words.ts'
import { queueTargetsOf, shownTargets } from './queue-targets-of.ts'
import { selectField } from './select-field.ts'
import { settingsStyles } from './settings.styles.ts'

/**
 * What is said of a queue: its team, and what is promised to those who wait in it.
 * @fires kept - The queue is saved.
 * @fires left - Nothing is to be changed.
 */
@customElement('queue-form')
export class QueueForm extends LitElement {
  static override styles = [
    base,
    fieldStyles,
    settingsStyles,
    css`
      fieldset {
        display: grid;
        gap: var(--wa-space-m);
        min-width: 0;
        margin: 0;
        padding: var(--wa-space-s) 0 0;
        border: 0;
        border-block-start: 1px solid var(--wa-color-surface-border);
      }
      legend {
        float: left;
        padding: 0;
        font-weight: var(--wa-font-weight-semibold);
      }
    `,
  ]

  /** The queue in change; null for a new one. */
  @property({ attribute: false }) queue: Queue | null = null
  @property({ attribute: false }) teams: readonly Team[] = []
  @consume({ context: apiContext }) api!: Api
  readonly #form = new FormState(this, {
    name: 'queueName',
    team: 'queueTeam',
    'targets.live': 'liveTarget',
    'targets.share': 'shareTarget',
    'targets.message': 'messageTarget',
    'targets.callBack': 'callBackTarget',
  } satisfies Record<string, FieldName> & Record<`targets.${keyof QueueTargets}`, FieldName>)

  override render() {
    const { queue, teams } = this
    const targets = shownTargets(queue?.targets ?? usualTargets)
    return html`<form @submit=${this.#submit} novalidate>
      ${textField(this.#form, { field: 'name', name: 'queueName', value: queue?.name ?? '', autofocus: true })}
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

  #submit(event: SubmitEvent): void {
    event.preventDefault()
    const data = new FormData(event.target as HTMLFormElement)
    const { queue } = this
    const input = { name: formText(data, 'name'), team: formText(data, 'team'), targets: queueTargetsOf(data) }
    void this.#form
      .send(NewQueue, input, (wish) => (queue ? this.api.changeQueue(queue.id, wish) : this.api.addQueue(wish)))
      .then((kept) => kept && this.dispatchEvent(new Event('kept')))
  }
}
