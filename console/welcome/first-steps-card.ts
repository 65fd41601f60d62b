import '@awesome.me/webawesome/dist/components/button/button.js'
import { consume } from '@lit/context'
import { css, html, nothing } from 'lit'
import { customElement } from 'lit/decorators.js'
import { firstSteps } from '../../shared/schema/first-steps.ts'
import type { FirstSteps } from '../../shared/schema/first-steps.ts'
import { apiContext } from '../contexts/api-context.ts'
import type { Api } from '../data/api.ts'
import { SpokenElement } from '../elements/spoken-element.ts'
import { base } from '../styles/base.styles.ts'
import { firstStepsWords } from '../words/first-steps-words.ts'
import { FirstStepsReading, notTaken } from './first-steps-reading.ts'

/** Over an empty inbox: which first step is next. Nothing where all are taken, or the reader has put them away. */
@customElement('first-steps-card')
export class FirstStepsCard extends SpokenElement {
  static override styles = [
    base,
    css`
      section {
        display: grid;
        gap: var(--wa-space-2xs);
        margin: var(--wa-space-s);
        padding: var(--wa-space-m);
        border: 1px solid var(--wa-color-brand-border-quiet);
        border-radius: var(--wa-border-radius-l);
        background: var(--wa-color-brand-fill-quiet);
        color: var(--wa-color-text-normal);
      }
      header {
        display: flex;
        gap: var(--wa-space-s);
        align-items: baseline;
        justify-content: space-between;
      }
      h2 {
        font-size: var(--wa-font-size-m);
      }
      wa-button {
        justify-self: start;
        margin-block-start: var(--wa-space-2xs);
      }
      header p {
        font-size: var(--wa-font-size-s);
      }
    `,
  ]

  @consume({ context: apiContext }) api!: Api
  readonly #steps = new FirstStepsReading(this, () => this.api)

  override render() {
    const { value } = this.#steps.task
    return value === undefined || value.away ? nothing : this.#next(value)
  }

  #next(steps: FirstSteps) {
    const left = notTaken(steps)
    const next = left[0]
    if (next === undefined) return nothing
    const said = firstStepsWords
    return html`<section aria-labelledby="title">
      <header>
        <h2 id="title">${said.title}</h2>
        <p>${said.progress(firstSteps.length - left.length, firstSteps.length)}</p>
      </header>
      <p>${said.next(said.steps[next].title)}</p>
      <wa-button size="s" appearance="outlined" href="/welcome">${said.all}</wa-button>
    </section>`
  }
}
