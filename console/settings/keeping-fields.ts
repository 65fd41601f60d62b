import '@awesome.me/webawesome/dist/components/option/option.js'
import '@awesome.me/webawesome/dist/components/select/select.js'
import { html, nothing } from 'lit'
import type { TemplateResult } from 'lit'
import { KeptMonths } from '../../shared/schema/site.ts'
import type { Site } from '../../shared/schema/site.ts'
import { keepingWords } from '../words/keeping-words.ts'
import './keeping-trial.ts'
import { monthsOf } from './site-settings-of.ts'

/** For how long a website keeps, in words. */
export function keptWords(months: number | null): string {
  return months === null ? keepingWords.ever : keepingWords.months(months)
}

/**
 * The field for how long a website keeps what is closed, and under it what the choice would do; a new one has nothing yet.
 * @param months as chosen @param choose called with another choice
 */
export function keepingFields(
  site: Site | null,
  months: number | null,
  choose: (months: number | null) => void,
): TemplateResult {
  const chosen = (event: Event) => choose(monthsOf((event.target as HTMLInputElement).value))
  return html`<wa-select
      name="keptMonths"
      label=${keepingWords.label}
      hint=${keepingWords.hint}
      value=${months ?? ''}
      @change=${chosen}
    >
      <wa-option value="">${keepingWords.ever}</wa-option>
      ${[...KeptMonths.values].map((one) => html`<wa-option value=${one}>${keptWords(one)}</wa-option>`)}
    </wa-select>
    ${site === null ? nothing : html`<keeping-trial site=${site.id} .months=${months}></keeping-trial>`}`
}
