import '@awesome.me/webawesome/dist/components/icon/icon.js'
import { html, nothing } from 'lit'
import type { Verdict } from '../../shared/measures/verdict.ts'

const icons: Record<Verdict, string> = { met: 'check', close: 'warning', missed: 'xmark' }

/** The icon of a verdict, with its words to be heard; colour comes from the element around it. */
export function verdictIcon(verdict: Verdict | null, said: Record<Verdict, string>) {
  if (verdict === null) return nothing
  return html`<wa-icon name=${icons[verdict]} label=${said[verdict]}></wa-icon>`
}

/** A verdict by its icon and in words. */
export function verdictLine(verdict: Verdict, said: Record<Verdict, string>) {
  return html`<span class="verdict" data-verdict=${verdict}>
    <wa-icon name=${icons[verdict]}></wa-icon><span>${said[verdict]}</span>
  </span>`
}
