import '@awesome.me/webawesome/dist/components/button/button.js'
import '@awesome.me/webawesome/dist/components/switch/switch.js'
import '@awesome.me/webawesome/dist/components/textarea/textarea.js'
import { consume } from '@lit/context'
import { html, LitElement } from 'lit'
import { customElement } from 'lit/decorators.js'
import { WorkspaceChange } from '../../shared/schema/lead.ts'
import type { Choice } from '../../shared/schema/lead.ts'
import { apiContext } from '../contexts/api-context.ts'
import { deskContext } from '../contexts/desk-context.ts'
import { FormState } from '../controllers/form-state.ts'
import type { Api } from '../data/api.ts'
import type { DeskSession } from '../data/desk-session.ts'
import { formFailure } from '../elements/form-failure.ts'
import { fieldNote } from '../elements/text-field.ts'
import { Said } from '../shell/said.ts'
import { base } from '../styles/base.styles.ts'
import { fieldStyles } from '../styles/field.styles.ts'
import { formText } from '../text/form-text.ts'
import { words } from '../words/words.ts'
import { choicesFrom } from './choices-from.ts'
import { settingsStyles } from './settings.styles.ts'

/** What is asked when an inquiry is closed or a deal is lost: topics and competitors, one on each line. */
@customElement('closing-form')
export class ClosingForm extends LitElement {
  static override styles = [base, fieldStyles, settingsStyles]

  @consume({ context: apiContext }) api!: Api
  @consume({ context: deskContext }) desk!: DeskSession
  readonly #form = new FormState(this, { 'closing.topics': 'topics', 'closing.competitors': 'competitors' })

  override render() {
    const { topics, topicRequired, competitors } = this.desk.me.workspace.closing
    return html`<p class="quiet">${words.closing.lead} ${words.closing.keeps}</p>
      <form @submit=${this.#submit} novalidate>
        ${this.#list('topics', topics, words.closing.topicsHint)}
        <wa-switch name="topicRequired" ?checked=${topicRequired}>${words.closing.topicRequired}</wa-switch>
        ${this.#list('competitors', competitors, words.closing.competitorsHint)} ${formFailure(this.#form.failure)}
        <div class="buttons">
          <wa-button type="submit" variant="brand" ?loading=${this.#form.busy}>${words.save}</wa-button>
        </div>
      </form>`
  }

  #list(name: 'topics' | 'competitors', choices: readonly Choice[], hint: string) {
    const problem = this.#form.problem(`closing.${name}`)
    const lines = choices.filter(({ retired }) => !retired).map(({ label }) => label)
    return html`<wa-textarea
      name=${name}
      label=${words.fields[name].label}
      rows="5"
      resize="auto"
      value=${lines.join('\n')}
      ?data-problem=${problem !== ''}
    >
      ${fieldNote(problem, hint)}
    </wa-textarea>`
  }

  #submit(event: SubmitEvent): void {
    event.preventDefault()
    const data = new FormData(event.target as HTMLFormElement)
    const { closing } = this.desk.me.workspace
    const input = {
      closing: {
        topics: choicesFrom(formText(data, 'topics'), closing.topics),
        topicRequired: data.has('topicRequired'),
        competitors: choicesFrom(formText(data, 'competitors'), closing.competitors),
      },
    }
    void this.#form
      .send(WorkspaceChange, input, async (change) => {
        const { closing: now } = await this.api.changeWorkspace(change)
        this.desk.me.workspace.closing = now
      })
      .then((kept) => kept && this.dispatchEvent(new Said(words.closing.saved)))
  }
}
