import { html } from 'lit'
import type { Verdict } from '../../shared/measures/verdict.ts'
import { verdictLine } from '../elements/verdict-mark.ts'
import type { VerdictWay } from '../words/en-targets.ts'
import { targetWords } from '../words/target-words.ts'

/** How a target stands. @param way how it is worded */
export function verdictWords(verdict: Verdict | null, way: VerdictWay) {
  const { verdict: said } = targetWords
  return verdict === null ? html`<span class="quiet">${said.none}</span>` : verdictLine(verdict, said[way])
}
