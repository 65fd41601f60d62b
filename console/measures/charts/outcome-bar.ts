import { html, LitElement, nothing, svg } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { Measures } from '../../../shared/measures/from-facts.ts'
import type { Outcomes } from '../../../shared/measures/resolution-rate.ts'
import type { Count } from '../../../shared/schema/measures.ts'
import { base } from '../../styles/base.styles.ts'
import { measuredWords } from '../../words/measured-words.ts'
import { articlesLink } from '../articles-link.ts'
import { countLink } from '../count-link.ts'
import { shareFigure } from '../figures.ts'
import type { MeasuresAddress } from '../measures-address.ts'
import { barListStyles } from './bar-list.styles.ts'
import { chartCardStyles } from './chart-card.styles.ts'

/** The parts of what came, from the best to what is still to come, with the number that each opens by. */
const parts: readonly [part: keyof Outcomes['parts'], count: Count, colour: string][] = [
  ['resolved', 'endedResolved', '--wa-color-success-fill-loud'],
  ['open', 'open', '--wa-color-brand-fill-loud'],
  ['reopened', 'reopened', '--wa-color-brand-fill-normal'],
  ['disqualified', 'endedDisqualified', '--wa-color-neutral-fill-loud'],
  ['unresolved', 'endedUnresolved', '--wa-color-warning-fill-loud'],
  ['unanswered', 'endedUnanswered', '--wa-color-danger-fill-normal'],
  ['abandoned', 'endedAbandoned', '--wa-color-danger-fill-loud'],
]

/** What became of everything that came: one bar, of which every inquiry is in one part. */
@customElement('outcome-bar')
export class OutcomeBar extends LitElement {
  static override styles = [base, chartCardStyles, barListStyles]

  @property({ attribute: false }) whole!: Measures
  @property({ attribute: false }) address!: MeasuresAddress

  override render() {
    const { outcomes, deflection, void: taken } = this.whole
    const { outcome, counts, deflection: deflecting } = measuredWords
    let from = 0
    const drawn = parts.map(([part, count, colour]) => {
      const start = from
      from += outcomes.parts[part]
      return { count, colour, start, n: outcomes.parts[part] }
    })
    return html`<figure>
      <figcaption><h3>${outcome.title}</h3></figcaption>
      <svg class="whole" viewBox="0 0 ${Math.max(1, outcomes.entered)} 1" preserveAspectRatio="none" aria-hidden="true">
        ${drawn.map(({ start, n, colour }) => svg`<rect x=${start} width=${n} height="1" fill=${`var(${colour})`} />`)}
      </svg>
      <ul class="parts">
        ${drawn.map(
          ({ count, colour, n }) =>
            html`<li>
              <svg viewBox="0 0 10 10" aria-hidden="true">
                ${svg`<rect width="10" height="10" rx="2" fill=${`var(${colour})`} />`}
              </svg>
              <span>${counts[count]}</span>
              <b>${countLink(this.address, count, n)}</b>
              <span class="quiet">${outcomes.entered === 0 ? nothing : shareFigure(n / outcomes.entered)}</span>
            </li>`,
        )}
      </ul>
      <p class="quiet small">${outcome.whole} ${counts.void}: ${countLink(this.address, 'void', taken)}</p>
      ${
        deflection.deflected === null
          ? nothing
          : html`<p class="quiet small">${deflecting.apart} ${articlesLink(deflection.deflected)}</p>`
      }
    </figure>`
  }
}
