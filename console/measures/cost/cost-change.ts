import '@awesome.me/webawesome/dist/components/icon/icon.js'
import { html, nothing } from 'lit'
import { measuredWords } from '../../words/measured-words.ts'
import { costWords } from '../../words/cost-words.ts'
import { roundShareFigure } from '../figures.ts'

/** From a tenth on a change is called better or worse. */
const least = 0.1

/** How a cost stands to that of the period before, as a share of it; nothing where either has no data. */
export function costChange(now: number | null, before: number | null, than: string) {
  if (now === null || before === null || before === 0) return nothing
  const by = (now - before) / before
  const share = roundShareFigure(Math.abs(by))
  if (share === roundShareFigure(0))
    return html`<p class="change quiet small"><span>${measuredWords.same(than)}</span></p>`
  const direction = by > 0 ? 'higher' : 'lower'
  return html`<p class="change quiet small" data-better=${Math.abs(by) < least ? nothing : by < 0}>
    <wa-icon name=${by > 0 ? 'arrow-up' : 'arrow-down'}></wa-icon
    ><span>${costWords.card.change[direction](share, than)}</span>
  </p>`
}
