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

/** How long messages waited in working time, and how many were answered within their target. */
@customElement('message-tile')
export class MessageTile extends LitElement {
  static override styles = [base, tileStyles]

  @property({ attribute: false }) answer!: MeasuresAnswer
  @property({ attribute: false }) address!: MeasuresAddress

  override render() {
    const { whole, wholeBefore } = this.answer
    const { messageWaits: waits, messageServiceLevel: level } = whole
    const { message, wait, service, beforeThat, counts } = words.measures
    return html`<h2>${message.title}</h2>
      ${figure(timeFigure(waits.p50), waits.n)}
      ${waits.p50 === null ? nothing : html`<p class="quiet small">${message.lead}</p>`}
      ${timeChange(waits.p50, wholeBefore.messageWaits.p50, beforeThat[this.address.period])}
      <dl class="small">
        <dt>${service.title}</dt>
        <dd>${shareFigure(level.rate)}</dd>
        <dt>${service.within}</dt>
        <dd>${countLink(this.address, 'messagesWithin', level.within)}</dd>
        <dt>${service.overdue}</dt>
        <dd>${countLink(this.address, 'messagesOverdue', level.overdue)}</dd>
        <dt>${wait.p90(shareFigure(0.9))}</dt>
        <dd>${timeFigure(waits.p90)}</dd>
      </dl>
      ${measureInfo('messageServiceLevel', [
        [counts.messagesAnswered, countLink(this.address, 'messagesAnswered', level.answered)],
      ])}`
  }
}
