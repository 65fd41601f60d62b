import '@awesome.me/webawesome/dist/components/button/button.js'
import '@awesome.me/webawesome/dist/components/icon/icon.js'
import '@awesome.me/webawesome/dist/components/input/input.js'
import { consume } from '@lit/context'
import { css, html, LitElement } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { nextTimeOfDay, zoneOf } from '../../shared/hours.ts'
import type { PauseWish } from '../../shared/schema/hours.ts'
import type { Queue } from '../../shared/schema/queue.ts'
import { apiContext } from '../contexts/api-context.ts'
import { deskContext } from '../contexts/desk-context.ts'
import type { Api } from '../data/api.ts'
import type { DeskSession } from '../data/desk-session.ts'
import { ProblemError } from '../data/problem-error.ts'
import { focusOn } from '../elements/focus-on.ts'
import type { Control } from '../elements/say-invalid.ts'
import { fieldNote } from '../elements/text-field.ts'
import { formFailure } from '../elements/form-failure.ts'
import { base } from '../styles/base.styles.ts'
import { fieldStyles } from '../styles/field.styles.ts'
import { formText } from '../text/form-text.ts'
import { hoursWords } from '../words/hours-words.ts'
import { words } from '../words/words.ts'
import { minuteOf } from './hours-draft.ts'
import { Kept } from './kept.ts'
import { settingsStyles } from './settings.styles.ts'

/**
 * Closes a queue for a while, whatever its hours, and opens it again.
 * @fires kept - The queue is closed, or open again.
 */
@customElement('queue-pause')
export class QueuePause extends LitElement {
  static override styles = [
    base,
    fieldStyles,
    settingsStyles,
    css`
      :host {
        margin-block-start: var(--wa-space-xs);
      }
      form {
        gap: var(--wa-space-s);
      }
    `,
  ]

  @property({ attribute: false }) queue!: Queue
  @state() private asking = false
  @state() private busy = false
  @state() private problem = ''
  @state() private failure = ''
  @consume({ context: apiContext }) api!: Api
  @consume({ context: deskContext }) desk!: DeskSession

  override render() {
    const said = hoursWords.pause
    const { pause } = this.queue
    if (pause !== null && pause.until > Date.now()) {
      return html`${formFailure(this.failure)}
        <div class="buttons">
          <wa-button
            size="s"
            variant="brand"
            ?loading=${this.busy}
            @click=${() => this.#send({ until: null, why: null })}
            >${said.end}</wa-button
          >
        </div>`
    }
    if (!this.asking) {
      return html`<div class="buttons">
        <wa-button size="s" appearance="outlined" @click=${() => void this.#ask(true)}>${said.begin}</wa-button>
      </div>`
    }
    return html`<form @submit=${this.#submit} @input=${() => (this.problem = '')} novalidate>
      <wa-input name="until" type="time" label=${said.until} ?data-problem=${this.problem !== ''}
        >${fieldNote(this.problem, said.untilHint)}</wa-input
      >
      <wa-input name="why" label=${said.why} maxlength="80" autocomplete="off"></wa-input>
      ${formFailure(this.failure)}
      <div class="buttons">
        <wa-button type="submit" size="s" variant="brand" ?loading=${this.busy}>${said.close}</wa-button>
        <wa-button size="s" appearance="plain" @click=${() => void this.#ask(false)}>${words.cancel}</wa-button>
      </div>
    </form>`
  }

  async #ask(asking: boolean): Promise<void> {
    this.asking = asking
    await this.updateComplete
    await focusOn(this.renderRoot.querySelector<Control>('wa-input, wa-button'))
  }

  #submit(event: SubmitEvent): void {
    event.preventDefault()
    const data = new FormData(event.target as HTMLFormElement)
    const minute = minuteOf(formText(data, 'until'))
    const zone = zoneOf(this.queue.hours, this.desk.me.workspace.zone)
    const until = Number.isNaN(minute) ? null : nextTimeOfDay(Date.now(), minute, zone)
    if (until === null) {
      this.problem = hoursWords.pause.invalid
      return
    }
    void this.#send({ until, why: formText(data, 'why') || null })
  }

  async #send(wish: PauseWish): Promise<void> {
    this.busy = true
    this.failure = ''
    try {
      await this.api.pauseQueue(this.queue.id, wish)
      this.asking = false
      this.dispatchEvent(new Kept(this.queue.id, false))
    } catch (error) {
      this.failure = words.problems[error instanceof ProblemError ? error.code : 'internal']
    } finally {
      this.busy = false
    }
  }
}
