import { html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { MeasuresAnswer } from '../../shared/schema/measures.ts'
import { base } from '../styles/base.styles.ts'
import { words } from '../words/words.ts'
import { timeChange } from './change-line.ts'
import { countLink } from './count-link.ts'
import { shareFigure, timeFigure } from './figures.ts'
import { measureInfo } from './measure-info.ts'
import type { MeasuresAddress } from './measures-address.ts'
import { figure } from './tile-figure.ts'
import { tileStyles } from './tile.styles.ts'

/** How long visitors waited for the first reply of a person: the median large, what it hides beside it. */
@customElement('wait-tile')
export class WaitTile extends LitElement {
  static override styles = [base, tileStyles]

  @property({ attribute: false }) answer!: MeasuresAnswer
  @property({ attribute: false }) address!: MeasuresAddress

  override render() {
    const { whole, wholeBefore } = this.answer
    const { waits, waitParts, abandonment } = whole
    const { wait, beforeThat, counts, info } = words.measures
    return html`<h2>${wait.title}</h2>
      ${figure(timeFigure(waits.p50), waits.n)}
      ${waits.p50 === null ? nothing : html`<p class="quiet small">${wait.lead}</p>`}
      ${timeChange(waits.p50, wholeBefore.waits.p50, beforeThat[this.address.period])}
      <dl class="small">
        <dt>${wait.p90(shareFigure(0.9))}</dt>
        <dd>${timeFigure(waits.p90)}</dd>
        <dt>${wait.mean}</dt>
        <dd>${timeFigure(waits.mean)}</dd>
        <dt>${wait.answered}</dt>
        <dd>${countLink(this.address, 'answered', waits.n)}</dd>
      </dl>
      ${
        waitParts.toAssignment === null
          ? nothing
          : html`<h3>${wait.parts}</h3>
              <dl class="small">
                <dt>${wait.toAssignment}</dt>
                <dd>${timeFigure(waitParts.toAssignment)}</dd>
                <dt>${wait.toAcceptance}</dt>
                <dd>${timeFigure(waitParts.toAcceptance)}</dd>
                <dt>${wait.toReply}</dt>
                <dd>${timeFigure(waitParts.toReply)}</dd>
              </dl>`
      }
      ${measureInfo('wait', [
        [counts.answered, countLink(this.address, 'answered', waits.n)],
        [counts.abandoned, countLink(this.address, 'abandoned', abandonment.abandoned)],
        [counts.short, countLink(this.address, 'short', abandonment.short)],
        [counts.waiting, countLink(this.address, 'waiting', abandonment.waiting)],
        [info.void, countLink(this.address, 'void', whole.void)],
      ])}`
  }
}
