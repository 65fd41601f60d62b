import { html, nothing } from 'lit'
import { words } from '../words/words.ts'
import { countFigure } from './figures.ts'
import { isFew } from './is-few.ts'
import type { Verdict } from './verdict-of.ts'

/** The large number of a tile, out of `n`; without any it says that there is no data, with few it says so. */
export function figure(said: string, n: number, verdict: Verdict | null = null) {
  return html`<p class="figure" ?data-none=${n === 0} data-verdict=${verdict ?? nothing}>${said}</p>
    ${n > 0 && isFew(n) ? html`<p class="few small">${words.measures.few(countFigure(n))}</p>` : nothing}`
}
