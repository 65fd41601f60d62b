import { html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { MeasuresAnswer } from '../../shared/schema/measures.ts'
import { base } from '../styles/base.styles.ts'
import { words } from '../words/words.ts'
import { shareChange } from './change-line.ts'
import { countLink } from './count-link.ts'
import { countFigure, shareFigure } from './figures.ts'
import { measureInfo } from './measure-info.ts'
import type { MeasuresAddress } from './measures-address.ts'
import { figure } from './tile-figure.ts'
import { tileStyles } from './tile.styles.ts'

/** How many inquiries had a kind, an urgency and somebody responsible within five minutes. */
@customElement('triage-tile')
export class TriageTile extends LitElement {
  static override styles = [base, tileStyles]

  @property({ attribute: false }) answer!: MeasuresAnswer
  @property({ attribute: false }) address!: MeasuresAddress

  override render() {
    const { triage: now } = this.answer.whole
    const { triage: said, abandon, beforeThat, info } = words.measures
    return html`<h2>${said.title}</h2>
      ${figure(shareFigure(now.rate), now.denominator)}
      ${now.rate === null ? nothing : html`<p class="quiet small">${said.lead}</p>`}
      ${shareChange(now.rate, this.answer.wholeBefore.triage.rate, beforeThat[this.address.period])}
      <dl class="small">
        <dt>${said.triaged}</dt>
        <dd>${countLink(this.address, 'triaged', now.triaged)}</dd>
        <dt>${said.missed}</dt>
        <dd>${countLink(this.address, 'triageMissed', now.missed)}</dd>
      </dl>
      ${
        now.interval === null
          ? nothing
          : html`<p class="quiet small">
              ${abandon.interval(shareFigure(0.95), shareFigure(now.interval[0]), shareFigure(now.interval[1]))}
            </p>`
      }
      ${measureInfo('triageRate', [[info.n, countFigure(now.denominator)]])}`
  }
}
