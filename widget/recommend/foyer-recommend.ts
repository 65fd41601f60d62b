import type { PropertyValues } from 'lit'
import { html, nothing } from 'lit'
import type { Conversation } from '../panel/conversation.ts'
import { FoyerElement } from '../panel/foyer-element.ts'
import type { Said } from '../thread/thread.ts'
import type { RecommendWords } from './recommend-en.ts'

/** Asks how likely the visitor would recommend the site, 0 to 10; thanks, and lets it be changed. */
export class Recommend extends FoyerElement {
  static override properties = {
    words: { attribute: false },
    given: { attribute: false },
    conversation: { attribute: false },
    score: { state: true },
    asking: { state: true },
  }

  declare words: Said & RecommendWords
  /** As the server has it. */
  declare given: number | undefined
  declare conversation: Conversation
  declare private score: number | undefined
  declare private asking: boolean

  protected override willUpdate() {
    this.score ??= this.given
    this.asking ??= this.score === undefined
  }

  protected override updated(changed: PropertyValues) {
    // What had the focus is gone: its successor takes it.
    if (changed.get('asking') !== undefined)
      this.querySelector<HTMLElement>(this.asking ? ':checked' : 'button')?.focus()
  }

  protected override render() {
    const { words } = this
    if (!this.asking)
      return html`<p class="over" role="status">
        ${words.thanks} <button class="plain" @click=${() => (this.asking = true)}>${words.change}</button>
      </p>`
    return html`<form class="over" @submit=${this.#submit}>
      <fieldset aria-describedby="ends">
        <legend>${words.recommend}</legend>
        <div class="kinds scale">
          ${[...Array(11).keys()].map(
            (score) =>
              html`<label
                ><input
                  type="radio"
                  name="recommend"
                  .checked=${score === this.score}
                  @change=${() => (this.score = score)}
                /><span>${score}</span></label
              >`,
          )}
        </div>
        <p class="quiet" id="ends">${words.ends}</p>
      </fieldset>
      ${this.score === undefined ? nothing : html`<button class="main">${words.send}</button>`}
    </form>`
  }

  #submit = (event: Event) => {
    event.preventDefault()
    if (this.score === undefined) return
    this.asking = false
    void this.conversation.order({ type: 'recommend', score: this.score })
  }
}
