import { html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { figureOf } from '../../../shared/measures/figures.ts'
import type { Figure } from '../../../shared/measures/figures.ts'
import type { MeasuresAnswer } from '../../../shared/schema/measures.ts'
import { base } from '../../styles/base.styles.ts'
import { definitionWords } from '../../words/definition-words.ts'
import { measuredWords } from '../../words/measured-words.ts'
import { changeLine } from '../change-line.ts'
import '../charts/spark-line.ts'
import { countLink } from '../count-link.ts'
import { countFigure, shareFigure } from '../figures.ts'
import { beforeThat } from '../measured-span.ts'
import { measureInfo } from '../measure-info.ts'
import type { MeasuresAddress } from '../measures-address.ts'
import { verdictLine } from '../../elements/verdict-mark.ts'
import { heldTo } from '../held-to.ts'
import { figure } from './tile-figure.ts'
import { tileStyles } from './tile.styles.ts'
import type { Line, Shown, Tile } from './tile.ts'

/** One measure: its number large, what that says, how it went, what stands beside it, and how it is counted. */
@customElement('measure-tile')
export class MeasureTile extends LitElement {
  static override styles = [base, tileStyles]

  @property({ attribute: false }) tile!: Tile
  @property({ attribute: false }) answer!: MeasuresAnswer
  @property({ attribute: false }) address!: MeasuresAddress

  get #shown(): Shown {
    return {
      whole: this.answer.whole,
      goals: this.answer.goals,
      line: (count, value, label = measuredWords.counts[count]) => [label, countLink(this.address, count, value)],
    }
  }

  override render() {
    const { id, lead, lines, apart, left } = this.tile
    const { whole, wholeBefore, series } = this.answer
    const { info } = measuredWords
    const shown = this.#shown
    const now = figureOf(id, whole)
    const held = heldTo(id, now, this.answer)
    const verdict = held?.verdict ?? null
    const beside = apart?.(shown) ?? null
    return html`<h3>${definitionWords[id].name}</h3>
      ${figure(id, now, verdict)}
      ${
        held === null || verdict === null
          ? nothing
          : html`<p class="held">
              ${verdictLine(verdict, held.said)}
              ${held.isSet ? html`<span class="quiet small">${held.target}</span>` : nothing}
            </p>`
      }
      ${now.value === null ? nothing : html`<p class="quiet small">${lead(shown)}</p>`}
      ${now.early ? nothing : changeLine(id, now.value, figureOf(id, wholeBefore).value, beforeThat(this.address.days))}
      ${series === null ? nothing : html`<spark-line .values=${series.courses[id]}></spark-line>`}
      ${listed(lines(shown))}
      ${
        beside === null
          ? nothing
          : html`<h4>${beside.heading}</h4>
              ${listed(beside.lines)}`
      }
      ${sureness(now)}
      ${measureInfo(id, [
        [info.n, countFigure(now.n)],
        ...(left?.(shown) ?? []),
        [info.void, countLink(this.address, 'void', whole.void)],
      ])}`
  }
}

function listed(lines: readonly Line[]) {
  return html`<dl class="small">
    ${lines.map(
      ([label, value]) =>
        html`<dt>${label}</dt>
          <dd>${value}</dd>`,
    )}
  </dl>`
}

/** How sure it is, and how much of it may still change. */
function sureness({ interval, maturing }: Figure) {
  const { interval: between, maturing: still } = measuredWords
  if (interval === null && (maturing ?? 0) === 0) return nothing
  return html`<p class="quiet small">
    ${interval === null ? nothing : between(shareFigure(0.95), shareFigure(interval[0]), shareFigure(interval[1]))}
    ${maturing === null || maturing === 0 ? nothing : still(maturing)}
  </p>`
}
