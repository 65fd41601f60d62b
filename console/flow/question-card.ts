import '@awesome.me/webawesome/dist/components/switch/switch.js'
import { html, LitElement } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { RoutingValues } from '../../shared/routing/values-of.ts'
import type { Language } from '../../shared/schema/basics.ts'
import type { DraftQuestion } from '../../shared/schema/flow-draft.ts'
import { KeepsFocus } from '../controllers/keeps-focus.ts'
import { oneField, wordsField } from '../elements/live-fields.ts'
import { sayInvalid } from '../elements/say-invalid.ts'
import { base } from '../styles/base.styles.ts'
import { fieldStyles } from '../styles/field.styles.ts'
import { reworded } from '../text/reworded.ts'
import { flowWords } from '../words/flow-words.ts'
import { words } from '../words/words.ts'
import { act, answerFields, faultLine } from './answer-fields.ts'
import { conditionFields, conditionsInWords, wording } from './condition-fields.ts'
import type { DraftFault } from './draft-faults.ts'
import { asKind, questionKinds } from './edits.ts'
import { questionCardStyles } from './question-card.styles.ts'

/** What somebody wants done with the question as a whole. */
export type QuestionWish = 'open' | 'fold' | 'up' | 'down' | 'copy' | 'remove'

export class QuestionWished extends Event {
  constructor(readonly wish: QuestionWish) {
    super('question-wished')
  }
}

export class QuestionChanged extends Event {
  constructor(readonly question: DraftQuestion) {
    super('question-changed')
  }
}

/**
 * A question of a flow that somebody works on: folded to a line, or open with everything that can be said of it.
 * @fires question-wished
 * @fires question-changed
 */
@customElement('question-card')
export class QuestionCard extends LitElement {
  static override styles = [base, fieldStyles, questionCardStyles]

  @property({ attribute: false }) question!: DraftQuestion
  @property({ attribute: false }) earlier: readonly DraftQuestion[] = []
  @property({ type: Boolean }) last = false
  @property({ type: Boolean, reflect: true }) open = false
  @property({ attribute: false }) language: Language = 'en'
  @property({ attribute: false }) values: RoutingValues = { product: [], group: [], territory: [] }
  /** What is wrong with it, as far as it is to be said yet. */
  @property({ attribute: false }) faults: readonly DraftFault[] = []

  constructor() {
    super()
    void new KeepsFocus(this)
  }

  /** The line of it, which is always there. */
  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('.name')?.focus()
  }

  override updated(): void {
    sayInvalid(this.renderRoot)
  }

  override render() {
    const { question, earlier, language, open } = this
    const said = flowWords.question
    const place = earlier.length + 1
    return html`<div class="head">
        <span class="place" aria-hidden="true">${place}</span>
        <button
          type="button"
          class="name"
          aria-expanded=${open ? 'true' : 'false'}
          @click=${() => this.#wish(open ? 'fold' : 'open')}
        >
          <span class="hidden-words">${said.open(place)}: </span>
          <strong><bdi>${wording(question.ask, language)}</bdi></strong>
          <span class="quiet">${this.#line()}</span>
        </button>
        <div class="acts">
          ${act('arrow-up', said.up(place), place === 1, () => this.#wish('up'))}
          ${act('arrow-down', said.down(place), this.last, () => this.#wish('down'))}
        </div>
      </div>
      ${open ? this.#fields() : this.faults.map(({ code }) => faultLine(flowWords.fault[code]))}`
  }

  /** How it is answered and when it is asked, in a few words. */
  #line(): string {
    const { question, earlier, language } = this
    const said = flowWords.question
    const how =
      question.kind === 'choice'
        ? question.options.map(({ label }) => wording(label, language)).join(' / ')
        : said.kinds[question.kind]
    return question.when.length === 0
      ? how
      : `${how}${words.comma}${conditionsInWords(question.when, earlier, language)}`
  }

  #fields() {
    const { question, earlier, language, values } = this
    const said = flowWords.question
    const faultOf = (field: string) => this.#faultAt(field)
    const change = (next: DraftQuestion) => this.dispatchEvent(new QuestionChanged(next))
    return html`<div class="fields">
      ${wordsField({
        name: 'ask',
        label: question.kind === 'consent' ? said.askConsent : said.ask,
        value: question.ask[language] ?? '',
        fault: faultOf('ask'),
        change: (text) => change({ ...question, ask: reworded(question.ask, language, text) }),
      })}
      ${oneField(
        {
          name: 'kind',
          label: said.kind,
          value: question.kind,
          fault: faultOf('kind'),
          hint: said.kindHints[question.kind],
          change: (kind) => kind !== question.kind && change(asKind(question, kind)),
        },
        questionKinds.map((kind) => [kind, said.kinds[kind]] as const),
      )}
      ${answerFields(question, { language, values, faultOf, change })}
      ${conditionFields(question.when, {
        language,
        before: earlier,
        faultOf,
        change: (when) => change({ ...question, when }),
      })}
      <div class="switches">
        ${this.#switch(said.required, question.required, (required) => change({ ...question, required }))}
        ${this.#switch(said.mustHave, question.mustHave, (mustHave) => change({ ...question, mustHave }))}
      </div>
      <div class="buttons">
        <wa-button size="s" variant="brand" appearance="outlined" @click=${() => this.#fold()}>${said.fold}</wa-button>
        <wa-button size="s" appearance="plain" @click=${() => this.#wish('copy')}>${said.copy}</wa-button>
        <wa-button size="s" appearance="plain" variant="danger" @click=${() => this.#wish('remove')}
          >${said.remove}</wa-button
        >
      </div>
    </div>`
  }

  #switch(label: string, on: boolean, change: (on: boolean) => void) {
    return html`<wa-switch
      size="s"
      .checked=${on}
      @change=${(event: Event) => change((event.target as HTMLInputElement).checked)}
      >${label}</wa-switch
    >`
  }

  #faultAt(field: string): string {
    // A wording has one field on the screen, whatever language is missing or too long.
    const isWording = ['ask', 'unit'].includes(field) || field.endsWith('.label')
    const fault =
      this.faults.find((one) => one.field === field) ??
      this.faults.find((one) => isWording && one.field.startsWith(`${field}.`))
    return fault ? flowWords.fault[fault.code] : ''
  }

  #fold(): void {
    this.focus()
    this.#wish('fold')
  }

  #wish(wish: QuestionWish): void {
    this.dispatchEvent(new QuestionWished(wish))
  }
}
