import { html, LitElement, svg } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { Measures } from '../../../shared/measures/from-facts.ts'
import type { Count } from '../../../shared/schema/measures.ts'
import { base } from '../../styles/base.styles.ts'
import { measuredWords } from '../../words/measured-words.ts'
import { countLink } from '../count-link.ts'
import { shareFigure } from '../figures.ts'
import type { MeasuresAddress } from '../measures-address.ts'
import { chartCardStyles } from './chart-card.styles.ts'
import { barListStyles } from './bar-list.styles.ts'

/** From asking to buying: how many got how far, and which share of the step before. */
@customElement('lead-funnel')
export class LeadFunnel extends LitElement {
  static override styles = [base, chartCardStyles, barListStyles]

  @property({ attribute: false }) whole!: Measures
  @property({ attribute: false }) address!: MeasuresAddress

  override render() {
    const { funnel, counts } = measuredWords
    const steps = stepsOf(this.whole)
    const most = Math.max(1, ...steps.map(([, count]) => count))
    return html`<figure>
      <figcaption><h3>${funnel.title}</h3></figcaption>
      <ol>
        ${steps.map(([name, count], at) => {
          const before = steps[at - 1]?.[1] ?? 0
          return html`<li>
            <span>${counts[name]}</span>
            <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
              ${svg`<rect width=${(100 * count) / most} height="10" fill="var(--wa-color-brand-fill-loud)" />`}
            </svg>
            <b>${countLink(this.address, name, count)}</b>
            <span class="quiet">${before === 0 ? '' : shareFigure(count / before)}</span>
          </li>`
        })}
      </ol>
      <p class="quiet small">${funnel.lead}</p>
    </figure>`
  }
}

function stepsOf({ outcomes, escalation, leads, deals }: Measures): [name: Count, count: number][] {
  return [
    ['came', outcomes.entered],
    ['replied', escalation.answered],
    ['leads', leads.valid],
    ['passed', leads.passed],
    ['qualified', leads.qualified],
    ['dealsWon', deals.won],
  ]
}
