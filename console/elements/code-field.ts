import '@awesome.me/webawesome/dist/components/input/input.js'
import { html } from 'lit'
import type { TemplateResult } from 'lit'
import { secondFactorWords } from '../words/second-factor-words.ts'
import { fieldNote } from './text-field.ts'

/** Where a code of the second step is typed. @param problem what is wrong with it; empty: nothing */
export function codeField(
  problem: string,
  label: string,
  hint: string = secondFactorWords.step.codeHint,
): TemplateResult {
  return html`<wa-input
    name="code"
    label=${label}
    autocomplete="one-time-code"
    autocapitalize="none"
    spellcheck="false"
    autofocus
    ?data-problem=${problem !== ''}
    >${fieldNote(problem, hint)}</wa-input
  >`
}
