import { html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { Count, MeasuresAnswer } from '../../shared/schema/measures.ts'
import { base } from '../styles/base.styles.ts'
import { words } from '../words/words.ts'
import { shareChange } from './change-line.ts'
import { countLink } from './count-link.ts'
import { countFigure, shareFigure } from './figures.ts'
import { measureInfo } from './measure-info.ts'
import type { MeasuresAddress } from './measures-address.ts'
import { figure } from './tile-figure.ts'
import { tileStyles } from './tile.styles.ts'

/** What stands beside the rate, in this order. */
const beside = ['waiting', 'callBackOwed', 'recovered', 'short', 'quiet', 'flowedOut'] as const satisfies Count[]

/** How many visitors left before a person replied, when they left, and what is decided otherwise. */
@customElement('abandon-tile')
export class AbandonTile extends LitElement {
  static override styles = [base, tileStyles]

  @property({ attribute: false }) answer!: MeasuresAnswer
  @property({ attribute: false }) address!: MeasuresAddress

  override render() {
    const { whole, wholeBefore } = this.answer
    const { abandonment } = whole
    const { rate, interval, denominator, abandoned, wideRate, maturing, maturingShare } = abandonment
    const { abandon, beforeThat, counts, info } = words.measures
    return html`<h2>${abandon.title}</h2>
      ${figure(shareFigure(rate), denominator)}
      ${rate === null ? nothing : html`<p class="quiet small">${abandon.headline(countFigure(abandoned), countFigure(denominator))}</p>`}
      ${shareChange(rate, wholeBefore.abandonment.rate, beforeThat[this.address.period])}
      <dl class="small">
        <dt>${abandon.before}</dt>
        <dd>${countLink(this.address, 'abandonedBeforeAssignment', abandonment.abandonedBeforeAssignment)}</dd>
        <dt>${abandon.after}</dt>
        <dd>${countLink(this.address, 'abandonedAfterAssignment', abandonment.abandonedAfterAssignment)}</dd>
        <dt>${abandon.wide}</dt>
        <dd>${shareFigure(wideRate)}</dd>
      </dl>
      <h3>${abandon.beside}</h3>
      <dl class="small">
        ${beside.map(
          (count) =>
            html`<dt>${counts[count]}</dt>
              <dd>${countLink(this.address, count, abandonment[count])}</dd>`,
        )}
        <dt>${counts.wentOn}</dt>
        <dd>${countLink(this.address, 'wentOn', whole.wentOn)}</dd>
      </dl>
      ${
        interval === null
          ? nothing
          : html`<p class="quiet small">
              ${abandon.interval(shareFigure(0.95), shareFigure(interval[0]), shareFigure(interval[1]))}
              ${maturing === 0 ? nothing : abandon.maturing(shareFigure(maturingShare))}
            </p>`
      }
      ${measureInfo('abandonRate', [
        [info.n, countFigure(denominator)],
        [counts.entered, countLink(this.address, 'entered', abandonment.entered)],
        [counts.maturing, countLink(this.address, 'maturing', maturing)],
        [info.void, countLink(this.address, 'void', whole.void)],
      ])}`
  }
}
