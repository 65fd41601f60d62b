import '@awesome.me/webawesome/dist/components/icon/icon.js'
import { html } from 'lit'
import type { TargetVerdict } from '../../shared/measures/target-verdict.ts'
import type { VerdictWay } from '../words/en-targets.ts'
import { targetWords } from '../words/target-words.ts'

const icons: Record<TargetVerdict, string> = { green: 'check', amber: 'warning', red: 'xmark' }

/** How a target stands, by an icon and a word; colour comes from the element around it. @param way how it is worded */
export function verdictLine(verdict: TargetVerdict | null, way: VerdictWay) {
  if (verdict === null) return html`<span class="verdict quiet">${targetWords.verdict.none}</span>`
  return html`<span class="verdict" data-verdict=${verdict}>
    <wa-icon name=${icons[verdict]}></wa-icon><span>${targetWords.verdict[way][verdict]}</span>
  </span>`
}
