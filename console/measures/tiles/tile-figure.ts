import { html, nothing } from 'lit'
import type { Figure, MeasuredId } from '../../../shared/measures/figures.ts'
import { measuredWords } from '../../words/measured-words.ts'
import { countFigure } from '../figures.ts'
import { isFew } from '../is-few.ts'
import { measureFigure } from '../measure-figure.ts'
import type { Verdict } from '../../../shared/measures/verdict.ts'

/** The large number of a tile; without data it says so, and where it says little yet, that. */
export function figure(id: MeasuredId, { value, n, early }: Figure, verdict: Verdict | null) {
  return html`<p class="figure" ?data-none=${n === 0} ?data-early=${early} data-verdict=${verdict ?? nothing}>
      ${measureFigure(id, value)}
    </p>
    ${early ? html`<p class="few small">${measuredWords.early}</p>` : few(n)}`
}

function few(n: number) {
  return n > 0 && isFew(n) ? html`<p class="few small">${measuredWords.few(countFigure(n))}</p>` : nothing
}
