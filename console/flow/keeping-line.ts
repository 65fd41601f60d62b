import '@awesome.me/webawesome/dist/components/button/button.js'
import { html, nothing } from 'lit'
import type { TemplateResult } from 'lit'
import { flowWords } from '../words/flow-words.ts'
import { words } from '../words/words.ts'
import type { Keeping } from './flow-desk.ts'

interface KeepingActs {
  again: () => void
  /** Somebody else changed the draft meanwhile: whose goes on. */
  takeTheirs: () => void
  keepMine: () => void
}

/** That a draft could not be kept, why, and what can be done; nothing while all is well. */
export function keepingLine(
  keeping: Keeping,
  { again, takeTheirs, keepMine }: KeepingActs,
): TemplateResult | typeof nothing {
  if (keeping.kind !== 'failed') return nothing
  const { because } = keeping
  if (because === 'stale-version')
    return html`<div class="failed" role="alert">
      <p>${flowWords.conflict}</p>
      <div class="buttons">
        <wa-button size="s" @click=${takeTheirs}>${flowWords.takeTheirs}</wa-button>
        <wa-button size="s" appearance="plain" @click=${keepMine}>${flowWords.keepMine}</wa-button>
      </div>
    </div>`
  return html`<div class="failed" role="alert">
    <p>${because === 'too-large' ? flowWords.tooLarge : `${flowWords.notKept} ${words.problems[because]}`}</p>
    <div class="buttons"><wa-button size="s" @click=${again}>${words.again}</wa-button></div>
  </div>`
}
