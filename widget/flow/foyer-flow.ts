import type { PropertyValues } from 'lit'
import { html, nothing } from 'lit'
import type { AnswerFault } from '../../shared/qualification/answer-fault.ts'
import { answerFault, numberOf } from '../../shared/qualification/answer-fault.ts'
import { walk } from '../../shared/qualification/walk.ts'
import type { Answer, PublicFlow, PublicQuestion } from '../../shared/schema/flow.ts'
import type { ReplyAddress } from '../../shared/schema/inquiry.ts'
import { canonicalText } from '../../shared/text.ts'
import { addressField } from '../form/address-field.ts'
import type { Fault } from '../form/draft.ts'
import { addressFault, addressOf } from '../form/faults-of.ts'
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
    kind: { state: true },
    fault: { state: true },
  }

  declare words: Words
  declare flow: PublicFlow
  declare walked: Walked
  /** What stands in the field, or the option chosen. */
  declare private draft: string
  /** Of a reply address. */
  declare private kind: ReplyAddress['kind']
  declare private fault: AnswerFault | null | undefined
  #at: string | null = null

  protected override willUpdate(changed: PropertyValues) {
    const { at, answers, address } = this.walked
    if (!changed.has('walked') || at === this.#at) return
    this.#at = at
    const isAddress = at && this.#question().kind === 'address'
    this.kind = address?.kind ?? 'email'
    this.draft = isAddress ? (address?.value ?? '') : String((at && answers[at]) ?? '')
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
        ${
          question.kind === 'address' ? nothing : html`<p class="fault" id="answer-fault">${this.#wordOf(question)}</p>`
        }
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
      case 'address':
        return html`<fieldset aria-labelledby="ask">
          ${addressField(
            'answer',
            this.words,
            { kind: this.kind, address: this.draft },
            this.fault as Fault,
            ({ kind = this.kind, address = this.draft }) => {
              this.kind = kind
              this.#change(address)
            },
          )}
        </fieldset>`
      case 'consent':
        return html`<label class="tick"
          ><input
            type="checkbox"
            id="answer"
            .checked=${this.draft !== ''}
            aria-invalid=${invalid}
            aria-describedby="answer-fault"
            @change=${({ target }: Event) => this.#change((target as HTMLInputElement).checked ? question.language : '')}
          /><span>${this.words.agree}</span></label
        >`
    }
  }

  #wordOf(question: PublicQuestion): string {
    const { fault } = this
    const { faults, language } = this.words
    if (!fault) return ''
    const say = (number: number) => number.toLocaleString(language)
    if (question.kind === 'consent') return faults.consent
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
    this.fault &&= this.#faultNow(question)
  }

  #question(): PublicQuestion {
    return this.flow.questions.find(({ id }) => id === this.walked.at)!
  }

  #faultNow(question: PublicQuestion): AnswerFault | null | undefined {
    if (question.kind === 'address') return addressFault({ kind: this.kind, address: this.draft })
    return answerFault(question, this.#answer(question))
  }

  /** As it is sent: nothing written is null; of a reply address, its kind. */
  #answer({ kind }: PublicQuestion): Answer {
    const text = canonicalText(this.draft)
    if (text && kind === 'address') return this.kind
    return text && kind === 'number' ? numberOf(text) : text || null
  }

  #submit = (event: Event) => {
    event.preventDefault()
    const question = this.#question()
    this.fault = this.#faultNow(question)
    if (this.fault) this.querySelector<HTMLElement>('#answer')!.focus()
    else this.#goOn(this.#answer(question))
  }

  #goOn(answer: Answer) {
    this.#move(goOn(this.flow, this.#withAddress(answer), answer))
  }

  /** The walk, with the address where the question on the screen asked for it. */
  #withAddress(answer: Answer): Walked {
    const { kind, draft, walked } = this
    if (!answer || this.#question().kind !== 'address') return walked
    return { ...walked, address: { kind, value: addressOf({ kind, address: draft }) } }
  }

  /** What was written is still there afterwards, except where going back means leaving an answer as it was. */
  #back(question: PublicQuestion) {
    const { walked } = this
    const answer = this.#answer(question)
    const keeps = !walked.changing && answer !== null && !this.#faultNow(question)
    const kept = keeps && { ...this.#withAddress(answer), answers: { ...walked.answers, [question.id]: answer } }
    this.#move(goBack(this.flow, kept || walked))
  }

  #move(walked: Walked) {
    this.dispatchEvent(new FlowMoved(walked))
  }
}
