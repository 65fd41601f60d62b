import type { TemplateResult } from 'lit'
import { html } from 'lit'
import type { Words } from '../words/en.ts'
import type { Given } from './given-of.ts'

/** The visitor wants to change an answer. */
export class AnswerReconsidered extends Event {
  question: string

  constructor(question: string) {
    super('answer-reconsidered', { bubbles: true })
    this.question = question
  }
}

/** The answers to read over, each with a way back to its question; drawn above the contact form. */
export function summary(lines: Given['lines'], words: Words): TemplateResult {
  return html`<div>
    <h3 tabindex="-1">${words.answers}</h3>
    <ul>
      ${lines.map(
        ({ id, ask, said }) =>
          html`<li>
            <p class="quiet">${ask}</p>
            <p dir="auto">${said || html`<em>${words.skipped}</em>`}</p>
            <button
              type="button"
              class="plain"
              aria-label="${words.change}: ${ask}"
              @click=${({ target }: Event) => target!.dispatchEvent(new AnswerReconsidered(id))}
            >
              ${words.change}
            </button>
          </li>`,
      )}
    </ul>
  </div>`
}
