import '@awesome.me/webawesome/dist/components/button/button.js'
import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { formFailure } from '../elements/form-failure.ts'
import { base } from '../styles/base.styles.ts'
import { customerWords } from '../words/customer-words.ts'
import { locale, words } from '../words/words.ts'
import { customersStyles } from './customers.styles.ts'
import type { LineRun } from './line-run.ts'

/** What is said of a run. */
interface RunWords {
  progress: (done: string, all: string) => string
  over: string
}

/** How far lines are on their way; where they stopped, why, and a way to go on. */
@customElement('run-progress')
export class RunProgress extends LitElement {
  static override styles = [
    base,
    customersStyles,
    css`
      progress {
        width: min(100%, 30rem);
        accent-color: var(--wa-color-brand-fill-loud);
      }
    `,
  ]

  @property({ attribute: false }) run!: LineRun
  @property({ attribute: false }) said!: RunWords
  /** How many lines are done: this is drawn again as that changes. */
  @property({ type: Number }) stand = 0
  /** The state of the run, likewise. */
  @property() state = ''

  override render() {
    const { checked, lines, state, failure } = this.run
    const progress = this.said.progress(checked.length.toLocaleString(locale), lines.length.toLocaleString(locale))
    return html`${
        state === 'over'
          ? nothing
          : html`<div>
              <progress max=${lines.length} .value=${checked.length} aria-label=${progress}></progress>
              <p class="label">${progress}</p>
            </div>`
      }
      ${formFailure(failure === null ? '' : words.problems[failure])}
      ${
        state === 'stopped'
          ? html`<div class="buttons">
              <wa-button variant="brand" @click=${() => void this.run.go()}>${customerWords.taking.goOn}</wa-button>
            </div>`
          : nothing
      }
      <p role="status">${state === 'over' ? this.said.over : ''}</p>`
  }
}
