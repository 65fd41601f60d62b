import { html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { Goal, MeasuresAnswer } from '../../shared/schema/measures.ts'
import { base } from '../styles/base.styles.ts'
import { words } from '../words/words.ts'
import { shareChange } from './change-line.ts'
import { countLink } from './count-link.ts'
import { countFigure, shareFigure, timeFigure } from './figures.ts'
import { measureInfo } from './measure-info.ts'
import type { MeasuresAddress } from './measures-address.ts'
import { figure } from './tile-figure.ts'
import { tileStyles } from './tile.styles.ts'
import { verdictLine } from './verdict-mark.ts'
import { verdictOf } from './verdict-of.ts'

/** How many visitors were answered within the target of their queue, against the share that was promised. */
@customElement('service-tile')
export class ServiceTile extends LitElement {
  static override styles = [base, tileStyles]

  @property({ attribute: false }) answer!: MeasuresAnswer
  @property({ attribute: false }) address!: MeasuresAddress

  override render() {
    const { whole, wholeBefore, goals } = this.answer
    const { serviceLevel, abandonment } = whole
    const { rate, interval, answered, within, lost, denominator, overdue } = serviceLevel
    const { service, abandon, beforeThat, counts, info } = words.measures
    const verdict = verdictOf(rate, goals)
    return html`<h2>${service.title}</h2>
      ${figure(shareFigure(rate), denominator, verdict)} ${verdictLine(verdict)}
      <p class="quiet small">${goalWords(goals)}</p>
      ${shareChange(rate, wholeBefore.serviceLevel.rate, beforeThat[this.address.period])}
      <dl class="small">
        <dt>${service.within}</dt>
        <dd>${countLink(this.address, 'within', within)}</dd>
        <dt>${service.missed}</dt>
        <dd>${countLink(this.address, 'missed', denominator - within)}</dd>
      </dl>
      <h3>${service.why}</h3>
      <dl class="small">
        <dt>${service.late}</dt>
        <dd>${countLink(this.address, 'late', answered - within)}</dd>
        <dt>${service.lost(abandonment.recovered, abandonment.callBackOwed)}</dt>
        <dd>${countLink(this.address, 'lost', lost)}</dd>
        <dt>${service.overdue}</dt>
        <dd>${countLink(this.address, 'overdue', overdue)}</dd>
      </dl>
      ${
        interval === null
          ? nothing
          : html`<p class="quiet small">
              ${abandon.interval(shareFigure(0.95), shareFigure(interval[0]), shareFigure(interval[1]))}
            </p>`
      }
      ${measureInfo('serviceLevel', [
        [info.n, countFigure(denominator)],
        [counts.short, countLink(this.address, 'short', abandonment.short)],
        [counts.waiting, countLink(this.address, 'waiting', abandonment.waiting)],
        [counts.maturing, countLink(this.address, 'maturing', abandonment.maturing)],
        [info.void, countLink(this.address, 'void', whole.void)],
      ])}`
  }
}

function goalWords(goals: readonly Goal[]): string {
  const [first] = goals
  if (first === undefined) return ''
  const { service } = words.measures
  if (goals.length === 1) return service.goal(shareFigure(first.share), timeFigure(first.live))
  const said = goals.map(({ share, live }) => `${shareFigure(share)} / ${timeFigure(live)}`)
  return service.goals(said.at(-1)!, said[0]!)
}
