import '@awesome.me/webawesome/dist/components/button/button.js'
import '@awesome.me/webawesome/dist/components/icon/icon.js'
import '@awesome.me/webawesome/dist/components/popover/popover.js'
import { html, nothing } from 'lit'
import type { TemplateResult } from 'lit'
import { spans } from '../../shared/limits.ts'
import type { MeasureId } from '../../shared/measures/definitions.ts'
import { timeAllowed } from '../text/time-allowed.ts'
import { definitionWords } from '../words/definition-words.ts'
import type { SaidOfMeasures } from '../words/definition-words.ts'
import { measuredWords } from '../words/measured-words.ts'
import { locale } from '../words/words.ts'
import type { Line } from './tiles/tile.ts'

/**
 * How a measure is counted, opened on demand: the one table says it, the tile adds the numbers of what was left out.
 * @param counted the denominator first
 */
export function measureInfo(id: MeasureId, counted: readonly Line[]): TemplateResult {
  const said = definitionWords[id]
  const { info } = measuredWords
  return html`<wa-button id="about" class="about" size="s" appearance="plain"
      ><wa-icon slot="start" name="info"></wa-icon>${info.open}</wa-button
    >
    <wa-popover for="about" placement="bottom-start">
      <div class="info" role="group" aria-label=${info.open} tabindex="0">
        <p>${said.question}</p>
        <dl>
          ${counted.map(
            ([label, value]) =>
              html`<dt>${label}</dt>
                <dd>${value}</dd>`,
          )}
        </dl>
        <dl class="said">
          <dt>${info.formula}</dt>
          <dd>${said.formula}</dd>
          <dt>${info.counts}</dt>
          <dd>${said.numerator}</dd>
          ${
            said.denominator === null
              ? nothing
              : html`<dt>${info.outOf}</dt>
                  <dd>${said.denominator}</dd>`
          }
          <dt>${info.excluded}</dt>
          <dd>
            <ul>
              ${said.exclusions.map((one) => html`<li>${one}</li>`)}
            </ul>
          </dd>
          <dt>${info.changes}</dt>
          <dd>${said.maturity ?? info.final}</dd>
        </dl>
        ${meanings(said)}
      </div>
    </wa-popover>`
}

/** What the words mean that the table uses of this measure. */
function meanings(said: SaidOfMeasures[MeasureId]) {
  const { terms, called, term } = measuredWords.info
  const text = JSON.stringify(said).toLowerCase()
  const used = (Object.keys(term) as (keyof typeof term)[]).filter((one) => text.includes(called[one]))
  if (used.length === 0) return nothing
  const short = timeAllowed(spans.shortStay / 1000, locale)
  return html`<h4>${terms}</h4>
    <dl class="said">
      ${used.map(
        (one) =>
          html`<dt>${called[one]}</dt>
            <dd>${one === 'short' ? term.short(short) : term[one]}</dd>`,
      )}
    </dl>`
}
