import '@awesome.me/webawesome/dist/components/icon/icon.js'
import { html, nothing } from 'lit'
import { definitions } from '../../shared/measures/definitions.ts'
import type { MeasuredId } from '../../shared/measures/figures.ts'
import { measuredWords } from '../words/measured-words.ts'
import { decimalFigure, pointsFigure, timeFigure } from './figures.ts'
import { measureFigure } from './measure-figure.ts'

/** How far two values are apart, in words; null: too little to be seen. */
function distance(id: MeasuredId, by: number): string | null {
  const { unit } = definitions[id]
  const figure = unit === 'share' ? pointsFigure : unit === 'seconds' ? timeFigure : decimalFigure
  const said = figure(unit === 'seconds' ? Math.round(by) : by)
  return said === figure(0) ? null : said
}

/** From here on a change is called better or worse: 2 points of a share, 5 of a score, a tenth of anything else. */
const least = { share: 0.02, points: 5, part: 0.1 }

/** Whether a change is for the better; null: it is neither, or too small to be called so. */
function isBetter(id: MeasuredId, now: number, before: number): boolean | null {
  const { unit, better } = definitions[id]
  const by = Math.abs(now - before)
  const needed = unit === 'share' || unit === 'points' ? least[unit] : before * least.part
  if (better === 'neither' || by < needed) return null
  return better === (now > before ? 'higher' : 'lower')
}

/** How a measure stands to the period before, and whether that is for the better; nothing where either has no data. */
export function changeLine(id: MeasuredId, now: number | null, before: number | null, than: string) {
  if (now === null || before === null) return nothing
  const by = distance(id, Math.abs(now - before))
  if (by === null) return html`<p class="change quiet small"><span>${measuredWords.same(than)}</span></p>`
  const { unit } = definitions[id]
  const said =
    unit === 'share' || unit === 'points'
      ? measuredWords.points
      : unit === 'seconds'
        ? measuredWords.times
        : measuredWords.numbers
  const direction = now > before ? 'higher' : 'lower'
  return html`<p class="change quiet small" data-better=${isBetter(id, now, before) ?? nothing}>
    <wa-icon name=${now > before ? 'arrow-up' : 'arrow-down'}></wa-icon><span>${said[direction](by, than)}</span>
  </p>`
}

/** The same where there is room for a sign only, with its words to be heard. */
export function changeMark(id: MeasuredId, now: number | null, before: number | null) {
  if (now === null || before === null || distance(id, Math.abs(now - before)) === null) return nothing
  const direction = now > before ? 'higher' : 'lower'
  return html`<wa-icon
    class="change"
    name=${now > before ? 'arrow-up' : 'arrow-down'}
    label=${measuredWords.than[direction](measureFigure(id, before))}
    data-better=${isBetter(id, now, before) ?? nothing}
  ></wa-icon>`
}
