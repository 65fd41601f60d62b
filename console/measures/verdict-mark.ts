import '@awesome.me/webawesome/dist/components/icon/icon.js'
import { html, nothing } from 'lit'
import { measuredWords } from '../words/measured-words.ts'
import type { Verdict } from './verdict-of.ts'

const icons: Record<Verdict, string> = { met: 'check', close: 'warning', missed: 'xmark' }

/** The icon of a verdict, with its words to be heard; colour comes from the element around it. */
export function verdictIcon(verdict: Verdict | null) {
  if (verdict === null) return nothing
  return html`<wa-icon name=${icons[verdict]} label=${measuredWords.service.verdict[verdict]}></wa-icon>`
}

/** A verdict as a line: icon and words. */
export function verdictLine(verdict: Verdict | null) {
  if (verdict === null) return nothing
  return html`<p class="verdict" data-verdict=${verdict}>
    <wa-icon name=${icons[verdict]}></wa-icon><span>${measuredWords.service.verdict[verdict]}</span>
  </p>`
}
