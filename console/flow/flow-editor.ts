import { html, LitElement, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { repeat } from 'lit/directives/repeat.js'
import { limits } from '../../shared/limits.ts'
import type { RoutingValues } from '../../shared/routing/values-of.ts'
import { Language } from '../../shared/schema/basics.ts'
import { Flow } from '../../shared/schema/flow.ts'
import type { DraftQuestion } from '../../shared/schema/flow-draft.ts'
import type { Queue } from '../../shared/schema/queue.ts'
import type { Site } from '../../shared/schema/site.ts'
import { KeepsFocus } from '../controllers/keeps-focus.ts'
import { ProblemError } from '../data/problem-error.ts'
import { numberField, oneField } from '../elements/live-fields.ts'
import { sayInvalid } from '../elements/say-invalid.ts'
import { Said } from '../shell/said.ts'
import { base } from '../styles/base.styles.ts'
import { fieldStyles } from '../styles/field.styles.ts'
import { flowWords } from '../words/flow-words.ts'
import { words } from '../words/words.ts'
import { addButton } from './answer-fields.ts'
import type { DraftFault } from './draft-faults.ts'
import { blocks } from './draft-faults.ts'
import { changed, moved, newQuestion, without, withQuestion } from './edits.ts'
import type { FlowDesk } from './flow-desk.ts'
import { flowEditorStyles } from './flow-editor.styles.ts'
import './flow-head.ts'
import './flow-try.ts'
import { keepingLine } from './keeping-line.ts'
import { missingTexts } from './missing-texts.ts'
import './question-card.ts'
import type { QuestionCard, QuestionChanged, QuestionWished } from './question-card.ts'
import './version-list.ts'
import type { VersionWanted } from './version-list.ts'

/**
 * A website's questions while somebody works on them, beside the real widget that asks them and what its answers would
 * come to.
 *
 * @fires draft-wanted - Somebody else's draft is to be shown.
 */
@customElement('flow-editor')
export class FlowEditor extends LitElement {
  static override styles = [base, fieldStyles, flowEditorStyles]

  @property({ attribute: false }) site!: Site
  @property({ attribute: false }) queues: readonly Queue[] = []
  @property({ attribute: false }) values!: RoutingValues
  @property({ attribute: false }) desk!: FlowDesk
  /** Id of the question that is open; '' for none. */
  @state() private open = ''
  @state() private language: Language = 'en'
  /** Ids of questions whose empty fields are told, too: somebody has been there. */
  @state() private seen: ReadonlySet<string> = new Set()
  /** Whether a narrow screen shows the widget instead of the questions. */
  @state() private tries = false
  /** The newest draft without a fault, for the widget. */
  #whole: Flow | null = null
  readonly #again = (): void => this.requestUpdate()
  readonly #leave = (): void => this.desk.leave()

  constructor() {
    super()
    void new KeepsFocus(this)
  }

  override connectedCallback(): void {
    super.connectedCallback()
    addEventListener('pagehide', this.#leave)
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    removeEventListener('pagehide', this.#leave)
    this.desk.leave()
    this.desk.removeEventListener('changed', this.#again)
  }

  override willUpdate(before: Map<PropertyKey, unknown>): void {
    if (before.has('site')) this.language = this.site.language
    if (!before.has('desk')) return
    ;(before.get('desk') as FlowDesk | undefined)?.removeEventListener('changed', this.#again)
    this.desk.addEventListener('changed', this.#again)
  }

  override updated(): void {
    sayInvalid(this.renderRoot)
  }

  override render() {
    const { desk, site, queues, language } = this
    const isWhole = !desk.faults.some(blocks)
    if (isWhole) this.#whole = desk.draft.questions.length === 0 ? null : (Flow.safeParse(desk.draft).data ?? null)
    return html`<flow-head
        .site=${site}
        .desk=${desk}
        ?tries=${this.tries}
        @publish-wanted=${() => void this.#publish()}
        @discard-wanted=${() => void this.#do(() => desk.discard())}
        @side-wanted=${() => (this.tries = !this.tries)}
      ></flow-head>
      <div class="sides" ?data-tries=${this.tries}>
        <section class="questions" aria-label=${flowWords.title(site.name)}>${this.#questions()}</section>
        <section class="try" aria-label=${flowWords.preview.title}>
          <flow-try
            .site=${site}
            .queues=${queues}
            .flow=${this.#whole}
            .language=${language}
            ?stale=${!isWhole}
          ></flow-try>
        </section>
      </div>`
  }

  #questions() {
    const { desk, language } = this
    const { questions, line } = desk.draft
    return html`<p class="quiet">${flowWords.lead}</p>
      ${desk.foundBy === '' ? nothing : html`<p class="quiet"><bdi>${flowWords.foundBy(desk.foundBy)}</bdi></p>`}
      <div class="narrow">
        ${oneField<Language>(
          {
            name: 'language',
            label: flowWords.wordsIn,
            value: language,
            fault: '',
            hint: this.#missing(),
            change: (chosen) => (this.language = chosen),
          },
          Language.options.map((one) => [one, words.sites.languages[one]] as const),
        )}
        ${numberField({
          name: 'line',
          label: flowWords.line,
          value: line,
          fault: desk.faults.some((fault) => fault.question === null && fault.field === 'line')
            ? flowWords.fault.number
            : '',
          hint: flowWords.lineHint,
          change: (next) => desk.change({ ...desk.draft, line: next }),
        })}
      </div>
      ${keepingLine(desk.keeping, {
        again: () => desk.keepAgain(),
        takeTheirs: () => this.dispatchEvent(new Event('draft-wanted')),
        keepMine: () => void this.#do(() => desk.takeOver()),
      })}
      ${
        questions.length === 0
          ? html`<div class="empty">
              <h2>${flowWords.empty.title}</h2>
              <p class="quiet">${flowWords.empty.lead}</p>
            </div>`
          : nothing
      }
      <ol>
        ${repeat(
          questions,
          ({ id }) => id,
          (question, place) => this.#card(question, place),
        )}
      </ol>
      ${questions.length < limits.questionsPerFlow ? addButton(flowWords.add, () => this.#add()) : nothing}
      <version-list
        .versions=${desk.versions}
        @version-wanted=${({ version }: VersionWanted) =>
          void this.#do(async () => {
            await desk.bringBack(version)
            this.dispatchEvent(new Said(flowWords.broughtBack(version)))
          })}
      ></version-list>`
  }

  #card(question: DraftQuestion, place: number) {
    const { desk, language, values, open } = this
    const { questions } = desk.draft
    return html`<li>
      <question-card
        .question=${question}
        .earlier=${questions.slice(0, place)}
        ?last=${place === questions.length - 1}
        ?open=${open === question.id}
        .language=${language}
        .values=${values}
        .faults=${this.#told(question, place)}
        @question-changed=${({ question: next }: QuestionChanged) => desk.change(changed(desk.draft, next))}
        @question-wished=${({ wish }: QuestionWished) => void this.#wish(wish, question, place)}
      ></question-card>
    </li>`
  }

  /** What is said of a question's faults: that something is empty only where somebody has been. */
  #told({ id }: DraftQuestion, place: number): DraftFault[] {
    return this.desk.faults.filter(
      ({ question, code }) => question === place && (this.seen.has(id) || (code !== 'empty' && code !== 'few')),
    )
  }

  async #wish(wish: QuestionWished['wish'], question: DraftQuestion, place: number): Promise<void> {
    const { desk } = this
    const { draft } = desk
    if (wish === 'open' || wish === 'fold') {
      if (this.open !== '') this.seen = new Set([...this.seen, this.open])
      this.open = wish === 'open' ? question.id : ''
    } else if (wish === 'up' || wish === 'down') {
      desk.change({ ...draft, questions: moved(draft.questions, place, wish === 'up' ? -1 : 1) })
    } else if (wish === 'copy') {
      const copy = { ...question, id: newQuestion(question.kind, draft.questions).id }
      desk.change(withQuestion(draft, copy, place + 1))
      await this.#show(copy.id)
    } else {
      desk.change(without(draft, question.id))
      this.dispatchEvent(new Said(flowWords.question.removed))
    }
  }

  #add(): void {
    const { desk } = this
    const question = newQuestion('choice', desk.draft.questions)
    desk.change(withQuestion(desk.draft, question))
    void this.#show(question.id)
  }

  /** Opens a question and goes there. */
  async #show(id: string): Promise<void> {
    if (this.open !== '') this.seen = new Set([...this.seen, this.open])
    this.open = id
    await this.updateComplete
    const cards = [...this.renderRoot.querySelectorAll<QuestionCard>('question-card')]
    const card = cards.find((one) => one.question.id === id)
    await card?.updateComplete
    card?.scrollIntoView({ block: 'nearest' })
    const { renderRoot } = card ?? this
    const first = ['[data-problem]', 'wa-textarea'].map((each) => renderRoot.querySelector<HTMLElement>(each))
    first.find((one) => one !== null)?.focus()
  }

  #missing(): string {
    const count = missingTexts(this.desk.draft, this.language)
    return count === 0 ? flowWords.missingHint : `${flowWords.missing(count)}. ${flowWords.missingHint}`
  }

  async #publish(): Promise<void> {
    const { desk } = this
    const first = desk.faults.find(blocks)
    if (first !== undefined) {
      const question = first.question === null ? undefined : desk.draft.questions[first.question]
      this.seen = new Set(desk.draft.questions.map(({ id }) => id))
      this.tries = false
      if (question !== undefined) await this.#show(question.id)
      else this.renderRoot.querySelector<HTMLElement>(`[name="${first.field}"]`)?.focus()
      return
    }
    await this.#do(async () => {
      if (await desk.publish()) this.dispatchEvent(new Said(flowWords.published(desk.newest.version)))
    })
  }

  async #do(act: () => Promise<void>): Promise<void> {
    try {
      await act()
    } catch (error) {
      this.dispatchEvent(new Said(words.problems[error instanceof ProblemError ? error.code : 'internal']))
    }
  }
}
