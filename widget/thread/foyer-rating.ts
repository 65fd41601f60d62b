import { html, nothing } from 'lit'
import type { VisitorInquiry } from '../../shared/schema/inquiry.ts'
import { visitorLimits } from '../../shared/visitor-limits.ts'
import { canonicalText } from '../../shared/text.ts'
import { FoyerElement } from '../panel/foyer-element.ts'
import { icon } from '../panel/icon.ts'
import type { Said } from './thread.ts'

/** The visitor has rated the answer, 1 to 5, perhaps with a comment. */
export class RatingGiven extends Event {
  score: number
  comment: string | null

  constructor(score: number, comment: string | null) {
    super('rating-given')
    this.score = score
    this.comment = comment
  }
}

/**
 * Asks how the answer was; thanks, and lets it be changed.
 *
 * @fires rating-given
 */
export class Rating extends FoyerElement {
  static override properties = {
    words: { attribute: false },
    given: { attribute: false },
    score: { state: true },
    comment: { state: true },
    changing: { state: true },
    sent: { state: true },
  }

  declare words: Said
  /** As the server has it. */
  declare given: VisitorInquiry['rating']
  declare private score: number
  declare private comment: string
  declare private changing: boolean
  /** Given here and on its way. */
  declare private sent: boolean

  constructor() {
    super()
    this.given = null
    this.score = 0
    this.comment = ''
    this.changing = this.sent = false
  }

  protected override render() {
    const { words } = this
    if ((this.given || this.sent) && !this.changing)
      return html`<p class="over">
        ${words.rated} <button class="plain" @click=${this.#change}>${words.change}</button>
      </p>`
    return html`<form class="over" @submit=${this.#submit}>
      <fieldset>
        <legend>${words.rate}</legend>
        <div class="stars">
          ${words.scores.map((name, place) => {
            const score = place + 1
            return html`<label class=${score <= this.score ? 'lit' : ''}
              ><input
                type="radio"
                name="score"
                aria-label="${score}/5 ${name}"
                .checked=${score === this.score}
                @change=${() => (this.score = score)}
              />${icon('star')}</label
            >`
          })}
        </div>
      </fieldset>
      ${
        this.score
          ? html`<textarea
                rows="2"
                aria-label=${words.comment}
                placeholder=${words.comment}
                maxlength=${visitorLimits.ratingComment}
                .value=${this.comment}
                @input=${({ target }: Event) => (this.comment = (target as HTMLTextAreaElement).value)}
              ></textarea
              ><button class="main">${words.rateSend}</button>`
          : nothing
      }
    </form>`
  }

  #change = () => {
    this.score = this.given?.score ?? this.score
    this.comment = this.given?.comment ?? this.comment
    this.changing = true
  }

  #submit = (event: Event) => {
    event.preventDefault()
    if (!this.score) return
    this.changing = false
    this.sent = true
    this.dispatchEvent(new RatingGiven(this.score, canonicalText(this.comment) || null))
  }
}
