import type { PropertyValues } from 'lit'
import { html, nothing } from 'lit'
import type { AnswerFault } from '../../shared/qualification/answer-fault.ts'
import { answerFault, numberOf } from '../../shared/qualification/answer-fault.ts'
import { walk } from '../../shared/qualification/walk.ts'
import type { Answer, PublicFlow, PublicQuestion } from '../../shared/schema/flow.ts'
import { canonicalText } from '../../shared/text.ts'
import { FoyerElement } from '../panel/foyer-element.ts'
import { goesOn } from '../panel/goes-on.ts'
import { counted } from '../words/counted.ts'
import type { Words } from '../words/en.ts'
import { goBack, goOn } from './steps.ts'
import type { Walked } from './walked.ts'

/** The visitor has answered, skipped or gone back. */
export class FlowMoved extends Event {
  walked: Walked

  constructor(walked: Walked) {
    super('flow-moved')
    this.walked = walked
  }
}

/**
 * The site's questions, one a screen. Choosing an option does not go on by itself: arrow keys choose as they pass.
 *
 * @fires flow-moved
 * @csspart next
 */
export class FlowScreen extends FoyerElement {
  static override properties = {
    words: { attribute: false },
    flow: { attribute: false },
    walked: { attribute: false },
    draft: { state: true },
    fault: { state: true },
  }

  declare words: Words
  declare flow: PublicFlow
  declare walked: Walked
  /** What stands in the field, or the option chosen. */
  declare private draft: string
  declare private fault: AnswerFault | null
  #at: string | null = null

  protected override willUpdate(changed: PropertyValues) {
    const { at, answers } = this.walked
    if (!changed.has('walked') || at === this.#at) return
    this.#at = at
    this.draft = String((at && answers[at]) ?? '')
    this.fault = null
  }

  protected override render() {
    const { words, flow, walked } = this
    const asked = walk(flow.questions, walked.answers)
    const place = asked.findIndex(({ id }) => id === walked.at)
    const question = asked[place]
    if (!question) return nothing
    return html`<form novalidate @submit=${this.#submit}>
      <div>
        <progress max=${asked.length + 1} value=${place + 1} aria-labelledby="step"></progress>
        <p class="step" id="step">${words.step(place + 1, asked.length > 1 ? asked.length : '…')}</p>
        <h3 id="ask" tabindex="-1" aria-describedby="step">${question.ask}</h3>
      </div>
      <div>
        ${this.#field(question)}
        <p class="fault" id="answer-fault">${this.#wordOf(question)}</p>
      </div>
      <button class="main" part="next">${words.next}</button>
      <div class="moves">
        ${
          goBack(flow, walked) === walked
            ? nothing
            : html`<button type="button" class="plain" @click=${() => this.#back(question)}>${words.back}</button>`
        }
        ${
          question.required
            ? nothing
            : html`<button type="button" class="plain skip" @click=${() => this.#goOn(null)}>${words.skip}</button>`
        }
      </div>
    </form>`
  }

  #field(question: PublicQuestion) {
    const invalid = this.fault ? 'true' : 'false'
    switch (question.kind) {
      case 'choice':
        return html`<fieldset
          class="kinds cards"
          role="radiogroup"
          aria-labelledby="ask"
          aria-describedby="answer-fault"
          aria-required=${question.required ? 'true' : 'false'}
          aria-invalid=${invalid}
        >
          ${question.options.map(
            ({ id, label }, place) =>
              html`<label
                ><input
                  type="radio"
                  name="answer"
                  id=${place ? nothing : 'answer'}
                  .checked=${id === this.draft}
                  @change=${() => this.#change(id)}
                /><span>${label}</span></label
              >`,
          )}
        </fieldset>`
      case 'number':
        return html`<div class="unit">
          <input
            id="answer"
            inputmode="numeric"
            autocomplete="off"
            ?required=${question.required}
            aria-labelledby="ask"
            aria-describedby="unit answer-fault"
            aria-invalid=${invalid}
            .value=${this.draft}
            @input=${this.#type}
          /><span id="unit">${question.unit}</span>
        </div>`
      case 'text':
        return html`<textarea
          id="answer"
          rows="4"
          ?required=${question.required}
          aria-labelledby="ask"
          aria-describedby="answer-fault"
          aria-invalid=${invalid}
          .value=${this.draft}
          @input=${this.#type}
          @keydown=${(event: KeyboardEvent) => goesOn(event) && this.#submit(event)}
        ></textarea>`
    }
  }

  #wordOf(question: PublicQuestion): string {
    const { fault } = this
    const { faults, language } = this.words
    if (!fault) return ''
    const say = (number: number) => number.toLocaleString(language)
    if (question.kind === 'number' && fault !== 'empty') return faults.number(say(question.least), say(question.most))
    return question.kind === 'text' && fault === 'long'
      ? counted(language, faults.long, question.longest)
      : faults.answer
  }

  #type = ({ target }: Event) => this.#change((target as HTMLInputElement).value)

  /** A complaint goes when it is mended, and does not come while the visitor types. */
  #change(draft: string) {
    this.draft = draft
    const question = this.#question()
    this.fault &&= answerFault(question, this.#answer(question))
  }

  #question(): PublicQuestion {
    return this.flow.questions.find(({ id }) => id === this.walked.at)!
  }

  /** As it is sent: nothing written is null. */
  #answer({ kind }: PublicQuestion): Answer {
    const text = canonicalText(this.draft)
    return text && kind === 'number' ? numberOf(text) : text || null
  }

  #submit = (event: Event) => {
    event.preventDefault()
    const question = this.#question()
    const answer = this.#answer(question)
    this.fault = answerFault(question, answer)
    if (this.fault) this.querySelector<HTMLElement>('#answer')!.focus()
    else this.#goOn(answer)
  }

  #goOn(answer: Answer) {
    this.#move(goOn(this.flow, this.walked, answer))
  }

  /** What was written is still there afterwards, except where going back means leaving an answer as it was. */
  #back(question: PublicQuestion) {
    const { walked } = this
    const answer = this.#answer(question)
    const keeps = !walked.changing && answer !== null && answerFault(question, answer) === null
    const answers = keeps ? { ...walked.answers, [question.id]: answer } : walked.answers
    this.#move(goBack(this.flow, { ...walked, answers }))
  }

  #move(walked: Walked) {
    this.dispatchEvent(new FlowMoved(walked))
  }
}
